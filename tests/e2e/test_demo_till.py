"""The demo till as a second process: it rings up, obeys, pays, and its profile reads it while it writes."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.schema import Journal
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.demo.till_client import DemoTill
from pos_assist.adapters.till.profile import VIEWS, load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.engine.money import line_total

PATIENCE = 60.0  # seconds until a test gives up; a till at this speed needs a few
SPEED = 25.0
READS_BESIDE_A_SWAP = 50
Report = dict[str, Any]


class Watched:
    """A running demo till, its reports, and its database as plain sqlite3 shows it."""

    def __init__(self, path: Path, *, speed: float = SPEED, journal: Journal = "wal", seed: int = 4) -> None:
        self.path = path
        self.till = DemoTill(path, seed=seed, speed=speed, journal=journal)
        self.seen: list[Report] = []
        self.till.start()

    def until(self, wanted: Callable[[Report], bool]) -> Report:
        """The first new report that is wanted; all others are kept in `seen`."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for report in self.till.reports():
                self.seen.append(report)
                if wanted(report):
                    self.seen += self.till.reports()
                    return report
            time.sleep(0.002)
        pytest.fail(f"the till never reported that; the last: {self.seen[-3:]}")

    def until_did(self, did: str, basket_id: str = "") -> Report:
        """The first report of one kind, of one basket where given."""
        return self.until(lambda r: r["did"] == did and basket_id in ("", r.get("basket_id")))

    def rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """Rows of one SELECT, on a connection that can only read."""
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=5)) as connection:
            connection.row_factory = sqlite3.Row
            return connection.execute(sql, values).fetchall()

    def ordinary_sale(self) -> str:
        """A sale in hand whose total was just pressed and that is held there."""
        kinds: dict[str, str] = {}

        def at_total(report: Report) -> bool:
            if report["did"] == "opened":
                kinds[report["basket_id"]] = report["kind"]
            if report["did"] in ("opened", "resumed") and kinds.get(report["basket_id"]) == "sale":
                self.till.hold()
            return report["did"] == "total" and kinds.get(report["basket_id"]) == "sale"

        return str(self.until(at_total)["basket_id"])


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A demo shop of three days."""
    return create_shop(tmp_path / "till.db", seed=2, days=3, now=datetime.now(UTC)).path


@pytest.fixture
def watched(shop: Path) -> Iterator[Watched]:
    """Its till, running."""
    running = Watched(shop)
    yield running
    running.till.stop()


def article(watched: Watched, sku: str) -> int:
    """An article's key."""
    return int(watched.rows("SELECT id FROM article WHERE sku = ?", sku)[0]["id"])


def test_it_rings_up_and_pays_what_the_lines_add_up_to(watched: Watched) -> None:
    for _ in range(5):
        paid = watched.until_did("paid")
        basket = paid["basket_id"]
        lines = watched.rows(
            "SELECT qty_milli, unit_cents FROM sale_line WHERE sale_id = ? AND removed_at IS NULL", basket
        )
        assert len(lines) == paid["lines"]
        total = sum(line_total(Decimal(row["qty_milli"]).scaleb(-3), row["unit_cents"]) for row in lines)
        receipt = watched.rows("SELECT kind, total_cents FROM receipt WHERE sale_id = ?", basket)
        assert [tuple(row) for row in receipt] == [("paid", total)]
        assert paid["total"] == total
    counts = watched.till.counts
    assert counts["opened"] >= 5
    assert counts["line"] >= counts["paid"] >= 5


def test_each_line_is_in_the_database_when_it_is_reported(watched: Watched) -> None:
    for _ in range(12):
        report = watched.until_did("line")
        (row,) = watched.rows("SELECT sale_id, article_id FROM sale_line WHERE id = ?", report["line_id"])
        assert (str(row["sale_id"]), row["article_id"]) == (report["basket_id"], report["product_id"])


def test_an_accepted_item_is_scanned_and_paid(watched: Watched) -> None:
    basket, offered = watched.ordinary_sale(), article(watched, "BG-TX")
    watched.till.add(basket, str(offered))
    added = watched.until_did("added", basket)
    watched.till.go()
    watched.until(lambda r: r["did"] in ("paid", "voided") and r["basket_id"] == basket)
    (line,) = watched.rows("SELECT article_id, removed_at FROM sale_line WHERE id = ?", added["line_id"])
    assert tuple(line) == (offered, None)


