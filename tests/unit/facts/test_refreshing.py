"""A refresh: only what is new, the same as everything made anew, and never half of it."""

from __future__ import annotations

import logging
import random
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.facts import file as facts_file
from pos_assist.adapters.facts.file import reading
from pos_assist.adapters.facts.refresh import Sources, freshness, refresh
from pos_assist.adapters.file_lock import FileLock
from pos_assist.adapters.store.customers import forget
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.till import receipts
from pos_assist.adapters.till.profile import load_profile
from pos_assist.errors import UserError
from pos_assist.services.events import EventKind as Kind
from pos_assist.services.reporting.figures import Freshness
from pos_assist.settings import ReportSettings
from tests.unit.facts.small_shop import NOON, SmallShop, card, decision

HOUR = timedelta(hours=1)


def a_day(shop: SmallShop, at: datetime, rng: random.Random) -> None:
    """Some sales, returns and suggestions."""
    for number in range(6):
        moment = at + timedelta(minutes=rng.randrange(600))
        product = rng.randrange(3) + 1
        key = shop.sale(
            (product, rng.randrange(1, 3)), (2, 1), at=moment, off=rng.randrange(30), member=rng.choice((None, 1, 3))
        )
        if rng.random() < 0.5:
            shop.sale((product, -1), state="return", kind="return", at=moment + timedelta(minutes=rng.randrange(3000)))
        told: dict[str, Any] = {"arm": rng.choice(("treatment", "holdout")), "at": moment}
        shop.event(Kind.ASSIGNED, key, detail=decision(2, 3), **told)
        decided = shop.event(Kind.DECIDED, key, detail=decision(2, 3), **told)
        shown = {**told, "card_id": f"card-{key}-{number}", "offer_id": "add-on:1>2", "offer_kind": "add-on"}
        if told["arm"] == "treatment":
            shop.event(Kind.SHOWN, key, detail=card(decided), product_id="2", **shown)
            shop.event(Kind.ANSWERED, key, detail=card(decided), product_id="2", answer="accepted", **shown)
            outcome = {"quantity_before": "0", "quantity_paid": "1"}
            shop.event(Kind.CONFIRMED, key, detail=outcome, product_id="2", **shown)
        closed = {"state": "paid", "total_minor": 100, "lines": 2, "units": "2", "assigned_as": key}
        shop.event(Kind.RECEIPT_CLOSED, key, detail=closed, **told)


