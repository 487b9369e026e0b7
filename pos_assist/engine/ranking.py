"""Which allowed offer is best: expected extra margin, in minor units.

(P(accept) - P(bought anyway)) x margin - handling. P(accept) is measured among those who were asked, and some of
them would have bought without a word; only what asking adds is worth anything. Discounts are in the margin already.
With `Policy.uplift` a gain counts more where the randomised arms showed that asking adds more (`asking.Gains`).
What shall go (`StockPlan`) may count more often than once in the order; its score stays the true one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate
from random import Random
from typing import NamedTuple, TypeVar

from pos_assist.engine.catalogue import StockPlan
from pos_assist.engine.decision import Scored, preferred
from pos_assist.engine.foreseeing import Outlooks
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import line_total, net_minor
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection, Source
from pos_assist.engine.thompson import best_chances

ADDON, COVER = OfferKind.ADDON, OfferKind.COVER  # an enum's member costs a look-up
LEARNED = Source.LEARNED
_ORDER = {source: place for place, source in enumerate(Source)}


def margin_of(candidate: Candidate, moment: Moment) -> tuple[int, bool]:
    """Extra margin in minor units, and whether it is assumed because a cost is unknown."""
    if candidate.margin_minor is not None:
        return candidate.margin_minor, False
    product = moment.knowledge.catalogue.get(candidate.product_id)
    gross = candidate.difference_minor
    if candidate.kind is OfferKind.SUBSTITUTE and candidate.for_its_line:
        gross = line_total(candidate.quantity, candidate.unit_price_minor)  # what is out brings nothing
    net = net_minor(gross, product.vat_rate if product else None)
    return int(net * moment.policy.assumed_margin_rate), True


def towards_the_limit(candidate: Candidate, moment: Moment) -> float:
    """How far the price is on the way to what may be asked at most, 0..1.

    What adds to the basket: its share of the basket (of the item, for a cover) over the greatest allowed share; an
    upgrade: the price ratio's way from 1 to the greatest allowed ratio; something cheaper is never dear.
    """
    policy = moment.policy
    if candidate.kind is ADDON:
        limit = float(moment.addon_limit_minor)
    elif candidate.kind is OfferKind.UPGRADE:
        old = candidate.replaced_unit_price_minor
        span = float(policy.upgrade_ratio_max) - 1
        far = (candidate.unit_price_minor / old - 1) / span if old > 0 and span > 0 else 1.0
        return min(1.0, max(0.0, far))
    elif candidate.kind is OfferKind.BUNDLE:
        limit = float(policy.bundle_price_share) * moment.basket.total_minor
    elif candidate.cover is not None:
        limit = float(policy.cover_price_share) * candidate.cover.item_price_minor
    else:
        return 0.0
    return min(1.0, max(0.0, candidate.difference_minor / limit)) if limit > 0 else 1.0


class Judged(NamedTuple):
    """What is needed of a candidate to put it in its place; of the best ones `Judge.scored` tells the rest."""

    candidate: Candidate
    score: float
    hope: float  # the score, if things are as good as may well be: one standard deviation more
    p_accept: float
    deviation: float
    margin_minor: int
    margin_assumed: bool
    towards_limit: float
    plan: StockPlan = StockPlan.NORMAL
    weight: float = 1.0  # as `Scored.weight`

    @property
    def worth(self) -> float:
        """As `Scored.worth`."""
        return preferred(self.score, self.weight)


OneOf = TypeVar("OneOf", Judged, Scored)


class Judge:
    """Scores the candidates of one moment."""

    def __init__(self, moment: Moment) -> None:
        """For one decision."""
        self._moment = moment
        self._outlooks = Outlooks(moment)
        self._handling = moment.policy.handling_minor
        self._asking = _asking(moment) if moment.policy.uplift else 1.0
        model = moment.knowledge.model
        self._least_sure = 0.0 if model is None else model.floor(moment.policy.learned_silence)
        weights = {
            StockPlan.CLEARANCE: moment.policy.clearance_weight,
            StockPlan.NEAR_DATE: moment.policy.near_date_weight,
        }
        self._weights = {plan: weight for plan, weight in weights.items() if weight != 1.0}

    def judged(self, candidate: Candidate) -> Judged:
        """Its score: expected extra margin, minor units."""
        if candidate.margin_minor is None:
            margin, assumed = margin_of(candidate, self._moment)
        else:
            margin, assumed = candidate.margin_minor, False
        far = towards_the_limit(candidate, self._moment)
        accept, deviation, natural = self._outlooks.chances(candidate, far)
        score = (accept - (natural or 0.0)) * margin * self._asking - self._handling
        hope = score + deviation * margin * self._asking
        judged = Judged(candidate, score, hope, accept, deviation, margin, assumed, far)
        return self._preferred(judged) if self._weights else judged

    def _preferred(self, one: Judged) -> Judged:
        """With the greatest weight of what it brings; of a set, of what is missing."""
        candidate, catalogue = one.candidate, self._moment.knowledge.catalogue
        brought = [part.product_id for part in candidate.missing] or [candidate.product_id]
        plans = [product.plan for product in map(catalogue.get, brought) if product and product.plan in self._weights]
        if not plans:
            return one
        plan = max(plans, key=self._weights.__getitem__)
        return one._replace(plan=plan, weight=self._weights[plan])

    def scored(self, one: Judged) -> Scored:
        """The same with every part of the score, but no chance yet."""
        outlook = self._outlooks.of(one.candidate, one.towards_limit)
        scored = Scored(one.candidate, outlook, one.margin_minor, one.margin_assumed, self._handling, one.score)
        if one.weight == 1.0 and self._asking == 1.0:
            return scored
        return replace(scored, plan=one.plan, weight=one.weight, asking=self._asking)

    def below_relevance_floor(self, one: Judged) -> Rejection | None:
        """Too unlikely or too little to be worth a sentence: silence is a feature (C23).

        Where there is drawn by what may be best (Thompson), an offer falls only when it is too little even if it is as
        good as may well be (`hope`): what is silent is never asked about, and a wrong belief would stay for ever.
        """
        policy, evidence = self._moment.policy, one.candidate.evidence
        if evidence.surest < self._least_sure and evidence.source is LEARNED:
            surer = f"{100 * (1 - policy.learned_silence):.0f} % of baskets at least {self._least_sure:.4f}"
            why = f"the surest addition to this basket has a chance of {evidence.surest:.4f}; of the surer {surer}"
        elif one.p_accept + (one.deviation if policy.thompson else 0.0) < policy.relevance_floor:
            why = f"P(accept) {one.p_accept:.3f} ± {one.deviation:.3f}, at least {policy.relevance_floor}"
        elif (one.hope if policy.thompson else one.score) < policy.min_expected_margin_minor:
            why = f"{in_words(self.scored(one))}, at least {policy.min_expected_margin_minor}"
        else:
            return None
        return Rejection(one.candidate, Reason.BELOW_RELEVANCE_FLOOR, why)


def worth_waiting_for(moment: Moment) -> float:
    """The least that the best offer of a basket must be worth, minor units: what the share of baskets allows (C22).

    Only so many baskets may have a card. Those are best spent where they earn most: on baskets whose best offer is
    among the best `share_of_baskets` of the last `waiting_baskets`. 0 until a quarter of these is known, and for a
    second card, which takes nothing from another basket.
    """
    memory, policy = moment.knowledge.situation.memory, moment.policy
    recent = memory.recent_best[: policy.waiting_baskets]
    share = min(1.0, max(0.0, policy.share_of_baskets))
    if memory.shown_in_basket or not recent or len(recent) * 4 < policy.waiting_baskets or share == 1:
        return 0.0
    return sorted(recent, reverse=True)[int(share * len(recent))]


def in_words(scored: Scored) -> str:
    """The sum that makes the score, e.g. 'expected extra margin 0.80 = (P 0.020 - 0.012 anyway) x 100 - 0'."""
    natural = scored.outlook.natural
    anyway = "" if natural is None else f" - {natural:.3f} anyway"
    here = "" if scored.asking == 1.0 else f" x {scored.asking:.2f} asked here"
    gain = f"(P {scored.p_accept:.3f}{anyway}) x {scored.margin_minor}{here}"
    return f"expected extra margin {scored.score:.2f} = {gain} - {scored.handling_minor}"


def _asking(moment: Moment) -> float:
    """How much asking this customer at this time of day adds, beside the whole shop."""
    situation, gains = moment.knowledge.situation, moment.knowledge.gains
    segment = situation.customer.segment.value if situation.customer is not None else ""
    return gains.at(segment, situation.daypart)


def ranked(judged: Iterable[OneOf]) -> list[OneOf]:
    """Best first, covers last (C45); ties by priority, then source, then product: the order never wavers."""
    return sorted(judged, key=lambda one: _place(one.candidate, one.worth))


def hopeful(judged: Iterable[Judged]) -> list[Judged]:
    """As `ranked`, but by what they may well be worth: who is hardly known gets a chance to be known."""
    return sorted(judged, key=lambda one: _place(one.candidate, preferred(one.hope, one.weight)))


def _place(candidate: Candidate, worth: float) -> tuple[bool, float, int, int, str, str]:
    return (
        candidate.kind is COVER,
        -worth,
        -candidate.priority,
        _ORDER[candidate.evidence.source],
        candidate.product_id,
        candidate.offer_id,
    )


def with_chances(ordered: Sequence[Scored], exploration_share: float, *, thompson: bool) -> tuple[Scored, ...]:
    """The same, best first, each with its chance of being the best and of being shown; both sum to 1.

    `exploration_share` is spread evenly: every offer keeps that floor. The rest goes by the chance of being the
    best, or all of it to the first where not `thompson`. Covers beside other kinds have the floor only (C45).
    """
    if not ordered:
        return ()
    running = [one for one in ordered if one.candidate.kind is not COVER] or ordered
    values = [(one.worth, one.deviation_minor * one.weight) for one in running]
    best = best_chances(values) if thompson else [1.0, *[0.0] * (len(running) - 1)]
    share = min(1.0, max(0.0, exploration_share))
    even = share / len(ordered)
    among = dict(zip((one.candidate.offer_id for one in running), best, strict=True))
    told = [among.get(one.candidate.offer_id, 0.0) for one in ordered]
    return tuple(
        replace(one, p_best=chance, probability=even + (1 - share) * chance)
        for one, chance in zip(ordered, told, strict=True)
    )


def draw(ordered: Sequence[Scored], rng: Random) -> int:
    """Place of the offer to show, drawn with exactly the chances that are told."""
    wanted = rng.random()
    for place, reached in enumerate(accumulate(one.probability for one in ordered)):
        if wanted < reached:
            return place
    return max(range(len(ordered)), key=lambda place: ordered[place].probability)  # the sum was rounded below 1
