"""A figure in words, the same on every screen: its number, its interval, what it rests on, and what it means. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from pos_assist.engine import formatting
from pos_assist.manager.parts import figure_texts as say
from pos_assist.manager.parts.tile_values import Span, TileData, TileLine, span_about
from pos_assist.services.paper.numbers import NOTHING, write, write_days, write_interval
from pos_assist.services.reporting.figures import Figure, Unit
from pos_assist.services.reporting.kpi import Kpi, Method
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.request import Period
from pos_assist.services.reporting.wording import METHODS, WHY_NOT
from pos_assist.services.texts import Texts

CENTS = re.compile(r"[.,]\d\d(?!\d)")
SIGNED = (Method.ALWAYS_VALID, Method.MEDIANS)  # differences: '+' is written too


@dataclass(frozen=True)
class FigureWords:
    """One language and one currency. `texts`: manager_overview; `figures`: the context of names and definitions."""

    texts: Texts
    figures: Texts
    currency: str

    def name(self, kpi: str) -> str:
        """Short, for a tile."""
        return self.figures.tr(CATALOGUE[kpi].name)

    def value(self, figure: Figure) -> str:
        """'17,8 %', '+0,42 zł'; a dash where there is none."""
        return NOTHING if figure.value is None else self.number(figure, figure.value)

    def number(self, figure: Figure, value: float) -> str:
        """Another value in the unit of the figure."""
        return write(value, figure.unit, self.currency, self.texts.language, signed=_signed(figure))

    def bound(self, figure: Figure, value: float) -> str:
        """A bound in that unit: no sign."""
        return write(value, figure.unit, self.currency, self.texts.language)

    def interval(self, figure: Figure) -> str:
        """'16,2–19,4 %'; '' = it has none."""
        return write_interval(figure.interval, figure.unit, self.currency, self.texts.language, signed=_signed(figure))

    def rough(self, figure: Figure) -> Figure:
        """A sum that is an estimate, in whole currency: cents would promise too much. Other units stay as they are."""
        if figure.unit is not Unit.MONEY or figure.value is None:
            return figure
        interval = figure.interval
        if interval is not None:
            interval = interval._replace(low=_whole(interval.low), high=_whole(interval.high))
        return replace(figure, value=_whole(figure.value), interval=interval)

    def without_cents(self, money: str) -> str:
        """Of an amount that has none."""
        return CENTS.sub("", money)

    def sure(self, figure: Figure) -> str:
        """'95 %: 16,2–19,4 %'; '' = it has no interval."""
        if figure.interval is None:
            return ""
        level = formatting.percent(Decimal(repr(figure.interval.level)), self.texts.language)
        return self.texts.tr(say.SURE).format(level=level, interval=_joined(self.interval(figure)))

    def why(self, figure: Figure) -> str:
        """Why there is no number; '' where there is one."""
        return "" if figure.why_not is None else self.figures.tr(WHY_NOT[figure.why_not])

    def rests_on(self, figure: Figure) -> str:
        """'392 of 2 204', '6 118 with offers, 702 without', 'n = 6 820'."""
        tr = self.texts.tr
        if figure.n_holdout is not None:
            return tr(say.ARMS).format(treatment=self.count(figure.n), holdout=self.count(figure.n_holdout))
        if figure.unit is Unit.SHARE and figure.numerator is not None and figure.denominator is not None:
            return tr(say.OF).format(n=self.count(figure.numerator), of=self.count(figure.denominator))
        return tr(say.N).format(n=self.count(figure.n))

    def maturing(self, figure: Figure) -> str:
        """'34 % may still come back': of what was sold, how much is younger than the window of returns; '' = none."""
        share = figure.parts.get("immature", 0.0)
        if not share or figure.value is None:
            return ""
        return self.texts.tr(say.IMMATURE).format(share=write(share, Unit.SHARE, "", self.texts.language))

    def count(self, number: float) -> str:
        """A whole number."""
        return write(number, Unit.COUNT, "", self.texts.language)

    def definition(self, figure: Figure, period: Period) -> str:
        """What it is, of what it is the quotient, of which days, and how its interval is made."""
        kpi, tr = CATALOGUE[figure.kpi], self.figures.tr
        days = write_days(period.first, period.last, self.texts.language)
        lines = [f"{tr(kpi.name)} ({figure.kpi})", tr(kpi.definition), self._quotient(figure, kpi), days]
        return "\n".join(filter(None, [*lines, tr(METHODS[kpi.method]), self.why(figure)]))

    def _quotient(self, figure: Figure, kpi: Kpi) -> str:
        parts = filter(None, (kpi.numerator, kpi.denominator))
        said = " : ".join(self.figures.tr(part) for part in parts)
        return said if figure.value is None else f"{said} = {self.value(figure)}"

    def span(self, figure: Figure) -> Span | None:
        """Its interval drawn; differences are held against zero."""
        if figure.interval is None or figure.value is None:
            return None
        zero = 0.0 if _signed(figure) else None
        return span_about(figure.interval.low, figure.value, figure.interval.high, zero)

    def tile(self, figure: Figure, period: Period, before: Figure | None = None, *, key: str = "") -> TileData:
        """The whole tile; `before`: of the period beside it."""
        lines = [self.sure(figure), self.why(figure) or self.rests_on(figure)]
        if before is not None and before.value is not None:
            lines.append(self.texts.tr(say.BEFORE).format(value=self.value(before)))
        shown = tuple(TileLine(line) for line in lines if line)
        definition = self.definition(figure, period)
        return TileData(key, self.name(figure.kpi), self.value(figure), shown, definition, self.span(figure))


def _signed(figure: Figure) -> bool:
    return CATALOGUE[figure.kpi].method in SIGNED


def _whole(minor: float) -> int:
    return round(minor / 100) * 100


def _joined(text: str) -> str:
    """A sign stays with its number at the end of a line."""
    return text.replace("+", "+\u2060").replace(formatting.MINUS, f"{formatting.MINUS}\u2060")