@pytest.mark.parametrize("seed", [1, 2])
def test_day_by_day_is_the_same_as_all_at_once(shop: SmallShop, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    now = NOON
    for day in range(8):
        now = NOON + timedelta(days=day, hours=11)
        a_day(shop, NOON + timedelta(days=day), rng)
        shop.refresh(now)
    bit_by_bit = shop.everything()
    refresh(tmp_path / "anew.duckdb", shop.sources, now=now)
    with reading(tmp_path / "anew.duckdb") as connection:
        for table, rows in bit_by_bit.items():
            assert connection.execute(f"FROM {table} ORDER BY ALL").fetchall() == rows, table
    assert len(bit_by_bit["came_back"]) > 10
    assert len(bit_by_bit["card"]) > 10


def test_nothing_new_changes_nothing_but_how_fresh_it_is(shop: SmallShop) -> None:
    shop.sale((1, 1))
    shop.refresh(NOON + HOUR)
    before = shop.facts.read_bytes()
    told = shop.refresh(NOON + 2 * HOUR)
    assert shop.facts.read_bytes() == before
    assert told == freshness(shop.facts)
    assert told == Freshness(NOON + 2 * HOUR, NOON + 2 * HOUR, NOON + 2 * HOUR)


def test_a_receipt_that_was_reopened_goes_and_comes_back_as_it_is_then(shop: SmallShop) -> None:
    key = shop.sale((1, 1))
    shop.refresh()
    shop.reopen(key)
    shop.refresh(NOON + 2 * HOUR)
    assert shop.rows("SELECT count(*) FROM receipt") == shop.rows("SELECT count(*) FROM sold") == [(0,)]


def test_a_receipt_of_a_till_that_was_offline_for_days_is_not_lost(shop: SmallShop) -> None:
    shop.sale((1, 1))
    shop.refresh()
    late = shop.sale((2, 1), at=NOON - timedelta(days=5))
    shop.refresh(NOON + 2 * HOUR)
    shop.refresh(NOON + 3 * HOUR)
    assert shop.rows(f"SELECT day FROM receipt WHERE basket_id = '{late}'") == [(date(2026, 3, 7),)]
    assert shop.rows("SELECT event_id, why FROM late") == [(late, "late")]


def test_a_till_that_is_away_leaves_its_figures_with_their_age(
    shop: SmallShop, caplog: pytest.LogCaptureFixture
) -> None:
    shop.sale((1, 1))
    shop.refresh(NOON + HOUR)
    away = shop.till.rename(shop.till.with_suffix(".away"))
    shop.event(Kind.ASSIGNED, "2", detail=decision(2), arm="holdout")
    with caplog.at_level(logging.WARNING):
        told = shop.refresh(NOON + 5 * HOUR)
    assert "till.db" in told.trouble
    assert (told.events_until, told.receipts_until) == (NOON + 5 * HOUR, NOON + HOUR)
    assert told.has_receipts
    assert shop.rows("SELECT count(*) FROM receipt") == shop.rows("SELECT count(*) FROM basket") == [(1,)]
    assert freshness(shop.facts) == told
    away.rename(shop.till)
    assert not shop.refresh(NOON + 6 * HOUR).trouble


def test_a_command_without_a_till_throws_nothing_away_that_was_counted_with_one(shop: SmallShop) -> None:
    shop.sale((1, 1), at=NOON - HOUR)
    counted = refresh(shop.facts, shop.sources, now=NOON)
    told = refresh(shop.facts, replace(shop.sources, db="", profile=None), now=NOON + HOUR)
    assert told.has_receipts
    assert "No till is named" in told.trouble
    assert told.receipts_until == counted.receipts_until
    with reading(shop.facts) as facts:
        assert facts.execute("SELECT count(*) FROM receipt").fetchone() == (1,)


def test_without_a_till_receipts_come_from_the_log(shop: SmallShop) -> None:
    closed = {"state": "unknown", "total_minor": 5000, "lines": 2, "units": "3"}
    shop.event(Kind.RECEIPT_CLOSED, "a", detail=closed, staff_id="2")
    shop.event(Kind.RECEIPT_CLOSED, "b", detail={**closed, "state": "voided"}, at=NOON + timedelta(minutes=1))
    told = shop.refresh(db="", profile=None)
    assert (told.has_receipts, told.has_costs, told.receipts_until) == (False, False, None)
    columns = "basket_id, state, counted, gross_minor, units, lines, margin_minor, staff_id"
    assert shop.rows(f"SELECT {columns} FROM receipt ORDER BY 1") == [
        ("a", "paid", True, 5000, 3.0, 2, None, "2"),
        ("b", "voided", False, 5000, 3.0, 2, None, ""),
    ]


def test_a_till_that_keeps_lines_but_no_receipts(shop: SmallShop) -> None:
    profile = load_profile("demo")
    views = {name: text for name, text in profile.views.items() if name != "receipt"}
    shop.sale((1, 1), off=500)
    shop.refresh(profile=replace(profile, views=views))
    assert shop.rows("SELECT state, counted, gross_minor, staff_id, till_id FROM receipt") == [
        ("paid", True, 79999, "", "1")
    ]


def test_a_till_whose_keys_do_not_grow_with_time_is_read_whole(
    shop: SmallShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "SLICE", 2)
    for number in range(1, 7):  # the newest has the lowest key
        shop.sale((1, 1), at=NOON - timedelta(days=4 * number), key=100 + number)
    shop.refresh(NOON - timedelta(days=2))
    shop.sale((2, 1), at=NOON - HOUR, key=1)
    shop.refresh()
    assert shop.rows("SELECT count(*) FROM receipt") == [(7,)]


def test_one_receipt_from_a_wrong_clock_does_not_make_every_refresh_a_long_one(shop: SmallShop) -> None:
    for number in range(6):
        shop.sale((1, 1), at=NOON - timedelta(days=300 if number == 3 else 7 - number))
    shop.refresh()
    assert shop.rows("SELECT value FROM meta WHERE name = 'keys_follow_time'") == [("1",)]


@pytest.mark.parametrize("damage", [b"", b"not a database at all"])
def test_a_damaged_file_is_made_anew_with_one_line_in_the_log(
    shop: SmallShop, damage: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    shop.sale((1, 1))
    shop.refresh()
    shop.facts.write_bytes(damage)
    with caplog.at_level(logging.WARNING):
        shop.refresh(NOON + 2 * HOUR)
    assert len(caplog.records) == 1
    assert shop.rows("SELECT count(*) FROM receipt") == [(1,)]


def test_damage_that_only_a_question_finds_is_made_good_by_the_next_refresh(shop: SmallShop) -> None:
    for number in range(300):
        shop.event(Kind.ASSIGNED, f"b{number}", detail=decision(2, 3), arm="holdout")
    shop.sale((1, 1))
    shop.refresh()
    whole = shop.facts.read_bytes()
    shop.facts.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match="damaged"):
        shop.everything()
    assert freshness(shop.facts) == Freshness()
    shop.refresh(NOON + 2 * HOUR)
    assert shop.rows("SELECT count(*) FROM receipt") == [(1,)]


def test_a_file_damaged_in_its_middle_is_made_anew_too(shop: SmallShop, caplog: pytest.LogCaptureFixture) -> None:
    for number in range(300):
        shop.event(Kind.ASSIGNED, f"b{number}", detail=decision(2, 3), arm="holdout")
    shop.refresh()
    content = bytearray(shop.facts.read_bytes())
    content[3 * 4096 : -4096] = b"\x5a" * (len(content) - 4 * 4096)
    shop.facts.write_bytes(content)
    shop.event(Kind.ASSIGNED, "one more", detail=decision(2), arm="holdout")
    with caplog.at_level(logging.WARNING):
        shop.refresh(NOON + 2 * HOUR)
    assert shop.rows("SELECT count(*) FROM basket") == [(301,)]
    assert len(caplog.records) == 1


WRITES = """
import os, sys, duckdb
connection = duckdb.connect(sys.argv[1])
connection.execute("CREATE TABLE IF NOT EXISTS own (n INT)")
print("holds it", flush=True)
sys.stdin.readline()
os._exit(0)  # killed: what it wrote stays beside the file
"""


def test_somebody_who_opened_the_figures_elsewhere_is_told_and_leaves_no_lasting_damage(shop: SmallShop) -> None:
    shop.sale((1, 1))
    shop.refresh()
    command = [sys.executable, "-c", WRITES, str(shop.facts)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "holds it\n"
        with pytest.raises(UserError, match="Another program holds"):
            shop.everything()
        beside = shop.facts.with_name(f"{shop.facts.name}.wal").read_bytes()
        other.communicate("\n")
    shop.sale((1, 1), at=NOON + HOUR)
    shop.refresh(NOON + 2 * HOUR)
    assert shop.rows("SELECT count(*) FROM receipt") == [(2,)]
    shop.facts.with_name(f"{shop.facts.name}.wal").write_bytes(beside)
    with pytest.raises(UserError, match="counted anew"):
        shop.everything()
    shop.refresh(NOON + 3 * HOUR)
    assert shop.rows("SELECT count(*) FROM receipt") == [(2,)]


def test_another_version_is_made_anew(shop: SmallShop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.sale((1, 1))
    shop.refresh()
    monkeypatch.setattr(facts_file, "VERSION", "next")
    monkeypatch.setattr("pos_assist.adapters.facts.refresh.VERSION", "next")
    with pytest.raises(UserError, match="another version"), reading(shop.facts):
        pass
    shop.refresh(NOON + 2 * HOUR)
    assert shop.rows("SELECT count(*) FROM receipt") == [(1,)]


@pytest.mark.parametrize(
    "report",
    [ReportSettings(day_starts=0), ReportSettings(returns_days=5), ReportSettings(not_merchandise=("Phones",))],
)
def test_other_settings_count_everything_anew(shop: SmallShop, report: ReportSettings) -> None:
    night = datetime(2026, 3, 7, 1, 0, tzinfo=UTC)
    shop.sale((1, 1), at=night - timedelta(days=6))
    shop.sale((1, -1), at=night, state="return", kind="return")
    shop.refresh()
    question = "SELECT day, lines, returned_net_minor FROM receipt WHERE state = 'paid'"
    before = shop.rows(question)
    shop.refresh(NOON + 2 * HOUR, report=report)
    assert shop.rows(question) != before


def test_another_log_is_counted_anew(shop: SmallShop) -> None:
    shop.event(Kind.ASSIGNED, "old", detail=decision(2), arm="holdout")
    shop.refresh()
    other = shop.folder / "other.db"
    ensure_ready(other)
    shop.refresh(NOON + 2 * HOUR, store=other)
    assert shop.rows("FROM basket") == []


def test_a_till_restored_from_a_backup_is_read_anew(shop: SmallShop) -> None:
    shop.sale((1, 1), at=NOON - timedelta(days=20))
    backup = shop.till.read_bytes()
    shop.sale((2, 1), at=NOON - timedelta(days=10))
    shop.refresh()
    shop.till.unlink()
    shop.till.write_bytes(backup)
    shop.refresh(NOON + 2 * HOUR)
    assert shop.rows("SELECT count(*), sum(units) FROM receipt") == [(1, 1.0)]


def test_a_customer_who_was_taken_out_of_the_log_is_taken_out_here(shop: SmallShop) -> None:
    shop.sale((1, 1), member=1)
    shop.refresh()
    key = shop.rows("SELECT customer_key FROM receipt")[0][0]
    told: dict[str, Any] = {"arm": "holdout", "customer_key": key}
    shop.event(Kind.ASSIGNED, "1", detail=decision(2), **told)
    shop.refresh(NOON + 2 * HOUR)
    assert shop.rows("SELECT customer_key FROM basket") == [(key,)]
    forget(shop.sources.store, "1")
    shop.withdraw(1)
    shop.refresh(NOON + 3 * HOUR)
    assert shop.rows("SELECT customer_key FROM basket") == shop.rows("SELECT customer_key FROM receipt") == [("",)]


def test_people_are_told_apart_for_ninety_days(shop: SmallShop) -> None:
    shop.sale((1, 1), at=NOON - timedelta(days=89))
    shop.sale((1, 1), at=NOON - timedelta(days=92))
    shop.event(Kind.ASSIGNED, "1", at=NOON - timedelta(days=92), detail=decision(2), arm="holdout", staff_id="1")
    shop.refresh()
    assert shop.rows('SELECT staff_id FROM receipt ORDER BY "at"') == [("",), ("1",)]
    assert shop.rows("SELECT staff_id FROM basket") == [("",)]
    assert shop.rows("SELECT value FROM meta WHERE name = 'people_from'") == [("2025-12-07",)]
    shop.refresh(NOON + timedelta(days=5))
    assert shop.rows("SELECT staff_id FROM receipt") == [("",), ("",)]


def test_what_is_two_years_old_is_counted_no_more(shop: SmallShop) -> None:
    shop.sale((1, 1), at=NOON - timedelta(days=740))
    shop.sale((2, 1), at=NOON - timedelta(days=720))
    shop.refresh()
    assert shop.rows("SELECT product_id FROM sold") == [("2",)]


def test_progress_grows_to_its_end(shop: SmallShop) -> None:
    for number in range(5):
        shop.sale((1, 1), at=NOON - timedelta(days=number))
        shop.event(Kind.ASSIGNED, str(number), detail=decision(2), arm="holdout")
    seen: list[tuple[int, int]] = []
    refresh(shop.facts, shop.sources, now=NOON + HOUR, progress=lambda done, whole: seen.append((done, whole)))
    assert seen == sorted(seen)
    assert len(seen) > 3
    assert seen[-1][0] == seen[-1][1]


def test_whoever_reads_meanwhile_reads_the_old_facts(shop: SmallShop) -> None:
    shop.sale((1, 1))
    shop.refresh()
    with reading(shop.facts) as connection:
        shop.sale((2, 1))
        shop.refresh(NOON + 2 * HOUR)
        assert connection.execute("SELECT count(*) FROM receipt").fetchall() == [(1,)]
    assert shop.rows("SELECT count(*) FROM receipt") == [(2,)]


def test_two_refreshes_at_once_take_turns(shop: SmallShop) -> None:
    for number in range(20):
        shop.sale((1, 1), at=NOON - timedelta(minutes=number))
    told: list[Freshness] = []
    threads = [threading.Thread(target=lambda: told.append(shop.refresh())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 3
    assert shop.rows("SELECT count(*) FROM receipt") == [(20,)]
    assert not list(shop.folder.glob("facts.duckdb.*"))


def test_another_refresh_that_takes_long_leaves_the_figures_with_their_age(shop: SmallShop) -> None:
    with FileLock(shop.folder / "facts.lock", timeout=0), pytest.raises(UserError, match="just now"):
        refresh(shop.facts, shop.sources, now=NOON, wait=0)
    shop.sale((1, 1))
    shop.refresh(NOON + HOUR)
    with FileLock(shop.folder / "facts.lock", timeout=0):
        told = refresh(shop.facts, shop.sources, now=NOON + 2 * HOUR, wait=0)
    assert (told.refreshed_at, "just now" in told.trouble) == (NOON + HOUR, True)


def test_nothing_was_counted_yet(tmp_path: Path) -> None:
    with reading(tmp_path / "none.duckdb") as connection:
        assert connection.execute("FROM receipt").fetchall() == []
    assert freshness(tmp_path / "none.duckdb") == Freshness()
    told = refresh(tmp_path / "facts.duckdb", Sources(store=tmp_path / "store.db"), now=NOON)
    assert (told.events_until, told.has_receipts) == (NOON, False)
