"""What `suggest` tells of each kind of offer, to a person and to a program."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from pos_assist.bootstrap.suggesting import Live
from pos_assist.commands.decision_document import decision_document
from pos_assist.commands.suggest import print_text
from pos_assist.engine.approval import Approvals, ProposalState
from pos_assist.engine.basket import Basket
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import Ladder, LearnedStep, ProductNote
from tests.builders import CASE, COVER, GLASS, GLASS_9H, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import PLAIN, answered, ask, bundle, cover, know, learned, pair
from tests.unit.engine.test_learned_model import Says, says

CONTENTS = [
    ProductNote(f"id:{one.product_id}", content=Decimal(2 + place), content_unit="pcs")
    for place, one in enumerate((GLASS, GLASS_9H))
]
UPGRADE = know(Ladder("films", ("id:glass", "id:glass9h"), benefits={"en": "survives a fall"}), *CONTENTS)
SET = know(bundle("case", "glass", price_minor=7500))
COVERED = know(cover("phone", "cover", price_minor=9900), products=[*PRODUCTS, COVER])
TWO = know(pair("phone", "case"), pair("phone", "glass"))


def live(of: Basket, knowledge: Knowledge, policy: Policy = PLAIN) -> Live:
    """What the command works with."""
    return Live(of, knowledge, policy, ask(of, knowledge, policy))


def told(of: Basket, knowledge: Knowledge) -> dict[str, Any]:
    """The first card as a program reads it."""
    document = json.loads(json.dumps(decision_document(live(of, knowledge))))
    return dict(document["cards"][0])


def printed(capsys: pytest.CaptureFixture[str], of: Basket, knowledge: Knowledge, policy: Policy = PLAIN) -> str:
    """The explained decision as a person reads it."""
    print_text(live(of, knowledge, policy), explain=True)
    return capsys.readouterr().out.replace("\u00a0", " ")


def test_a_set_tells_its_parts_and_its_saving(capsys: pytest.CaptureFixture[str]) -> None:
    of = basket(line(PHONE), line(CASE))
    card = told(of, SET)
    assert (card["sum_minor"], card["bundle_minor"], card["saving_minor"]) == (7998, 7500, 498)
    assert [(part["product_id"], part["in_basket"]) for part in card["parts"]] == [("case", True), ("glass", False)]
    assert card["total_uncertain"]
    text = printed(capsys, of, SET)
    assert "[bundle] Glass: As a set with Glass you save PLN 4.98, that's 6%. Take the set?" in text
    assert "total after: about PLN 874.99" in text
    assert "part: 1 x Glass, missing" in text
    assert "other words (bundle.B2): The set is PLN 75.00 instead of PLN 79.98. Take the set?" in text


def test_an_upgrade_tells_its_comparison(capsys: pytest.CaptureFixture[str]) -> None:
    of = basket(line(GLASS))
    assert [(one["product_id"], one["per_unit_minor"], one["unit"]) for one in told(of, UPGRADE)["comparison"]] == [
        ("glass", 1500, "pcs"),
        ("glass9h", 1333, "pcs"),
    ]
    assert "compare: Glass 9H, PLN 39.99 (PLN 13.33 / piece)" in printed(capsys, of, UPGRADE)


def test_a_cover_tells_what_the_law_gives_and_its_terms() -> None:
    card = told(basket(line(PHONE)), COVERED)
    assert card["cover"]["legal"]["pl"] == "2 lata"
    assert set(card["cover"]) == {"names", "legal", "years", "terms"}


def test_a_card_that_waits_is_told_as_such(capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, basket(line(PHONE)), TWO)
    assert "  [add-on] Case A55:" in text
    assert "  [waits below, add-on] Glass:" in text


def test_queue_mode_and_every_reason_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    queue = TWO.with_situation(replace(TWO.situation, queue=True))
    document = decision_document(live(basket(line(PHONE)), queue))
    assert (document["queue_silenced"], document["eligible"], document["cards"]) == (True, False, [])
    assert {one["reason"] for one in document["rejections"]} == {"queue_mode"}
    text = printed(capsys, basket(line(PHONE)), queue)
    assert "Queue mode: something could be offered, nothing is shown." in text
    assert "- Case A55 [add-on]: queue mode" in text


def test_nothing_and_holdout_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    of = basket(line(PHONE))
    print_text(live(of, TWO, replace(PLAIN, holdout_share=1.0)), explain=False)
    print_text(live(basket(line(CASE)), TWO), explain=False)
    out = capsys.readouterr().out
    assert "Holdout: something could be offered" in out
    assert "\nNothing is shown.\n" in out


def test_every_part_of_a_score_is_told_and_makes_its_sum(capsys: pytest.CaptureFixture[str]) -> None:
    policy = replace(PLAIN, thompson=True, exploration_share=0.1, handling_minor=7)
    asked = {"add-on:phone>case": (3, 20)}
    knowledge = know(pair("phone", "case"), model=[learned("phone", "glass")], answers=answered(asked))
    (document,) = [
        one
        for one in decision_document(live(basket(line(PHONE)), knowledge, policy))["candidates"]
        if one["product_id"] == "case"
    ]
    by_offer = document["levels"][-1]
    assert (by_offer["level"], round(by_offer["yes"]), round(by_offer["no"])) == ("offer", 3, 20)
    assert document["natural_attach"] is None
    extra = document["p_accept"] * document["margin_minor"] - document["handling_minor"]
    assert document["score"] == pytest.approx(extra)
    assert document["exploration_floor"] == pytest.approx(0.05)
    shown = document["exploration_floor"] + 0.9 * document["p_best"]
    assert document["probability"] == pytest.approx(shown)
    text = printed(capsys, basket(line(PHONE)), knowledge, policy)
    for part in (
        "+ Case A55 [add-on",
        ", drawn]",
        "why: Your shop suggests it with: Galaxy A55",
        "may be offered: the shop's own rule",
        "from 10 % that is planned with and price fit",
        "product case: odds x ",
        "3.0 yes 20.0 no by offer",
        "P(bought anyway): not known yet",
        f"expected extra margin PLN {document['score'] / 100:.4f} ± ",
        " - 0 %) x PLN 39.99 - PLN 0.07 that saying it costs",
        "(never below 5 %)",
        "why: Bought together in 40 of 100 receipts with: Galaxy A55 – three times as often as usual",
        "from the learned chance ",
        "moved by answers: ",
    ):
        assert part in text, part


def test_that_nobody_answered_yet_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert "answers so far: none" in printed(capsys, basket(line(PHONE)), TWO)


def test_why_something_learned_may_be_offered_is_told_and_why_not(capsys: pytest.CaptureFixture[str]) -> None:
    waiting = know(model=[learned("phone", "case"), learned("phone", "glass")])
    approvals = Approvals({("phone", "case"): ProposalState.APPROVED})
    knowledge = replace(waiting, approvals=approvals)
    by_hand = replace(PLAIN, learned_automatic=False)
    document = decision_document(live(basket(line(PHONE)), knowledge, by_hand))
    assert [(one["product_id"], one["agreement"]) for one in document["candidates"]] == [("case", "approved")]
    text = printed(capsys, basket(line(PHONE)), knowledge, by_hand)
    assert "may be offered: learned, and the shop approved it" in text
    assert "- Glass [add-on]: learned, and nobody approved it yet" in text
    everything = decision_document(live(basket(line(PHONE)), waiting))["candidates"]
    assert {one["agreement"] for one in everything} == {"automatic"}


def test_a_learned_step_tells_its_figures() -> None:
    step = LearnedStep("glass", "glass9h", "brand", 1.33, 212, 30, 340, 0.05)
    (document,) = decision_document(live(basket(line(GLASS)), replace(know(), steps={"glass": (step,)})))["candidates"]
    evidence = document["evidence"]
    figures = {name: evidence[name] for name in ("source", "how", "sold", "switched", "of", "usual")}
    assert figures == {"source": "step", "how": "brand", "sold": 212, "switched": 30, "of": 340, "usual": 0.05}


def test_the_models_chance_and_its_floor_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    knowledge = replace(know(), model=Says((says("case", 0.31, together=60, lift=4.0),), least=0.05))
    of, policy = basket(line(PHONE)), replace(PLAIN, learned_silence=0.4)
    assert decision_document(live(of, knowledge, policy))["learned_floor"] == pytest.approx(0.04)
    text = printed(capsys, of, knowledge, policy)
    assert (
        "chance that it is bought next 31 %; of the surest for this basket 31 %: below 4 % nothing learned is said "
        "(40 % of all baskets)" in text
    )
    assert "why: Bought together in 60 of 100 receipts with: Galaxy A55 – four times as often as usual" in text
