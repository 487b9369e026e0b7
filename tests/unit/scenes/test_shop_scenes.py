"""Scenes out of receipts: what the panel would offer now, and nothing that tells whose basket it was."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pos_assist.engine.catalogue import Product
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import BundleRule, FitRule, Ladder, ProductNote
from pos_assist.services.practice.shop_scenes import MOST_LINES, PER_ITEM, WITHOUT, Goods, ShopAt, key_of, scenes_from
from pos_assist.services.stock import NO_STOCK, Stock
from pos_assist.training.scene import Idea, Scene
from tests.unit.engine.shop import NOON, bundle, know, pair, stock

PASTA = Product("pasta", "pasta", "Pasta 500 g", 199, sku="PASTA", category="Pasta", cost_minor=90)
PESTO = Product("pesto", "pesto", "Pesto Genovese", 299, sku="PESTO", category="Sauces", cost_minor=100)
SAUCE = Product("sauce", "sauce", "Tomato sauce", 199, sku="SAUCE", category="Sauces", cost_minor=80)
CHEESE = Product("cheese", "cheese", "Hard cheese", 399, sku="CHEESE", category="Cheese", cost_minor=200)
SMALL = Product("small", "small", "Coffee 250 g", 500, sku="SMALL", category="Coffee", cost_minor=250)
LARGE = Product("large", "large", "Coffee 500 g", 700, sku="LARGE", category="Coffee", cost_minor=350)
MILK = Product("milk", "milk", "Milk 1 l", 120, sku="MILK", category="Milk", quantity_decimals=3, cost_minor=60)
SOAP = Product("soap", "soap", "Soap", 150, sku="SOAP", category="Soap", cost_minor=60)
SHELVES = (PASTA, PESTO, SAUCE, CHEESE, SMALL, LARGE, MILK, SOAP)
RULES = (
    pair("pasta", "pesto", benefits={"en": "dinner in ten minutes", "pl": "obiad w dziesięć minut"}),
    Ladder("coffee", ("id:small", "id:large"), benefits={"en": "less per cup"}),
    ProductNote("id:pesto", family="sauces", short_names={"pl": "Pesto bazyliowe"}),
    ProductNote("id:sauce", family="sauces"),
)
PRICEY = Policy(addon_price_share=Decimal(2), holdout_share=1.0)  # a pesto may cost as much as the pasta


def receipt(*bought: str, quantity: str = "1") -> Goods:
    return tuple((product_id, Decimal(quantity)) for product_id in bought)


def twice(*baskets: Goods) -> list[Goods]:
    """Each once more, so that nothing in it was bought by one customer alone."""
    return [*baskets, *baskets]


def shop_at(
    *rules: FitRule | Ladder | ProductNote | BundleRule, policy: Policy = PRICEY, held: Stock = NO_STOCK, **more: Any
) -> ShopAt:
    knowledge: Knowledge = know(*(rules or RULES), products=SHELVES)
    products = {product.product_id: product for product in knowledge.catalogue.all()}
    return ShopAt(knowledge, products, held, policy, "EUR", NOON, **more)


def only(scenes: tuple[Scene, ...]) -> Scene:
    (scene,) = scenes
    return scene


def idea(scenes: tuple[Scene, ...]) -> Idea:
    found = only(scenes).idea
    assert found is not None
    return found


def test_what_goes_with_it_as_the_card_says_it_in_the_language_asked_for() -> None:
    scene = only(scenes_from(twice(receipt("pasta", "milk")), shop_at(), "pl"))

    assert [(line.name, line.quantity, line.total) for line in scene.lines] == [
        ("Pasta 500 g", "1", "1,99\u00a0€"),
        ("Milk 1 l", "1", "1,20\u00a0€"),
    ]
    assert (scene.total, scene.language) == ("3,19\u00a0€", "pl")
    found = scene.idea
    assert found is not None
    assert (found.kind, found.item, found.price) == (OfferKind.ADDON, "Pesto bazyliowe", "2,99\u00a0€")
    assert found.total_after == "6,18\u00a0€"
    assert (found.benefit, found.group) == ("obiad w dziesięć minut", "Sauces")
    assert found.script.startswith("Obiad w dziesięć minut: Pesto bazyliowe")


def test_after_too_expensive_there_is_the_cheaper_one_with_its_total() -> None:
    found = idea(scenes_from(twice(receipt("pasta")), shop_at(), "en"))

    assert (found.cheaper_item, found.cheaper_price, found.cheaper_total) == ("Tomato sauce", "€1.99", "€3.98")


def test_the_price_of_a_better_version_is_its_difference() -> None:
    found = idea(scenes_from(twice(receipt("small")), shop_at(), "en"))

    assert (found.kind, found.price, found.total_after) == (OfferKind.UPGRADE, "€2.00", "€7.00")
    assert (found.item, found.instead_of) == ("Coffee 500\u00a0g", "Coffee 250\u00a0g")
    assert found.proof == "On the pack: Coffee 500\u00a0g"  # that it is the better version would prove nothing


def test_a_better_version_that_costs_less_by_the_unit_is_proved_by_that_in_every_language() -> None:
    content = (
        ProductNote("id:small", content=Decimal("0.25"), content_unit="kg"),
        ProductNote("id:large", content=Decimal("0.5"), content_unit="kg"),
    )
    proofs = {
        language: idea(scenes_from(twice(receipt("small")), shop_at(*RULES, *content), language)).proof
        for language in ("en", "pl", "sk", "ro")
    }

    assert proofs == {
        "en": "€14.00 per kg instead of €20.00",
        "pl": "14,00\u00a0€ za kg zamiast 20,00\u00a0€",
        "sk": "14,00\u00a0€ za kg namiesto 20,00\u00a0€",
        "ro": "14,00\u00a0€ pe kg în loc de 20,00\u00a0€",
    }


def test_the_price_of_a_set_is_the_sets_with_what_is_missing_and_its_saving() -> None:
    rules = (bundle("pasta", "pesto", "cheese", price_minor=800),)
    found = idea(
        scenes_from(twice(receipt("pasta")), shop_at(*rules, policy=Policy(bundle_price_share=Decimal(9))), "en")
    )

    assert (found.kind, found.price, found.saving) == (OfferKind.BUNDLE, "€8.00", "€0.97")
    assert (found.item, found.benefit) == ("Pesto Genovese\u00a0+ Hard cheese", "")
    assert found.total_after == "€8.00"


def test_an_offer_with_too_long_a_name_is_no_lesson() -> None:
    rules = (bundle("pasta", "pesto", "cheese", "sauce", price_minor=900),)
    assert (
        scenes_from(twice(receipt("pasta")), shop_at(*rules, policy=Policy(bundle_price_share=Decimal(9))), "en") == ()
    )


def test_a_hand_made_pair_is_no_proof_that_somebody_said_so_but_what_it_goes_with() -> None:
    assert idea(scenes_from(twice(receipt("pasta")), shop_at(), "en")).proof == "Goes with: Pasta 500 g"


def test_todays_stock_decides_what_is_offered() -> None:
    none_left = Stock(stock(pesto=1, sauce=9), known=True)

    assert only(scenes_from(twice(receipt("pasta")), shop_at(held=none_left), "en")).idea is None

    there = idea(scenes_from(twice(receipt("pasta")), shop_at(held=Stock(stock(pesto=5), known=True)), "en"))
    assert there.stock == "5"


def test_a_basket_with_nothing_to_suggest_is_a_scene_too() -> None:
    scene = only(scenes_from(twice(receipt("soap", quantity="3")), shop_at(), "en"))

    assert scene.idea is None
    assert (scene.lines[0].quantity, scene.total) == ("3", "€4.50")


def test_equal_baskets_are_one_scene_whatever_the_order() -> None:
    scenes = scenes_from(
        [receipt("pasta", "soap"), receipt("soap", "pasta"), receipt("pasta", "soap")], shop_at(), "en"
    )

    assert only(scenes).scene_id == key_of(receipt("soap", "pasta"))


def test_what_was_rung_up_twice_is_one_line() -> None:
    scene = only(scenes_from(twice((*receipt("soap"), *receipt("soap"))), shop_at(), "en"))

    assert [(line.name, line.quantity) for line in scene.lines] == [("Soap", "2")]


def test_what_only_one_customer_bought_is_nobodys_lesson() -> None:
    assert scenes_from([receipt("pasta", "soap"), receipt("pasta")], shop_at(), "en") == scenes_from(
        twice(receipt("pasta")), shop_at(), "en"
    )


def test_what_the_till_no_longer_sells_is_left_out_and_so_is_a_long_basket() -> None:
    many = tuple(SHELVES[number % len(SHELVES)].product_id for number in range(MOST_LINES))
    assert len(set(many)) == MOST_LINES
    gone = receipt("pasta", "gone")
    shop = shop_at()
    extra = Product("more", "more", "More", 100, category="Soap")
    shop.products["more"] = extra  # type: ignore[index]

    assert scenes_from(twice(gone, receipt(*many, "more")), shop, "en") == ()


def test_the_same_receipts_give_the_same_scenes_in_no_order_of_time() -> None:
    receipts = twice(*(receipt("soap", quantity=str(number)) for number in range(1, 9)))
    forward = scenes_from(receipts, shop_at(), "en")

    assert scenes_from(receipts[::-1], shop_at(), "en") == forward
    assert [scene.scene_id for scene in forward] == sorted(scene.scene_id for scene in forward)


def test_no_idea_comes_too_often() -> None:
    pasta = twice(*(receipt("pasta", quantity=str(number)) for number in range(1, 9)))
    soap = twice(*(receipt("soap", quantity=str(number)) for number in range(1, 40)))

    assert len(scenes_from(pasta, shop_at(), "en")) == PER_ITEM
    assert len(scenes_from(soap, shop_at(), "en")) == WITHOUT


def test_a_basket_of_the_holdout_shows_its_idea_too() -> None:
    """PRICEY holds every basket back; practice asks what the rules say."""
    assert idea(scenes_from(twice(receipt("pasta")), shop_at(), "en")).item == "Pesto Genovese"
