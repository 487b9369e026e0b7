"""What is believed of a yes: a Bayesian logistic regression that learns one answer at a time.

The log-odds of a yes are an offset plus a weight for every feature of the moment (its kind, rule, product, category,
part of the day, …). Each weight has a mean and a variance, and starts from a prior. An answer moves every weight
that took part, the more the unsurer it is (assumed density filtering with a diagonal Gaussian: one pass, exact for
nothing and close for all; after a day of answers it is as good as fitting anew). What was learned fades: of its
precision half is left after each half-life, counted in whole days, so that a weight nobody asks about goes back to
its prior. Pure arithmetic on plain numbers; the same answers in the same order give the same belief to the bit.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import exp, pi, sqrt
from typing import NamedTuple

Feature = tuple[str, str]  # (name, value), e.g. ('product', id)

PRIOR: dict[str, tuple[float, float]] = {  # name: mean and variance of the weight
    "kind": (0.0, 1.0),  # the planning prior may be wrong by e (2.7 times the odds) either way
    "chance": (0.8, 0.16),  # on the logarithm of a learned chance: twice as likely is nearly twice as often accepted
    "price": (0.0, 1.0),  # beyond the price fit
    "rule": (0.0, 0.09),
    "category": (0.0, 0.16),
    "product": (0.0, 0.25),  # half again as often, or as rarely, as others like it
    "daypart": (0.0, 0.04),
    "segment": (0.0, 0.04),
}


class Weighed(NamedTuple):
    """A feature and how much of it there is; 1 for what is there or not."""

    name: str
    value: str
    amount: float = 1.0


class _Learned(NamedTuple):
    """What answers added to the prior, as of a day: precision, and precision x mean."""

    day: int
    precision: float
    pull: float


class Undo(NamedTuple):
    """What one answer did: the weights before it, and when."""

    number: int  # the how many-th change it was
    before: tuple[tuple[Feature, _Learned | None], ...]
    after: tuple[tuple[Feature, _Learned], ...]


class Belief:
    """The weights that answers have moved."""

    def __init__(self, half_life_days: float = 30.0) -> None:
        """Nothing learned yet; `half_life_days` 0 or less: nothing ever fades."""
        self.half_life_days = half_life_days
        self._learned: dict[Feature, _Learned] = {}
        self._changes = 0
        self._latest = 0  # day of the newest answer: nothing is read as of before it, whatever the clock says
        self._day = 0  # of `_today`
        self._today: dict[Feature, tuple[float, float]] = {}

    def __bool__(self) -> bool:
        """Whether anything was ever learned."""
        return bool(self._learned)

    def __eq__(self, other: object) -> bool:
        """The same to the bit."""
        return isinstance(other, Belief) and self._learned == other._learned

    __hash__ = None  # type: ignore[assignment]  # it changes

    def at(self, feature: Feature, day: int) -> tuple[float, float]:
        """Mean and variance of a weight on that day (whole days since 1970)."""
        if day != self._day:
            self._turn_to(max(day, self._latest))
        known = self._today.get(feature)
        if known is None:
            learned, prior = self._learned.get(feature), PRIOR[feature[0]]
            if learned is None:
                return prior
            fades = self._fades(learned.day)
            precision = 1 / prior[1] + fades * learned.precision
            known = self._today[feature] = (prior[0] / prior[1] + fades * learned.pull) / precision, 1 / precision
        return known

    def learn(self, offset: float, features: Iterable[Weighed], day: int, *, yes: bool) -> Undo:
        """One answer to an offer with these features; the returned value takes it back."""
        self._latest = max(day, self._latest)
        self._turn_to(self._latest)
        weights = [((name, value), amount, *self.at((name, value), self._latest)) for name, value, amount in features]
        mean = offset + sum(amount * weight for _, amount, weight, _ in weights)
        variance = sum(amount * amount * unsure for _, amount, _, unsure in weights)
        chance = chance_of(mean, variance)
        told = chance * (1 - chance)
        error = ((1.0 if yes else 0.0) - chance) / (1 + variance * told)
        before, after = [], []
        for feature, amount, weight, unsure in weights:
            gain = unsure * amount
            moved, left = weight + gain * error, unsure - gain * gain * told / (1 + variance * told)
            prior_mean, prior_variance = PRIOR[feature[0]]
            now = _Learned(self._latest, 1 / left - 1 / prior_variance, moved / left - prior_mean / prior_variance)
            before.append((feature, self._learned.get(feature)))
            after.append((feature, now))
            self._set(feature, now)
        self._changes += 1
        return Undo(self._changes, tuple(before), tuple(after))

    def take_back(self, undo: Undo) -> None:
        """As if that answer had not been: exactly where it was the last one, else by what it had added."""
        last = undo.number == self._changes
        for (feature, before), (_, after) in zip(undo.before, undo.after, strict=True):
            if last:
                self._set(feature, before)
                continue
            was = _Learned(after.day, 0.0, 0.0) if before is None else before
            share = self._fades(was.day, after.day)
            added = after.precision - share * was.precision, after.pull - share * was.pull
            current = self._learned[feature]
            fades = self._fades(after.day, current.day)
            now = _Learned(current.day, current.precision - fades * added[0], current.pull - fades * added[1])
            self._set(feature, now._replace(precision=max(0.0, now.precision)))
        self._changes += 1

    def _turn_to(self, day: int) -> None:
        if day != self._day:
            self._day = day
            self._today.clear()

    def _set(self, feature: Feature, learned: _Learned | None) -> None:
        self._today.pop(feature, None)
        if learned is None:
            self._learned.pop(feature, None)
        else:
            self._learned[feature] = learned

    def _fades(self, since: int, until: int | None = None) -> float:
        """What is left of what was learned on that day."""
        days = (self._day if until is None else until) - since
        return 0.5 ** (days / self.half_life_days) if self.half_life_days > 0 else 1.0


def chance_of(mean: float, variance: float) -> float:
    """The chance of a yes whose log-odds are normal: the usual approximation, right to a hundredth."""
    return 1 / (1 + exp(-mean / sqrt(1 + pi * variance / 8)))
