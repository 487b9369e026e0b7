"""What each rule earned, beside its counts: what it adds, what came back, when it was out of stock.

From the shop's facts, which know receipts and returns; the log alone does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime

from pos_assist.manager.office import Office
from pos_assist.manager.parts import figure_texts as say
from pos_assist.manager.parts.figure_words import FigureWords
from pos_assist.manager.rules.desk import Desk
from pos_assist.manager.rules.offer_rows import OfferRow
from pos_assist.services.paper.numbers import write_day
from pos_assist.services.reporting.figures import Figure, RuleFigure
from pos_assist.services.reporting.request import Period, Request
from pos_assist.services.reporting.wording import WHY_NOT
from pos_assist.services.rule_figures import ENOUGH
from pos_assist.statistics.values import WhyNot

TOLD = ("K15", "K14", "K24")  # extra margin, extra attach, returned


def with_earned(rows: Iterable[OfferRow], since: datetime | None, desk: Desk, office: Office) -> list[OfferRow]:
    """The same rows with a line more for each of these; as they were where there are no figures. Worker thread.

    `since`: UTC, when the counts above begin. Raises `UserError` where the facts cannot be read.
    """
    reporting, today = office.reporting, desk.now().date()
    if reporting is None or since is None:
        return list(rows)
    found = reporting.overview(Request(Period(min(desk.local(since).date(), today), today)))
    words = FigureWords(office.texts("manager_overview"), office.texts("figures"), found.report.currency)
    known = {one.key: one for one in found.rules}
    return [_told(row, known, words, desk.local) for row in rows]


def _told(
    row: OfferRow, known: Mapping[str, RuleFigure], words: FigureWords, local: Callable[[datetime], datetime]
) -> OfferRow:
    one = known.get(row.name[1])
    if one is None:
        return row
    return row._replace(became="\n".join(filter(None, (row.became, " · ".join(_lines(one, words, local))))))


def _lines(one: RuleFigure, words: FigureWords, local: Callable[[datetime], datetime]) -> Iterator[str]:
    for kpi in TOLD:
        if kpi in one.figures:
            yield f"{words.name(kpi)}: {_number(one.figures[kpi], words)}"
    if one.last_out_of_stock is not None:
        day = write_day(local(one.last_out_of_stock).date(), words.texts.language)
        yield words.texts.tr(say.LAST_OUT).format(when=day)


def _number(figure: Figure, words: FigureWords) -> str:
    """'+0,42 zł (95 %: …)', or why there is none."""
    if figure.value is None:
        return words.why(figure)
    if figure.n < ENOUGH:
        return words.figures.tr(WHY_NOT[WhyNot.TOO_FEW])
    beside = ", ".join(filter(None, (words.sure(figure), words.maturing(figure))))
    return f"{words.value(figure)} ({beside})" if beside else words.value(figure)
