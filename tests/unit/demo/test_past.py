"""The demo's past: the log and the till tell one story, and the arms differ by what was planted."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.past_events import first_sale, has_past, play_past
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.store.experiments import StoreCourses
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import events_since
from pos_assist.adapters.store.rules_store import save_rules
from pos_assist.bootstrap.demo_shop import give_past
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.money import line_total
from pos_assist.paths import Home
from pos_assist.services.events import Event, EventKind
from pos_assist.services.experimenting import State
from tests.unit.demo.conftest import NOW
from tests.unit.demo.test_shop import dump

DAYS = 8


@dataclass(frozen=True)
class Played:
    """One past: before, after, and the log."""

    natural: Path
    shop: Path
    events: list[Event]

    def of(self, kind: EventKind) -> list[Event]:
        return [event for event in self.events if event.kind is kind]


def play(folder: Path, knowledge: Knowledge) -> Played:
    natural, shop, store = folder / "natural.db", folder / "till.db", folder / "store.db"
    create_shop(natural, seed=3, days=DAYS, now=NOW)
    shutil.copy(natural, shop)
    ensure_ready(store)
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("UPDATE meta SET value = '00' WHERE name LIKE '%salt%'")
        connection.commit()
    play_past(shop, store, knowledge, seed=3)
    return Played(natural, shop, list(events_since(store)))


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory, knowledge: Knowledge) -> Played:
    return play(tmp_path_factory.mktemp("past"), knowledge)


def test_the_same_seed_gives_the_same_past(played: Played, tmp_path: Path, knowledge: Knowledge) -> None:
    again = play(tmp_path, knowledge)
    assert again.events == played.events
    assert dump(again.shop) == dump(played.shop)


def test_it_is_played_once(played: Played) -> None:
    assert not has_past(played.natural)
    assert has_past(played.shop)


def test_what_was_confirmed_stands_on_the_receipt(played: Played) -> None:
    confirmed = played.of(EventKind.CONFIRMED)
    assert len(confirmed) > 10
    with closing(sqlite3.connect(played.shop)) as till:
        query = "SELECT sum(qty_milli) FROM sale_line WHERE sale_id = ? AND article_id = ? AND removed_at IS NULL"
        for event in confirmed:
            (milli,) = till.execute(query, (event.basket_id, event.product_id)).fetchone()
            assert Decimal(milli).scaleb(-3) == Decimal(event.detail["quantity_paid"])


def test_the_till_and_the_log_agree_on_every_receipt(played: Played) -> None:
    closed = {event.basket_id: event.detail for event in played.of(EventKind.RECEIPT_CLOSED)}
    with closing(sqlite3.connect(played.shop)) as till:
        printed = till.execute("SELECT sale_id, kind, total_cents FROM receipt").fetchall()
        seen = [row for row in printed if str(row[0]) in closed]
    assert len(seen) == len(closed) > 300
    for sale_id, kind, total in seen:
        assert (closed[str(sale_id)]["state"], closed[str(sale_id)]["total_minor"]) == (kind, total)


def test_totals_and_payments_are_the_sum_of_the_lines(played: Played) -> None:
    with closing(sqlite3.connect(played.shop)) as till:
        lines = till.execute(
            "SELECT sale_id, qty_milli, unit_cents, discount_cents FROM sale_line WHERE removed_at IS NULL"
        )
        totals: Counter[int] = Counter()
        for sale_id, milli, unit, discount in lines:
            totals[sale_id] += line_total(Decimal(milli).scaleb(-3), unit) - discount
        assert all(totals[sale] == total for sale, total in till.execute("SELECT sale_id, total_cents FROM receipt"))
        paid = till.execute("SELECT r.total_cents, p.amount_cents FROM payment p JOIN receipt r ON r.id = p.receipt_id")
        assert all(total == amount for total, amount in paid)


def test_only_treatment_sees_cards_and_only_it_is_changed(played: Played) -> None:
    arms = {event.basket_id: event.arm for event in played.of(EventKind.ASSIGNED)}
    share = Counter(arms.values())["holdout"] / len(arms)
    assert 0.12 < share < 0.3
    assert {event.arm for event in played.of(EventKind.SHOWN)} == {"treatment"}
    with closing(sqlite3.connect(played.natural)) as before, closing(sqlite3.connect(played.shop)) as after:
        query = "SELECT sale_id, total_cents FROM receipt WHERE kind = 'paid'"
        old, new = dict(before.execute(query).fetchall()), dict(after.execute(query).fetchall())
    changed = {str(sale) for sale in new if new[sale] != old[sale]}
    assert {arms[basket] for basket in changed} == {"treatment"}
    assert sum(new.values()) > sum(old.values())


def test_answers_are_of_every_kind_and_nothing_is_left_open(played: Played) -> None:
    answers = Counter(event.answer for event in played.of(EventKind.ANSWERED))
    assert answers["declined"] > answers["accepted"] > 10
    assert answers["not_offered"] > 0
    assert played.of(EventKind.REASON)
    assert played.of(EventKind.EXPIRED)
    assert played.of(EventKind.SUPPRESSED)
    assigned = {event.basket_id for event in played.of(EventKind.ASSIGNED)}
    assert assigned <= {event.basket_id for event in played.of(EventKind.RECEIPT_CLOSED)}


def test_the_log_lies_within_the_shops_days(played: Played) -> None:
    times = [event.at for event in played.events]
    assert times == sorted(times)
    assert NOW - timedelta(days=DAYS) <= times[0]
    assert times[-1] < NOW + timedelta(minutes=5)


def test_a_shop_gets_its_past_once_and_a_test_that_runs_since_its_first_day(tmp_path: Path) -> None:
    home, shop = Home(tmp_path / "config", tmp_path / "data", tmp_path / "logs"), tmp_path / "till.db"
    create_shop(shop, seed=3, days=2, now=NOW)
    ensure_ready(home.store)
    save_rules(home.store, read_rules(paths.db() / "demo" / "rules.toml"), source="rules.toml")
    give_past(home, shop)
    events = list(events_since(home.store))
    give_past(home, shop)
    assert list(events_since(home.store)) == events
    given = [event.detail["experiments"] for event in events if event.kind is EventKind.ASSIGNED]
    assert {tuple(one) for one in given} == {("demo-addon-wording",)}
    assert {one["demo-addon-wording"][0] for one in given} == {"A", "B"}
    (course,) = StoreCourses(home.store).all().values()
    assert (course.state, course.started_at) == (State.RUNNING, first_sale(shop))