def test_the_last_item_of_a_set_takes_the_saving_off(watched: Watched) -> None:
    basket, first, last = watched.ordinary_sale(), article(watched, "IK-40B"), article(watched, "IK-40C")
    watched.till.add(basket, str(first))
    added = [watched.until_did("added", basket)]
    watched.till.add(basket, str(last), qty_milli=2000, discount_cents=308)
    added.append(watched.until_did("added", basket))
    rows = [
        watched.rows("SELECT qty_milli, discount_cents FROM sale_line WHERE id = ?", one["line_id"]) for one in added
    ]
    assert [tuple(row) for (row,) in rows] == [(1000, 0), (2000, 308)]
    watched.till.go()
    watched.until(lambda r: r["did"] in ("paid", "voided") and r["basket_id"] == basket)


def test_a_better_version_takes_the_lines_place(watched: Watched) -> None:
    basket, better = watched.ordinary_sale(), article(watched, "CBL-2M")
    line, quantity = watched.rows(
        "SELECT id, qty_milli FROM sale_line WHERE sale_id = ? AND removed_at IS NULL", basket
    )[0]
    watched.till.swap(basket, str(line), str(better))
    swapped = watched.until_did("swapped", basket)
    (old,) = watched.rows("SELECT removed_at FROM sale_line WHERE id = ?", line)
    (new,) = watched.rows("SELECT article_id, qty_milli FROM sale_line WHERE id = ?", swapped["line_id"])
    assert old["removed_at"] is not None
    assert tuple(new) == (better, quantity)


def test_no_payment_is_taken_while_a_card_is_answered(watched: Watched) -> None:
    basket = watched.ordinary_sale()
    time.sleep(20 / SPEED)  # more than twice the longest pause before payment
    assert watched.rows("SELECT status FROM sale WHERE id = ?", basket)[0]["status"] == "total"
    watched.till.go()
    watched.until(lambda r: r["did"] in ("paid", "voided") and r["basket_id"] == basket)


@pytest.mark.parametrize("basket", ["1", "99999", ""])
def test_what_does_not_concern_the_sale_in_hand_is_refused(watched: Watched, basket: str) -> None:
    watched.ordinary_sale()
    watched.till.add(basket, "1")
    assert "not in hand" in watched.until_did("refused")["why"]


@pytest.mark.parametrize("product", ["99999", "a cable"])
def test_an_unknown_product_is_refused_and_selling_goes_on(watched: Watched, product: str) -> None:
    basket = watched.ordinary_sale()
    watched.till.add(basket, product)
    watched.until_did("refused")
    watched.till.go()
    watched.until(lambda r: r["did"] in ("paid", "voided") and r["basket_id"] == basket)


def test_everything_a_till_does_comes_up(shop: Path) -> None:
    watched = Watched(shop, speed=1000)
    missing = {"parked", "resumed", "removed", "voided", "return", "training", "shift"}
    try:
        while missing:
            missing.discard(watched.until(lambda report: report["did"] in missing)["did"])
    finally:
        watched.till.stop()
    kinds = {row["kind"] for row in watched.rows("SELECT DISTINCT kind FROM sale WHERE till_id = 1")}
    assert kinds >= {"sale", "return", "training", "staff"}
    assert watched.rows("SELECT 1 FROM stock WHERE qty_milli < 0") == []


def test_the_end_leaves_no_sale_open(watched: Watched) -> None:
    watched.until_did("line")
    watched.till.stop()
    assert not watched.till.running
    assert watched.till.reports()[-1] == {"did": "closed"}
    assert watched.rows("SELECT id FROM sale WHERE closed_at IS NULL AND till_id = 1") == []


def test_a_till_killed_in_the_middle_gives_its_sale_up_at_the_next_start(shop: Path) -> None:
    process = started(shop)
    reports_line(process)
    process.kill()
    process.communicate()
    watched = Watched(shop, speed=0.1)  # slow enough that no customer has come yet when we look
    watched.until_did("ready")
    query = "SELECT status, closed_at IS NULL FROM sale WHERE till_id = 1 ORDER BY id DESC LIMIT 1"
    (left,) = watched.rows(query)
    watched.till.stop()
    assert tuple(left) == ("voided", 0)


