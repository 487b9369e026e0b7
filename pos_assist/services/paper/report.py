"""A report as a document: every figure with its interval and n, a part for what it is split by, every definition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from pos_assist.services.paper import texts as say
from pos_assist.services.paper.data import data_table
from pos_assist.services.paper.document import Block, Cell, Chart, Column, Document, Heading, Mark, Number, Shape, Table
from pos_assist.services.paper.numbers import write, write_interval
from pos_assist.services.paper.words import Words
from pos_assist.services.reporting.figures import Figures, Group, Report, Unit
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.persons import LIKE_FOR_LIKE
from pos_assist.services.reporting.request import Dimension
from pos_assist.statistics.values import Interval

OF_OFFERS = ("K05", "K06", "K14", "K24")  # of a rule, a product, a sentence
OF_PEOPLE = ("K06", "K04", "K08")  # as recorded, beside what is like for like
OF_TIMES = ("K05", "K06", "K10", "K15")  # of hours, days, tills, stores, customers
MOST_MARKS = 40  # of a chart: more are in the table alone
CHARTED = "K06"
CHANCE = 0.998  # of the limits


def report_document(report: Report, words: Words, now: datetime) -> Document:
    """The whole report; `data` holds every figure of every group in one long table."""
    tr = words.texts.tr
    blocks: list[Block] = [*words.warnings(report.freshness), figures_table(report.figures, report.compared, words)]
    if report.request.by is not None:
        blocks += _split(report, report.request.by, words)
    blocks += [Heading(tr(say.DEFINITIONS)), definitions(report.figures, words)]
    about = words.about(report.request, report.freshness, now)
    return Document(tr(say.REPORT), about, tuple(blocks), words.language, report.currency, (data_table(report, words),))


def figures_table(figures: Figures, compared: Figures, words: Words, kpis: Sequence[str] = ()) -> Table:
    """Name, value, interval or why there is none, n, and the period before; `kpis`: only these, in this order."""
    tr = words.texts.tr
    columns = [Column(tr(say.FIGURE), 2.2), Column(tr(say.VALUE), figures=True), Column(tr(say.INTERVAL), 1.8)]
    columns.append(Column(tr(say.N), figures=True))
    if compared:
        columns.append(Column(tr(say.BEFORE), figures=True))
    rows: list[tuple[Cell, ...]] = []
    for kpi in kpis or CATALOGUE:
        figure = figures.get(kpi)
        if figure is None:
            continue
        sure = words.interval(figure) or words.why_not(figure)
        row: list[Cell] = [words.name(kpi), words.number(figure) or "–", sure, words.size(figure)]
        if compared:
            row.append((words.number(compared[kpi]) if kpi in compared else None) or "–")
        rows.append(tuple(row))
    return Table(tr(say.FIGURES), tuple(columns), tuple(rows), note=tr(say.DIFFERENCE_NOTE))


def definitions(figures: Iterable[str], words: Words) -> Table:
    """What each of these is, and what is counted."""
    tr, told = words.texts.tr, words.figures.tr
    rows = []
    for kpi in CATALOGUE:
        if kpi in figures:
            one = CATALOGUE[kpi]
            counted = told(one.numerator)
            if one.denominator:
                parts = {"numerator": counted, "denominator": told(one.denominator)}
                counted = tr(say.COUNTED_OF).format(**parts)
            rows.append((f"{told(one.name)} ({kpi})", told(one.definition), counted))
    columns = Column(tr(say.FIGURE), 1.2), Column(tr(say.DEFINITION), 2.4), Column(tr(say.COUNTED), 1.8)
    return Table(tr(say.DEFINITIONS), columns, tuple(rows))


def _split(report: Report, by: Dimension, words: Words) -> Iterator[Block]:
    """Groups in the report's own order: the splits of time by time, the others by name."""
    title = words.texts.tr(say.BY[by])
    yield Heading(title)
    charted = LIKE_FOR_LIKE if by is Dimension.EMPLOYEE else CHARTED
    marks = tuple(_mark(group, charted, words) for group in report.groups)
    shop = report.figures.get(CHARTED)
    if shop is not None and 1 < len(marks) <= MOST_MARKS and any(mark.value is not None for mark in marks):
        yield Chart(
            words.name(charted),
            Shape.DOTS,
            shop.unit,
            marks,
            middle=shop.value,
            middle_said=words.texts.tr(say.SHOP_LINE),
        )
    if by is Dimension.EMPLOYEE:
        yield people_table(report.groups, words, title=title)
    else:
        yield groups_table(report.groups, by, words, title=title)


