"""What forms reckon: ladders, sets to the cent, categories, how far a rule reaches."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import RuleBook
from pos_assist.manager.rules.excluding import Excluding
from pos_assist.manager.rules.ladder_steps import steps_of
from pos_assist.manager.rules.live import describe, reach, summary
from pos_assist.manager.rules.set_price import set_price
from tests.unit.manager.rules.shelf import POLICY, SET, look, reading


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_step_shows_its_price_its_price_per_unit_and_how_much_dearer_it_is() -> None:
    low, high = steps_of(["sku:CREAM", "sku:BIGCREAM"], look())
    assert (plain(low.price), plain(low.per_unit), low.ratio) == ("PLN 4.50", "PLN 18.00 / l", None)
    assert (plain(high.per_unit), high.ratio, high.troubles) == ("PLN 12.00 / l", Decimal("1.33"), ())


def test_prices_per_unit_are_not_compared_where_units_differ() -> None:
    assert [step.per_unit for step in steps_of(["sku:CREAM", "sku:CASE"], look())] == ["", ""]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["sku:CREAM", "sku:CASE"], "More than 1.6 times"),
        (["sku:CASE", "sku:CREAM"], "not dearer"),
        (["sku:CREAM", "sku:GONE"], "not in the till"),
        (["sku:CREAM", "sku:SET"], "no price"),
    ],
)
def test_what_is_odd_about_a_step_is_said(names: list[str], said: str) -> None:
    assert said in " ".join(steps_of(names, look())[1].troubles)


def test_a_step_that_is_out_is_marked() -> None:
    steps = steps_of(
        ["sku:GLASS", "sku:GLASS9H"], look(stock={"glass": "0", "glass9h": "1"}, policy=Policy(safety_stock=Decimal(1)))
    )
    assert "none in stock" in steps[0].troubles[0]
    assert "Too few" in steps[1].troubles[0]


def test_a_set_is_reckoned_as_at_the_till() -> None:
    priced = set_price(SET[1], look(SET))
    assert (priced.sum_minor, priced.set_minor, priced.saving_minor) == (8997, 7999, 998)
    assert plain(priced.saving_text) == "11% (PLN 9.98)"
    assert priced.troubles == ()


def test_from_a_hundred_units_the_amount_comes_first() -> None:
    document = {"id": "s", "members": ["sku:PHONE", "sku:CASE"], "price": "700.00"}
    assert plain(set_price(document, look()).saving_text) == "PLN 149.98 (17%)"


@given(
    members=some.lists(some.sampled_from(("CASE", "GLASS", "CABLE", "PHONE")), min_size=2, unique=True),
    percent=some.integers(1, 99),
    count=some.integers(1, 5),
)
def test_the_saving_is_the_sum_less_the_price_to_the_cent(members: list[str], percent: int, count: int) -> None:
    document = {"id": "s", "members": [f"{count}x sku:{name}" for name in members], "percent": str(percent)}
    priced = set_price(document, look())
    assert priced.set_minor is not None
    assert priced.saving_minor == priced.sum_minor - priced.set_minor
    whole = priced.saving_minor * 100 // priced.sum_minor
    assert f"{whole}%" in priced.saving_text


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"price": "100.00"}, "saves nothing"),
        ({"price": "5.00"}, "earns less"),
        ({"price": "79.99", "margin_floor": "900"}, "earns less"),
        ({"code": "sku:GONE"}, "sku:GONE is not in the till"),
        ({"code": "sku:CASE"}, "cannot be one of its parts"),
        ({"code": "sku:PHONE"}, "another price"),
        ({"members": ["sku:CASE"]}, "at least two pieces"),
    ],
)
def test_a_set_that_would_not_be_offered_says_why(changed: dict[str, object], said: str) -> None:
    assert said in " ".join(set_price({**SET[1], **changed}, look()).troubles)


def test_a_part_that_is_weighed_or_gone_says_so() -> None:
    pieces = set_price({"id": "s", "members": ["sku:CHEESE", "sku:GONE"], "price": "5"}, look()).pieces
    assert "weighed" in pieces[0].troubles[0]
    assert "not in the till" in pieces[1].troubles[0]


def test_a_set_without_a_price_says_what_is_missing_and_still_adds_up() -> None:
    told, troubles = summary("bundle", {"id": "s", "members": ["sku:CASE", "sku:CABLE"]}, look())
    assert plain(told[0]) == "One by one: PLN 69.98"
    assert "not known yet" in told[1]
    assert troubles == []


def test_a_price_being_typed_never_fails() -> None:
    for typed in ("", "-", "1.", "abc", "1e9", "NaN"):
        set_price({**SET[1], "price": typed}, look())
        set_price({"id": "s", "members": ["sku:CASE", "sku:CABLE"], "percent": typed}, look())


def test_what_a_rule_of_attributes_reaches_is_counted() -> None:
    assert reach("fits", {"when": {"category": "Beer"}, "offer": "sku:CASE"}, look()) == (
        "When this is in the basket: 1 product of the till"
    )
    assert reach("pair", {"when": "sku:PHONE", "offer": "sku:CASE"}, look()) == ""


def test_products_are_described_with_what_is_odd_beside_them() -> None:
    told = describe("side", look())([("sku:CASE", 1), ("sku:GONE", 1)])
    assert plain(told[0][0][1]) == "PLN 49.99"
    assert told[0][1] == ""
    assert "not in the till" in told[1][1]


def test_excluded_categories_tell_whose_they_are_and_what_they_take_out() -> None:
    rule = ("exclude", {"category": "Cheese", "why": "own counter"})
    excluding = Excluding(reading(rule), Policy(excluded_categories=("wine", "béer")))
    rows = excluding.rows()
    assert [(row.category, row.own, row.products) for row in rows] == [
        ("Cheese", True, 1),
        ("béer", False, 1),
        ("wine", False, 0),
    ]
    assert rows[0].why == "own counter"
    assert excluding.choices() == [("Drinks / Beer", 1), ("Food / Cheese", 1)]


def test_an_empty_book_reads() -> None:
    assert reading().book == RuleBook(version=reading().book.version)
    assert Excluding(reading(), POLICY).takes_out("nothing") == 0
