"""Every kind of offer counts only by the paid receipt; the log keeps enough to say so after a restart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from pos_assist.engine.basket import Receipt
from pos_assist.engine.decision import Card, StockProof
from pos_assist.engine.offers import Candidate, CoverTerms, Evidence, OfferKind, Part, Source
from pos_assist.services.card_track import CardTrack
from pos_assist.services.confirming import OfferedCard, outcome
from pos_assist.services.events import Answer, Event, EventKind
from pos_assist.services.recording import card_detail
from pos_assist.services.unresolved import unresolved

NOON = datetime(2026, 3, 7, 12, tzinfo=UTC)
ONE = Decimal(1)


def receipt(**quantities: int) -> Receipt:
    """A paid receipt with these quantities by product."""
    held = tuple(sorted((product, Decimal(count)) for product, count in quantities.items()))
    return Receipt("b", "1", "", NOON, "paid", 0, held)


def card(kind: OfferKind, **more: object) -> OfferedCard:
    """An accepted card for one new piece of 'p'."""
    offered = OfferedCard("c", "o", kind.value, "p", Answer.ACCEPTED, "", Decimal(0), "", Decimal(0))
    return replace(offered, **more)  # type: ignore[arg-type]


SET = card(OfferKind.BUNDLE, members=(("p", ONE), ("q", Decimal(2))), set_product_id="set")
SWAP = card(OfferKind.CHEAPER, replaces_product_id="old", replaced_before=Decimal(2))


@pytest.mark.parametrize(
    ("offered", "paid", "confirmed"),
    [
        (SET, receipt(p=1, q=2, r=1), True),
        (SET, receipt(p=1, q=1), False),  # one of q stood there before
        (SET, receipt(q=2), False),
        (card(OfferKind.BUNDLE, members=(("p", Decimal(2)),)), receipt(p=1), False),  # one of two pieces
        (SET, receipt(set=1), True),
        (SET, receipt(q=1), False),
        (SWAP, receipt(p=2), True),
        (SWAP, receipt(p=1, old=1), True),
        (SWAP, receipt(p=2, old=2), False),
        (SWAP, receipt(old=1), False),
        (card(OfferKind.CHEAPER), receipt(p=1, old=1), True),  # in place of an add-on: nothing goes
        (card(OfferKind.CHEAPER), receipt(old=1), False),
        (card(OfferKind.COVER), receipt(p=1, phone=1), True),
        (card(OfferKind.COVER), receipt(phone=1), False),
        (card(OfferKind.COVER, quantity_before=ONE), receipt(p=1, phone=1), False),
    ],
)
def test_what_is_on_the_receipt_decides(offered: OfferedCard, paid: Receipt, confirmed: bool) -> None:
    assert outcome(offered, paid) is (EventKind.CONFIRMED if confirmed else EventKind.NOT_ADDED)
    refused = replace(offered, answer=Answer.DECLINED)
    assert outcome(refused, paid) is (EventKind.SPONTANEOUS if confirmed else None)


def candidate(kind: OfferKind, **more: object) -> Candidate:
    """An offer of 'p'."""
    evidence = Evidence(Source.BUNDLE, "r", "t", "T")
    made = Candidate(kind, "o", "p", "p", "P", ONE, 100, 100, 300, None, evidence)
    return replace(made, **more)  # type: ignore[arg-type]


PARTS = (
    Part("t", "T", ONE, 200, in_basket=True),
    Part("p", "P", ONE, 100, in_basket=False),
    Part("q", "Q", ONE, 50, in_basket=True),
    Part("q", "Q", ONE, 50, in_basket=False),
)
TERMS = CoverTerms("T", (), (), (), (), 12345)


def logged(offer: Candidate) -> Event:
    """The event of the accepted card, as the log gives it back."""
    shown = Card(offer, "", "", "en", StockProof(None, None), 1.0)
    track = CardTrack("c", shown, 1, Decimal(0), Decimal(0), opened_at=0.0, active_at=0.0)
    return Event(
        "e", EventKind.ANSWERED, NOON, "1", "b", "anna", "treatment", "c", "o", offer.kind.value, "p", "accepted",
        detail=card_detail(track, 1.0),
    )  # fmt: skip


def test_a_set_is_rebuilt_from_the_log_with_its_members() -> None:
    offer = candidate(OfferKind.BUNDLE, parts=PARTS, sum_minor=400, bundle_minor=350, set_product_id="set")
    assigned = Event("a", EventKind.ASSIGNED, NOON, "1", "b", arm="treatment")
    (found,) = unresolved([assigned, logged(offer)])
    (offered,) = found.cards
    assert offered.members == (("p", ONE), ("q", Decimal(2))) == offer.members_needed
    assert offered.set_product_id == "set"
    assert outcome(offered, receipt(t=1, p=1, q=2)) is EventKind.CONFIRMED
    assert outcome(offered, receipt(t=1, p=1, q=1)) is EventKind.NOT_ADDED


@pytest.mark.parametrize(
    ("offer", "told"),
    [
        (candidate(OfferKind.ADDON), {}),
        (
            candidate(OfferKind.BUNDLE, parts=PARTS, sum_minor=400, bundle_minor=350),
            {"members": [["p", "1"], ["q", "2"]], "set_product_id": "", "sum_minor": 400, "bundle_minor": 350},
        ),
        (
            candidate(OfferKind.CHEAPER, compared_product_id="x", compared_price_minor=150),
            {"compared_product_id": "x", "compared_price_minor": 150},
        ),
        (candidate(OfferKind.COVER, cover=TERMS), {"item_price_minor": 12345}),
    ],
)
def test_the_record_tells_what_only_that_kind_has(offer: Candidate, told: dict[str, object]) -> None:
    every = set(logged(candidate(OfferKind.ADDON)).detail)
    detail = logged(offer).detail
    assert {key: detail[key] for key in set(detail) - every} == told
