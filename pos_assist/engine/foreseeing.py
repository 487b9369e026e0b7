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

from bisect import bisect_right
from typing import NamedTuple

from pos_assist.engine.acceptance import NONE, Level, Sums, day_of
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind, Source
from pos_assist.engine.outlook import Effect, Outlook, Step, with_odds

LEARNED, STEP = Source.LEARNED, Source.STEP  # an enum's member costs a look-up
BANDS = (0.01, 0.02, 0.05, 0.1, 0.2)  # of the chance of what was learned; each about twice the one before
CONTEXT_WEIGHT = 10.0  # yeses that were foreseen before an effect of the context is believed half
SPREAD = {"kind": 0.4, "rule": 0.15, "category": 0.15, "product": 0.25, "offer": 0.05}
"""How the uncertainty of the planning prior divides: squared, relative to P(accept); the sum is that of Beta(1, 9)."""
_BANDS = tuple(f"from {lower:g}" for lower in (0.0, *BANDS))
LEAST, MOST = 1e-6, 0.95  # no P(accept) is nought or sure
PRICE_BANDS = ("0-20 %", "20-40 %", "40-60 %", "60-80 %", "80-100 %")  # of the way to the price limit
_OF_KIND = {
    kind: (kind.value, f"learned {kind.value}", tuple(f"{kind.value} {band}" for band in PRICE_BANDS))
    for kind in OfferKind
}


_Foreseen = tuple[str, str, float, Effect, float]  # under, group, stated, effect of the price, P(accept)


class _Belief(NamedTuple):
    """How many times what is foreseen is the truth, and how unsure that is (squared, relative)."""

    times: float = 1.0
    unsure: float = 0.0

    def after(self, spread: float, sums: Sums, against: float = 0.0) -> _Belief:
        """One level narrower, which differs by `spread` and said this; `against`: noes that weigh like foreseen yeses.

        Gamma and Poisson: what is believed is worth 1 / unsure yeses.
        """
        unsure = self.unsure + spread
        shape = 1 / unsure + sums.yes
        return _Belief(shape / (1 / (unsure * self.times) + sums.expected + against), 1 / shape)


class _Wide(NamedTuple):
    """What all offers of a category within a rule share."""

    kind: Sums
    by_kind: _Belief
    rule: Sums
    by_rule: _Belief
    category: Sums  # of all its products
    by_category: _Belief


