"""What came of a test so far: every variant against the first one, its guardrails, and whether it may be told yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil

from pos_assist.services.experiment_counts import VariantCounts
from pos_assist.services.experiment_course import Course, Shares
from pos_assist.services.experimenting import ArmResult, Metric, Plan, Result, State
from pos_assist.services.reporting.effects import LEAST_EXPECTED, MOST_COSTLESS
from pos_assist.services.reporting.figures import Figure, Harm, Unit
from pos_assist.services.reporting.guardrails import judge
from pos_assist.services.reporting.watch import apart
from pos_assist.statistics import effect, intervals, multiplicity, off_policy, sample_ratio, sequences
from pos_assist.statistics.effect import Effect
from pos_assist.statistics.off_policy import Weighted
from pos_assist.statistics.sample_ratio import SampleRatio
from pos_assist.statistics.values import Estimate, WhyNot

LEAST_CARDS = 30  # of a variant, and
LEAST_DID = 10  # of both that are compared: before, no sequence is told (statistics.md, list of decisions)
SOME = 1000  # where the sequence of a guardrail is narrowest
Counted = Mapping[str, VariantCounts]
KPI = {Metric.MARGIN: ("K15", Unit.MONEY), Metric.CONFIRMED: ("K06", Unit.SHARE), Metric.ACCEPTED: ("K05", Unit.SHARE)}


def result_of(course: Course, counted: Counted, days: int, *, over: bool) -> Result:
    """`days`: business days since the start, today's included; `over`: the planned end has passed."""
    plan = course.plan
    n = sum(one.n for one in counted.values())
    ratio = ratio_of(course, counted)
    blocked = ratio is not None and ratio.blocked
    effects = _effects(plan, counted)
    arms = tuple(_arm(course, name, counted, effects) for name in course.shares_now)
    locked = "" if course.state is State.CONCLUDED else _locked(plan, arms, n, over=over, blocked=blocked)
    if locked:  # what every variant came to would tell it as well
        arms = tuple(replace(arm, effect=None, value=Estimate.none(WhyNot.NOT_YET, arm.n)) for arm in arms)
    left = plan.planned_n - n
    return Result(
        plan=plan,
        state=course.state,
        started_at=course.started_at,
        ended_at=course.ended_at,
        reason=course.reason,
        by=course.by,
        n=n,
        days_left=max(0, ceil(left * days / n)) if n and course.state is State.RUNNING else None,
        ratio_p=None if ratio is None else ratio.p,
        ratio_e=None if ratio is None else ratio.e,
        arms=arms,
        locked=locked,
        verdict=course.verdict or ("" if locked else verdict_of(arms)),
        instead=() if locked else tuple(_instead(plan, counted, name) for name in course.shares_now),
    )


def draft_of(course: Course) -> Result:
    """Nothing is known of it yet."""
    nothing = {name: VariantCounts() for name in course.shares_now}
    return result_of(course, nothing, 1, over=False)


def harms(arm: ArmResult) -> bool:
    """Whether a guardrail is certainly beyond its bound."""
    return any(one.state == "alarm" for one in arm.harm)


def verdict_of(arms: Sequence[ArmResult]) -> str:
    """The variant whose gain is certain and greatest; the first, where every other one certainly loses to it.

    '' = too little is known of any.
    """
    told = [(arm.effect.value, arm.effect.interval, arm.variant) for arm in arms[1:] if arm.effect is not None]
    known = [(value, interval, name) for value, interval, name in told if value is not None and interval is not None]
    gains = [(value, name) for value, interval, name in known if interval.low > 0]
    if gains:
        return max(gains)[1]
    if not known:
        return ""
    lost = [interval.high < 0 for _, interval, _ in known]
    return arms[0].variant if len(lost) == len(arms) - 1 and all(lost) else "no difference"


def ratio_of(course: Course, counted: Counted) -> SampleRatio | None:
    """Whether baskets came in as they were drawn (K31): each set of shares for itself; None: too few to say.

    Which shares were in force for a basket is told by the chance that was logged with it.
    """
    drawn: list[tuple[list[int], Shares]] = []
    known = {name: dict(one.drawn) for name, one in counted.items()}
    for shares in course.shares:
        counts = [known[name].pop(round(share, 6), 0) for name, share in shares.items()]
        if sum(counts) * min(shares.values()) >= LEAST_EXPECTED:
            drawn.append((counts, shares))
    if not drawn:
        return None
    return sample_ratio.together([sample_ratio.check(counts, list(shares.values())) for counts, shares in drawn])


def _effects(plan: Plan, counted: Counted) -> dict[str, Effect | WhyNot]:
    """Of every variant but the first, against the first."""
    first, *others = (variant.name for variant in plan.variants)
    return {name: _effect(plan, counted[name], counted[first]) for name in others}


def _effect(plan: Plan, one: VariantCounts, base: VariantCounts) -> Effect | WhyNot:
    if plan.metric is Metric.MARGIN:
        if one.costless + base.costless > MOST_COSTLESS * (one.settled + base.settled):
            return WhyNot.NO_COST
        if min(one.n, base.n) < effect.LEAST_HOLDOUT:
            return WhyNot.TOO_FEW
        return _weighted(plan, one, base) if plan.adaptive else effect.adjusted(one.margin, base.margin)
    if min(one.n, base.n) < LEAST_CARDS or one.did + base.did < LEAST_DID:
        return WhyNot.TOO_FEW
    return _weighted(plan, one, base) if plan.adaptive else effect.shares(one.did, one.n, base.did, base.n)


