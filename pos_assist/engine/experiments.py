"""Running tests at the till: which basket gets which variant, and what that changes: the words, the offer, the moment.

A variant is drawn per basket by a stable hash, before anything is shown and in both arms, so that it depends on
nothing that it could change. What is planned, and what came of it, is `services.experimenting`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from pos_assist.engine.assignment import SPAN, number_of
from pos_assist.engine.decision import Scored
from pos_assist.engine.offers import Candidate

Given = Mapping[str, tuple[str, float]]  # by experiment: the variant and its chance
NOTHING_GIVEN: Given = {}
AT_TOTAL = math.inf  # a pause never ends


@dataclass(frozen=True, slots=True)
class Variant:
    """What one arm changes; a variant that changes nothing is what is done today."""

    name: str
    share: float  # of the baskets; shares sum to 1
    script: str = ""  # the sentence that is tried first
    rule: str = ""  # the offers that go before others: of this rule,
    product: str = ""  # or of this product
    delay: float | None = None  # pause before a card, seconds; `AT_TOTAL`: only when total is pressed


@dataclass(frozen=True)
class Experiment:
    """One running test. `target`: 'rule:<rule_id>', 'kind:<offer kind>' or 'all'."""

    experiment_id: str
    target: str
    variants: tuple[Variant, ...]

    def variant(self, given: Given) -> Variant | None:
        """The variant that a basket got; None where it got none of these."""
        name = given[self.experiment_id][0] if self.experiment_id in given else None
        return next((one for one in self.variants if one.name == name), None)

    def is_about(self, candidate: Candidate) -> bool:
        """Whether an offer belongs to the test."""
        what, _, which = self.target.partition(":")
        if what == "rule":
            return candidate.evidence.rule_id == which
        return what == "all" or candidate.kind.value == which


def given_for(basket_key: str, experiments: Iterable[Experiment], seed: int, *, logged: Given | None = None) -> Given:
    """The variant of every running test. What was `logged` before stays, whatever runs now (None: nothing was)."""
    if logged is not None:
        return logged
    return {one.experiment_id: _drawn(basket_key, one, seed) for one in experiments}


def _drawn(basket_key: str, experiment: Experiment, seed: int) -> tuple[str, float]:
    """By the shares as they are; the last variant has what rounding leaves."""
    wanted = number_of(f"test\x1f{seed}\x1f{experiment.experiment_id}\x1f{basket_key}") / SPAN
    reached = 0.0
    for variant in experiment.variants:
        reached += variant.share
        if wanted < reached:
            return variant.name, variant.share
    last = max(experiment.variants, key=lambda one: one.share)
    return last.name, last.share


def script_for(candidate: Candidate, experiments: Iterable[Experiment], given: Given) -> str:
    """The sentence that a test wants said first for this offer; '' where none does."""
    for one in experiments:
        variant = one.variant(given)
        if variant is not None and variant.script and one.is_about(candidate):
            return variant.script
    return ""


def leaned(
    ordered: Sequence[Scored], experiments: Iterable[Experiment], given: Given, exploration_share: float
) -> tuple[Scored, ...]:
    """The chances as a test of offers wants them: all but the exploration goes to what its variant prefers.

    The order stays, and the chances still sum to 1; without such a test, or where nothing of it is possible, they are
    as they were. The first test that finds something has its way.
    """
    for one in experiments:
        variant = one.variant(given)
        wanted = [_is_wanted(scored.candidate, variant) for scored in ordered] if variant is not None else []
        if any(wanted):
            share = min(1.0, max(0.0, exploration_share))
            even, each = share / len(ordered), (1.0 - share) / sum(wanted)
            return tuple(
                replace(scored, probability=even + each * is_wanted)
                for scored, is_wanted in zip(ordered, wanted, strict=True)
            )
    return tuple(ordered)


def _is_wanted(candidate: Candidate, variant: Variant) -> bool:
    by_rule = bool(variant.rule) and candidate.evidence.rule_id == variant.rule
    return by_rule or (bool(variant.product) and candidate.product_id == variant.product)


def delay_for(usual: float, experiments: Iterable[Experiment], given: Given) -> float:
    """The pause before a card, seconds, as a test of the moment wants it; else the usual one."""
    for one in experiments:
        variant = one.variant(given)
        if variant is not None and variant.delay is not None:
            return variant.delay
    return usual
