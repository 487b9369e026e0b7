"""What customers say no with: of the own final declines with a reason, in four weeks, from ten on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.store.connecting import open_writer
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rows import INSERT_EVENT, row_of
from pos_assist.bootstrap.practice_weak_spots import weak_spots_of
from pos_assist.paths import Home
from pos_assist.services.events import DeclineReason, Event, EventKind
from pos_assist.services.practice.ports import WeakSpot
from pos_assist.services.practice.weak_spots import LEAST_DECLINES, LOOKED_BACK, weak_spots_in
from pos_assist.training.values import Objection

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
PRICE, HAS_ONE, NONE = DeclineReason.PRICE, DeclineReason.HAS_ONE, DeclineReason.NONE


class Log:
    """Events in the order they are told."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def tell(self, kind: EventKind, card: str, *, at: datetime = NOW, **told: str) -> None:
        key = f"{len(self.events):05d}"
        about: dict[str, Any] = {"staff_id": "jan", "card_id": card, **told}
        self.events.append(Event(key, kind, at, "1", "b", **about))

    def decline(self, card: str, reason: DeclineReason, *, staff: str = "jan", at: datetime = NOW) -> None:
        """As the panel writes it: the answer, and after a tap the reason."""
        self.tell(EventKind.ANSWERED, card, at=at, answer="declined", reason="none", staff_id=staff)
        if reason is not NONE:
            self.tell(EventKind.REASON, card, at=at, answer="declined", reason=reason.value, staff_id=staff)

    def declines(self, count: int, reason: DeclineReason, **more: str) -> None:
        for number in range(count):
            self.decline(f"{reason.value}{number}{more}", reason, **more)  # type: ignore[arg-type]

    def spots(self, staff: str = "jan") -> tuple[WeakSpot, ...]:
        return weak_spots_in(self.events, staff)


@pytest.fixture
def log() -> Log:
    return Log()


def test_the_most_frequent_first_and_of_all_with_a_reason(log: Log) -> None:
    log.declines(3, HAS_ONE)
    log.declines(8, PRICE)
    log.declines(4, NONE)

    assert log.spots() == (WeakSpot(Objection.PRICE, 8, 11), WeakSpot(Objection.HAS_ONE, 3, 11))


def test_fewer_than_ten_say_nothing(log: Log) -> None:
    log.declines(LEAST_DECLINES - 1, PRICE)
    log.declines(9, NONE)
    assert log.spots() == ()

    log.decline("one more", PRICE)
    assert log.spots() == (WeakSpot(Objection.PRICE, LEAST_DECLINES, LEAST_DECLINES),)


def test_what_was_taken_back_does_not_count(log: Log) -> None:
    log.declines(11, PRICE)
    log.tell(EventKind.UNDONE, log.events[0].card_id, answer="declined", reason="price")
    log.tell(EventKind.ANSWERED, log.events[0].card_id, answer="accepted")

    assert log.spots() == (WeakSpot(Objection.PRICE, 10, 10),)


def test_only_of_who_asks(log: Log) -> None:
    log.declines(12, PRICE, staff="ewa")
    log.declines(12, PRICE, staff="")

    assert log.spots() == log.spots("") == ()
    assert log.spots("ewa") == (WeakSpot(Objection.PRICE, 12, 12),)


def test_a_yes_that_was_not_on_the_shelf_is_no_decline(log: Log) -> None:
    for number in range(12):
        log.tell(EventKind.ANSWERED, f"{number}", answer="accepted")
        log.tell(EventKind.REASON, f"{number}", answer="accepted", reason="not_on_shelf")

    assert log.spots() == ()


@pytest.mark.parametrize("reason", [one for one in DeclineReason if one not in (NONE, DeclineReason.OTHER)])
def test_every_reason_that_a_customer_gives_is_a_family(log: Log, reason: DeclineReason) -> None:
    log.declines(10, reason)

    expected = 0 if reason is DeclineReason.NOT_ON_SHELF else 10
    assert sum(spot.declines for spot in log.spots()) == expected


def test_four_weeks_of_the_store_are_read_and_nothing_where_there_is_none(log: Log, tmp_path: Path) -> None:
    home = Home(tmp_path / "config", tmp_path, tmp_path / "logs")

    class Clock:
        def now(self) -> datetime:
            return NOW

        def monotonic(self) -> float:
            return 0.0

    spots = weak_spots_of(home, Clock())
    assert spots("jan") == ()

    log.declines(10, PRICE)
    for number in range(5):
        log.decline(f"old{number}", HAS_ONE, at=NOW - LOOKED_BACK - timedelta(seconds=1))
    upgrade(home.store)
    connection = open_writer(home.store)
    connection.executemany(INSERT_EVENT, map(row_of, log.events))
    connection.commit()
    connection.close()

    assert spots("jan") == (WeakSpot(Objection.PRICE, 10, 10),)
