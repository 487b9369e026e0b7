"""The commands on the demo shop: what they print for a machine, and the whole demo as a newcomer runs it."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from pos_assist.adapters.demo.register import Register
from pos_assist.adapters.demo.schema import open_till
from pos_assist.adapters.demo.shop import create_shop
from tests.e2e.command import REPOSITORY, pos_assist

BASKET_KEYS = {"basket_id", "till_id", "till_name", "staff_id", "state", "currency", "total_minor", "lines"}
LINE_KEYS = {"line_id", "product_id", "group_id", "name", "quantity", "unit_price_minor"}
DECISION_KEYS = {"basket_id", "arm", "cards", "candidates", "rejections", "seed", "versions"}
CARD_KEYS = {
    "kind",
    "product_id",
    "name",
    "price_minor",
    "difference_minor",
    "total_after_minor",
    "script",
    "evidence",
    "stock",
}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A demo till with one open sale: a phone."""
    db = tmp_path / "till with space #1.db"
    create_shop(db, seed=3, days=7, now=datetime.now(UTC))
    with closing(open_till(db)) as till:
        register = Register(till)
        (phone,) = till.execute("SELECT id FROM article WHERE name LIKE '%phone%' AND active LIMIT 1").fetchone()
        register.add(register.open(1), phone)
    return db


def test_basket_as_json(shop: Path) -> None:
    found = pos_assist("till", "basket", "--db", shop, "--profile", "demo", "--json").json
    (basket,) = found["baskets"]
    assert set(basket) == BASKET_KEYS
    (line,) = basket["lines"]
    assert set(line) == LINE_KEYS
    assert line["quantity"] == "1"
    assert basket["total_minor"] == line["unit_price_minor"]


def test_suggest_as_json_is_the_same_each_time_and_adds_up(shop: Path) -> None:
    rules = Path(__file__).resolve().parents[2] / "db" / "demo" / "rules.toml"
    assert pos_assist("rules", "import", rules).code == 0
    arguments = ("suggest", "--db", shop, "--profile", "demo", "--json", "--lang", "pl")
    first = pos_assist(*arguments, POS_ASSIST_POLICY__HOLDOUT_SHARE="0").json
    second = pos_assist(*arguments, POS_ASSIST_POLICY__HOLDOUT_SHARE="0").json
    before, after = (one["cards"][0]["stock"].pop("as_of") for one in (first, second))
    assert before is after is None or before < after  # read anew each time; a service has no stock
    assert {key: first[key] for key in ("cards", "candidates", "seed")} == {
        key: second[key] for key in ("cards", "candidates", "seed")
    }
    assert set(first) >= DECISION_KEYS
    (card,) = first["cards"]
    assert set(card) >= CARD_KEYS
    assert card["total_after_minor"] == first["subtotal_minor"] + card["difference_minor"]
    assert "{" not in card["script"]
    assert abs(sum(candidate["probability"] for candidate in first["candidates"]) - 1) < 1e-9
    held_out = pos_assist(*arguments, POS_ASSIST_POLICY__HOLDOUT_SHARE="1").json
    assert held_out["arm"] == "holdout"
    assert held_out["cards"] == []
    assert held_out["candidates"]


def test_suggest_shows_names_that_would_steer_a_terminal_as_they_are_not(shop: Path) -> None:
    rules = Path(__file__).resolve().parents[2] / "db" / "demo" / "rules.toml"
    assert pos_assist("rules", "import", rules).code == 0
    with closing(open_till(shop)) as till:
        till.execute("UPDATE article SET name = name || char(27) || ']0;x' || char(7) || char(8238)")
    ran = pos_assist("suggest", "--db", shop, "--profile", "demo", "--explain")
    assert ran.code == 0, ran.err
    assert "\ufffd]0;x\ufffd\ufffd" in ran.out
    assert all(char.isprintable() or char in "\n\u00a0\u202f" for char in ran.out)


