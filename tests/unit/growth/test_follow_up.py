"""Who is listed after a purchase: nobody without consent, nobody twice, nobody who has it already."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_assist.engine.catalogue import Catalogue
from pos_assist.engine.rules import FitRule, RuleBook, Selector
from pos_assist.services.follow_up import Contact, FollowUps, Listing, Purchases, follow_ups, in_stock
from pos_assist.services.stock import NO_STOCK, Stock
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, PRODUCTS
from tests.unit.growth.shops import GOODS, NOW, POLICY, SETUP, complements, learned, pair, stock

BOOK = RuleBook(fits=(pair("case", PHONE, CASE, priority=1), pair("glass", CABLE, GLASS)))
ANNA = Contact("1", "anna@example.com", "Anna", "Example", "+48 600 100 200")
Line = tuple[str, str, int, int]  # customer, product, pieces, days ago


def listed(
    lines: list[Line], contacts: tuple[Contact, ...] = (ANNA,), have: Stock = NO_STOCK, **more: object
) -> FollowUps:
    purchases = Purchases([one.customer_id for one in contacts])
    for customer, product, pieces, days in lines:
        purchases.note(customer, product, Decimal(pieces), NOW - timedelta(days=days))
    listing = Listing(Catalogue(GOODS), complements(BOOK), have, POLICY, NOW - timedelta(days=30))
    return follow_ups(contacts, purchases, replace(listing, **more))  # type: ignore[arg-type]


def test_who_bought_something_without_what_goes_with_it_is_listed_once() -> None:
    found = listed([("1", "phone", 1, 3), ("1", "cable", 1, 2)])
    (row,) = found.rows
    assert (row.contact, row.bought, row.missing.product) == (ANNA, PHONE, CASE)  # the rule that comes first
    assert found.counts.listed == found.counts.without == found.counts.bought == found.counts.consenting == 1


@pytest.mark.parametrize(
    "lines",
    [
        [("1", "phone", 1, 31)],  # too long ago
        [("1", "phone", 1, 3), ("1", "phone", -1, 1)],  # brought back
        [("1", "phone", 1, 3), ("1", "case", 1, 1)],  # bought since
        [("1", "phone", 1, 3), ("1", "case", 1, 400)],  # owned for long
        [("2", "phone", 1, 3)],  # somebody who did not consent
        [("", "phone", 1, 3)],  # nobody
        [("1", "gone", 1, 3)],  # the till knows it no more
    ],
)
def test_who_is_not_listed(lines: list[Line]) -> None:
    assert listed(lines).rows == ()


def test_who_brought_it_back_does_not_own_it() -> None:
    assert listed([("1", "phone", 1, 3), ("1", "case", 1, 9), ("1", "case", -1, 8)]).counts.listed == 1


def test_another_version_of_a_thing_is_the_thing() -> None:
    family = [replace(one, family="glass") if one in (GLASS, GLASS_9H) else one for one in PRODUCTS]
    book = RuleBook(fits=(pair("glass", PHONE, GLASS),))
    purchases = Purchases(["1"])
    for product in ("phone", "glass9h"):
        purchases.note("1", product, Decimal(1), NOW)
    listing = Listing(
        Catalogue(family), complements(book, goods=tuple(family)), NO_STOCK, POLICY, NOW - timedelta(days=30)
    )
    assert follow_ups([ANNA], purchases, listing).rows == ()


def test_one_thing_that_a_rule_offers_is_enough() -> None:
    book = RuleBook(
        fits=(FitRule("any", Selector(("sku:PHONE",)), Selector(("sku:CASE", "sku:GLASS"))),),
    )
    assert listed([("1", "phone", 1, 3), ("1", "glass", 1, 3)], complements=complements(book)).rows == ()
    assert listed([("1", "phone", 1, 3)], complements=complements(book)).counts.listed == 1


def test_only_what_was_approved_of_what_was_learned() -> None:
    pairs = (learned(PHONE, CABLE),)
    lines: list[Line] = [("1", "phone", 1, 3)]
    assert listed(lines, complements=complements(RuleBook(), pairs)).rows == ()
    approved = complements(RuleBook(), pairs, approved=(("phone", "cable"),))
    assert listed(lines, complements=approved).rows[0].missing.product == CABLE


def test_nothing_that_is_not_in_stock() -> None:
    lines: list[Line] = [("1", "phone", 1, 3)]
    assert listed(lines, have=stock(case="2")).counts.listed == 1
    assert listed(lines, have=stock(case="1")).rows == ()  # the safety stock
    assert listed(lines, have=stock(glass="5")).counts.listed == 1  # no figure, and none is required
    strict = replace(POLICY, require_stock=True)
    assert not in_stock(CASE, stock(glass="5"), strict)
    assert in_stock(SETUP, stock(glass="5"), strict)  # nobody counts a service
    assert in_stock(replace(CASE, safety_stock=Decimal(0)), stock(case="1"), POLICY)


def test_what_was_said_at_the_till_counts() -> None:
    lines: list[Line] = [("1", "phone", 1, 3), ("1", "cable", 1, 2)]
    asked: list[str] = []

    def told(customer_id: str) -> frozenset[str]:
        asked.append(customer_id)
        return frozenset({"case"})

    (row,) = listed(lines, told=told).rows
    assert row.missing.product == GLASS  # has a case
    assert asked == ["1"]
    assert listed([("1", "glass", 1, 3)], told=told).rows == ()
    assert asked == ["1"]  # nobody is looked up who would not be listed


def test_who_was_on_a_list_is_counted_and_left_out() -> None:
    found = listed([("1", "phone", 1, 3)], listed_before={"1"})
    assert found.rows == ()
    assert (found.counts.without, found.counts.listed_before, found.counts.listed) == (1, 1, 0)


@pytest.mark.parametrize(
    ("contact", "mail", "listed_now"),
    [
        (Contact("1", "anna@example.com"), True, 1),
        (Contact("1", "=cmd@example.com"), True, 0),  # would be a formula
        (Contact("1", "anna"), True, 0),
        (Contact("1", "anna@example.com, eva@example.com"), True, 0),
        (Contact("1", phone="+48 600-100-200"), True, 0),
        (Contact("1", phone="+48 600-100-200"), False, 1),
        (Contact("1", phone="600 100 200"), False, 0),  # of which country
        (Contact("1"), False, 0),
    ],
)
def test_an_address_that_can_be_used(contact: Contact, mail: bool, listed_now: int) -> None:
    counts = listed([("1", "phone", 1, 3)], (contact,), by_mail=mail).counts
    assert (counts.listed, counts.no_address) == (listed_now, 1 - listed_now)


@pytest.mark.parametrize(
    ("written", "number"),
    [("+48 600 100 200", "+48600100200"), ("0048600100200", "+48600100200"), ("(+421) 905/123.456", "+421905123456")],
)
def test_numbers_are_written_with_their_country(written: str, number: str) -> None:
    assert Contact("1", phone=written).number == number


PEOPLE = [Contact(str(n), f"c{n}@example.com") for n in range(6)]
LINES = st.lists(
    st.tuples(
        st.sampled_from([one.customer_id for one in PEOPLE]),
        st.sampled_from([one.product_id for one in GOODS]),
        st.sampled_from([1, 1, 2, -1]),
        st.integers(0, 60),
    ),
    max_size=40,
)
WHO = st.sets(st.sampled_from(PEOPLE))


@settings(max_examples=300, deadline=None)
@given(LINES, WHO, WHO)
def test_whatever_is_bought_nobody_without_consent_nobody_twice_nothing_owned(
    lines: list[Line], consenting: set[Contact], before: set[Contact]
) -> None:
    contacts = tuple(sorted(consenting, key=lambda one: one.customer_id))
    found = listed(lines, contacts, listed_before={one.customer_id for one in before})
    who = [row.contact for row in found.rows]
    assert set(who) <= consenting - before
    assert len(who) == len(set(who))
    for row in found.rows:
        owned: dict[str, int] = {}
        for customer, product, pieces, _ in lines:
            if customer == row.contact.customer_id:
                owned[product] = owned.get(product, 0) + pieces
        assert owned[row.bought.product_id] > 0
        assert owned.get(row.missing.product.product_id, 0) <= 0
        assert row.bought_at >= NOW - timedelta(days=30)
    counts = found.counts
    assert counts.listed + counts.listed_before + counts.no_address == counts.without <= counts.bought
