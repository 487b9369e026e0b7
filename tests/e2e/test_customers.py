"""Members of the demo shop at the real panel: who consented is remembered, who did not leaves no trace."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.register import Register
from pos_assist.adapters.demo.schema import open_till, stamp
from pos_assist.adapters.demo.seed import Article, load_seed
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.connecting import open_reader
from pos_assist.adapters.store.customers import customer_key
from pos_assist.engine.situation import Segment
from pos_assist.services.events import EventKind
from pos_assist.services.panel_state import CustomerLine, Phase
from pos_assist.settings import Settings
from tests.e2e.command import pos_assist
from tests.e2e.counter import QUICK, Counter

pytestmark = pytest.mark.usefixtures("qapp")

ANNA, PIOTR, EVA = 77_100_311, 77_100_322, 88_200_477  # Eva did not consent
RULES = """
format = 1
[[pair]]
id = "case-a3"
when = "sku:PH-A3"
offer = "sku:CS-CL-A3"
benefit = { en = "protects the phone" }
[[pair]]
id = "case-a5"
when = "sku:PH-A5-128"
offer = "sku:CS-CL-A5"
benefit = { en = "protects the phone" }
"""


class Shop:
    """The demo shop's till with three more members, and its cashier."""

    def __init__(self, path: Path) -> None:
        create_shop(path, seed=7, days=3, now=datetime.now(UTC))
        self.path = path
        self._articles: dict[str, Article] = load_seed().by_sku()
        self._connection = open_till(path)
        joined = stamp(datetime.now(UTC) - timedelta(days=400))
        members = [(ANNA, joined, 1), (PIOTR, joined, 1), (EVA, joined, 0)]
        self._connection.executemany("INSERT INTO member VALUES (?, ?, ?, 0, '', '', '', '')", members)
        self._register = Register(self._connection)

    def ring(self, member: int | None, sku: str = "PH-A3") -> int:
        """A new sale with one article."""
        sale = self._register.open(1, member_id=member)
        self._register.add(sale, self._articles[sku].article_id)
        return sale

    def pay(self, sale: int) -> None:
        """Money is taken."""
        self._register.pay(sale, "cash")

    def withdraw_consent(self, member: int) -> None:
        """The till's own business."""
        self._connection.execute("UPDATE member SET consent = 0 WHERE id = ?", (member,))

    def close(self) -> None:
        """The till is shut."""
        self._connection.close()


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with closing(Shop(tmp_path / "shop" / "till.db")) as shop:
        yield shop


def panel(shop: Shop, **policy: float) -> Counter:
    """The panel at that till; called again it is a restart."""
    settings = Settings(moments=replace(QUICK, basket_group=0.0))  # the next in the queue is somebody else
    changes = {"product_window_baskets": 1, **policy}
    return Counter(shop.path, "demo", paths.home(), rules=RULES, settings=settings, **changes)


def is_offered(counter: Counter, shop: Shop, member: int | None, sku: str = "PH-A3", *answers: str) -> bool:
    """Ring up, answer a card that comes, pay; whether there was a card."""
    sale = shop.ring(member, sku)
    counter.until(lambda: bool(counter.state.basket) and counter.state.basket.basket_id == str(sale), "never seen")  # type: ignore[union-attr]
    counter.until(lambda: counter.state.phase in (Phase.CARD, Phase.NOTHING), "never decided")
    card = counter.state.phase is Phase.CARD
    for answer in answers if card else ():
        counter.press(answer)
    closed = len(counter.events(EventKind.RECEIPT_CLOSED))
    shop.pay(sale)
    counter.until_recorded(EventKind.RECEIPT_CLOSED, closed + 1)
    return card


def known(counter: Counter, shop: Shop, member: int) -> CustomerLine:
    """What the panel says of a member, with their history."""
    sale = shop.ring(member)
    counter.until(lambda: counter.state.customer is not None and bool(counter.state.customer.bought), "never known")
    line = counter.state.customer
    assert line is not None
    shop.pay(sale)
    return line


def key_of(member: int) -> str:
    with closing(open_reader(paths.home().store)) as connection:
        return customer_key(connection, str(member))


