"""Who was on a list: under a pseudonym, once within a period, and forgotten with everything else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_assist.adapters.store import customers
from pos_assist.adapters.store.connecting import reading
from pos_assist.adapters.store.follow_up import LONGEST_PERIOD, listed_since, note_listed
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.so_far import record_in
from pos_assist.errors import UserError

NOON = datetime(2026, 3, 7, 12, 0, tzinfo=UTC)
PERIOD = timedelta(days=90)
LATER = NOON + timedelta(days=91)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "store.db"
    ensure_ready(path)
    return path


def note(store: Path, at: datetime, *who: str) -> None:
    note_listed(store, dict.fromkeys(who, "case"), at, at - PERIOD)


def rows(store: Path) -> list[tuple[str, str]]:
    with reading(store) as connection:
        return list(connection.execute("SELECT customer_key, product_id FROM follow_up ORDER BY customer_key"))


def test_who_was_listed_is_known_within_the_period_only(store: Path) -> None:
    note(store, NOON, "1042", "7")
    assert listed_since(store, ["1042", "8"], NOON - PERIOD) == {"1042"}
    assert listed_since(store, ["1042", "8"], NOON) == set()


def test_the_store_holds_no_number_of_the_till(store: Path) -> None:
    note(store, NOON, "1042771177")
    assert all(len(key) == 32 for key, _ in rows(store))
    assert b"1042771177" not in b"".join(file.read_bytes() for file in store.parent.glob("store.db*"))


def test_two_lists_at_once_never_name_somebody_twice(store: Path) -> None:
    note(store, NOON, "1042")
    with pytest.raises(UserError, match="at the same time"):
        note(store, NOON, "7", "1042")
    assert len(rows(store)) == 1  # all or none
    note(store, LATER, "1042")
    assert len(rows(store)) == 2


def test_nothing_is_kept_longer_than_it_may_be_asked_for(store: Path) -> None:
    note(store, NOON, "1042")
    note(store, NOON + LONGEST_PERIOD, "7")
    assert len(rows(store)) == 1


def test_forgetting_a_customer_forgets_the_lists_too(store: Path) -> None:
    note(store, NOON, "1042", "7")
    assert customers.forget(store, "1042") == 1
    assert listed_since(store, ["1042", "7"], NOON - PERIOD) == {"7"}
    assert customers.forget(store, "1042") == 0


def test_the_plan_knows_whether_a_list_was_ever_written(store: Path) -> None:
    assert record_in(store)[1] is False
    note(store, NOON, "1042")
    record, listed = record_in(store)
    assert listed
    assert (record.shown, record.answered, record.holdout_baskets, record.since) == (0, 0, 0, None)