def groups_table(groups: Sequence[Group], by: Dimension, words: Words, *, title: str) -> Table:
    """One row a group: a choice of figures, each with its interval below."""
    wanted = OF_OFFERS if by in _OFFERS else OF_TIMES
    kpis = [kpi for kpi in wanted if any(kpi in group.figures for group in groups)]
    columns = [Column(title, 2.0)]
    for kpi in kpis:
        columns += [Column(words.name(kpi), figures=True), Column(words.texts.tr(say.SURE), 1.2)]
    rows = []
    for group in groups:
        row: list[Cell] = [group_name(group, words)]
        for kpi in kpis:
            figure = group.figures.get(kpi)
            row += (
                [None, None]
                if figure is None
                else [
                    words.number(figure) or "–",
                    words.interval(figure) or words.why_not(figure),
                ]
            )
        rows.append(tuple(row))
    return Table(title, tuple(columns), tuple(rows))


def people_table(groups: Sequence[Group], words: Words, *, title: str) -> Table:
    """As the page of people has it: like for like, what the own mix yields, and beside it what was recorded."""
    tr, name = words.texts.tr, words.name
    columns = [Column(title, 2.0), Column(tr(say.SHOWN), figures=True), Column(name(LIKE_FOR_LIKE), figures=True)]
    columns += [Column(tr(say.SURE), 1.2), Column(tr(say.USUAL), figures=True), Column(tr(say.CHANCE), 1.2)]
    columns += [Column(tr(say.RECORDED).format(figure=name(kpi)), figures=True) for kpi in OF_PEOPLE]
    note = tr(say.EMPLOYEES_NOTE)
    widened = next((one for group in groups if (one := _part(group, "widened")) is not None and one > 1), None)
    if widened is not None:
        note += " " + tr(say.WIDENED).format(times=write(round(widened, 1), Unit.RATIO, "", words.language))
    return Table(title, tuple(columns), tuple(_person(group, words) for group in groups), note=note)


def _person(group: Group, words: Words) -> tuple[Cell, ...]:
    """Whoever showed too few cards has their number and no other."""
    figure, expected = group.figures[LIKE_FOR_LIKE], _part(group, "expected")
    low, high = _part(group, "low998"), _part(group, "high998")
    limits = Interval(low, high, CHANCE) if low is not None and high is not None else None
    return (
        group_name(group, words),
        Number(figure.n, Unit.COUNT),
        words.number(figure) or "–",
        words.interval(figure) or words.why_not(figure),
        "–" if expected is None else Number(expected, figure.unit),
        write_interval(limits, figure.unit, "", words.language),
        *(words.number(group.figures[kpi]) or "–" for kpi in OF_PEOPLE),
    )


def _part(group: Group, name: str) -> float | None:
    return group.figures[LIKE_FOR_LIKE].parts.get(name)


def group_name(group: Group, words: Words) -> str:
    """As the till names it; 'unattributed' where there is no key."""
    return (group.name or group.key) or words.texts.tr(say.UNATTRIBUTED)


def _mark(group: Group, charted: str, words: Words) -> Mark:
    figure = group.figures.get(charted)
    name = group_name(group, words)
    if figure is None or figure.value is None:
        return Mark(name, None, said=words.why_not(figure) if figure else "")
    if figure.interval is None:
        return Mark(name, figure.value)
    return Mark(name, figure.value, figure.interval.low, figure.interval.high)


_OFFERS = frozenset({Dimension.PRODUCT, Dimension.RULE, Dimension.SCRIPT})
