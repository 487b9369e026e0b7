"""What the log holds of known customers: found by pseudonym, forgotten for good, exported without the till's id."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from pos_assist.adapters.store import customers
from pos_assist.adapters.store.checking import check_store
from pos_assist.adapters.store.connecting import open_reader, writing
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.readiness import mend
from pos_assist.adapters.store.rows import events_since
from pos_assist.cli import main
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.events import Event, EventKind
from tests.fakes import NOON
from tests.unit.store.conftest import MakeEvent

ANNA, EVA = "41234567", "Eva \u0141"
MONTH_AGO = NOON - timedelta(days=30)


def key_of(store: Path, customer_id: str) -> str:
    with closing(open_reader(store)) as connection:
        return customers.customer_key(connection, customer_id)


def write(store: Path, *events: Event) -> None:
    log = SqliteEventLog(store, on_durable=lambda _ids: None)
    for event in events:
        log.append(event)
    assert log.close() == 0


@pytest.fixture
def record(store: Path, make_event: MakeEvent) -> Callable[..., None]:
    """Write one event of a known customer's card, so many days ago."""

    def write_one(
        customer_id: str, kind: EventKind, *, days_ago: float = 0, card: str = "c1", answer: str = "", reason: str = ""
    ) -> None:
        event = make_event(
            kind=kind,
            at=NOON - timedelta(days=days_ago),
            card_id=card,
            offer_id=f"offer-{card}",
            product_id=f"product-{card}",
            answer=answer,
            reason=reason,
            detail={"group_id": f"group-{card}"},
            customer_key=key_of(store, customer_id) if customer_id else "",
        )
        write(store, event)

    return write_one


