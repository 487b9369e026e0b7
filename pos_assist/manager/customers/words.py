"""Customers over time in words: what the tiles say. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from pos_assist.engine import formatting
from pos_assist.manager.customers import texts as say
from pos_assist.manager.parts.tile_values import Span, TileData, TileLine, span_about
from pos_assist.services.customers_over_time import (
    ENOUGH_CUSTOMERS,
    ArmAfter,
    CustomersOverTime,
    Difference,
    SegmentRow,
)
from pos_assist.services.paper.numbers import write, write_days
from pos_assist.services.paper.words import Words as Figures
from pos_assist.services.reporting.figures import Unit
from pos_assist.services.texts import Texts
from pos_assist.statistics.values import Estimate


@dataclass(frozen=True)
class Words:
    """One language. `texts`: of the page; `figures`: numbers and why there are none."""

    texts: Texts
    figures: Figures
    told: CustomersOverTime

    def known(self) -> str:
        """How much of the shop this is about, with its interval."""
        tr, one = self.texts.tr, self.told.known_share
        share, sure = self.figures.told(one, Unit.SHARE), self.figures.sure(one, Unit.SHARE)
        said = [tr(say.KNOWN).format(share=share, sure=sure, n=self._count(one.n))]
        said.append(tr(say.KNOWN_CUSTOMERS, self.told.customers))
        if self.told.observed is not None:
            days = write_days(self.told.observed.first, self.told.observed.last, self.texts.language)
            said.append(tr(say.LOOKED_BACK).format(days=days))
        return " ".join(said)

    def segments(self) -> Iterator[TileData]:
        """A tile a kind: what they will be worth, and what is known of them."""
        tr = self.texts.tr
        for row in self.told.segments:
            lines = [*self._sure(row.clv, Unit.MONEY)] if row.clv.value is not None else []
            lines += [TileLine(f"{label}: {text}") for label, text in self.facts(row)]
            lines += [TileLine(self.figures.why_not(row.clv))] if row.clv.value is None else []
            name = f"{tr(say.SEGMENTS[row.segment])} – {tr(self.worth())}"
            value = self.figures.told(row.clv, Unit.MONEY)
            yield TileData("", name, value, tuple(lines), self.explained(), _span(row.clv))

    def worth(self) -> str:
        """Whether what is foretold is margin or sales: the source."""
        return say.CLV if self.told.clv_is_margin else say.CLV_NET

    def explained(self) -> str:
        """What the foretold worth is."""
        tr = self.texts.tr
        return tr(say.CLV_MEANS) if self.told.clv_is_margin else f"{tr(say.CLV_MEANS)} {tr(say.CLV_IS_NET)}"

    def facts(self, row: SegmentRow) -> Iterator[tuple[str, str]]:
        """Label and text of everything but the worth that may be told."""
        tr, figures = self.texts.tr, self.figures
        share = figures.told(row.share, Unit.SHARE)
        yield tr(say.CUSTOMERS), f"{self._count(row.customers)} ({share})"
        for label, one, unit in (
            (say.RECENCY, row.recency_days, Unit.COUNT),
            (say.FREQUENCY, row.frequency, Unit.RATIO),
            (say.SPENT, row.value, Unit.MONEY),
            (say.ALIVE, row.alive, Unit.SHARE),
            (say.AHEAD, row.visits_ahead, Unit.RATIO),
        ):
            if one.value is not None:
                yield tr(label), figures.told(one, unit)

    def model(self) -> str:
        """How well the past foretold itself."""
        tr, model = self.texts.tr, self.told.model
        if model is None:
            return tr(say.NO_MODEL)
        if model.foretold is None or model.came is None:
            return tr(say.NOT_TRIED)
        numbers = {"foretold": self._count(round(model.foretold)), "came": self._count(model.came)}
        return tr(say.FORETOLD).format(days=model.held_out_days, **numbers)

    def compared_with(self) -> str:
        """Who is never offered anything."""
        if self.told.holdout_share <= 0:
            return self.texts.tr(say.NO_HOLDOUT)
        share = formatting.percent(Decimal(repr(self.told.holdout_share)), self.texts.language, 0)
        return self.texts.tr(say.HOLDOUT).format(share=share)

    def verdict(self) -> str:
        """Of the longest time that tells anything."""
        known = [one for one in self.told.differences if one.repeat.value is not None and one.repeat.interval]
        tr = self.texts.tr
        if not known:
            return tr(say.VERDICT_OPEN)
        last = max(known, key=lambda one: one.days)
        interval = last.repeat.interval
        if interval is None or interval.holds(0.0):
            return tr(say.VERDICT_SAME if 0 < last.needed <= last.customers else say.VERDICT_OPEN)
        return tr(say.VERDICT_KEPT if interval.low > 0 else say.VERDICT_LOST)

    def after(self) -> Iterator[TileData]:
        """A tile for each time: the difference in coming again, and what else differs."""
        tr = self.texts.tr
        for one in self.told.differences:
            lines = [*self._sure(one.repeat, Unit.POINTS, plus=True)]
            lines += [TileLine(self._arm(arm)) for arm in self.told.after if arm.days == one.days]
            known = [(label, text) for label, text in self.others(one) if text]
            lines += [TileLine(f"{label}: {text}") for label, text in known]
            lines.append(TileLine(self.enough(one)))
            name = f"{tr(say.CAME_AGAIN)}, {tr(say.DAYS_AFTER).format(days=one.days)}"
            value = self.figures.told(one.repeat, Unit.POINTS, plus=True)
            yield TileData("", name, value, tuple(lines), tr(say.AFTER_MEANS), _span(one.repeat, zero=True))

    def others(self, one: Difference) -> Iterator[tuple[str, str]]:
        """What differs besides: visits, money, returns; each with its interval."""
        for label, estimate, unit in (
            (say.VISITS, one.visits, Unit.RATIO),
            (say.NET, one.net, Unit.MONEY),
            (say.RETURNED, one.returned, Unit.POINTS),
        ):
            sure = self.figures.sure(estimate, unit, plus=True)
            known = estimate.value is not None
            yield self.texts.tr(label), f"{self.figures.told(estimate, unit, plus=True)} ({sure})" if known else ""

    def enough(self, one: Difference) -> str:
        """Whether silence would mean something."""
        numbers = {"n": self._count(one.customers), "needed": self._count(one.needed)}
        if one.needed <= 0:  # nothing to reckon with yet
            return self.texts.tr(say.SO_FAR).format(n=numbers["n"])
        return self.texts.tr(say.ENOUGH if one.customers >= one.needed else say.NEEDED).format(**numbers)

    def few(self) -> str:
        """Why some rows hold no number."""
        return self.texts.tr(say.FEW_HIDDEN).format(n=ENOUGH_CUSTOMERS)

    def arm(self, arm: str) -> str:
        """'with offers'."""
        return self.texts.tr(say.WITHOUT_OFFERS if arm == "holdout" else say.WITH_OFFERS)

    def _arm(self, one: ArmAfter) -> str:
        if one.repeat.value is None:
            return self.texts.tr(say.ARM).format(n=self._count(one.customers), arm=self.arm(one.arm))
        share = self.figures.told(one.repeat, Unit.SHARE)
        parts = {"share": share, "n": self._count(one.customers), "arm": self.arm(one.arm)}
        return self.texts.tr(say.ARMS).format(**parts)

    def _sure(self, one: Estimate, unit: Unit, *, plus: bool = False) -> tuple[TileLine, ...]:
        text = self.figures.sure(one, unit, plus=plus)
        if not text:
            return ()
        return (TileLine(text if one.value is None else self.texts.tr(say.SURE).format(interval=text)),)

    def _count(self, count: int) -> str:
        return write(count, Unit.COUNT, "", self.texts.language)


def _span(one: Estimate, *, zero: bool = False) -> Span | None:
    if one.value is None or one.interval is None:
        return None
    return span_about(one.interval.low, one.value, one.interval.high, 0.0 if zero else None)
