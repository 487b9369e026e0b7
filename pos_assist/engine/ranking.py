"""Which allowed offer is best: expected extra margin = P(accept) x margin x price fit, in minor units.

P(accept) is the mean of a Beta posterior per offer. Its prior is the planning prior of the policy (1 of 10);
what was learned starts from its own probability instead and weighs as much as the planning prior. A pair's
confidence is first divided by how much it overstates (measured 1.3-3 times); a model's probability is calibrated
already. "Not suitable" counts against the rule, and so against everything it offers.
"""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from pos_assist.engine.acceptance import day_of
from pos_assist.engine.decision import Scored
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import net_minor
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection, Source

ADDON, COVER = OfferKind.ADDON, OfferKind.COVER  # an enum's member costs a look-up
_ORDER = {source: place for place, source in enumerate(Source)}


def margin_of(candidate: Candidate, moment: Moment) -> tuple[int, bool]:
    """Extra margin in minor units, and whether it is assumed because a cost is unknown."""
    if candidate.margin_minor is not None:
        return candidate.margin_minor, False
    product = moment.knowledge.catalogue.get(candidate.product_id)
    net = net_minor(candidate.difference_minor, product.vat_rate if product else None)
    return int(net * moment.policy.assumed_margin_rate), True


def p_accept(candidate: Candidate, moment: Moment) -> float:
    """Mean of the offer's Beta posterior, 0..1."""
    policy = moment.policy
    weight = policy.prior_accepts + policy.prior_declines
    prior_yes = policy.prior_accepts
    if candidate.evidence.source is Source.LEARNED:
        overstated = policy.learned_overstatement if moment.knowledge.model is None else 1.0
        prior_yes = weight * candidate.evidence.probability / overstated
    situation = moment.knowledge.situation
    today = day_of(situation.now)
    yes, no, _ = situation.answers.of(("offer", candidate.offer_id), today)
    doubts = policy.rule_doubt_declines * situation.answers.of(("doubt", candidate.evidence.rule_id), today).no
    return (prior_yes + yes) / (weight + yes + no + doubts)


def price_fit(candidate: Candidate, moment: Moment) -> float:
    """1 for a trifle, 1/2 at the price limit: 1 - x^2/2, x = how far towards the limit (0..1).

    For what adds to the basket x is its share of the basket (of the item, for a cover) over the greatest
    allowed share; for an upgrade the price ratio's way from 1 to the greatest allowed ratio; something
    cheaper always fits.
    """
    x = min(1.0, max(0.0, _towards_the_limit(candidate, moment)))
    return 1 - x * x / 2


def _towards_the_limit(candidate: Candidate, moment: Moment) -> float:
    policy = moment.policy
    if candidate.kind is ADDON:
        limit = float(moment.addon_limit_minor)
    elif candidate.kind is OfferKind.UPGRADE:
        old = candidate.replaced_unit_price_minor
        span = float(policy.upgrade_ratio_max) - 1
        return (candidate.unit_price_minor / old - 1) / span if old > 0 and span > 0 else 1.0
    elif candidate.kind is OfferKind.BUNDLE:
        limit = float(policy.bundle_price_share) * moment.basket.total_minor
    elif candidate.cover is not None:
        limit = float(policy.cover_price_share) * candidate.cover.item_price_minor
    else:
        return 0.0
    return candidate.difference_minor / limit if limit > 0 else 1.0


def score(candidate: Candidate, moment: Moment) -> Scored:
    """The candidate with every part of its score; its chance is still 0."""
    margin, assumed = margin_of(candidate, moment)
    accept, fit = p_accept(candidate, moment), price_fit(candidate, moment)
    return Scored(candidate, accept, margin, assumed, fit, accept * margin * fit, 0.0)


def with_chance(scored: Scored, chance: float) -> Scored:
    """The same with its chance of being shown."""
    return Scored(
        scored.candidate,
        scored.p_accept,
        scored.margin_minor,
        scored.margin_assumed,
        scored.price_fit,
        scored.score,
        chance,
    )


def below_relevance_floor(scored: Scored, moment: Moment) -> Rejection | None:
    """Too unlikely or too little to be worth a sentence: silence is a feature (C23)."""
    policy = moment.policy
    if scored.p_accept < policy.relevance_floor:
        why = f"P(accept) {scored.p_accept:.3f}, at least {policy.relevance_floor}"
    elif scored.p_accept * scored.margin_minor < policy.min_expected_margin_minor:
        expected = scored.p_accept * scored.margin_minor
        why = f"expected margin {expected:.2f}, at least {policy.min_expected_margin_minor}"
    else:
        return None
    return Rejection(scored.candidate, Reason.BELOW_RELEVANCE_FLOOR, why)


def ranked(scored: Iterable[Scored]) -> list[Scored]:
    """Best first, covers last (C45); ties by priority, then source, then product: the order never wavers."""
    return sorted(
        scored,
        key=lambda one: (
            one.candidate.kind is COVER,
            -one.score,
            -one.candidate.priority,
            _ORDER[one.candidate.evidence.source],
            one.candidate.product_id,
            one.candidate.offer_id,
        ),
    )


def chances(count: int, exploration_share: float) -> list[float]:
    """Of `count` offers, best first: the best one, but with `exploration_share` any one alike. Sums to 1."""
    if count == 0:
        return []
    share = min(1.0, max(0.0, exploration_share))
    even = share / count
    return [1 - share + even, *[even] * (count - 1)]


def draw(count: int, exploration_share: float, rng: Random) -> int:
    """Place of the offer to show, drawn with exactly the `chances`."""
    if rng.random() < exploration_share:
        return rng.randrange(count)
    return 0
