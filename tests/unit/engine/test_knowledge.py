"""What is known is indexed, enriched and checked when it is built."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.engine.rules import FitRule, Ladder, NeverRule, ProductNote, Selector
from pos_assist.engine.situation import Situation
from tests.builders import CABLE, PHONE, basket, line
from tests.unit.engine.shop import NOON, ask, know, learned, offered, pair


def test_a_note_adds_to_what_the_till_knows_and_leaves_the_rest() -> None:
    note = ProductNote(
        "sku:CABLE",
        family="cables",
        shelf="B2",
        attributes={"plug": ("USB-C",)},
        short_names={"pl": "kabel"},
        benefits={"pl": "ładuje szybko"},
    )
    cable = replace(CABLE, attributes={"plug": frozenset({"USB-A"})}, benefits={"en": "charges fast"})
    found = know(note, products=[PHONE, cable]).catalogue.get("cable")
    assert found is not None
    assert (found.family, found.shelf, found.price_minor) == ("cables", "B2", CABLE.price_minor)
    assert found.attributes["plug"] == {"USB-A", "USB-C"}
    assert found.benefits == {"en": "charges fast", "pl": "ładuje szybko"}


def test_what_a_rule_names_and_the_till_does_not_know_is_told_by_rule() -> None:
    knowledge = know(
        pair("phone", "nothing"),
        FitRule("cat", Selector(category="boats"), Selector(("id:case",))),
        FitRule("empty", Selector(), Selector(("id:case",))),
        NeverRule("never", Selector(("sku:GONE",)), Selector(("id:case",))),
        Ladder("steps", ("id:glass", "ean:1")),
        ProductNote("sku:GONE"),
    )
    assert sorted(knowledge.warnings) == [
        "Ladder steps: fewer than two steps are left, so it offers nothing.",
        "Ladder steps: no product ean:1 in the till.",
        "Note: no product sku:GONE in the till.",
        "Rule cat: no product has the category 'boats'.",
        "Rule empty: its 'when' side names nothing, so it offers nothing.",
        "Rule never: no product sku:GONE in the till.",
        "Rule phone+nothing: no product id:nothing in the till.",
    ]


def test_sound_rules_give_no_warning() -> None:
    same = FitRule("same", Selector(), Selector(), same=(("port", "plug"),))
    notes = (
        ProductNote("id:phone", attributes={"port": ("USB-C",)}),
        ProductNote("id:cable", attributes={"plug": ("USB-C",)}),
    )
    assert know(same, *notes, pair("phone", "case"), Ladder("l", ("glass", "glass9h"))).warnings == ()


def test_the_steps_of_a_ladder_become_one_family_unless_they_have_one() -> None:
    knowledge = know(Ladder("films", ("id:glass", "id:glass9h")), ProductNote("id:glass9h", family="nine"))
    families = {product.product_id: product.family for product in knowledge.catalogue.all()}
    assert (families["glass"], families["glass9h"], families["case"]) == ("ladder:films", "nine", "")


def test_another_moment_shares_every_index() -> None:
    knowledge = know(pair("phone", "case"))
    later = knowledge.with_situation(Situation(now=NOON, stock_known=True))
    assert later.situation.stock_known
    assert later.catalogue is knowledge.catalogue
    assert later.pairs is knowledge.pairs


def test_versions_of_all_parts_are_kept_for_the_log() -> None:
    decision = ask(basket(line(PHONE)), know(pair("phone", "case")))
    assert decision.versions["rules"] == "7"
    assert decision.versions["model"] == "3"
    assert decision.versions["policy"].startswith("default-1-")
    assert decision.versions["phrases"] == "en-3 pl-3 ro-3 sk-3"


def test_learned_pairs_of_products_that_are_gone_offer_nothing() -> None:
    knowledge = know(model=[learned("phone", "gone"), learned("gone", "case")])
    assert offered(ask(basket(line(PHONE)), knowledge)) == []