def kept(text: str) -> list[str]:
    """Our files that hold this text anywhere."""
    files = [file for file in paths.home().data.parent.rglob("*") if file.is_file()]
    assert paths.home().store in files
    return [file.name for file in files if text.encode() in file.read_bytes()]


def test_a_declined_offer_is_not_made_again_also_after_a_restart(shop: Shop) -> None:
    with panel(shop) as counter:
        assert is_offered(counter, shop, ANNA, "PH-A3", "declines")
        assert is_offered(counter, shop, None)
        assert not is_offered(counter, shop, ANNA)
    with panel(shop) as counter:
        assert not is_offered(counter, shop, ANNA)
        assert is_offered(counter, shop, None)
        assert is_offered(counter, shop, PIOTR)
        line = known(counter, shop, ANNA)
    assert line.segment is Segment.ACTIVE
    assert [name for name, _ in line.bought] == ["Phone Veldrik A3"]


def test_the_suggest_command_tells_why_a_member_is_not_asked(shop: Shop) -> None:
    with panel(shop) as counter:
        assert is_offered(counter, shop, ANNA, "PH-A3", "declines")
    sales = {member: shop.ring(member) for member in (ANNA, EVA, None)}
    told = {}
    for member, sale in sales.items():
        options = ("--db", shop.path, "--profile", "demo", "--basket", str(sale), "--explain")
        ran = pos_assist("suggest", *options, POS_ASSIST_HOME=str(paths.home().data.parent))
        assert ran.code == 0, ran.err
        assert str(member) not in ran.out
        told[member] = "the customer declined it not long ago" in ran.out
    assert told == {ANNA: True, EVA: False, None: False}


def test_who_has_one_is_never_asked_again(shop: Shop) -> None:
    with panel(shop) as counter:
        assert is_offered(counter, shop, ANNA, "PH-A3", "declines", "Has one")
        assert is_offered(counter, shop, None)
        assert is_offered(counter, shop, PIOTR, "PH-A3", "declines", "Price")
    with panel(shop, customer_repeat_days=0, customer_offer_days=0) as counter:  # as if all windows had passed
        assert not is_offered(counter, shop, ANNA)
        assert is_offered(counter, shop, None)
        assert is_offered(counter, shop, PIOTR)


def test_enough_cards_for_one_month(shop: Shop) -> None:
    with panel(shop, customer_month_cap=1) as counter:
        assert is_offered(counter, shop, ANNA, "PH-A3", "declines")
        assert is_offered(counter, shop, None, "PH-A5-128")
        assert not is_offered(counter, shop, ANNA, "PH-A5-128")
        assert is_offered(counter, shop, PIOTR, "PH-A5-128")


def test_without_consent_there_is_no_trace(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    with panel(shop) as counter:
        assert is_offered(counter, shop, EVA, "PH-A3", "declines")
        assert is_offered(counter, shop, None)
        assert is_offered(counter, shop, EVA)
        assert counter.state.customer is None
        assert {event.customer_key for event in counter.events()} == {""}
        assert (str(EVA) in caplog.text, kept(str(EVA)), kept(key_of(EVA))) == (False, [], [])
        assert is_offered(counter, shop, ANNA)
        counter.until(lambda: bool(kept(key_of(ANNA))), "a member who consented was not noted")
        assert (str(ANNA) in caplog.text, kept(str(ANNA))) == (False, [])


def test_consent_taken_back_at_the_till_ends_it_and_a_command_forgets(shop: Shop) -> None:
    with panel(shop) as counter:
        assert is_offered(counter, shop, ANNA, "PH-A3", "declines")
        shop.withdraw_consent(ANNA)
        assert is_offered(counter, shop, None)
        before = len(counter.events())
        assert is_offered(counter, shop, ANNA)
        assert {event.customer_key for event in counter.events()[before:]} == {""}

    assert kept(key_of(ANNA))
    home = str(paths.home().data.parent)
    done = pos_assist("events", "forget", "--customer", str(ANNA), POS_ASSIST_HOME=home)
    assert (done.code, done.err) == (0, "")
    assert "events are not connected with this customer any more" in done.out
    assert kept(key_of(ANNA)) == []
    assert pos_assist("store", "check", POS_ASSIST_HOME=home).code == 0