def test_reading_changes_nothing_in_the_till(shop: Path) -> None:
    def content() -> list[str]:
        with closing(sqlite3.connect(shop)) as till:
            return list(till.iterdump())

    before = content()
    pos_assist("till", "check", "--db", shop, "--profile", "demo").complains(0, "sound")
    pos_assist("learn", "--db", shop, "--profile", "demo").complains(0, "receipts")
    pos_assist("suggest", "--db", shop, "--profile", "demo", "--explain").complains(0, "Considered")
    assert content() == before


def test_the_demo_runs_without_a_screen_and_leaves_a_picture_of_every_state(tmp_path: Path) -> None:
    pictures = tmp_path / "shots"
    ran = pos_assist(
        *("demo", "--autopilot", "--seconds", "15", "--speed", "25", "--days", "5", "--json"),
        *("--screenshots", pictures),
    )
    assert ran.code == 0, ran.err
    told = ran.json
    answers = told["answers"]
    assert told["baskets"] > 3
    assert told["cards"] > 0
    assert 0 < sum(answers.values()) <= told["cards"]
    assert told["confirmed"] + told["not_added"] <= answers["accepted"]
    assert told["receipts"] <= told["baskets"]
    assert {"idle", "scanning", "card"} <= set(told["screenshots"])
    for name in told["screenshots"]:
        picture = QImage(str(pictures / f"{name}.png"))
        assert (picture.width(), picture.height()) == (1024, 728)
        colours = {picture.pixel(x, y) for x in range(0, 1024, 8) for y in range(0, 728, 8)}
        assert len(colours) > 2, f"the picture of '{name}' is empty"
    assert pos_assist("demo", "--wipe").code == 0


def test_a_demo_shop_that_is_interrupted_is_made_anew(own_home: Path) -> None:
    command = [sys.executable, "-m", "pos_assist", "demo", "--prepare-only", "--days", "400"]
    shop = own_home / "data" / "demo" / "shop"
    with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(REPOSITORY)}) as made:
        while not list(shop.glob("till.db.unfinished")) and made.poll() is None:
            time.sleep(0.001)
        made.kill()
    assert not (shop / "till.db").exists()
    prepared = pos_assist("demo", "--prepare-only", "--days", "1")
    assert (prepared.code, prepared.out.count(str(shop / "till.db"))) == (0, 1)  # what --db is to be given
    assert (shop / "till.db").exists()
    assert not list(shop.glob("*unfinished*"))


def test_a_demo_whose_till_dies_says_so(own_home: Path) -> None:
    assert pos_assist("demo", "--prepare-only", "--days", "1").code == 0
    with closing(sqlite3.connect(own_home / "data" / "demo" / "shop" / "till.db")) as till:
        till.execute("DROP TABLE payment")  # the till stumbles over it at the first payment
    ran = pos_assist("demo", "--seconds", "60", "--speed", "50")
    ran.complains(5, "The demo's till ended by itself.", "--reset")


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (("--speed", "0"), 2),
        (("--speed", "nan"), 2),
        (("--speed", "inf"), 2),
        (("--speed", "quick"), 2),
        (("--days", "-1"), 2),
        (("--days", "1e9"), 2),
        (("--seconds", "0"), 2),
        (("--screenshots", "/dev/null/shots", "--days", "1"), 3),
    ],
)
def test_a_demo_that_cannot_be_is_refused(wrong: tuple[str, ...], code: int) -> None:
    pos_assist("demo", *wrong).complains(code, wrong[1])


def test_the_trace_has_a_line_for_every_change(shop: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace.jsonl"
    ran = pos_assist("run", "--db", shop, "--profile", "demo", "--seconds", "2", "--trace", trace, "--delay", "0")
    assert ran.code == 0, ran.err
    lines = [json.loads(line) for line in trace.read_text(encoding="utf-8").splitlines()]
    assert lines
    for line in lines:
        assert line["noticed_ns"] <= line["read_ns"] <= line["decided_ns"] <= line["painted_ns"]