def _weighted(plan: Plan, one: VariantCounts, base: VariantCounts) -> Effect | WhyNot:
    """Where the shares moved with what was seen, plain means are biased by a tenth: the logged chances mend it."""
    here, there = _snips(one), _snips(base)
    if here is None or there is None:
        return WhyNot.TOO_FEW
    (value, se), (base_value, base_se) = here, there
    both = (se**2 + base_se**2) ** 0.5
    return Effect(value - base_value, both, value, base_value, one.n, base.n, float(one.n + base.n - 2))


def _snips(one: VariantCounts) -> tuple[float, float] | None:
    """Mean and standard error by `off_policy.snips`."""
    told = off_policy.snips(Weighted(one.n, *one.sums))
    if told.value is None or told.interval is None:
        return None
    half = (told.interval.high - told.interval.low) / 2
    return told.value, half / intervals.normal_quantile(told.interval.level)


def _arm(course: Course, name: str, counted: Counted, effects: Mapping[str, Effect | WhyNot]) -> ArmResult:
    plan, one = course.plan, counted[name]
    told: Estimate | None = None
    harm: tuple[Harm, ...] = ()
    if name in effects:
        found = effects[name]
        told = Estimate.none(found, one.n) if isinstance(found, WhyNot) else _estimate(plan, found)
        harm = tuple(map(judge, _guardrails(one, counted[plan.variants[0].name])))
    return ArmResult(name, one.n, _value(plan, one), told, harm, course.shares_now[name])


def _estimate(plan: Plan, found: Effect) -> Estimate:
    """At the level that holds for all comparisons together, at every look."""
    level = multiplicity.level_of_each(0.95, len(plan.variants) - 1)
    return Estimate(found.value, sequences.always_valid(found.value, found.se, found.n, plan.planned_n, level), found.n)


def _value(plan: Plan, one: VariantCounts) -> Estimate:
    """What the variant itself came to."""
    if plan.metric is not Metric.MARGIN:
        return intervals.share(one.did, one.n)
    if one.n < effect.LEAST_HOLDOUT:
        return Estimate.none(WhyNot.TOO_FEW, one.n)
    return Estimate(one.margin.mean_y, intervals.mean(one.n, one.margin.mean_y, one.margin.ss_y), one.n)


def _instead(plan: Plan, counted: Counted, name: str) -> Figure:
    """What if every basket or card had got this variant; by the chances with which it was given."""
    kpi, unit = KPI[plan.metric]
    told = off_policy.snips(Weighted(sum(one.n for one in counted.values()), *counted[name].sums))
    return Figure(kpi, unit, told.value, told.interval, told.n, why_not=told.why_not)


def _guardrails(one: VariantCounts, base: VariantCounts) -> tuple[Figure, ...]:
    """Seconds added, returns, voids, people who do not want to be asked (G10).

    Looked at every day, so their intervals hold at every look; of the medians they are those of 99.9 %.
    """
    return _seconds(one, base), _returned(one, base), _voids(one, base), _share("K35", one.annoyed, one.offered)


def _returned(one: VariantCounts, base: VariantCounts) -> Figure:
    if one.returned is None or base.returned is None:
        return Figure("K24", Unit.SHARE, None, why_not=WhyNot.NO_RECEIPTS)
    returned = _share("K24", one.returned, one.confirmed)
    return replace(returned, parts={"elsewhere": base.returned / base.confirmed}) if base.confirmed else returned


def _share(kpi: str, k: int, n: int) -> Figure:
    if n < LEAST_CARDS:
        return Figure(kpi, Unit.SHARE, None, n=n, why_not=WhyNot.TOO_FEW if n else WhyNot.NOTHING)
    share, careful = k / n, (k + 2) / (n + 4)  # none of so many is not never: its spread as Agresti and Coull have it
    wide = sequences.always_valid(share, (careful * (1 - careful) / n) ** 0.5, n, max(n, SOME))
    interval = wide._replace(low=max(0.0, wide.low), high=min(1.0, wide.high))
    return Figure(kpi, Unit.SHARE, share, interval, n, None, k, n)


def _voids(one: VariantCounts, base: VariantCounts) -> Figure:
    if min(one.settled, base.settled) < LEAST_CARDS:
        return Figure("K25", Unit.POINTS, None, n=one.settled, n_holdout=base.settled, why_not=WhyNot.TOO_FEW)
    found = effect.careful_shares(one.voided, one.settled, base.voided, base.settled)
    interval = sequences.always_valid(found.value, found.se, found.n, max(found.n, SOME))
    return Figure("K25", Unit.POINTS, found.value, interval, one.settled, base.settled, one.voided, one.settled)


def _seconds(one: VariantCounts, base: VariantCounts) -> Figure:
    here, there = one.seconds, base.seconds
    if here is None or there is None:
        return Figure("K23", Unit.SECONDS, None, why_not=WhyNot.NOT_RECORDED)
    return Figure("K23", Unit.SECONDS, here.value - there.value, apart(here, there), here.n, there.n)


def _locked(plan: Plan, arms: Sequence[ArmResult], n: int, *, over: bool, blocked: bool) -> str:
    """Why nothing may be concluded; '' where it may.

    The planned number or end, or an interval that holds at every look and leaves nought out, opens it.
    """
    if blocked:
        return "sample_ratio"
    if any(map(harms, arms)):
        return "harm"
    known = [arm.effect.interval for arm in arms if arm.effect is not None and arm.effect.interval is not None]
    sure = any(not interval.holds(0.0) for interval in known)
    enough = n >= plan.planned_n and len(known) == len(arms) - 1
    return "" if over or sure or enough else "not_yet"