class Outlooks:
    """The outlooks of one moment: what its candidates share is looked up once."""

    def __init__(self, moment: Moment) -> None:
        """For one decision."""
        situation, policy = moment.knowledge.situation, moment.policy
        self._policy = policy
        self._answers, self._catalogue = situation.answers, moment.knowledge.catalogue
        self._known = bool(situation.answers)
        self._day = day_of(situation.now)
        self._planned = policy.prior_accepts / (policy.prior_accepts + policy.prior_declines)
        self._spread = {level: share / policy.prior_accepts for level, share in SPREAD.items()}
        self._overstated = policy.learned_overstatement if moment.knowledge.model is None else 1.0
        around = [("daypart", situation.daypart)] if situation.daypart else []
        if situation.customer is not None:
            around.append(("segment", situation.customer.segment.value))
        self._around = tuple(self._effect(name, value) for name, value in around)
        self._odds = 1.0
        for effect in self._around:
            self._odds *= effect.odds
        self._prices: dict[str, Effect] = {}
        self._wides: dict[tuple[str, str | None, str], _Wide] = {}
        self._naturals: dict[str, Sums] = {}

    def chances(self, candidate: Candidate, towards_limit: float) -> tuple[float, float | None]:
        """P(accept) and P(bought anyway) alone, as `of` gives them: most candidates need no more."""
        under, group, _, _, foreseen = self._foreseen(candidate, towards_limit)
        if not self._known:
            return foreseen, None
        against = self._against(candidate, foreseen)
        wide = self._wide(under, group, self._category(candidate))
        product = self._answers.of(("product", under, candidate.product_id), self._day)
        if product is NONE and not against:
            times = wide.by_category.times
        else:
            times = self._narrow(wide, candidate, under, product, against)[-1][2].times
        accept = foreseen * times
        return accept if accept < MOST else MOST, self._natural(under, group, candidate.offer_id)[0]

    def of(self, candidate: Candidate, towards_limit: float) -> Outlook:
        """`towards_limit`: how far the price is on the way to its limit, 0..1."""
        under, group, stated, price, foreseen = self._foreseen(candidate, towards_limit)
        category = self._category(candidate)
        accept, weight = foreseen, self._policy.prior_accepts / foreseen
        steps: tuple[Step, ...] = ()
        natural: tuple[float | None, str] = (None, "")
        if self._known:
            wide = self._wide(under, group, category)
            product = self._answers.of(("product", under, candidate.product_id), self._day)
            narrow = self._narrow(wide, candidate, under, product, self._against(candidate, foreseen))
            levels = (("kind", wide.kind, wide.by_kind), ("rule", wide.rule, wide.by_rule), *narrow)
            steps = tuple(
                Step(name, sums.yes, sums.no, min(MOST, foreseen * belief.times)) for name, sums, belief in levels
            )
            accept = steps[-1].p_accept
            weight = 1 / (levels[-1][2].unsure * accept)
            natural = self._natural(under, group, candidate.offer_id)
        return Outlook(
            under,
            group,
            category,
            stated,
            price_fit(towards_limit),
            (*self._around, price),
            foreseen,
            steps,
            self._doubts(candidate),
            accept,
            weight,
            *natural,
        )

    def _foreseen(self, candidate: Candidate, towards_limit: float) -> _Foreseen:
        evidence = candidate.evidence
        stated, group = self._planned, evidence.rule_id
        under, under_learned, bands = _OF_KIND[candidate.kind]
        if evidence.source is LEARNED:
            stated = evidence.probability / self._overstated
            under, group = under_learned, band(stated)
        elif evidence.source is STEP:
            under, group = under_learned, evidence.how
        name = bands[int(towards_limit * 5) if towards_limit < 1 else 4]
        price = self._prices.get(name)
        if price is None:
            price = self._prices[name] = self._effect("price", name)
        chance = stated * price_fit(towards_limit)
        if not LEAST <= chance <= MOST:
            chance = min(MOST, max(LEAST, chance))
        if self._known:
            chance = with_odds(chance, self._odds * price.odds)
        return under, group, stated, price, chance

    def _category(self, candidate: Candidate) -> str:
        product = self._catalogue.get(candidate.product_id)
        return product.category if product is not None else ""

    def _wide(self, under: str, group: str, category: str) -> _Wide:
        answers, day, spread = self._answers, self._day, self._spread
        in_rule = answers.told(("rule", under, group), day)
        place = (under, None if in_rule is NONE else group, category)  # rules that nobody answered are alike
        known = self._wides.get(place)
        if known is None:
            in_category = answers.told(("category", under, category), day)
            in_both = answers.told(("both", under, group, category), day)
            kind = answers.told(("kind", under), day).less(in_rule).less(in_category.less(in_both))
            rule = in_rule.less(in_both)
            by_kind = _Belief().after(spread["kind"], kind)
            by_rule = by_kind.after(spread["rule"], rule)
            by_category = by_rule.after(spread["category"], in_category)
            known = _Wide(kind, by_kind, rule, by_rule, in_category, by_category)
            self._wides[place] = known
        return known

    def _narrow(
        self, wide: _Wide, candidate: Candidate, under: str, product: Sums, against: float
    ) -> tuple[tuple[str, Sums, _Belief], ...]:
        """Category, product and offer, each without what the next tells itself."""
        answers, day, spread = self._answers, self._day, self._spread
        category = wide.category.less(answers.told(("self", under, candidate.product_id), day))
        own = answers.of(("offer", candidate.offer_id), day)
        others = product.less(own)
        by_category = wide.by_rule.after(spread["category"], category)
        by_product = by_category.after(spread["product"], others)
        by_offer = by_product.after(spread["offer"], own, against)
        return ("category", category, by_category), ("product", others, by_product), ("offer", own, by_offer)

    def _doubts(self, candidate: Candidate) -> float:
        """How often its rule was called not suitable."""
        rule: Level = ("doubt", candidate.evidence.rule_id)
        return self._answers.of(rule, self._day).no if self._known else 0.0

    def _against(self, candidate: Candidate, foreseen: float) -> float:
        return foreseen * self._policy.rule_doubt_declines * self._doubts(candidate)

    def _natural(self, under: str, group: str, offer_id: str) -> tuple[float | None, str]:
        """Of the baskets in which it could have been offered and was not, how many ended with it."""
        answers, day, least = self._answers, self._day, self._policy.natural_least_baskets
        kind = self._naturals.get(under)
        if kind is None:
            kind = self._naturals[under] = answers.of(("natural kind", under), day)
        if kind is NONE or kind.asked < least:
            return None, ""  # nor does anything narrower know
        rule = answers.of(("natural rule", under, group), day)
        offer = answers.of(("natural offer", offer_id), day)
        return natural_attach((("kind", kind), ("rule", rule), ("offer", offer)), least)

    def _effect(self, name: str, value: str) -> Effect:
        return Effect(name, value, effect_on_odds(self._answers.of((name, value), self._day)))


def price_fit(towards_limit: float) -> float:
    """1 for a trifle, 1/2 at the price limit: 1 - x^2/2; answers correct it, as an effect on the odds."""
    return 1 - towards_limit * towards_limit / 2


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
    return _BANDS[bisect_right(BANDS, chance)]
