"""The team's practice on paper and as tables: cells with intervals, tiers, certificates, assignments. No Qt, no words.

What was said in an encounter is in no document: it stays with whoever said it.
"""

from __future__ import annotations

from pos_assist.manager.practice import texts as say
from pos_assist.manager.practice.words import Words
from pos_assist.services.paper import texts as common
from pos_assist.services.paper.document import Block, Cell, Column, Document, Heading, Number, Paragraph, Style, Table
from pos_assist.services.paper.numbers import write_cell, write_days
from pos_assist.services.paper.words import Words as Figures
from pos_assist.services.people import ENOUGH
from pos_assist.services.practice.at_the_till import BesideTill
from pos_assist.services.practice.team import Trainee
from pos_assist.services.reporting.figures import Unit
from pos_assist.statistics.values import Estimate
from pos_assist.training.values import Check


def practice_document(words: Words, figures: Figures) -> Document:
    """Everything the page shows but the shared encounters."""
    tr, told = words.texts.tr, words.told
    heat, progress, beside = heat_table(words, figures), progress_table(words), beside_table(words, figures)
    certificates, assigned = certificates_table(words), assigned_table(words)
    blocks: list[Block] = [Paragraph(words.summary(), Style.STRONG), _wide(words)]
    blocks += [Paragraph(words.heat_means(), Style.SOFT), progress, Paragraph(tr(say.TIER_MEANS), Style.SOFT)]
    if words.beside.people:
        no_proof = Paragraph(tr(say.NO_PROOF).format(enough=ENOUGH), Style.BOXED)
        blocks += [Heading(tr(say.BESIDE)), no_proof, beside]
    blocks += [one for one in (certificates, assigned) if one.rows]
    about = (
        (figures.texts.tr(common.PERIOD), write_days(told.period.first, told.period.last, words.texts.language)),
        (figures.texts.tr(common.MADE), write_cell(words.local(told.at), "", words.texts.language)),
    )
    data = tuple(one for one in (heat, progress, beside, certificates, assigned) if one.rows)
    return Document(tr(say.TITLE), about, tuple(blocks), words.texts.language, data=data)


def heat_table(words: Words, figures: Figures) -> Table:
    """A row a person and check, for a table program."""
    tr = words.texts.tr
    columns = (
        *(Column(tr(one), 1.6) for one in (say.PERSON, say.CHECK)),
        *(Column(tr(one), figures=True) for one in (say.TRIES, say.MET)),
        *(Column(figures.texts.tr(one), figures=True) for one in (common.LOW, common.HIGH)),
    )
    cells = [(name, tr(say.CHECKS[one]), *_share(checks[one])) for name, checks in words.checks() for one in Check]
    return Table(tr(say.HEAT), columns, tuple(cells))


def _wide(words: Words) -> Table:
    """As on the screen: a row a person, a column a check."""
    tr = words.texts.tr
    columns = (Column(tr(say.PERSON), 1.4), *(Column(tr(say.CHECKS[check]), 1.2) for check in Check))
    rows = tuple((row.name, *(cell.said() for cell in row.cells)) for row in words.heat())
    return Table(tr(say.HEAT), columns, rows, title=tr(say.HEAT))


def progress_table(words: Words) -> Table:
    """A row a person: tier, and what is done of what was due."""
    tr = words.texts.tr
    columns = (
        Column(tr(say.PERSON), 1.4),
        Column(tr(say.TIER), 1.4),
        *(Column(tr(one), figures=True) for one in (say.ENCOUNTERS_COLUMN, say.DAYS, say.DONE, say.DUE)),
        Column(tr(say.LAST)),
    )
    return Table(tr(say.PROGRESS), columns, tuple(_progress(one, words) for one in words.told.trainees))


def _progress(one: Trainee, words: Words) -> tuple[Cell, ...]:
    counts = (one.encounters, one.days, one.completion.finished, one.completion.due)
    last = words.local(one.last).date() if one.last else None
    tier = words.texts.tr(say.TIERS[one.mastery.tier])
    return (one.name, tier, *(Number(count, Unit.COUNT) for count in counts), last)


def beside_table(words: Words, figures: Figures) -> Table:
    """A row a person who practised, then those together: before, after and the difference, each with interval and n."""
    tr = words.texts.tr
    columns = [Column(tr(say.PERSON), 1.4), Column(tr(say.FIRST))]
    for source in (say.BEFORE, say.AFTER, say.DIFFERENCE):
        columns += [Column(tr(source), figures=True), Column(figures.texts.tr(common.SURE), 1.3), Column("n", 0.6)]
    rows = tuple((name, one.first, *_beside(one, figures)) for name, one in words.beside_rows())
    return Table(tr(say.BESIDE), tuple(columns), rows)


def _beside(one: BesideTill, figures: Figures) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    for told, unit in ((one.before, Unit.SHARE), (one.after, Unit.SHARE), (one.difference, Unit.POINTS)):
        plus = unit is Unit.POINTS
        cells += [figures.cell(told, unit, plus=plus), figures.sure(told, unit, plus=plus), Number(told.n, Unit.COUNT)]
    return tuple(cells)


def certificates_table(words: Words) -> Table:
    """A row a certificate, those that ran out among them."""
    tr = words.texts.tr
    columns = (
        *(Column(tr(one), 1.4) for one in (say.PERSON, say.GROUP)),
        Column(tr(say.RESULT), figures=True),
        *(Column(tr(one)) for one in (say.SINCE, say.UNTIL)),
    )
    rows = tuple(
        (one.name, held.group or tr(say.ALL_GROUPS), Number(held.percent / 100, Unit.SHARE), held.on, held.expires)
        for one in words.told.trainees
        for held in one.certificates
    )
    return Table(tr(say.CERTIFICATES), columns, rows, title=tr(say.CERTIFICATES))


def assigned_table(words: Words) -> Table:
    """A row an assignment, newest first: to whom, what, by whom, and what became of it."""
    tr, local = words.texts.tr, words.local
    columns = (
        *(Column(tr(one), 1.4) for one in (say.PERSON, say.SCENARIO)),
        *(Column(tr(one)) for one in (say.BY, say.WHEN)),
        Column(tr(say.NOTE), 1.6),
        Column(tr(say.SEEN)),
        Column(tr(say.ANSWER), 1.6),
        Column(tr(say.PLAYED)),
    )
    rows: list[tuple[Cell, ...]] = []
    for one in words.told.assignments:
        seen, done = (local(at).date() if at else None for at in (one.seen_at, one.done_at))
        name, scenario = words.told.name(one.staff_id), words.scenario(one.plot)
        rows.append((name, scenario, one.by, local(one.at).date(), one.note, seen, one.answer, done))
    return Table(tr(say.ASSIGNMENTS), columns, tuple(rows), title=tr(say.ASSIGNMENTS))


def _share(one: Estimate) -> tuple[Cell, ...]:
    n = Number(one.n, Unit.COUNT)
    if one.value is None or one.interval is None:
        return (n, None, None, None)
    return (n, *(Number(value, Unit.SHARE) for value in (one.value, one.interval.low, one.interval.high)))
