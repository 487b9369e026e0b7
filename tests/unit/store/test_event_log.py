"""What was reported durable is on the disk once, and a refusing disk costs neither events nor the caller."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.connecting import open_reader, open_writer, write_lock
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.adapters.store.rows import events_since, micros
from pos_assist.services.events import Event, EventKind
from pos_assist.services.panel_state import RecordHealth
from tests.unit.store.conftest import MakeEvent

LONG = 30.0  # seconds; a bound for a hung test, not a speed


class Listener:
    """Collects what the log reports, and lets a test wait for it."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.notices: list[str] = []
        self._told = threading.Condition()

    def durable(self, ids: tuple[str, ...]) -> None:
        with self._told:
            self.ids.extend(ids)
            self._told.notify_all()

    def wait_for(self, count: int) -> None:
        with self._told:
            assert self._told.wait_for(lambda: len(self.ids) >= count, LONG)


@pytest.fixture
def listener() -> Listener:
    return Listener()


@contextmanager
def opened(path: Path, listener: Listener, capacity: int = 10_000) -> Iterator[SqliteEventLog]:
    log = SqliteEventLog(path, on_durable=listener.durable, on_notice=listener.notices.append, capacity=capacity)
    try:
        yield log
    finally:
        log.close()


def _wait_until(true: Callable[[], bool]) -> None:
    waited = threading.Event()
    for _ in range(int(LONG / 0.01)):
        if true():
            return
        waited.wait(0.01)
    pytest.fail("it never happened")


def test_an_event_comes_back_as_it_was(store: Path, listener: Listener) -> None:
    event = Event(
        new_id(),
        EventKind.ANSWERED,
        datetime(2026, 3, 1, 9, 30, 0, 123456, tzinfo=UTC),
        "till 'x'",
        "b;--",
        "Łucja Ștefănescu",
        "treatment",
        new_id(),
        "add-on:1>2",
        "add-on",
        "2",
        "declined",
        "price",
        {"scores": [1.5, None, "ż"], "nested": {"a": True}},
    )

    with opened(store, listener) as log:
        log.append(event)

    assert list(events_since(store)) == [event]
    assert listener.ids == [event.event_id]


def test_events_keep_the_order_of_their_appending_and_not_of_the_clock(
    store: Path, listener: Listener, make_event: MakeEvent
) -> None:
    years = (2026, 2031, 1999, 2026)

    with opened(store, listener) as log:
        for year in years:
            log.append(make_event(at=datetime(year, 1, 1, tzinfo=UTC)))

    assert tuple(event.at.year for event in events_since(store)) == years


def test_the_same_event_twice_stands_there_once_and_is_reported(
    store: Path, listener: Listener, make_event: MakeEvent
) -> None:
    event = make_event()

    with opened(store, listener) as log:
        log.append(event)
        listener.wait_for(1)
        log.append(event)

    assert listener.ids == [event.event_id] * 2
    assert len(list(events_since(store))) == 1


def test_reading_narrows_by_kind_time_and_till(store: Path, listener: Listener, make_event: MakeEvent) -> None:
    noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
    with opened(store, listener) as log:
        log.append(make_event(basket_id="old", at=noon.replace(hour=11)))
        log.append(make_event(basket_id="other kind", at=noon, kind=EventKind.ASSIGNED))
        log.append(make_event(basket_id="other till", at=noon, till_id="t2"))
        log.append(make_event(basket_id="right", at=noon))

    found = events_since(store, kinds={EventKind.SHOWN}, after_us=micros(noon), till_id="t1")

    assert [event.basket_id for event in found] == ["right"]


def test_more_events_than_one_read_takes_are_all_read(store: Path, listener: Listener, make_event: MakeEvent) -> None:
    with opened(store, listener) as log:
        for number in range(2001):
            log.append(make_event(basket_id=str(number)))

    assert [event.basket_id for event in events_since(store)] == [str(number) for number in range(2001)]


def test_a_kind_of_a_newer_program_is_passed_over(store: Path, listener: Listener, make_event: MakeEvent) -> None:
    with opened(store, listener) as log:
        log.append(make_event())
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("CREATE TEMP TABLE newer AS SELECT * FROM event")
        connection.execute("UPDATE newer SET seq = 2, event_id = 'n', kind = 'of next year'")
        connection.execute("INSERT INTO event SELECT * FROM newer")

    assert len(list(events_since(store))) == 1


def test_a_healthy_log_says_so(store: Path, listener: Listener, make_event: MakeEvent) -> None:
    with opened(store, listener) as log:
        log.append(make_event())
        listener.wait_for(1)

        _wait_until(lambda: log.health() == RecordHealth())


def test_what_the_till_calls_things_never_stops_the_record(
    store: Path, listener: Listener, make_event: MakeEvent
) -> None:
    odd = make_event(basket_id="half a letter \ud83d", staff_id="nul\0", detail={"price": Decimal("1.50")})

    with opened(store, listener) as log:
        log.append(odd)

    (event,) = events_since(store)
    assert event.basket_id == "half a letter ?"
    assert event.staff_id == "nul\0"
    assert event.detail == {"price": "1.50"}


