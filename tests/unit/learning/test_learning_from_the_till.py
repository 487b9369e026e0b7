"""From the till to the model: only what is new is counted, and what cannot be right changes nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.model_file import COUNTS, MODEL, load_model, read_arrays
from pos_assist.adapters.store.rules_store import load_learned
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.learning import Learned, Terms, learn_from_files, learn_from_till
from pos_assist.bootstrap.shop import ShopSource, phrases, rules_in
from pos_assist.bootstrap.shop_stock import ShopStock
from pos_assist.errors import UserError
from pos_assist.learning.keeping import counts_of
from pos_assist.paths import Home
from pos_assist.settings import StockSettings

NOW = datetime(2026, 3, 7, 16, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty days of a demo till; tests work on copies."""
    return create_shop(tmp_path_factory.mktemp("shop") / "till.db", seed=5, days=40, now=NOW).path


@pytest.fixture
def till(shop: Path, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A till of this test's own."""
    (tmp_path / "till.db").write_bytes(shop.read_bytes())
    with closing(sqlite3.connect(tmp_path / "till.db", isolation_level=None)) as connection:
        yield connection


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Ours, beside it."""
    return Home(tmp_path / "config", tmp_path / "data", tmp_path / "logs")


def learn(home: Home, now: datetime = NOW, *, anew: bool = False, force: bool = False) -> Learned:
    return learn_from_till(str(home.data.parent / "till.db"), "demo", home, Terms(now=now, force=force), anew=anew)


def hide_after(till: sqlite3.Connection, moment: datetime) -> None:
    """Receipts that were not there yet; `show` brings them back."""
    till.execute("CREATE TABLE later AS SELECT * FROM receipt WHERE closed_at >= ?", (moment.isoformat(),))
    till.execute("DELETE FROM receipt WHERE id IN (SELECT id FROM later)")


def show(till: sqlite3.Connection) -> None:
    till.execute("INSERT INTO receipt SELECT * FROM later")


def arrays(home: Home, learned: Learned) -> dict[str, list[float]]:
    found = read_arrays(home.data / f"{learned.version}.model", MODEL)
    return {name: one.tolist() for name, one in found.arrays.items()} | {"weights": found.about["weights"]}


def test_new_receipts_alone_are_counted_and_the_model_is_that_of_a_full_count(
    till: sqlite3.Connection, home: Home
) -> None:
    cut = NOW - timedelta(days=8)
    hide_after(till, cut)
    first = learn(home, cut)
    assert first.counted == first.receipts > 300
    show(till)
    second = learn(home)
    added = arrays(home, second)
    assert second.receipts > first.receipts
    assert second.counted < second.receipts / 2
    pairs, _ = load_learned(home.store)
    kept = counts_of(read_arrays(home.data / "receipts.counts", COUNTS).arrays)
    again = learn(home, NOW + timedelta(minutes=1), anew=True)
    assert again.counted == again.receipts == second.receipts
    assert arrays(home, again) == added
    assert load_learned(home.store)[0] == pairs
    assert counts_of(read_arrays(home.data / "receipts.counts", COUNTS).arrays) == kept


def test_a_receipt_that_is_posted_two_days_late_is_still_counted(till: sqlite3.Connection, home: Home) -> None:
    before = learn(home)
    late = (NOW - timedelta(days=2)).isoformat()
    newest = "SELECT MAX(sale_id) FROM receipt WHERE kind = 'paid'"
    till.execute("UPDATE receipt SET closed_at = ? WHERE sale_id = (SELECT MIN(sale_id) FROM receipt)", (late,))
    till.execute(f"UPDATE receipt SET closed_at = ? WHERE sale_id = ({newest})", (late,))
    assert learn(home, NOW + timedelta(minutes=1)).receipts == before.receipts + 1  # the oldest is there once more


def test_the_panel_finds_the_model_and_only_the_newest_stays(till: sqlite3.Connection, home: Home) -> None:
    first = learn(home)
    second = learn(home, NOW + timedelta(minutes=1))
    assert till
    assert (first.model, second.model) == (True, True)
    assert [path.name for path in home.data.glob("*.model")] == [f"{second.version}.model"]
    _, version = load_learned(home.store)
    model = load_model(home.data / version.detail["file"])
    assert model.version == version.version == second.version
    assert 0 < model.floor(0.2) < model.floor(0.5) < model.floor(0.8)  # when to be silent was learned too
    asked = np.random.default_rng(1).choice([pair.when_product_id for pair in load_learned(home.store)[0]], 5)
    assert all(model.best([product], 3)[0].together > 0 for product in asked.tolist())


def test_too_few_receipts_give_pairs_alone(till: sqlite3.Connection, home: Home) -> None:
    till.execute("DELETE FROM receipt WHERE id NOT IN (SELECT id FROM receipt WHERE kind = 'paid' LIMIT 299)")
    learned = learn(home)
    assert (learned.receipts, learned.model) == (299, False)
    assert "file" not in load_learned(home.store)[1].detail
    assert list(home.data.glob("*.model")) == []


def test_a_till_that_lost_its_receipts_teaches_nothing_unless_told_so(till: sqlite3.Connection, home: Home) -> None:
    learn(home)
    before = load_learned(home.store)
    till.execute("DELETE FROM receipt WHERE id NOT IN (SELECT id FROM receipt WHERE kind = 'paid' LIMIT 400)")
    with pytest.raises(UserError, match=r"There are 400 receipts now where [\d,]+ were learned from before\."):
        learn(home, anew=True)
    assert load_learned(home.store) == before
    assert load_model(home.data / before[1].detail["file"]).version == before[1].version
    assert learn(home, NOW + timedelta(minutes=1), anew=True, force=True).receipts == 400


@pytest.mark.parametrize("damage", [b"", b"POSASST1 and then nothing", None])
def test_damaged_counts_are_counted_anew(till: sqlite3.Connection, home: Home, damage: bytes | None) -> None:
    assert till
    first = learn(home)
    path = home.data / "receipts.counts"
    path.write_bytes(path.read_bytes()[:-9] if damage is None else damage)
    second = learn(home, NOW + timedelta(minutes=1))
    assert second.counted == second.receipts == first.receipts


def test_a_running_panel_takes_a_new_model_up_and_does_without_a_damaged_one(
    till: sqlite3.Connection, home: Home
) -> None:
    assert till

    def open_reader() -> TillReader:
        return TillReader(str(home.data.parent / "till.db"), load_profile("demo"))

    learned = learn(home)
    stock = ShopStock(home.store, StockSettings(), SystemClock())
    source = ShopSource(open_reader, home.store, phrases(), stock)
    first = source.fresh()[0]
    assert first is not None
    assert first.model is not None
    assert first.model.version == first.versions["model"] == learned.version
    assert source.fresh()[0] is None
    again = learn(home, NOW + timedelta(minutes=1))
    second = source.fresh()[0]
    assert second is not None
    assert second.model is not None
    assert second.model.version == again.version != learned.version
    assert first.model.best(["1"], 3) is not None  # the old one is whole while somebody holds it
    (home.data / f"{again.version}.model").write_bytes(b"POSASST1 but no more")
    assert rules_in(home.store).model is None
    assert rules_in(home.store).learned


def test_files_teach_what_the_till_teaches(home: Home, tmp_path: Path) -> None:
    def write(name: str, first: int, last: int) -> Path:
        rows = [f"{number},{product}" for number in range(first, last) for product in ("ab", "cd", "ae")[number % 3]]
        (tmp_path / name).write_text("\n".join(["basket_id,product_id", *rows]) + "\n")
        return tmp_path / name

    learned = learn_from_files([write("one.csv", 0, 200), write("two.csv", 200, 450)], home, Terms(now=NOW))
    assert (learned.receipts, learned.model) == (450, True)
    pairs, version = load_learned(home.store)
    assert [(pair.when_product_id, pair.offer_product_id, pair.together, pair.of) for pair in pairs[:2]] == [
        ("a", "b", 150, 300),
        ("a", "e", 150, 300),
    ]
    model = load_model(home.data / version.detail["file"])
    assert {one.product_id for one in model.best(["a"], 2)} == {"b", "e"}
    with pytest.raises(UserError, match="There are 2 receipts now where 450 were learned from before"):
        learn_from_files([write("few.csv", 0, 2)], home, Terms(now=NOW))


def test_a_category_that_is_left_out_teaches_nothing_whatever_its_case_and_accents(
    till: sqlite3.Connection, home: Home
) -> None:
    learn(home)
    learned, _ = load_learned(home.store)
    (category,) = till.execute("SELECT category_id FROM article WHERE id = ?", (learned[0].when_product_id,)).fetchone()
    of_it = {str(key) for (key,) in till.execute("SELECT id FROM article WHERE category_id = ?", (category,))}
    till.execute("UPDATE category SET name = 'TIGARI' WHERE id = ?", (category,))
    learn(home, NOW + timedelta(minutes=1))
    after, _ = load_learned(home.store)
    assert after
    assert not [pair for pair in after if of_it & {pair.when_product_id, pair.offer_product_id}]
