"""P(accept) of an offer now: foreseen from its evidence and its price, corrected by the answers so far.

What is foreseen: the planning prior (1 of 10), for what was learned its own chance instead, times the price fit,
moved on the scale of odds by what is around it (part of the day, kind of customer, how near to the price limit).
Then five levels correct it, the widest first: its kind, its rule (for what was learned the band of its chance),
the product's category, the product whatever it is offered with, the offer itself. Each compares how many said yes
with how many were foreseen to, and is pulled towards the level above: the more, the surer that is and the less
such levels are known to differ (`SPREAD`). A level leaves out what the narrower ones tell themselves, so that no
answer counts twice. An offer that alone was ever answered has the Beta posterior of the planning prior.
"""

from __future__ import annotations

from pos_assist.engine.acceptance import Asked, Sums, day_of
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind, Source
from pos_assist.engine.outlook import Effect, Outlook, Step, with_odds

LEARNED, STEP = Source.LEARNED, Source.STEP  # an enum's member costs a look-up
BANDS = (0.01, 0.02, 0.05, 0.1, 0.2)  # of the chance of what was learned; each about twice the one before
CONTEXT_WEIGHT = 10.0  # yeses that were foreseen before an effect of the context is believed half
SPREAD = {"kind": 0.4, "rule": 0.15, "category": 0.15, "product": 0.25, "offer": 0.05}
"""How the uncertainty of the planning prior divides: squared, relative to P(accept); the sum is that of Beta(1, 9)."""
LEAST, MOST = 1e-6, 0.95  # no P(accept) is nought or sure
PRICE_BANDS = ("0-20 %", "20-40 %", "40-60 %", "60-80 %", "80-100 %")  # of the way to the price limit
_PRICES = {kind: tuple(f"{kind.value} {band}" for band in PRICE_BANDS) for kind in OfferKind}
_UNDER = {kind: (kind.value, f"learned {kind.value}") for kind in OfferKind}