@pytest.mark.parametrize("bug", [{"at": datetime(2026, 1, 1)}, {"detail": {"x": float("nan")}}])  # noqa: DTZ001
def test_a_bug_in_one_event_is_told_and_costs_no_other(
    store: Path, listener: Listener, make_event: MakeEvent, bug: dict[str, object]
) -> None:
    with opened(store, listener) as log:
        log.append(make_event(basket_id="before"))
        log.append(make_event(**bug))
        log.append(make_event(basket_id="after"))
        listener.wait_for(2)

        assert log.health() == RecordHealth()

    assert [event.basket_id for event in events_since(store)] == ["before", "after"]
    assert listener.notices == ["An event could not be written down and is lost; selling is not affected."]


def test_a_listeners_bug_does_not_stop_the_record(store: Path, make_event: MakeEvent) -> None:
    calls = []

    def broken(ids: tuple[str, ...]) -> None:
        calls.append(ids)
        raise RuntimeError("a bug")

    log = SqliteEventLog(store, on_durable=broken)
    log.append(make_event())
    _wait_until(lambda: len(calls) == 1)
    log.append(make_event())

    assert log.close() == 0
    assert len(list(events_since(store))) == 2


def test_an_unwritable_place_keeps_events_and_resumes_alone(
    empty_store: Path, tmp_path: Path, listener: Listener, make_event: MakeEvent
) -> None:
    folder = tmp_path / "data"
    folder.write_text("a file stands where the folder should be; no right of root's mends that")
    with opened(folder / "store.db", listener) as log:
        for _ in range(3):
            log.append(make_event())
        _wait_until(lambda: bool(log.health().failing))
        health = log.health()
        assert (health.waiting, listener.ids) == (3, [])
        assert health.failing.startswith("Events are not being saved: ")
        assert health.oldest_seconds > 0

        folder.unlink()
        folder.mkdir()
        shutil.copy(empty_store, folder / "store.db")
        listener.wait_for(3)

        _wait_until(lambda: log.health() == RecordHealth())
    assert len(list(events_since(folder / "store.db"))) == 3


def test_beyond_its_capacity_events_are_counted_as_lost_and_told(
    empty_store: Path, tmp_path: Path, listener: Listener, make_event: MakeEvent
) -> None:
    folder = tmp_path / "data"
    folder.write_text("no folder")
    with opened(folder / "store.db", listener, capacity=5) as log:
        for _ in range(8):
            log.append(make_event())
        assert log.health().waiting == 5
        assert "3 events could not be kept and are lost" in log.health().failing

        folder.unlink()
        folder.mkdir()
        shutil.copy(empty_store, folder / "store.db")
        listener.wait_for(5)
        _wait_until(lambda: log.health() == RecordHealth())

    assert listener.notices == ["3 events were lost while the disk refused."]


def test_closing_tells_what_could_not_be_saved(tmp_path: Path, listener: Listener, make_event: MakeEvent) -> None:
    (tmp_path / "data").write_text("no folder")
    log = SqliteEventLog(tmp_path / "data" / "store.db", on_durable=listener.durable)
    log.append(make_event())

    assert log.close(timeout=0.2) == 1


def test_another_writer_delays_the_record_and_loses_nothing(
    store: Path, listener: Listener, make_event: MakeEvent
) -> None:
    with opened(store, listener) as log:
        with write_lock(store):
            log.append(make_event())
            _wait_until(lambda: "another program" in log.health().failing)
            assert log.health().waiting == 1
        listener.wait_for(1)

    assert len(list(events_since(store))) == 1


def test_a_store_that_is_replaced_meanwhile_gets_the_next_events(
    store: Path, empty_store: Path, tmp_path: Path, listener: Listener, make_event: MakeEvent
) -> None:
    with opened(store, listener) as log:
        log.append(make_event(basket_id="before"))
        listener.wait_for(1)
        for ending in ("", "-wal", "-shm"):
            store.with_name(store.name + ending).rename(tmp_path / f"old{ending}")
        shutil.copy(empty_store, store)
        log.append(make_event(basket_id="after"))

    assert [event.basket_id for event in events_since(store)] == ["after"]


def test_a_reader_never_checkpoints(store: Path, make_event: MakeEvent) -> None:
    """What SQLite's WAL-reset bug needs is a second connection that does."""
    writer = open_writer(store)
    writer.execute("INSERT INTO meta VALUES ('waits', 'in the write-ahead log')")
    main = store.read_bytes()
    waiting = store.with_name("store.db-wal").read_bytes()
    copy = store.with_name("copy.db")
    copy.write_bytes(main)
    copy.with_name("copy.db-wal").write_bytes(waiting)  # as after a kill: nobody has it open
    writer.close()

    with closing(open_reader(copy)) as reader:
        assert reader.execute("SELECT value FROM meta WHERE name = 'waits'").fetchone() is not None
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reader.execute("DELETE FROM meta")

    assert copy.read_bytes() == main
    assert copy.with_name("copy.db-wal").read_bytes() == waiting
