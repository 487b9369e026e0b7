"""What `suggest` tells of each kind of offer, to a person and to a program."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from pos_assist.commands.suggest import as_json, print_text
from pos_assist.engine.basket import Basket
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.rules import Ladder, ProductNote
from tests.builders import CASE, COVER, GLASS, GLASS_9H, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import PLAIN, ask, bundle, cover, know, pair

CONTENTS = [
    ProductNote(f"id:{one.product_id}", content=Decimal(2 + place), content_unit="pcs")
    for place, one in enumerate((GLASS, GLASS_9H))
]
UPGRADE = know(Ladder("films", ("id:glass", "id:glass9h"), benefits={"en": "survives a fall"}), *CONTENTS)
SET = know(bundle("case", "glass", price_minor=7500))
COVERED = know(cover("phone", "cover", price_minor=9900), products=[*PRODUCTS, COVER])
TWO = know(pair("phone", "case"), pair("phone", "glass"))


def told(of: Basket, knowledge: Knowledge) -> dict[str, Any]:
    """The first card as a program reads it."""
    document = json.loads(json.dumps(as_json(ask(of, knowledge))))
    return dict(document["cards"][0])


def printed(capsys: pytest.CaptureFixture[str], of: Basket, knowledge: Knowledge) -> str:
    """The explained decision as a person reads it."""
    print_text(of, knowledge, ask(of, knowledge), explain=True)
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
    document = as_json(ask(basket(line(PHONE)), queue))
    assert (document["queue_silenced"], document["eligible"], document["cards"]) == (True, False, [])
    assert {one["reason"] for one in document["rejections"]} == {"queue_mode"}
    text = printed(capsys, basket(line(PHONE)), queue)
    assert "Queue mode: something could be offered, nothing is shown." in text
    assert "- Case A55 [add-on]: queue mode" in text


def test_nothing_and_holdout_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    of = basket(line(PHONE))
    print_text(of, TWO, ask(of, TWO, replace(PLAIN, holdout_share=1.0)), explain=False)
    print_text(of, TWO, ask(basket(line(CASE)), TWO), explain=False)
    out = capsys.readouterr().out
    assert "Holdout: something could be offered" in out
    assert "\nNothing is shown.\n" in out
