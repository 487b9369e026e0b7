"""Two tills on one shop: what is rung up, paid or given up at the other is promised here or is not."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.settings import QueueSettings, Settings, StockSettings, TillSettings
from tests.e2e.conftest import OpenCounter
from tests.e2e.counter import QUICK, Counter
from tests.e2e.tills.demo import DemoShopTill
from tests.e2e.two_tills import OtherTill, put_on_shelf, read_again, tell

IRON, WATER = "IR-1", "IR-W"  # to the one, the demo shop's rules offer the other
HERE = Settings(moments=QUICK, till=TillSettings(id="1"), queue=QueueSettings(automatic=False))
ANY_TIME: dict[str, Decimal | int] = {"safety_stock": Decimal(0), "product_window_baskets": 1}


@pytest.fixture
def other(demo_till: DemoShopTill, tmp_path: Path) -> Iterator[OtherTill]:
    with OtherTill(demo_till, tmp_path / "other-till") as till:
        yield till


def offers_water(counter: Counter, till: DemoShopTill) -> bool:
    card = counter.state.card
    return card is not None and till.sku(card.candidate.product_id) == WATER


def shown_water(counter: Counter, till: DemoShopTill) -> list[PanelState]:
    """From now on every state of the panel that offers it."""
    shown: list[PanelState] = []

    def look(state: PanelState) -> None:
        if state.phase is Phase.CARD and offers_water(counter, till):
            shown.append(state)

    counter.program.controller.state_changed.connect(look)
    return shown


@pytest.mark.usefixtures("qapp")
def test_the_last_piece_rung_up_at_the_other_till_takes_the_card_away_for_good(
    demo_counter: OpenCounter, demo_till: DemoShopTill, other: OtherTill
) -> None:
    put_on_shelf(demo_till, WATER, floor=1)
    sale = other.open()
    with demo_counter(HERE, **ANY_TIME) as counter:  # type: ignore[arg-type]
        basket = demo_till.ring(IRON)
        demo_till.total(basket)
        counter.until_card()
        assert offers_water(counter, demo_till)
        assert counter.card.stock.available == 1
        other.add(sale, WATER)
        counter.until(lambda: counter.screen.offer is None, "the card stayed although nothing is left")
        shown = shown_water(counter, demo_till)
        demo_till.void(basket)
        other.pay(sale)
        counter.until(lambda: counter.state.basket is None, "the sales never went")
        demo_till.total(demo_till.ring(IRON))  # the next customer; the figures still say that one is there
        counter.until(lambda: counter.state.basket is not None, "the next sale never came")
        counter.settle()
        read_again(counter)
        counter.settle()
        assert shown == []


@pytest.mark.usefixtures("qapp")
def test_a_piece_given_up_at_the_other_till_is_offered_again_when_the_figures_know_it(
    demo_counter: OpenCounter, demo_till: DemoShopTill, other: OtherTill
) -> None:
    put_on_shelf(demo_till, WATER, floor=1)
    sale = other.open()
    other.add(sale, WATER)
    with demo_counter(HERE, **ANY_TIME) as counter:  # type: ignore[arg-type]
        shown = shown_water(counter, demo_till)
        demo_till.total(demo_till.ring(IRON))
        counter.until(lambda: counter.state.basket is not None, "the sale never came")
        counter.settle()
        assert shown == [], "it stands in the other till's basket"
        other.void(sale)
        counter.settle()
        assert shown == [], "it may have been paid for"
        read_again(counter)
        counter.until(lambda: bool(shown), "what was given up is there again")


@pytest.mark.usefixtures("qapp")
def test_the_card_tells_the_shelf_from_the_stock_room_where_the_settings_do(
    demo_counter: OpenCounter, demo_till: DemoShopTill, other: OtherTill
) -> None:
    put_on_shelf(demo_till, WATER, floor=3, store_room=9)
    sale = other.open()
    other.add(sale, WATER, quantity=2)
    places = StockSettings(shelf=("1",), room=("2",))
    settings = Settings(moments=QUICK, till=TillSettings(id="1"), stock=places)
    with demo_counter(settings) as counter:
        demo_till.total(demo_till.ring(IRON))
        counter.until_card()
        assert "On shelf: 1 · in stock room: 9" in counter.read()


@pytest.mark.usefixtures("qapp")
def test_a_stock_systems_figure_less_what_the_other_till_sold_since(
    demo_counter: OpenCounter, demo_till: DemoShopTill, other: OtherTill
) -> None:
    put_on_shelf(demo_till, WATER, floor=50)  # the till's own view is wrong
    sale = other.open()
    other.add(sale, WATER, quantity=2)
    with demo_counter(HERE, **ANY_TIME) as counter:  # type: ignore[arg-type]
        tell(counter, WATER, 5)
        read_again(counter)
        demo_till.total(demo_till.ring(IRON))
        assert counter.until_card().stock.available == 3, "two of five stand in the other basket"
        other.pay(sale)
        counter.settle(0.2)
        assert counter.card.stock.available == 3
        read_again(counter)
        assert counter.card.stock.available == 3, "sold since, by the till's own history"
        assert "On shelf: 3" in counter.read()
        counter.settle(1.1)  # of a sale in the figure's own second nobody knows whether it was before or after
        tell(counter, WATER, 2)
        read_again(counter)
        assert counter.card.stock.available == 2, "a newer figure knows that"
