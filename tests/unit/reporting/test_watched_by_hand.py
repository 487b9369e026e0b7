"""What is watched beside the effect: given for nothing, offered again, returned, annoyed, in doubt (K19c - K35)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from pos_assist.services.events import Answer, EventKind
from pos_assist.services.reporting.request import Dimension
from pos_assist.statistics.values import WhyNot
from tests.unit.reporting.shop import CASE, DAY, GLASS, PHONE, TEN, Line, Offer, Shop

SET = Offer("bundle", PHONE, GLASS, "r3", {"sum_minor": 1_500, "bundle_minor": 1_300})  # saves 2.00
DEARER_SET = Offer("bundle", PHONE, GLASS, "r3", {"sum_minor": 1_500, "bundle_minor": 1_150})  # saves 3.50
MINUTES = timedelta(minutes=5)
ONE_DAY = timedelta(days=1)


def sets(shop: Shop, taken: list[Offer | None], *, held_out: list[bool]) -> None:
    """Baskets for which the set was drawn: what was taken with offers, and whether it was bought without."""
    at = TEN
    for key, offer in enumerate(taken, 1):
        decision = shop.eligible(key, offer=SET, at=at)
        shop.card(
            key,
            decision,
            offer or SET,
            "accepted" if offer else "declined",
            outcome="confirmed" if offer else "",
            at=at,
        )
        shop.sale(key, PHONE, *([GLASS] if offer else []), at=at)
        shop.closed(key, at=at)
        at += MINUTES
    for key, bought in enumerate(held_out, 101):
        shop.eligible(key, "holdout", SET, at=at)
        shop.sale(key, PHONE, *([GLASS] if bought else []), at=at)
        shop.closed(key, at=at, arm="holdout")
        at += MINUTES


def test_the_savings_on_sets_are_given_for_nothing_as_often_as_they_are_bought_anyway(shop: Shop) -> None:
    sets(shop, [SET, SET, DEARER_SET, None], held_out=[True, False, False, False, False])
    shop.eligible(200, offer=SET, at=TEN + timedelta(hours=2))  # not paid yet: neither bought nor left
    figure = shop.figure("K19c")
    assert figure.parts == {"given": 200 + 200 + 350, "anyway": pytest.approx((1 / 5) / (3 / 4))}
    assert figure.value == pytest.approx(750 * 4 / 15)
    assert figure.n == 3


def test_no_more_than_all_of_the_savings_are_given_for_nothing(shop: Shop) -> None:
    sets(shop, [SET, None], held_out=[True, True])
    figure = shop.figure("K19c")
    assert figure.parts == {"given": 200, "anyway": 1.0}
    assert figure.value == 200


def test_without_baskets_held_out_nobody_knows_what_is_bought_anyway(shop: Shop) -> None:
    sets(shop, [SET], held_out=[])
    figure = shop.figure("K19c")
    assert (figure.value, figure.why_not, figure.parts) == (None, WhyNot.NO_HOLDOUT, {"given": 200})


def of_customer(
    shop: Shop, key: int, at: datetime, customer: str, product: int, *, group: str = "", answer: str = ""
) -> None:
    """A card for a known customer ('' = nobody), and their purchase."""
    decision = shop.eligible(key, at=at)
    about = {"card_id": f"card-{key}", "offer_id": f"o{product}", "offer_kind": "add-on", "product_id": str(product)}
    about |= {"customer_key": customer, "arm": "treatment", "staff_id": "1"}
    told = {"decision_id": decision, "group_id": group, "evidence": {"rule_id": "r1"}}
    shop.tell(EventKind.SHOWN, key, at - timedelta(seconds=30), told, **about)
    if answer:
        shop.tell(EventKind.ANSWERED, key, at - timedelta(seconds=20), told, answer=answer, **about)
    shop.sale(key, PHONE, at=at)
    shop.closed(key, at=at)


NO = Answer.DECLINED.value


def test_what_a_customer_declined_is_not_offered_again_for_thirty_days(shop: Shop) -> None:
    for key, customer, product, group in ((1, "eva", CASE, ""), (2, "ion", CASE, ""), (3, "", CASE, "")):
        of_customer(shop, key, TEN + key * MINUTES, customer, product, group=group, answer=NO)
    of_customer(shop, 4, TEN + 20 * MINUTES, "ana", CASE, group="covers", answer=NO)
    of_customer(shop, 5, TEN + 21 * MINUTES, "jan", CASE, group="covers", answer=Answer.ACCEPTED.value)
    last = DAY + 29 * ONE_DAY
    of_customer(shop, 11, TEN + 29 * ONE_DAY, "eva", CASE)  # again
    of_customer(shop, 12, TEN + 29 * ONE_DAY + 1 * MINUTES, "eva", GLASS)  # something else
    of_customer(shop, 13, TEN + 29 * ONE_DAY + 2 * MINUTES, "", CASE)  # nobody knows of whom
    of_customer(shop, 14, TEN + 29 * ONE_DAY + 3 * MINUTES, "ana", GLASS, group="covers")  # again: of one group
    of_customer(shop, 15, TEN + 29 * ONE_DAY + 4 * MINUTES, "jan", CASE, group="covers")  # had said yes
    of_customer(shop, 16, TEN + 31 * ONE_DAY, "ion", CASE)  # long enough ago
    shop.now = TEN + 32 * ONE_DAY
    report = shop.report(last, by=Dimension.PRODUCT)  # what was declined before the period counts
    assert (report.figures["K20"].value, report.figures["K20"].n) == (2, 5)
    assert {one.name: one.figures["K20"].value for one in report.groups} == {"Case": 1, "Glass": 1}
    assert shop.figure("K20", DAY + 31 * ONE_DAY).value == 0
    assert shop.figure("K20", DAY).value == 0


def test_of_what_came_back_it_is_told_how_often_it_does_without_an_offer(shop: Shop) -> None:
    """Cases at four prices, so that it is known which one came back."""
    at = TEN
    for key, price in ((1, 1_991), (2, 1_992), (3, 1_993)):  # taken from a card
        decision = shop.eligible(key, at=at)
        shop.card(key, decision, answer="accepted", outcome="confirmed", at=at)
        shop.sale(key, PHONE, Line(CASE, unit=price), at=at)
        shop.closed(key, at=at)
        at += MINUTES
    declined = shop.eligible(4, at=at)
    shop.card(4, declined, answer="declined", at=at)
    shop.sale(4, PHONE, Line(CASE, unit=1_994), at=at)  # bought all the same: without an offer
    shop.closed(4, at=at)
    for key in (5, 6, 7):
        at += MINUTES
        shop.sale(key, Line(CASE, unit=1_990 + key), at=at)
    shop.sale(8, GLASS, at=at)  # never taken from a card
    for key, line in ((21, Line(CASE, -1, unit=1_992)), (22, Line(CASE, -1, unit=1_995)), (23, Line(GLASS, -1))):
        at += MINUTES
        shop.sale(key, line, at=at, kind="return", state="return")
    figure = shop.figure("K24")
    assert (figure.value, figure.numerator, figure.n) == (1 / 3, 1, 3)
    assert figure.parts == {"elsewhere": 1 / 4, "immature": 0.0}


def test_what_was_sold_within_the_return_period_may_still_come_back(shop: Shop) -> None:
    for key, days in ((1, 0), (2, 10), (3, 11), (4, 40)):
        at = TEN + days * ONE_DAY
        decision = shop.eligible(key, at=at)
        shop.card(key, decision, answer="accepted", outcome="confirmed", at=at)
        shop.sale(key, PHONE, CASE, at=at)
        shop.closed(key, at=at)
    shop.now = TEN + 40 * ONE_DAY + timedelta(hours=1)
    figure = shop.figure("K24", DAY, DAY + 40 * ONE_DAY)
    assert figure.parts["immature"] == 2 / 4  # 30 days: of the 11th and the 40th day


def test_who_does_not_want_to_be_asked_is_told_apart_in_a_queue(shop: Shop) -> None:
    answers = [  # queue?, answer, reason
        (True, "declined", "no_time"),
        (True, "accepted", ""),
        (False, "declined", "dont_ask"),
        (False, "declined", "price"),
        (False, "accepted", ""),
        (True, "not_offered", ""),  # not asked at all
    ]
    for key, (queue, answer, reason) in enumerate(answers, 1):
        at = TEN + key * MINUTES
        decision = shop.eligible(key, at=at)
        if queue:
            shop.eligible(key, at=at, kept_back=True)
        shop.card(key, decision, answer=answer, reason=reason, at=at)
        shop.sale(key, PHONE, at=at)
        shop.closed(key, at=at)
    figure = shop.figure("K35")
    assert (figure.value, figure.n) == (2 / 5, 5)
    assert figure.parts == {"queue": 1 / 2, "no_queue": 1 / 3}


def test_data_in_doubt_is_told_by_what_is_wrong_with_it(shop: Shop) -> None:
    for key, article in ((1, CASE), (2, 77)):  # nobody sells a 77
        of_customer(shop, key, TEN + key * MINUTES, "", article)
    shop.sale(3, GLASS, at=TEN + 3 * MINUTES)
    shop.sale(4, GLASS, at=TEN + 4 * MINUTES)
    shop.sale(5, Line(GLASS, -1), at=TEN + 5 * MINUTES, kind="return", state="return")
    shop.sale(6, Line(CASE, -1), at=TEN + 6 * MINUTES, kind="return", state="return")  # of no sale there is
    shop.closed(1, at=TEN + MINUTES)  # told once more, five minutes after what came later: one clock is off
    shop.eligible(9, at=TEN - 4 * ONE_DAY)  # two events, four days late
    parts = shop.figure("K34").parts
    recorded = 6 + 3 + 2  # documents, eligible baskets and cards; what came late is of the day on which it came
    assert parts["clock"] == 1 / recorded
    assert parts["late"] == 2 / recorded
    assert parts["unknown_product"] == 1 / recorded
    assert parts["unmatched"] == 1 / 2
    figure = shop.figure("K34")
    assert (figure.value, figure.numerator, figure.denominator) == (1 / 2, 1, 2)
