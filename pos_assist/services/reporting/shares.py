"""Shares and means: which counts each is made of, with its interval."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pos_assist.services.reporting.figures import Figure, Unit
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.tally import Counts, Moments
from pos_assist.statistics import intervals
from pos_assist.statistics.values import WhyNot

SHARES = {  # numerator and denominator, by their names in `Counts.numbers`
    "K01": ("eligible", "watched"),
    "K02": ("baskets_shown", "treatment"),
    "K04": ("offered", "answered"),
    "K05": ("accepted", "offered"),
    "K06": ("confirmed", "shown"),
    "K07": ("unconfirmed", "accepted"),
    "K08": ("skipped", "shown"),
    "K08x": ("expired", "shown"),
    "K09": ("reasoned", "declined"),
    "K12": ("attached", "attachable"),
    "K12r": ("attached_kept", "attachable"),
    "K12x": ("attached_purchases", "attachable_purchases"),
    "K13": ("categories_attached", "categories_attachable"),
    "K18": ("upgrades_confirmed", "upgrades_offered"),
    "K19": ("sets_confirmed", "sets_offered"),
    "K21": ("not_on_shelf", "accepted"),
    "K22": ("totals_wrong", "totals_seen"),
    "K24": ("returned", "confirmed"),
    "K26": ("cheaper_confirmed", "cheaper_offered"),
    "K26r": ("cheaper_returned", "cheaper_confirmed"),
    "K27": ("kept_back", "evaluated"),
    "K35": ("annoyed", "offered"),
}
MEANS = {"K03": "cards", "K10": "net", "K10g": "gross", "K10r": "kept", "K11": "units", "K18p": "upgrade_steps"}
NOBODY = Moments()
OF_RECEIPTS = ("K10r", "K12", "K12r", "K12x", "K13", "K24", "K26r")  # only the till's own receipts tell


def figures(counts: Counts, *, has_receipts: bool) -> Iterator[Figure]:
    """Every share and every mean."""
    for kpi in SHARES:
        yield unknown(kpi, WhyNot.NO_RECEIPTS) if kpi in OF_RECEIPTS and not has_receipts else _share(kpi, counts)
    for kpi in MEANS:
        yield unknown(kpi, WhyNot.NO_RECEIPTS) if kpi in OF_RECEIPTS and not has_receipts else _mean(kpi, counts)


def unknown(kpi: str, why_not: WhyNot, n: int = 0) -> Figure:
    """No number, and why."""
    return Figure(kpi, CATALOGUE[kpi].unit, None, n=n, why_not=why_not)


def hidden(figure: Figure) -> Figure:
    """The figure of somebody with too few cards: nothing of it is told."""
    return replace(unknown(figure.kpi, WhyNot.TOO_FEW), n=figure.n)


def share_of(kpi: str, k: int, n: int, unit: Unit = Unit.SHARE) -> Figure:
    """The share k of n with Wilson's interval (K30)."""
    estimate = intervals.share(k, n)
    return Figure(kpi, unit, estimate.value, estimate.interval, n, None, k, n, estimate.why_not)


def _share(kpi: str, counts: Counts) -> Figure:
    above, below = SHARES[kpi]
    figure = share_of(kpi, int(counts.numbers.get(above, 0)), int(counts.numbers.get(below, 0)))
    parts = _parts(kpi, counts)
    return replace(figure, parts=parts) if parts else figure


def _parts(kpi: str, counts: Counts) -> dict[str, float]:
    """What stands beside a share."""
    numbers = counts.numbers
    if kpi == "K09":
        declined = numbers.get("declined", 0)
        return {reason: n / declined for reason, n in counts.reasons.items()} if declined else {}
    if kpi in ("K08", "K08x"):
        return _ratios(numbers, queue=("kept_back", "evaluated"))
    if kpi == "K24":
        ratios = _ratios(
            numbers, elsewhere=("elsewhere_returned", "elsewhere_sold"), immature=("immature", "confirmed")
        )
        return ratios if numbers.get("confirmed") else {}
    if kpi == "K35":
        calm = {**numbers}
        calm["annoyed_calm"] = numbers.get("annoyed", 0) - numbers.get("annoyed_queue", 0)
        calm["offered_calm"] = numbers.get("offered", 0) - numbers.get("offered_queue", 0)
        return _ratios(calm, queue=("annoyed_queue", "offered_queue"), no_queue=("annoyed_calm", "offered_calm"))
    return {}


def _ratios(numbers: Mapping[str, float], **wanted: tuple[str, str]) -> dict[str, float]:
    """Of those that have a denominator."""
    return {name: numbers.get(k, 0) / numbers[n] for name, (k, n) in wanted.items() if numbers.get(n)}


def _mean(kpi: str, counts: Counts) -> Figure:
    n, mean, squares, skewness = counts.moments.get(MEANS[kpi], NOBODY)
    unit = CATALOGUE[kpi].unit
    if not n:
        return unknown(kpi, WhyNot.NOTHING)
    interval = intervals.mean(n, mean, squares, skewness) if n > 1 else None
    return Figure(kpi, unit, mean, interval, n, None, mean * n, n)
