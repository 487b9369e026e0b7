"""A model that sees the whole basket takes the place of pairs: its chances count as they are, its evidence is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.learned import Suggestion
from pos_assist.engine.offers import Reason, Source
from tests.builders import CASE, PHONE, basket, line
from tests.unit.engine.shop import PLAIN, ask, know, learned, offered

PRIOR = PLAIN.prior_accepts + PLAIN.prior_declines


@dataclass(frozen=True)
class Says:
    """A `LearnedModel` that always says the same."""

    suggestions: tuple[Suggestion, ...]
    version: str = "m1"
    least: float = 0.0  # of half the baskets the best suggestion is less likely

    def best(self, product_ids: Sequence[str], most: int) -> list[Suggestion]:
        """What it was made with, but nothing of the basket."""
        return [one for one in self.suggestions if one.product_id not in product_ids][:most]

    def floor(self, share: float) -> float:
        """Evenly spread."""
        return self.least * share / 0.5


def says(
    product: str, chance: float = 0.2, trigger: str = "phone", together: int = 40, lift: float = 3.0
) -> Suggestion:
    return Suggestion(product, chance, trigger, together, 100 if trigger else 0, lift)


def with_model(*suggestions: Suggestion) -> Knowledge:
    return replace(know(model=[learned("phone", "cable")]), model=Says(suggestions))


def test_what_the_model_says_is_offered_instead_of_pairs_with_its_evidence() -> None:
    decision = ask(basket(line(PHONE)), with_model(says("case", 0.2), says("glass", 0.1)))
    assert set(offered(decision)) == {"case", "glass"}
    case = next(scored.candidate for scored in decision.candidates if scored.candidate.product_id == "case")
    evidence = case.evidence
    assert (evidence.source, evidence.trigger_product_id, evidence.rule_id) == (
        Source.LEARNED,
        "phone",
        "learned:phone>case",
    )
    assert (evidence.together, evidence.of, evidence.lift, evidence.probability) == (40, 100, 3.0, 0.2)


def test_its_chance_counts_as_it_is_while_a_pairs_confidence_is_divided() -> None:
    (modelled,) = ask(basket(line(PHONE)), with_model(says("case", 0.2))).candidates
    assert modelled.outlook.stated == 0.2
    (paired,) = ask(basket(line(PHONE)), know(model=[learned("phone", "case", 0.2)])).candidates
    assert paired.outlook.stated == 0.2 / PLAIN.learned_overstatement
    assert modelled.p_accept > paired.p_accept


def test_what_is_too_uncertain_is_left_unsaid() -> None:
    """It is the basket that is uncertain, not the offer: where something is sure enough, a dearer one may earn more."""
    model = Says((says("case", 0.2), says("glass", 0.1)), least=0.2001)
    knowledge = replace(know(), model=model)
    assert offered(ask(basket(line(PHONE)), knowledge, replace(PLAIN, learned_silence=0.4))) == ["case", "glass"]
    decision = ask(basket(line(PHONE)), knowledge, replace(PLAIN, learned_silence=0.5))
    assert offered(decision) == []
    assert {rejection.reason for rejection in decision.rejections} == {Reason.BELOW_RELEVANCE_FLOOR}
    assert {rejection.detail for rejection in decision.rejections} == {
        "the surest addition to this basket has a chance of 0.2000; of the surer 50 % of baskets at least 0.2001"
    }


@pytest.mark.parametrize(
    "weak",
    [
        says("case", together=PLAIN.learned_min_together - 1),
        says("case", lift=PLAIN.learned_min_lift - 0.01),
        says("case", trigger="", together=0, lift=0.0),
    ],
)
def test_too_little_evidence_is_no_reason_to_offer_anything(weak: Suggestion) -> None:
    assert offered(ask(basket(line(PHONE)), with_model(weak))) == []


def test_the_trigger_is_the_line_that_speaks_for_it_most() -> None:
    found = ask(basket(line(PHONE), line(CASE, line_id="2")), with_model(says("glass", trigger="case"))).candidates
    assert [scored.candidate.evidence.trigger_product_id for scored in found] == ["case"]