class Outlooks:
    """The outlooks of one moment: what all of its candidates share is looked up once."""

    def __init__(self, moment: Moment) -> None:
        """For one decision."""
        situation, self._policy = moment.knowledge.situation, moment.policy
        self._answers, self._catalogue = situation.answers, moment.knowledge.catalogue
        self._day = day_of(situation.now)
        self._planned = self._policy.prior_accepts / (self._policy.prior_accepts + self._policy.prior_declines)
        self._overstated = self._policy.learned_overstatement if moment.knowledge.model is None else 1.0
        around = [("daypart", situation.daypart)] if situation.daypart else []
        if situation.customer is not None:
            around.append(("segment", situation.customer.segment.value))
        self._around = tuple(self._effect(name, value) for name, value in around)
        self._odds = 1.0
        for effect in self._around:
            self._odds *= effect.odds
        self._prices: dict[str, Effect] = {}

    def of(self, candidate: Candidate, price_fit: float, towards_limit: float) -> Outlook:
        """`towards_limit`: how far on the way to the price limit, 0..1."""
        evidence = candidate.evidence
        stated, group = self._planned, evidence.rule_id
        under, under_learned = _UNDER[candidate.kind]
        if evidence.source is LEARNED:
            stated = evidence.probability / self._overstated
            under, group = under_learned, band(stated)
        elif evidence.source is STEP:
            under, group = under_learned, evidence.how
        price = self._price(_PRICES[candidate.kind][min(4, int(towards_limit * 5))])
        foreseen = min(MOST, max(LEAST, stated * price_fit))
        odds = self._odds * price.odds
        if odds != 1.0:
            foreseen = with_odds(foreseen, odds)
        effects = (*self._around, price)
        product = self._catalogue.get(candidate.product_id)
        category = product.category if product is not None else ""
        if not self._answers:
            weight = self._policy.prior_accepts / foreseen
            return Outlook(
                under, group, category, stated, price_fit, effects, foreseen, (), 0.0, foreseen, weight, None
            )
        doubts = self._answers.of(("doubt", evidence.rule_id), self._day).no
        at = Asked(candidate.offer_id, candidate.product_id, under, group, category, foreseen)
        steps, weight = self._steps(at, doubts)
        natural, level = self._natural(under, group, candidate.offer_id)
        accept = steps[-1].p_accept
        return Outlook(
            under, group, category, stated, price_fit, effects, foreseen, steps, doubts, accept, weight, natural, level
        )

    def _steps(self, at: Asked, doubts: float) -> tuple[tuple[Step, ...], float]:
        """The levels, and what the posterior weighs in answers."""
        answers, day = self._answers, self._day
        offer_id, product_id, under, group, category, foreseen, _ = at
        in_kind = answers.told(("kind", under), day)
        in_rule = answers.told(("rule", under, group), day)
        in_category = answers.told(("category", under, category), day)
        in_both = answers.told(("both", under, group, category), day)
        of_product = answers.of(("product", under, product_id), day)
        own = answers.of(("offer", offer_id), day)
        levels = (
            ("kind", in_kind.less(in_rule).less(in_category.less(in_both))),
            ("rule", in_rule.less(in_both)),
            ("category", in_category.less(answers.told(("self", under, product_id), day))),
            ("product", of_product.less(own)),
            ("offer", own),
        )
        against = foreseen * self._policy.rule_doubt_declines * doubts
        times, unsure, shape = 1.0, 0.0, 1.0
        steps = []
        for name, sums in levels:
            unsure += SPREAD[name] / self._policy.prior_accepts
            expected = 1 / (unsure * times) + sums.expected + (against if name == "offer" else 0.0)
            shape = 1 / unsure + sums.yes
            times, unsure = shape / expected, 1 / shape
            steps.append(Step(name, sums.yes, sums.no, min(MOST, foreseen * times)))
        return tuple(steps), shape / steps[-1].p_accept

    def _natural(self, under: str, group: str, offer_id: str) -> tuple[float | None, str]:
        """Of the baskets in which it could have been offered and was not, how many ended with it."""
        answers, day, least = self._answers, self._day, self._policy.natural_least_baskets
        levels = (
            ("kind", answers.of(("natural kind", under), day)),
            ("rule", answers.of(("natural rule", under, group), day)),
            ("offer", answers.of(("natural offer", offer_id), day)),
        )
        return natural_attach(levels, least)

    def _price(self, value: str) -> Effect:
        known = self._prices.get(value)
        if known is None:
            known = self._prices[value] = self._effect("price", value)
        return known

    def _effect(self, name: str, value: str) -> Effect:
        return Effect(name, value, effect_on_odds(self._answers.of((name, value), self._day)))


def effect_on_odds(sums: Sums) -> float:
    """How many times the foreseen odds were the real ones, pulled towards 1 by `CONTEXT_WEIGHT` on either side."""
    yes = (CONTEXT_WEIGHT + sums.yes) / (CONTEXT_WEIGHT + sums.expected)
    no = (CONTEXT_WEIGHT + sums.no) / (CONTEXT_WEIGHT + max(0.0, sums.asked - sums.expected))
    return yes / no


def natural_attach(levels: tuple[tuple[str, Sums], ...], least: float) -> tuple[float | None, str]:
    """The share that was bought anyway, and the narrowest level that knows; (None, '') where none does.

    A level counts from `least` baskets on, and is pulled towards the wider one as if that were `least` more.
    """
    value: float | None = None
    known = ""
    for name, seen in levels:
        if seen.asked >= max(1.0, least):
            value = seen.yes / seen.asked if value is None else (seen.yes + least * value) / (seen.asked + least)
            known = name
    return value, known


def band(chance: float) -> str:
    """The band of a learned chance, by its lower end."""
    lower = 0.0
    for edge in BANDS:
        if chance < edge:
            break
        lower = edge
    return f"from {lower:g}"
