"""What documents have in common: a figure in words, and the lines that say what a document is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pos_assist.engine.formatting import NBSP
from pos_assist.services.paper import texts as say
from pos_assist.services.paper.document import Number, Paragraph, Style
from pos_assist.services.paper.numbers import NOTHING, write, write_cell, write_days, write_interval
from pos_assist.services.reporting.figures import Figure, Freshness, Unit
from pos_assist.services.reporting.kpi import Method
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.request import Request
from pos_assist.services.reporting.wording import WHY_NOT
from pos_assist.services.texts import Texts
from pos_assist.statistics.values import Estimate

DIFFERENCES = frozenset({Method.ALWAYS_VALID, Method.MEDIANS})


@dataclass(frozen=True)
class Words:
    """One language, one currency, one clock. `filters`: what the answer is narrowed to, in words; '' = nothing."""

    texts: Texts  # of the context paper
    figures: Texts  # of the context figures
    currency: str
    local: Callable[[datetime], datetime]  # in the shop's zone
    filters: str = ""

    @property
    def language(self) -> str:
        """Two letters."""
        return self.texts.language

    def name(self, kpi: str) -> str:
        """'Acceptance rate'; the id of one that is not in the catalogue."""
        known = CATALOGUE.get(kpi)
        return self.figures.tr(known.name) if known else kpi

    def number(self, figure: Figure) -> Number | None:
        """The value as a cell; None where there is none."""
        if figure.value is None:
            return None
        return Number(figure.value, figure.unit, signed(figure.kpi))

    def value(self, figure: Figure | None) -> str:
        """'17,8 %', or why there is none."""
        if figure is None:
            return ""
        if figure.value is None:
            return self.why_not(figure)
        return write(figure.value, figure.unit, self.currency, self.language, signed=signed(figure.kpi))

    def interval(self, figure: Figure) -> str:
        """'16,2–19,4 %'; '' where there is none."""
        if figure.value is None:
            return ""
        return write_interval(figure.interval, figure.unit, self.currency, self.language, signed=signed(figure.kpi))

    def why_not(self, one: Figure | Estimate) -> str:
        """Why there is no number; '' where there is one."""
        return self.figures.tr(WHY_NOT[one.why_not]) if one.why_not else ""

    def told(self, one: Estimate, unit: Unit, *, plus: bool = False) -> str:
        """An estimate's value; '–' where there is none. `plus`: a difference."""
        if one.value is None:
            return NOTHING
        return write(one.value, unit, self.currency, self.language, signed=plus)

    def sure(self, one: Estimate, unit: Unit, *, plus: bool = False) -> str:
        """An estimate's interval, or why there is no number."""
        if one.value is None:
            return self.why_not(one)
        return write_interval(one.interval, unit, self.currency, self.language, signed=plus)

    def cell(self, one: Estimate, unit: Unit, *, plus: bool = False) -> Number | str:
        """An estimate as a table's cell."""
        return NOTHING if one.value is None else Number(one.value, unit, plus)

    def moment(self, at: datetime | None) -> str:
        """A moment of the shop's clock, 'never read' for None."""
        if at is None:
            return self.texts.tr(say.NEVER)
        return write_cell(self.local(at), self.currency, self.language)

    def about(self, request: Request, freshness: Freshness, now: datetime) -> tuple[tuple[str, str], ...]:
        """Period, comparison, filters, age of the data, when made."""
        tr = self.texts.tr
        lines = [(tr(say.PERIOD), write_days(request.period.first, request.period.last, self.language))]
        if request.compared is not None:
            lines.append((tr(say.COMPARED), write_days(request.compared.first, request.compared.last, self.language)))
        lines.append((tr(say.FILTERS), self.filters or tr(say.NO_FILTERS)))
        lines.append((tr(say.EVENTS_UNTIL), self.moment(freshness.events_until)))
        if freshness.has_receipts:
            lines.append((tr(say.RECEIPTS_UNTIL), self.moment(freshness.receipts_until)))
        return (*lines, (tr(say.MADE), self.moment(now)))

    def warnings(self, freshness: Freshness) -> tuple[Paragraph, ...]:
        """What whoever reads the figures must know first."""
        said = [freshness.trouble] if freshness.trouble else []
        said += [self.texts.tr(say.NO_RECEIPTS)] if not freshness.has_receipts else []
        said += [self.texts.tr(say.NO_COSTS)] if not freshness.has_costs else []
        return tuple(Paragraph(one, Style.BOXED) for one in said)

    def size(self, figure: Figure) -> str:
        """'6 118', or of both arms '6 118 / 702'."""
        counts = [figure.n] if figure.n_holdout is None else [figure.n, figure.n_holdout]
        return f"{NBSP}/{NBSP}".join(write_count(one, self.language) for one in counts)


def signed(kpi: str) -> bool:
    """Whether a figure is a difference: its sign is always written."""
    known = CATALOGUE.get(kpi)
    return known is not None and known.method in DIFFERENCES


def write_count(count: int, language: str) -> str:
    """'1 204'."""
    return write(count, Unit.COUNT, "", language)
