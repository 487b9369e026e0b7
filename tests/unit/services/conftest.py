"""One desk with everything around it that a test may move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

from pos_assist import paths
from pos_assist.adapters.phrases import load_phrases
from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import Product
from pos_assist.engine.knowledge import build_knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import FitRule, Ladder, RuleBook, Selector
from pos_assist.services.cards import CardLife
from pos_assist.services.closing import Closer
from pos_assist.services.moments import Moments
from pos_assist.services.offering import Desk
from pos_assist.services.panel_state import PanelState
from pos_assist.services.ports import CustomerBook
from pos_assist.services.recalling import EMPTY, Recall
from pos_assist.services.recording import Recorder, SellerOf, till_user
from pos_assist.services.showing import Surroundings, panel_state
from tests.builders import CERTAIN, PRODUCTS
from tests.fakes import CountingIds, FakeClock, FakeReceipts, ListLog

RULES = RuleBook(
    fits=(
        FitRule(
            "case", Selector(products=("sku:PHONE",)), Selector(products=("sku:CASE",)), benefits={"en": "protects it"}
        ),
        FitRule(
            "cable", Selector(products=("sku:PHONE",)), Selector(products=("sku:CABLE",)), benefits={"en": "charges it"}
        ),
    ),
    ladders=(Ladder("glass", ("sku:GLASS", "sku:GLASS9H"), benefits={"en": "protects the edges too"}),),
    version="test",
)


@dataclass
class Counter:
    """A desk, its clock, its log and its till's receipts."""

    desk: Desk
    clock: FakeClock
    log: ListLog
    receipts: FakeReceipts

    def see(self, *baskets: Basket) -> PanelState:
        self.desk.see(baskets)
        return self.state()

    def wait(self, seconds: float) -> PanelState:
        """Let time pass, ticking whenever the desk asked for it."""
        end = self.clock.seconds + seconds
        for _ in range(1000):
            deadline = self.desk.next_deadline()
            if deadline is None or deadline > end:
                break
            self.clock.seconds = max(self.clock.seconds, deadline)
            self.desk.tick()
        else:
            raise AssertionError("the desk keeps asking to be woken for nothing")
        self.clock.seconds = end
        return self.state()

    def state(self) -> PanelState:
        return panel_state(self.desk, Surroundings())

    def paint(self) -> None:
        self.desk.painted(self.state().card_id)


MakeCounter = Callable[..., Counter]


def counter_with(
    *,
    recalled: Recall = EMPTY,
    receipts: FakeReceipts | None = None,
    rules: RuleBook = RULES,
    seller: SellerOf = till_user,
    customers: CustomerBook | None = None,
    queue_by_itself: bool = False,
    goods: Sequence[Product] = PRODUCTS,
    till_id: str = "",
    moments: Moments | None = None,
    **policy: object,
) -> Counter:
    """A desk with everything around it; keyword arguments change the policy."""
    clock, log, ids = FakeClock(), ListLog(), CountingIds()
    found = receipts or FakeReceipts()
    recorder = Recorder(log, clock, ids, seller=seller)
    moments = moments or Moments()
    settings = Policy(**{**CERTAIN, **policy})
    desk = Desk(
        clock=clock,
        recorder=recorder,
        closer=Closer(found, recorder, clock),
        cards=CardLife(clock=clock, recorder=recorder, new_id=ids, moments=moments),
        policy=settings,
        moments=moments,
        knowledge=build_knowledge(goods, rules, (), load_phrases(paths.resources() / "phrases")),
        till_id=till_id,
        recalled=recalled,
        customers=customers,
        queue_by_itself=queue_by_itself,
    )
    return Counter(desk, clock, log, found)


@pytest.fixture
def make_counter() -> MakeCounter:
    """Build a desk; keyword arguments change the policy."""
    return counter_with
