"""What was learned on a real till waits for a person; a decision reaches the running panel and outlives learning."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pos_assist import paths
from pos_assist.services.panel_state import Phase
from pos_assist.settings import QueueSettings, Settings
from tests.e2e.command import pos_assist
from tests.e2e.counter import QUICK, Counter
from tests.e2e.tills.goods import OpenBasket
from tests.e2e.tills.tryton import TrytonTill

pytestmark = [pytest.mark.tills, pytest.mark.usefixtures("qapp")]


@pytest.fixture
def till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrytonTill]:
    """A Tryton of this test's own, where the case goes with the phone and cables go with nothing."""
    with TrytonTill(tmp_path_factory.mktemp("tryton")) as till:
        for bought in [("phone", "case")] * 8 + [("cable_1m",)] * 20:
            till.pay(ring(till, *bought))
        yield till


def ring(till: TrytonTill, *products: str) -> OpenBasket:
    basket = till.open_basket()
    for product in products:
        till.add_line(basket, product)
    return basket


def learn(till: TrytonTill) -> None:
    pos_assist("learn", "--anew", "--db", till.database, "--profile", till.name).complains(0, "learned from")


def decide(command: str, till: TrytonTill, *more: str) -> None:
    when, offer = (str(till.product_ids[key]) for key in ("phone", "case"))
    assert pos_assist("proposals", command, when, offer, *more).code == 0


def suggested(till: TrytonTill) -> tuple[list[str], list[str]]:
    """What `suggest` would offer beside a phone, and why not the case."""
    basket = ring(till, "phone")
    decision = pos_assist(
        *("suggest", "--db", till.database, "--profile", till.name, "--json"),
        POS_ASSIST_POLICY__LEARNED_SILENCE="0",  # nothing else keeps the offer back
        POS_ASSIST_POLICY__HOLDOUT_SHARE="0",
    ).json
    till.void(basket)
    case = str(till.product_ids["case"])
    why = [one["reason"] for one in decision["rejections"] if one["product_id"] == case]
    return [card["product_id"] for card in decision["cards"]], why


def test_learned_then_approved_then_shown_then_refused_for_good(till: TrytonTill) -> None:
    learn(till)
    phone, case = (str(till.product_ids[key]) for key in ("phone", "case"))
    found = pos_assist("proposals", "list", "--db", till.database, "--profile", till.name, "--json").json
    waits = {(one["when_product_id"], one["offer_product_id"]): one for one in found["proposals"]}
    assert waits[phone, case]["figures"]["seen"] == waits[phone, case]["figures"]["n"] == 8
    assert waits[phone, case]["offer_name"] == "Nova 5 case"
    assert suggested(till) == ([], ["not_approved"])

    settings = Settings(moments=QUICK, queue=QueueSettings(automatic=False))  # many customers follow each other at once
    with Counter(
        till.database, till.name, paths.home(), rules=None, settings=settings, learned_automatic=False
    ) as counter:
        basket = ring(till, "phone")
        counter.until(lambda: bool(counter.state.basket and counter.state.basket.lines), "the phone was never seen")
        counter.settle()
        assert counter.state.card is None
        decide("approve", till, "--by", "Anna")
        till.void(basket)
        for _ in range(120):  # the panel looks every quarter of a minute; what is shown is drawn among good offers
            basket = ring(till, "phone")
            counter.settle(1.0)
            if counter.state.phase is Phase.CARD:
                break
            till.void(basket)
        assert counter.card.candidate.product_id == case
        assert counter.card.candidate.evidence.together == 8
        till.void(basket)

    decide("reject", till, "--note", "too dear")
    assert suggested(till) == ([], ["refused"])
    learn(till)
    assert suggested(till) == ([], ["refused"])
    decide("forget", till)
    assert suggested(till) == ([], ["not_approved"])
    decide("approve", till)
    learn(till)
    assert suggested(till) == ([case], [])