def test_the_pseudonym_is_a_keyed_hash_of_this_store_alone(store: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    upgrade(other)
    with closing(sqlite3.connect(store)) as connection:
        (salt,) = connection.execute("SELECT value FROM meta WHERE name = 'customer_salt'").fetchone()
    expected = hashlib.blake2b(EVA.encode(), key=bytes.fromhex(salt), digest_size=16).hexdigest()
    assert key_of(store, EVA) == expected
    assert len({expected, key_of(store, ANNA), key_of(other, EVA), key_of(other, ANNA)}) == 4


def test_what_a_customer_refused_comes_back_and_nobody_elses(store: Path, record: Callable[..., None]) -> None:
    record(ANNA, EventKind.SHOWN)
    record(ANNA, EventKind.ANSWERED, answer="declined")
    record(EVA, EventKind.ANSWERED, card="c2", answer="declined")
    record("", EventKind.ANSWERED, card="c3", answer="declined")

    key, cards = customers.remembered(store, ANNA, MONTH_AGO)

    assert key == key_of(store, ANNA)
    assert {card: (told.product_id, told.group_id, told.answer) for card, told in cards.items()} == {
        "c1": ("product-c1", "group-c1", "declined")
    }
    assert customers.remembered(store, "nobody", MONTH_AGO)[1] == {}


def test_of_what_is_long_past_only_having_one_is_left(store: Path, record: Callable[..., None]) -> None:
    record(ANNA, EventKind.SHOWN, days_ago=31)
    record(ANNA, EventKind.ANSWERED, days_ago=31, card="c2", answer="declined")
    record(ANNA, EventKind.REASON, days_ago=31, card="c2", answer="declined", reason="price")
    for card in ("c3", "c4"):
        record(ANNA, EventKind.REASON, days_ago=900, card=card, answer="declined", reason="has_one")
    record(ANNA, EventKind.UNDONE, days_ago=900, card="c4", answer="declined", reason="has_one")

    cards = customers.remembered(store, ANNA, MONTH_AGO)[1]

    assert {card for card, told in cards.items() if told.has_one} == {"c3"}
    assert set(cards) == {"c3", "c4"}


def test_one_customer_is_found_by_the_index_however_long_the_record_is(store: Path) -> None:
    with closing(open_reader(store)) as connection:
        for query, values in ((customers.READ_CUSTOMER, ("k", 0)), (customers.READ_ALL, ("k",))):
            plan = connection.execute(f"EXPLAIN QUERY PLAN {query}", values).fetchall()
            assert "USING INDEX ix_event_customer_key (customer_key=?)" in str(plan)


def test_forgetting_leaves_the_events_but_not_the_customer(store: Path, record: Callable[..., None]) -> None:
    record(ANNA, EventKind.SHOWN)
    record(ANNA, EventKind.ANSWERED, answer="declined")
    record(EVA, EventKind.SHOWN, card="c2")
    anna, eva = key_of(store, ANNA), key_of(store, EVA)
    before = list(events_since(store))

    assert customers.forget(store, ANNA) == 2

    after = list(events_since(store))
    assert [event.customer_key for event in after] == ["", "", eva]
    assert [event.event_id for event in after] == [event.event_id for event in before]
    assert [event.answer for event in after] == ["", "declined", ""]
    assert check_store(store)["sound"]
    assert customers.remembered(store, ANNA, MONTH_AGO)[1] == {}
    assert customers.forget(store, ANNA) == 0
    held = b"".join(file.read_bytes() for file in store.parent.glob("store.db*"))
    assert anna.encode() not in held
    assert eva.encode() in held


def test_nothing_but_forgetting_takes_a_customer_off(store: Path, record: Callable[..., None]) -> None:
    record(ANNA, EventKind.SHOWN)
    with pytest.raises(UserError), writing(store) as connection:
        connection.execute("UPDATE event SET customer_key = 'somebody else'")
    assert customers.forget(store, ANNA) == 1


def test_forgetting_as_a_command(
    store: Path, record: Callable[..., None], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    record(ANNA, EventKind.SHOWN)
    record(ANNA, EventKind.ANSWERED, answer="accepted")
    (tmp_path / "store-before-0002-20260101T000000Z.db").touch()
    facts = store.with_name("facts.duckdb")
    facts.write_text("they hold the pseudonym too")
    command = ["events", "forget", "--store", str(store), "--customer", ANNA]

    assert main(command) == ExitCode.OK

    assert not facts.exists()

    said = capsys.readouterr().out
    assert "2 events are not connected" in said
    assert "store-before-0002-20260101T000000Z.db" in said
    assert main(command) == ExitCode.OK
    assert "Nothing was recorded of this customer." in capsys.readouterr().out
    assert main([*command[:3], str(tmp_path / "none.db"), *command[4:]]) == ExitCode.UNREACHABLE
    assert not (tmp_path / "none.lock").exists()
    with pytest.raises(SystemExit) as refused:
        main(["events", "forget"])
    assert refused.value.code == ExitCode.USAGE


def test_an_export_has_the_pseudonym_and_never_the_tills_id(
    store: Path, record: Callable[..., None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(ANNA, EventKind.SHOWN)
    for form in ("csv", "jsonl"):
        out = tmp_path / f"events.{form}"
        assert main(["events", "export", "--store", str(store), "--out", str(out)]) == ExitCode.OK
        text = out.read_text(encoding="utf-8")
        assert key_of(store, ANNA) in text
        assert ANNA not in text
    capsys.readouterr()


def test_a_mended_store_knows_its_customers_again(store: Path, record: Callable[..., None]) -> None:
    record(ANNA, EventKind.SHOWN)
    key = key_of(store, ANNA)
    with closing(sqlite3.connect(store)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_event_at_us'").fetchone()
    with store.open("rb+") as file:
        file.seek(4096 * (page - 1))
        file.write(b"\x55" * 4096)

    assert "was damaged" in mend(store)

    assert key_of(store, ANNA) == key
    assert [event.customer_key for event in events_since(store)] == [key]
    assert set(customers.remembered(store, ANNA, MONTH_AGO)[1]) == {"c1"}


def test_a_store_without_its_key_recognises_nobody_and_says_so(store: Path) -> None:
    with writing(store) as connection:
        connection.execute("DELETE FROM meta WHERE name = 'customer_salt'")
    with pytest.raises(UserError, match="nobody is recognised"):
        customers.remembered(store, ANNA, MONTH_AGO)
