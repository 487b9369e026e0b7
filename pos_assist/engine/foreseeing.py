"""P(accept) of an offer now.

Before any answer: the planning prior (1 of 10), for what was learned moved by how likely it is beside the basket,
times the price fit. Answers move it by what the offer is: its kind, rule, product and category, how near it comes to
the price limit, the part of the day and the kind of customer (`belief`).
"""

from __future__ import annotations

from bisect import bisect_right
from math import exp, log, pi, sqrt

from pos_assist.engine.acceptance import NONE, Sums, day_of
from pos_assist.engine.belief import PRIOR, Weighed, chance_of
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind, Source
from pos_assist.engine.outlook import Effect, Outlook, Told

ADDON, LEARNED, STEP = OfferKind.ADDON, Source.LEARNED, Source.STEP  # an enum's member costs a look-up
LIKE_PLANNED = 0.05  # the learned chance of an offer that is accepted as the planning prior says: of the very next item
LEAST_CHANCE = 1e-5
UNSURE = 1.5  # variance of the log-odds of an offer nobody was asked about: the planning prior is its mean all the same
BANDS = (0.01, 0.02, 0.05, 0.1, 0.2)  # of learned chances, whose natural attach is counted together
_BANDS = tuple(f"from {lower:g}" for lower in (0.0, *BANDS))
_OF_ADDON = (ADDON.value, f"learned {ADDON.value}")
_UNDER = {kind: (kind.value, f"learned {kind.value}") for kind in OfferKind}


