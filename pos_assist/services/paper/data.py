"""A report at full length for a table program: one row a figure and group, with its period and its definition."""

from __future__ import annotations

from collections.abc import Iterator

from pos_assist.services.paper import texts as say
from pos_assist.services.paper.document import Cell, Column, Number, Table
from pos_assist.services.paper.numbers import sign_of, write
from pos_assist.services.paper.words import Words, signed
from pos_assist.services.reporting.figures import Figure, Figures, Report, Unit
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.persons import LIKE_FOR_LIKE
from pos_assist.services.reporting.request import Dimension
from pos_assist.services.reporting.wording import METHODS, PARTS

RATIOS = frozenset({"e", "days", "immature", "expected_holdout", "widened"})  # parts not in their figure's unit
ID = 4  # the column of a figure's id
SHARES = frozenset({"anyway", "relative"})


def data_table(report: Report, words: Words) -> Table:
    """Everything, the whole shop first; the columns that a pivot table wants.

    What a figure means stands in the whole shop's rows alone: a report by product has 50 rows a product.
    """
    tr = words.texts.tr
    by = tr(say.BY[report.request.by]) if report.request.by else tr(say.WHOLE_SHOP)
    titles = [tr(one) for one in (say.FROM, say.TO, say.FILTERS)]
    titles += [by, *(tr(one) for one in (say.ID, say.FIGURE, say.VALUE, say.UNIT, say.LOW, say.HIGH))]
    titles += [tr(one) for one in (say.N, say.N_HOLDOUT, say.NUMERATOR, say.DENOMINATOR, say.BEFORE, say.WHY_NOT)]
    titles += [tr(one) for one in (say.FURTHER, say.HOW_SURE, say.DEFINITION, say.NUMERATOR_IS, say.DENOMINATOR_IS)]
    rows = [
        (*row, *_meaning(str(row[ID]), words))
        for row in _rows(report, words, tr(say.WHOLE_SHOP), report.figures, report.compared)
    ]
    people = report.request.by is Dimension.EMPLOYEE
    for group in report.groups:
        name = group.name or group.key or tr(say.UNATTRIBUTED)
        rows += ((*row, None, None, None, None) for row in _rows(report, words, name, group.figures, {}, people=people))
    return Table(tr(say.REPORT), tuple(map(Column, titles)), tuple(rows))


def _rows(
    report: Report, words: Words, name: str, figures: Figures, compared: Figures, *, people: bool = False
) -> Iterator[tuple[Cell, ...]]:
    """`people`: only one figure is like for like; the others say that they are not."""
    period, recorded = report.request.period, words.texts.tr(say.RECORDED)
    for kpi, one in CATALOGUE.items():
        figure = figures.get(kpi)
        if figure is None:
            continue
        told, sure = words.figures.tr, figure.interval
        yield (
            period.first,
            period.last,
            words.filters,
            name,
            kpi,
            recorded.format(figure=told(one.name)) if people and kpi != LIKE_FOR_LIKE else told(one.name),
            words.number(figure),
            sign_of(figure.unit, report.currency, words.language),
            Number(sure.low, figure.unit, signed(kpi)) if sure else None,
            Number(sure.high, figure.unit, signed(kpi)) if sure else None,
            Number(figure.n, Unit.COUNT),
            Number(figure.n_holdout, Unit.COUNT) if figure.n_holdout is not None else None,
            _counted(figure.numerator, figure, top=True),
            _counted(figure.denominator, figure, top=False),
            words.number(compared[kpi]) if kpi in compared else None,
            words.why_not(figure),
            _parts(figure, words),
        )


def _meaning(kpi: str, words: Words) -> tuple[Cell, Cell, Cell, Cell]:
    """How sure, definition, numerator, denominator."""
    told, one = words.figures.tr, CATALOGUE[kpi]
    return (
        told(METHODS[one.method]),
        told(one.definition),
        told(one.numerator),
        told(one.denominator) if one.denominator else None,
    )


def _counted(number: float | None, figure: Figure, *, top: bool) -> Number | None:
    """What stands above the line of an amount is an amount; everything else is counted."""
    if number is None:
        return None
    if top and figure.unit is Unit.MONEY:
        return Number(number, Unit.MONEY)
    return Number(number, Unit.COUNT if float(number).is_integer() else Unit.RATIO)


def _parts(figure: Figure, words: Words) -> str:
    """'price 12 %; has one 4 %'."""
    told = []
    for part, number in figure.parts.items():
        share = part in SHARES or figure.unit is Unit.POINTS
        unit = Unit.RATIO if part in RATIOS else Unit.SHARE if share else figure.unit
        name = words.figures.tr(PARTS[part]) if part in PARTS else part
        told.append(f"{name} {write(number, unit, words.currency, words.language)}")
    return "; ".join(told)