def test_commands_to_a_till_that_is_gone_are_lost_without_a_word(shop: Path) -> None:
    till = DemoTill(shop, seed=1)
    till.hold()
    till.start()
    till.stop()
    till.stop()
    till.add("1", "1")
    till.go()
    assert not till.running


def started(shop: Path) -> subprocess.Popen[str]:
    """The till's process without its client."""
    command = [sys.executable, "-m", "pos_assist.adapters.demo.till_process", "--db", str(shop), "--speed", "20"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, cwd=paths.db().parent)


def reports_line(process: subprocess.Popen[str]) -> None:
    """Wait until a line was rung up."""
    assert process.stdout is not None
    for line in process.stdout:
        if '"line"' in line:
            return


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to catch")
def test_it_ends_cleanly_when_asked_to(shop: Path) -> None:
    process = started(shop)
    reports_line(process)
    process.send_signal(signal.SIGTERM)
    output, errors = process.communicate(timeout=PATIENCE)
    assert (process.returncode, errors) == (0, "")
    assert output.splitlines()[-1] == '{"did": "closed"}'


def test_it_ends_when_nobody_listens_any_more(shop: Path) -> None:
    process = started(shop)
    reports_line(process)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert (process.wait(PATIENCE), process.stderr.read()) == (0, "")
    process.communicate()


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_the_profiles_views_run_while_the_till_writes(shop: Path, journal: Journal) -> None:
    profile = tomllib.loads((paths.db() / "profiles" / "demo.toml").read_text("utf-8"))
    watched = Watched(shop, speed=200, journal=journal)
    try:
        watched.until_did("ready")
        assert watched.rows("PRAGMA journal_mode")[0][0] == journal
        while watched.till.counts.get("paid", 0) < 5:
            for name, sql in profile["views"].items():
                with closing(sqlite3.connect(f"file:{shop}?mode=ro", uri=True, timeout=5)) as connection:
                    cursor = connection.execute(f"SELECT * FROM ({sql}) LIMIT 200")
                    columns = {column[0] for column in cursor.description}
                    cursor.fetchall()
                assert columns >= set(VIEWS[name].required), name
                assert columns <= {*VIEWS[name].required, *VIEWS[name].optional}, name
    finally:
        watched.till.stop()
    assert profile["views"].keys() == VIEWS.keys()


def test_a_live_basket_is_read_whole_and_its_receipt_after_it(watched: Watched) -> None:
    basket_id = watched.ordinary_sale()
    with closing(TillReader(str(watched.path), load_profile("demo"))) as reader:
        assert [basket.basket_id for basket in reader.baskets() if basket.till_id == "2"] == [], (
            "stale ones are left out"
        )
        (basket,) = [basket for basket in reader.baskets() if basket.basket_id == basket_id]
        lines = [report for report in watched.seen if report.get("basket_id") == basket_id and report["did"] == "line"]
        removed = {report["line_id"] for report in watched.seen if report["did"] == "removed"}
        standing = [str(report["line_id"]) for report in lines if report["line_id"] not in removed]
        assert [line.line_id for line in basket.lines] == standing
        watched.till.go()
        done = watched.until(lambda r: r["did"] in ("paid", "voided") and r["basket_id"] == basket_id)
        receipt = reader.receipt(basket_id)
        assert receipt is not None
        assert (receipt.state, receipt.total_minor) == (done["did"], basket.total_minor)


def test_no_read_ever_shows_half_a_step(shop: Path) -> None:
    """A swap is one step: whoever reads sees the old line or the new one, never both and never none."""
    watched = Watched(shop)
    try:
        basket = watched.ordinary_sale()
        first, second = article(watched, "CBL-1M"), article(watched, "CBL-2M")
        watched.till.add(basket, str(first))
        line = watched.until_did("added")["line_id"]
        query = (
            "SELECT COUNT(*) AS n FROM sale_line WHERE sale_id = ? AND removed_at IS NULL"
            f" AND article_id IN ({first}, {second})"
        )
        expected = watched.rows(query, basket)[0]["n"]
        for number in range(20):
            watched.till.swap(basket, str(line), str(second if number % 2 == 0 else first))
            for _ in range(READS_BESIDE_A_SWAP):
                assert watched.rows(query, basket)[0]["n"] == expected
            line = watched.until_did("swapped")["line_id"]
    finally:
        watched.till.stop()