class Outlooks:
    """The outlooks of one moment: what its candidates share is looked up once."""

    def __init__(self, moment: Moment) -> None:
        """For one decision."""
        situation, policy = moment.knowledge.situation, moment.policy
        self._policy = policy
        self._answers, self._belief = situation.answers, situation.answers.belief
        self._catalogue = moment.knowledge.catalogue
        self._day = day_of(situation.now)
        self._planned = log(policy.prior_accepts / policy.prior_declines) * sqrt(1 + pi * UNSURE / 8)
        self._prior = policy.prior_accepts / (policy.prior_accepts + policy.prior_declines)
        self._overstated = policy.learned_overstatement if moment.knowledge.model is None else 1.0
        self._around = [Weighed("daypart", situation.daypart)] if situation.daypart else []
        if situation.customer is not None:
            self._around.append(Weighed("segment", situation.customer.segment.value))
        self._answered = bool(situation.answers)
        self._shared: dict[str, tuple[float, ...]] = {}
        self._naturals: dict[str, Sums] = {}

    def chances(self, candidate: Candidate, towards_limit: float) -> tuple[float, float, float | None]:
        """P(accept), its deviation, and P(bought anyway) alone: most candidates need no more."""
        under, group, chance = self._place(candidate)
        at, day = self._belief.at, self._day
        shared = self._shared.get(under) or self._share(under)
        mean, variance, price, unsure_price, slope, unsure_slope = shared
        product, unsure_product = at(("product", candidate.product_id), day)
        mean += product + towards_limit * price + log(price_fit(towards_limit))
        variance += unsure_product + towards_limit * towards_limit * unsure_price
        if chance:
            likelier = log(chance / LIKE_PLANNED)
            mean += likelier * slope
            variance += likelier * likelier * unsure_slope
        else:
            rule, unsure_rule = at(("rule", group), day)
            mean += rule
            variance += unsure_rule
        category = self._category(candidate)
        if category:
            of_category, unsure_category = at(("category", category), day)
            mean += of_category
            variance += unsure_category
        accept = chance_of(mean, variance)
        if not self._answered:
            return accept, accept * (1 - accept) * sqrt(variance), None
        accept = self._less_doubts(candidate, accept)
        natural = self._natural(under, group, candidate.offer_id)[0]
        return accept, accept * (1 - accept) * sqrt(variance), natural

    def of(self, candidate: Candidate, towards_limit: float) -> Outlook:
        """`towards_limit`: how far the price is on the way to its limit, 0..1."""
        under, group, chance = self._place(candidate)
        features = (
            Weighed("kind", under),
            *self._around,
            *self._own(candidate, under, group, chance, towards_limit),
        )
        offset = self._planned + log(price_fit(towards_limit))
        mean = foreseen = offset
        variance = at_first = 0.0
        effects = []
        for name, value, amount in features:
            prior = PRIOR[name]
            weight, unsure = self._belief.at((name, value), self._day)
            mean, foreseen = mean + amount * weight, foreseen + amount * prior[0]
            variance, at_first = variance + amount * amount * unsure, at_first + amount * amount * prior[1]
            effects.append(Effect(name, value, exp(amount * (weight - prior[0]))))
        natural = self._natural(under, group, candidate.offer_id)
        return Outlook(
            under=under,
            group=group,
            category=self._category(candidate),
            stated=chance or self._prior,
            price_fit=price_fit(towards_limit),
            foreseen=chance_of(foreseen, at_first),
            effects=tuple(effects),
            doubts=self._doubts(candidate),
            p_accept=self._less_doubts(candidate, chance_of(mean, variance)),
            logit=mean,
            spread=sqrt(variance),
            told=self._told(candidate, under),
            natural=natural[0],
            natural_level=natural[1],
            offset=offset,
            features=features,
        )

    def _share(self, under: str) -> tuple[float, ...]:
        """What all offers of a kind have in common: mean and variance of the sum, of the slopes of price and chance."""
        weights = [
            self._belief.at((name, value), self._day) for name, value, _ in (Weighed("kind", under), *self._around)
        ]
        mean, variance = sum(weight for weight, _ in weights), sum(unsure for _, unsure in weights)
        slopes = (*self._belief.at(("price", under), self._day), *self._belief.at(("chance", under), self._day))
        shared = self._shared[under] = (self._planned + mean, variance, *slopes)
        return shared

    def _place(self, candidate: Candidate) -> tuple[str, str, float]:
        """Its kind, its rule or band, and its chance where it was learned, else 0."""
        evidence = candidate.evidence
        under, under_learned = _OF_ADDON if candidate.kind is ADDON else _UNDER[candidate.kind]
        if evidence.source is LEARNED:
            chance = max(LEAST_CHANCE, evidence.probability / self._overstated)
            return under_learned, _BANDS[bisect_right(BANDS, chance)], chance
        if evidence.source is STEP:
            return under_learned, evidence.how, 0.0
        return under, evidence.rule_id, 0.0

    def _own(
        self, candidate: Candidate, under: str, group: str, chance: float, towards_limit: float
    ) -> tuple[Weighed, ...]:
        """The features of the offer itself."""
        category = self._category(candidate)
        by_rule = Weighed("chance", under, log(chance / LIKE_PLANNED)) if chance else Weighed("rule", group)
        own = (by_rule, Weighed("product", candidate.product_id), Weighed("price", under, towards_limit))
        return (*own, Weighed("category", category)) if category else own

    def _category(self, candidate: Candidate) -> str:
        product = self._catalogue.get(candidate.product_id)
        return product.category if product is not None else ""

    def _told(self, candidate: Candidate, under: str) -> tuple[Told, ...]:
        levels = (("kind", under), ("product", candidate.product_id), ("offer", candidate.offer_id))
        return tuple(Told(level[0], *self._answers.of(level, self._day)) for level in levels)

    def _doubts(self, candidate: Candidate) -> float:
        """How often its rule was called not suitable."""
        return self._answers.of(("doubt", candidate.evidence.rule_id), self._day).no

    def _less_doubts(self, candidate: Candidate, chance: float) -> float:
        """A doubt weighs against all that the rule offers like so many answers more, each of them a no."""
        doubts = self._doubts(candidate) if self._answers.doubted else 0.0
        return chance / (1 + chance * self._policy.rule_doubt_declines * doubts) if doubts else chance

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


def price_fit(towards_limit: float) -> float:
    """1 for a trifle, 1/2 at the price limit: 1 - x^2/2; answers correct it."""
    return 1 - towards_limit * towards_limit / 2


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
