"""What offering adds, by the arm each basket was drawn for (K14-K16), and whether the draw held (K31)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from pos_assist.services.reporting.figures import Figure, Unit
from pos_assist.services.reporting.shares import unknown
from pos_assist.services.reporting.tally import Arm, Counts
from pos_assist.statistics import effect, sample_ratio, sequences
from pos_assist.statistics.effect import Effect
from pos_assist.statistics.moments import PairMoments
from pos_assist.statistics.sample_ratio import SampleRatio
from pos_assist.statistics.values import Interval, WhyNot

Measure = Callable[[Arm], PairMoments]

# Eligible baskets at which intervals are narrowest. Over 60 daily looks it covers 97.8 %; with 20,000, the number that
# +2 % takes on real receipts (statistics.md 3c), they would be 16 % wider at 2,500 and 3 % narrower at 20,000.
PLANNED = 5_000
MOST_COSTLESS = 0.05  # of the baskets: above it too many goods without a cost to speak of a margin (as K34's bound)
LEAST_ARM = 30  # baskets of the smaller arm: before, no sequence of a share is told (statistics.md 2, peeking)
LEAST_EXPECTED = 5  # baskets an arm or a variant must expect for chi-square


@dataclass(frozen=True, slots=True)
class Effects:
    """The effect of a measure, or why there is none; `relative`: as a share of the holdout's mean."""

    figure: Figure
    relative: Figure | None = None


def margin_effect(counts: Counts, *, has_costs: bool, blocked: bool) -> Effects:
    """K15. `blocked`: the arms are not as they were drawn."""
    settled = sum(arm.settled for arm in (*counts.treatment, *counts.holdout))
    costless = sum(arm.costless for arm in (*counts.treatment, *counts.holdout))
    if settled and (not has_costs or costless > MOST_COSTLESS * settled):
        return Effects(unknown("K15", WhyNot.NO_COST, settled))
    return _effect("K15", counts, lambda arm: arm.margin, blocked=blocked)


def revenue_effect(counts: Counts, *, blocked: bool) -> Effects:
    """K15v."""
    return _effect("K15v", counts, lambda arm: arm.revenue, blocked=blocked)


def programme(one: Figure, counts: Counts) -> Figure:
    """K16: the effect times the baskets that may see offers; of revenue where no margin is known."""
    if one.value is None or one.interval is None:
        return replace(unknown("K16", one.why_not or WhyNot.NOTHING, one.n), n_holdout=one.n_holdout)
    n = sum(arm.settled for arm in counts.treatment)
    low, high, level, always = one.interval
    interval = Interval(low * n, high * n, level, always)
    return Figure("K16", Unit.MONEY, one.value * n, interval, n, one.n_holdout, one.value, n)


def differences(counts: Counts, *, has_receipts: bool, blocked: bool) -> Iterator[Figure]:
    """K14 and K25."""
    if has_receipts:
        yield _difference("K14", counts, lambda arm: (arm.bought, arm.drawn), blocked=blocked)
    else:
        yield unknown("K14", WhyNot.NO_RECEIPTS)
    yield _difference("K25", counts, lambda arm: (arm.voided, arm.settled), blocked=False)


def ratio(counts: Counts) -> tuple[Figure, bool]:
    """K31 with its daily form in the parts; and whether it blocks every verdict."""
    treatment, holdout = sum(one[0] for one in counts.days), sum(one[1] for one in counts.days)
    times: dict[float, tuple[int, int]] = {}
    for here, there, share in counts.days:
        before = times.get(share, (0, 0))
        times[share] = (before[0] + here, before[1] + there)
    drawn = {share: arms for share, arms in times.items() if 0 < share < 1}
    if not drawn:
        here = treatment or sum(arm.n for arm in counts.treatment)
        return unknown("K31", WhyNot.NO_HOLDOUT if here else WhyNot.NOTHING, here), False
    whole = sample_ratio.together([_check(*arms, share) for share, arms in drawn.items()])
    expected = sum(sum(arms) * share for share, arms in drawn.items())
    enough = min(expected, treatment + holdout - expected) >= LEAST_EXPECTED
    blocked = whole.e >= sample_ratio.MOST_E or (enough and whole.p < sample_ratio.LEAST_P)
    parts = {
        "treatment": float(treatment),
        "holdout": float(holdout),
        "expected_holdout": expected,
        "e": whole.e,
        "days": float(sum(_odd_day(*day) for day in counts.days)),
    }
    figure = Figure("K31", Unit.RATIO, whole.p, None, treatment, holdout, holdout, expected, parts=parts)
    return (figure if enough or blocked else replace(figure, value=None, why_not=WhyNot.TOO_FEW)), blocked


