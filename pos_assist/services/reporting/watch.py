"""Time, places, data: the figures that are neither shares nor effects (K17, K19c, K20, K23, K28-K30, K32-K34)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pos_assist.services.reporting.figures import Figure, Unit
from pos_assist.services.reporting.shares import unknown
from pos_assist.services.reporting.tally import Counts, Rank
from pos_assist.statistics import intervals
from pos_assist.statistics.values import Interval, WhyNot

DOUBTS = {  # K34: what is in doubt, of what
    "unattributed": ("unattributed", "attributable"),
    "unmatched": ("came_back_unmatched", "came_back"),
    "late": ("late", "recorded"),
    "clock": ("clock", "recorded"),
    "unknown_product": ("unknown_product", "recorded"),
}


def figures(counts: Counts) -> Iterator[Figure]:
    """All of them. K29 is of one person: of a whole shop it says nothing, for there is nobody to compare with."""
    numbers = counts.numbers
    yield Figure("K17", Unit.MONEY, numbers.get("assisted", 0.0), n=int(numbers.get("confirmed", 0)))
    yield Figure("K20", Unit.COUNT, numbers.get("repeated", 0.0), n=int(numbers.get("painted", 0)))
    yield _given_for_nothing(counts)
    yield _seconds("K23", counts, "seconds")
    yield _seconds("K23i", counts, "pace")
    yield _latency(counts)
    yield _exactness(counts)
    yield unknown("K29", WhyNot.NO_VARIATION)
    yield unknown("K32", WhyNot.NOT_RECORDED)
    yield unknown("K33", WhyNot.NOT_RECORDED)
    yield _doubt(counts)


def _given_for_nothing(counts: Counts) -> Figure:
    """K19c: the savings on confirmed sets, times the share that baskets without offers buy anyway."""
    numbers = counts.numbers
    given, n = numbers.get("sets_saved", 0.0), int(numbers.get("sets_confirmed", 0))
    rates = []
    for arm in ("treatment", "holdout"):
        drawn = numbers.get(f"sets_drawn_{arm}", 0)
        rates.append(numbers.get(f"sets_bought_{arm}", 0) / drawn if drawn else None)
    here, there = rates
    if not n:
        return Figure("K19c", Unit.MONEY, 0.0)
    if there is None or not here:
        return replace(unknown("K19c", WhyNot.NO_HOLDOUT, n), parts={"given": given})
    anyway = min(1.0, there / here)
    return Figure("K19c", Unit.MONEY, given * anyway, n=n, parts={"given": given, "anyway": anyway})


def _seconds(kpi: str, counts: Counts, what: str) -> Figure:
    """K23: the difference of the arms' medians; `intervals.mover` joins theirs."""
    here, there = counts.ranks.get(f"{what} treatment p50"), counts.ranks.get(f"{what} holdout p50")
    if here is None and there is None:
        return unknown(kpi, WhyNot.NOT_RECORDED)
    if here is None or there is None:
        return unknown(kpi, WhyNot.NO_HOLDOUT if here else WhyNot.NOTHING, here.n if here else 0)
    interval = apart(here, there)
    if interval is None:
        return replace(unknown(kpi, WhyNot.TOO_FEW, here.n), n_holdout=there.n)
    value = here.value - there.value
    parts = {"median": value, "treatment": here.value, "holdout": there.value}
    shown, slow = counts.ranks.get(f"{what} shown p90"), counts.ranks.get(f"{what} holdout p90")
    if shown and slow:
        parts["p90"] = shown.value - slow.value
    return Figure(kpi, Unit.SECONDS, value, interval, here.n, there.n, here.value, there.value, parts=parts)


def apart(here: Rank, there: Rank) -> Interval | None:
    """Of the difference of two percentiles; None: one of them has no bounds."""
    if here.low is None or here.high is None or there.low is None or there.high is None:
        return None
    return intervals.mover(here.value, Interval(here.low, here.high), there.value, Interval(there.low, there.high))


def _latency(counts: Counts) -> Figure:
    middle, slow = counts.ranks.get("latency p50"), counts.ranks.get("latency p95")
    if middle is None or slow is None:
        return unknown("K28", WhyNot.NOT_RECORDED)
    bounds = Interval(slow.low, slow.high) if slow.low is not None and slow.high is not None else None
    parts = {"p50": middle.value, "p95": slow.value}
    return Figure("K28", Unit.MILLISECONDS, slow.value, bounds, slow.n, parts=parts)


def _exactness(counts: Counts) -> Figure:
    k, n = int(counts.numbers.get("confirmed", 0)), int(counts.numbers.get("shown", 0))
    if not n:
        return unknown("K30", WhyNot.NOTHING)
    bounds = intervals.wilson(k, n)
    return Figure("K30", Unit.POINTS, (bounds.high - bounds.low) / 2, None, n, None, k, n)


def _doubt(counts: Counts) -> Figure:
    numbers = counts.numbers
    parts = {name: numbers.get(k, 0) / numbers[n] for name, (k, n) in DOUBTS.items() if numbers.get(n)}
    if not parts:
        return unknown("K34", WhyNot.NOTHING)
    worst = max(parts, key=lambda name: parts[name])
    k, n = (numbers.get(name, 0) for name in DOUBTS[worst])
    return Figure("K34", Unit.SHARE, parts[worst], None, int(n), None, k, n, parts=parts)
