"""The screen of customers on paper and as tables: the same figures, each with its interval. No Qt."""

from __future__ import annotations

from datetime import datetime

from pos_assist.manager.customers import texts as say
from pos_assist.manager.customers.words import Words
from pos_assist.services.paper import texts as common
from pos_assist.services.paper.document import Block, Cell, Column, Document, Heading, Number, Paragraph, Style, Table
from pos_assist.services.reporting.figures import Unit
from pos_assist.statistics.values import Estimate


def customers_document(words: Words, now: datetime) -> Document:
    """Everything the screen shows."""
    told, tr = words.told, words.texts.tr
    blocks: list[Block] = [*words.figures.warnings(told.freshness), known_table(words), Heading(tr(say.KINDS))]
    blocks += [segments_table(words), Paragraph(words.explained(), Style.SOFT), Paragraph(words.model(), Style.SOFT)]
    blocks += [Heading(tr(say.AFTER)), Paragraph(words.verdict(), Style.STRONG), Paragraph(words.compared_with())]
    blocks += [after_table(words), Paragraph(tr(say.AFTER_MEANS), Style.SOFT)]
    blocks += [Paragraph(words.enough(one), Style.SOFT) for one in told.differences]
    about = words.figures.about(told.request, told.freshness, now)
    return Document(tr(say.TITLE), about, tuple(blocks), words.texts.language, told.currency)


def known_table(words: Words) -> Table:
    """How much of the shop this is about."""
    tr, share = words.texts.tr, words.told.known_share
    columns = (Column(tr(say.ABOUT), 2), *_pair(words, common.VALUE), Column(tr(say.CUSTOMERS), figures=True))
    cells = _cells(words, share, Unit.SHARE)
    row = (tr(say.KNOWN_SHARE), *cells, Number(words.told.customers, Unit.COUNT))
    return Table(tr(say.ABOUT), columns, (row,))


def segments_table(words: Words) -> Table:
    """A row a kind; the worth with its interval."""
    tr = words.texts.tr
    columns = [Column(tr(say.KIND), 1.2), Column(tr(say.CUSTOMERS), figures=True), Column(tr(say.SHARE), figures=True)]
    others = (say.RECENCY, say.FREQUENCY, say.SPENT, say.ALIVE, say.AHEAD)
    columns += [Column(tr(one), figures=True) for one in others]
    columns += [Column(tr(words.worth()), figures=True), Column(words.figures.texts.tr(common.SURE), 1.4)]
    rows: list[tuple[Cell, ...]] = []
    for row in words.told.segments:
        cell = words.figures.cell
        rows.append(
            (
                tr(say.SEGMENTS[row.segment]),
                Number(row.customers, Unit.COUNT),
                cell(row.share, Unit.SHARE),
                cell(row.recency_days, Unit.COUNT),
                cell(row.frequency, Unit.RATIO),
                cell(row.value, Unit.MONEY),
                cell(row.alive, Unit.SHARE),
                cell(row.visits_ahead, Unit.RATIO),
                *_cells(words, row.clv, Unit.MONEY),
            )
        )
    return Table(tr(say.KINDS), tuple(columns), tuple(rows), note=words.few())


def after_table(words: Words) -> Table:
    """A row for each time and group, then the difference with its interval."""
    tr = words.texts.tr
    columns = [Column(tr(say.AFTER), 1.6), Column(tr(say.CUSTOMERS), figures=True)]
    for label in (say.CAME_AGAIN, say.VISITS, say.NET, say.RETURNED):
        columns += [Column(tr(label), figures=True), Column(words.figures.texts.tr(common.SURE), 1.2)]
    rows: list[tuple[Cell, ...]] = []
    for one in words.told.differences:
        days = tr(say.DAYS_AFTER).format(days=one.days)
        for arm in (arm for arm in words.told.after if arm.days == one.days):
            told = (arm.repeat, Unit.SHARE), (arm.visits, Unit.RATIO), (arm.net, Unit.MONEY), (arm.returned, Unit.SHARE)
            rows.append(_row(words, f"{days}, {words.arm(arm.arm)}", arm.customers, told, plus=False))
        told = (one.repeat, Unit.POINTS), (one.visits, Unit.RATIO), (one.net, Unit.MONEY), (one.returned, Unit.POINTS)
        rows.append(_row(words, f"{days}, {tr(say.DIFFERENCE)}", one.customers, told, plus=True))
    return Table(tr(say.CAME_AGAIN), tuple(columns), tuple(rows))


def _row(words: Words, name: str, n: int, told: tuple[tuple[Estimate, Unit], ...], *, plus: bool) -> tuple[Cell, ...]:
    cells = (cell for one, unit in told for cell in _cells(words, one, unit, plus=plus))
    return (name, Number(n, Unit.COUNT), *cells)


def _pair(words: Words, title: str) -> tuple[Column, Column]:
    tr = words.figures.texts.tr
    return Column(tr(title), figures=True), Column(tr(common.SURE), 1.4)


def _cells(words: Words, one: Estimate, unit: Unit, *, plus: bool = False) -> tuple[Cell, Cell]:
    return words.figures.cell(one, unit, plus=plus), words.figures.sure(one, unit, plus=plus)
