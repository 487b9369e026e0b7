"""How many baskets or cards a test takes, from the shop's own figures, before anybody starts to wait for it."""

from __future__ import annotations

from math import ceil

from pos_assist.errors import UserError
from pos_assist.services.experiment_counts import Usual
from pos_assist.services.experimenting import Metric, Plan
from pos_assist.statistics import intervals, multiplicity, power, sequences

LEAST = 100  # baskets or cards, to know the spread or the rate by
POWER = 0.8


def needed(plan: Plan, usual: Usual) -> int:
    """Over all variants, for 80 % power; counted for intervals that may be looked at every day, which are wider.

    Raises:
        UserError: the shop has too few baskets or cards of this kind yet, or the effect cannot be.
    """
    first, *others = plan.variants
    level = multiplicity.level_of_each(0.95, len(others))
    counts = []
    for variant in others:
        both = first.share + variant.share
        counts.append(_of_pair(plan, usual, variant.share / both, level) / both)
    return ceil(max(counts) * _for_looking(level))


def _of_pair(plan: Plan, usual: Usual, share: float, level: float) -> int:
    if plan.metric is Metric.MARGIN:
        one = usual.margin
        if one.n < LEAST:
            raise _too_few(one.n, "baskets with a known margin")
        left = one.ss_y - (one.sp_xy**2 / one.ss_x if one.ss_x else 0.0)
        sd = max(left / (one.n - 2), 1e-9) ** 0.5
        return power.needed(plan.smallest_effect, sd, share, POWER, level)
    shares = {Metric.CONFIRMED: (usual.confirmed, usual.shown), Metric.ACCEPTED: (usual.accepted, usual.offered)}
    did, n = shares[plan.metric]
    if n < LEAST:
        raise _too_few(n, "cards of this kind")
    base = did / n
    try:
        return power.needed_for_shares(base, plan.smallest_effect, share, POWER, level)
    except ValueError as error:
        raise UserError(
            f"Of the cards now, {base:.1%} succeed: {plan.smallest_effect:.1%} more cannot be.",
            hint="Name a smaller effect, or wait until some have succeeded.",
        ) from error


def _too_few(n: int, of: str) -> UserError:
    return UserError(
        f"There are {n} {of} in the last weeks; {LEAST} are needed to say how many the test takes.",
        hint="Let the panel run for some days, or plan the number yourself.",
    )


def _for_looking(level: float) -> float:
    """How many times as many it takes when every day may be the last: the bound of the sequence instead of z."""
    z, reach = intervals.normal_quantile(level), intervals.normal_quantile(2 * POWER - 1)
    bound = sequences.mixture_bound(1.0, 1.0, 1 - level)
    return ((bound + reach) / (z + reach)) ** 2