def _check(treatment: int, holdout: int, share: float) -> SampleRatio:
    return sample_ratio.check((treatment, holdout), (1 - share, share))


def _odd_day(treatment: int, holdout: int, share: float) -> bool:
    least = min(share, 1 - share) * (treatment + holdout)
    return least >= LEAST_EXPECTED and _check(treatment, holdout, share).p < sample_ratio.LEAST_P


def _effect(kpi: str, counts: Counts, measure: Measure, *, blocked: bool) -> Effects:
    pairs = strata(counts, measure)
    here, there = (sum(measure(arm).n for arm in arms) for arms in (counts.treatment, counts.holdout))
    why_not = _why_not(here, there, blocked=blocked)
    if why_not is None and not pairs:
        why_not = WhyNot.NO_HOLDOUT
    if why_not is not None:
        return Effects(replace(unknown(kpi, why_not, here), n_holdout=there))
    adjusted = effect.together([effect.adjusted(*pair) for pair in pairs])
    plain = effect.together([effect.unadjusted(*pair) for pair in pairs])
    figure = Figure(
        kpi,
        Unit.MONEY,
        adjusted.value,
        sequences.always_valid(adjusted.value, adjusted.se, adjusted.n, PLANNED),
        here,
        there,
        adjusted.treatment * here,
        here,
        parts={"treatment": adjusted.treatment, "holdout": adjusted.holdout, "unadjusted": plain.value},
    )
    return Effects(figure, _relative(kpi, adjusted))


def _relative(kpi: str, one: Effect) -> Figure | None:
    share = effect.relative(one)
    if share is None:
        return None
    wide = sequences.always_valid(share.value, share.se, share.n, PLANNED)
    return Figure(kpi, Unit.SHARE, share.value, wide, one.n_treatment, one.n_holdout)


def strata(counts: Counts, measure: Measure) -> list[tuple[PairMoments, PairMoments]]:
    """Both arms of every time with one chance of being held out; without those in which one arm hardly is."""
    holdout = {arm.probability: measure(arm) for arm in counts.holdout}
    pairs = [(measure(arm), holdout.get(arm.probability, PairMoments())) for arm in counts.treatment]
    return [pair for pair in pairs if min(pair[0].n, pair[1].n) >= 3]


def _why_not(here: int, there: int, *, blocked: bool) -> WhyNot | None:
    if blocked:
        return WhyNot.SAMPLE_RATIO
    if not here and not there:
        return WhyNot.NOTHING
    if not there:
        return WhyNot.NO_HOLDOUT
    return WhyNot.TOO_FEW if min(here, there) < effect.LEAST_HOLDOUT else None


def _difference(kpi: str, counts: Counts, of: Callable[[Arm], tuple[int, int]], *, blocked: bool) -> Figure:
    """A difference of shares between the arms, each time with one chance of being held out within itself."""
    here, there = ([(arm.probability, *of(arm)) for arm in arms] for arms in (counts.treatment, counts.holdout))
    (k1, n1), (_, n2) = ((sum(one[1] for one in arm), sum(one[2] for one in arm)) for arm in (here, there))
    if blocked or not n1 or not n2:
        nothing = WhyNot.NO_HOLDOUT if n1 else WhyNot.NOTHING
        return replace(unknown(kpi, WhyNot.SAMPLE_RATIO if blocked else nothing, n1), n_holdout=n2)
    held = {share: (k, n) for share, k, n in there}
    strata = [(k, n, *held.get(share, (0, 0))) for share, k, n in here]
    strata = [one for one in strata if min(one[1], one[3]) >= 2]
    if min(n1, n2) < LEAST_ARM or not strata:
        return replace(unknown(kpi, WhyNot.TOO_FEW, n1), n_holdout=n2)
    found = effect.together([effect.careful_shares(*one) for one in strata])
    return Figure(
        kpi,
        Unit.POINTS,
        found.value,
        sequences.always_valid(found.value, found.se, found.n, PLANNED),
        n1,
        n2,
        k1,
        n1,
        parts={"treatment": found.treatment, "holdout": found.holdout},
    )
