"""What is a better version of what, guard by guard, and what holds of every catalogue."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.catalogue import Product
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import LearnedStep
from pos_assist.learning.steps import MOST_STEPS, remembered, steps_of
from pos_assist.learning.switching import Customers

PLAIN = Policy()
ENOUGH = 50


def product(product_id: str, name: str, price_minor: int, *, brand: str = "", tier: str = "", **more: Any) -> Product:
    noted = {"brand": brand, "tier": tier, **more.pop("attributes", {})}
    attributes = {name: frozenset({value}) for name, value in noted.items() if value}
    return Product(product_id, product_id, name, price_minor, **{"category": "Food", **more}, attributes=attributes)


def learned(*products: Product, customers: Customers | None = None, **more: Any) -> list[LearnedStep]:
    return steps_of(
        products,
        {one.product_id: ENOUGH for one in products},
        customers.switched if customers else None,
        policy=PLAIN,
        **more,
    )


def hows(lower: Product, better: Product) -> list[str]:
    """How the second is above the first."""
    steps = learned(lower, better)
    assert all((step.when_product_id, step.offer_product_id) == ("low", "high") for step in steps)
    return [step.how for step in steps]


SMALL = product("low", "Ketchup Pudliszki 450 g", 700)
LARGE = product("high", "Ketchup Pudliszki 700 g", 999)


def test_a_bigger_package_of_the_same_thing() -> None:
    (step,) = learned(SMALL, LARGE)
    assert step == LearnedStep("low", "high", "size", 999 / 700, ENOUGH)


@pytest.mark.parametrize(
    ("small", "large"),
    [
        ("Cola 0,5 l", "Cola 1L"),
        ("Serwetki białe 20 szt.", "Serwetki białe 40szt"),
        ("Utierky 4 ks", "Utierky 6 ks"),
        ("Ouă 6 buc", "10 buc ouă"),
        ("Paper towels 4 CT", "Paper towels 6 CT"),
        ("Jogurt 4x125 g", "Jogurt 8x125 g"),
    ],
)
def test_sizes_are_read_from_names_in_every_language(small: str, large: str) -> None:
    assert hows(product("low", small, 500), product("high", large, 700)) == ["size"]


@pytest.mark.parametrize(
    ("what", "high"),
    [
        ("another flavour", replace(LARGE, name="Ketchup Pudliszki ostry 700 g")),
        ("another category", replace(LARGE, category="Food / Offers")),
        ("another unit", replace(LARGE, name="Ketchup Pudliszki 700 ml")),
        ("no size", replace(LARGE, name="Ketchup Pudliszki")),
        ("two sizes", replace(LARGE, name="Ketchup Pudliszki 450 g + 250 g")),
        ("hardly bigger", replace(LARGE, name="Ketchup Pudliszki 500 g", price_minor=775)),
        ("a bulk package", replace(LARGE, name="Ketchup Pudliszki 5 kg")),
        ("dearer by the kilo", replace(LARGE, price_minor=1100)),
        ("hardly dearer", replace(LARGE, price_minor=769)),
        ("far dearer", replace(LARGE, price_minor=1121)),
        ("cheaper", replace(LARGE, price_minor=600)),
        ("without a price", replace(LARGE, price_minor=0)),
        ("not sold any more", replace(LARGE, sellable=False)),
        ("weighed", replace(LARGE, quantity_decimals=3)),
        ("a service", replace(LARGE, is_service=True)),
        ("another brand", product("high", LARGE.name, 999, brand="Heinz")),
        ("another tier", product("high", LARGE.name, 999, tier="premium")),
    ],
)
def test_what_is_no_bigger_package_of_it(what: str, high: Product) -> None:
    assert hows(SMALL, high) == [], what


@pytest.mark.parametrize("category", ["Alcohol", "Napoje / Piwo", "Băuturi alcoolice"])
def test_nothing_is_learned_in_excluded_categories(category: str) -> None:
    assert hows(replace(SMALL, category=category), replace(LARGE, category=category)) == []


OWN = product("low", "Ketchup Tesco 450 g", 500, brand="Tesco", tier="private")
BRANDED = product("high", "Ketchup Heinz 450 g", 700, brand="Heinz", tier="national")


@pytest.mark.parametrize(
    ("low", "high"), [("private", "National"), ("budget", "premium"), ("własna", "markowa"), ("1", "2")]
)
def test_a_better_brand_of_the_same_size(low: str, high: str) -> None:
    assert hows(
        product("low", OWN.name, 500, brand="Tesco", tier=low),
        product("high", BRANDED.name, 700, brand="Heinz", tier=high),
    ) == ["brand"]


@pytest.mark.parametrize(
    ("what", "high"),
    [
        ("a worse tier", product("high", BRANDED.name, 700, brand="Heinz", tier="budget")),
        ("an unknown tier", product("high", BRANDED.name, 700, brand="Heinz")),
        ("a word for a tier that we do not know", product("high", BRANDED.name, 700, brand="Heinz", tier="gold")),
        ("another size", product("high", "Ketchup Heinz 350 g", 700, brand="Heinz", tier="national")),
        ("a bigger one of another brand", product("high", "Ketchup Heinz 600 g", 660, brand="Heinz", tier="national")),
        ("another number of packages", product("high", "Ketchup Heinz 3x150 g", 700, brand="Heinz", tier="national")),
        ("no size", product("high", "Ketchup Heinz", 700, brand="Heinz", tier="national")),
        ("merely dearer", product("high", BRANDED.name, 700, brand="Heinz", tier="private")),
    ],
)
def test_what_is_no_better_brand(what: str, high: Product) -> None:
    assert hows(OWN, high) == [], what


def test_another_flavour_or_less_that_it_fits_is_no_step() -> None:
    def case(product_id: str, price: int, **attributes: str) -> Product:
        return product(product_id, "Case 2 pcs" if product_id == "low" else "Case 3 pcs", price, attributes=attributes)

    assert hows(case("low", 1000, fits_model="A5"), case("high", 1300, fits_model="A5")) == ["size"]
    assert hows(case("low", 1000), case("high", 1300, fits_model="A5")) == ["size"]
    assert hows(case("low", 1000, fits_model="A5"), case("high", 1300, fits_model="A7")) == []
    assert hows(case("low", 1000, flavour="mint"), case("high", 1300)) == []


def test_dearer_at_the_same_size_is_better_only_within_a_family_that_the_shop_wrote() -> None:
    quiet, basic = (
        product("high", "Mouse quiet", 1500, family="mice"),
        product("low", "Mouse basic", 1200, family="mice"),
    )
    assert hows(basic, quiet) == ["price"]
    assert hows(replace(basic, family=""), replace(quiet, family="")) == []
    assert hows(replace(basic, family="keyboards"), quiet) == []


def test_what_hardly_sells_is_not_offered_and_what_never_sold_gets_no_step() -> None:
    for sold in ({"low": ENOUGH, "high": 9}, {"high": ENOUGH}):
        assert steps_of([SMALL, LARGE], sold, policy=PLAIN) == []
    assert steps_of([SMALL, LARGE], {"low": 1, "high": 10}, policy=PLAIN)


def test_nothing_is_learned_from_what_stands_on_a_hand_made_ladder() -> None:
    assert learned(SMALL, LARGE, laddered={"low"}) == []
    assert learned(SMALL, LARGE, laddered={"high"}) == []


def bought(*customers: str) -> Customers:
    """Each letter is what a customer bought on the next day: l, h, or something else."""
    names = {"l": "low", "h": "high"}
    seen = Customers(["low", "high"])
    for number, days in enumerate(customers):
        seen.add([str(number)] * len(days), [names.get(one, "else") for one in days], range(len(days)))
    return seen


def test_what_customers_did_goes_with_the_step() -> None:
    (step,) = learned(SMALL, LARGE, customers=bought("lh", "ll", "lx", "xx"))
    assert (step.switched, step.of, step.usual) == (1, 3, 0.25)


def test_without_the_whole_history_what_was_seen_before_is_remembered() -> None:
    before = learned(SMALL, LARGE, customers=bought("lh", "ll", "lx", "xx"))
    assert steps_of([SMALL, LARGE], {"low": ENOUGH, "high": ENOUGH}, remembered(before), policy=PLAIN) == before
    assert learned(SMALL, LARGE) == steps_of(
        [SMALL, LARGE], {"low": ENOUGH, "high": ENOUGH}, remembered(learned(SMALL, LARGE)), policy=PLAIN
    )


def test_a_step_that_customers_speak_against_is_none() -> None:
    """Nobody of 40 went up, where a third of all buy the better one."""
    assert learned(SMALL, LARGE, customers=bought(*["ll"] * 40, *["xh"] * 20)) == []
    assert learned(SMALL, LARGE, customers=bought(*["ll"] * 3, *["xh"] * 2))


def test_the_most_promising_four_are_kept() -> None:
    many = [product(f"h{n}", f"Ketchup Pudliszki {600 + 20 * n} g", 900 + n) for n in range(7)]
    sold = {"low": ENOUGH, **{one.product_id: 100 + 10 * n for n, one in enumerate(many)}}
    steps = [step for step in steps_of([SMALL, *many], sold, policy=PLAIN) if step.when_product_id == "low"]
    assert [step.offer_product_id for step in steps] == ["h6", "h5", "h4", "h3"]


shelves = st.lists(
    st.builds(
        product,
        st.integers(0, 999).map(str),
        st.builds(
            "{} {}".format, st.sampled_from(["Ketchup", "Cola"]), st.sampled_from(["1 l", "2 l", "500 g", "6x1 l", ""])
        ),
        st.integers(0, 2000),
        brand=st.sampled_from(["", "A", "B"]),
        tier=st.sampled_from(["", "private", "national"]),
        family=st.sampled_from(["", "", "f"]),
    ),
    max_size=25,
    unique_by=lambda one: one.product_id,
)


@given(shelves)
def test_every_step_costs_more_within_the_limits_and_so_none_leads_back(products: list[Product]) -> None:
    prices = {one.product_id: one.price_minor for one in products}
    steps = learned(*products)
    for step in steps:
        low, high = prices[step.when_product_id], prices[step.offer_product_id]
        assert Decimal("1.1") * low <= high <= PLAIN.upgrade_ratio_max * low
        assert step.how in {"size", "brand", "price"}
    lowers = [step.when_product_id for step in steps]
    assert all(lowers.count(lower) <= MOST_STEPS for lower in lowers)
    assert len({(step.when_product_id, step.offer_product_id) for step in steps}) == len(steps)
    assert steps == learned(*reversed(products))
