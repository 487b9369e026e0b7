"""The store is made, upgraded or mended before use, and the panel's process stays small while it is."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pos_assist.adapters.store.checking import check_store
from pos_assist.adapters.store.connecting import open_writer
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.adapters.store.migrating import HEAD, schema_version
from pos_assist.adapters.store.readiness import ensure_ready, is_sound
from pos_assist.adapters.store.rows import INSERT_EVENT, events_since, row_of
from pos_assist.adapters.store.rules_store import load_rules, save_rules
from pos_assist.engine.rules import Ladder, RuleBook
from pos_assist.errors import UserError
from tests.unit.store.conftest import MakeEvent

EVENTS = 3000
BOOK = RuleBook(ladders=(Ladder("l", ("sku:A", "sku:B")),), version="v1")

OPEN_ALL = """
import sys
from pathlib import Path
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import load_learned, load_rules
store = Path(sys.argv[1])
ensure_ready(store)
load_rules(store), load_learned(store)
SqliteEventLog(store, on_durable=print).close()
print(*sorted({"sqlalchemy", "alembic", "mako", "pandas", "numpy"} & sys.modules.keys()))
"""


@pytest.fixture
def full_store(store: Path, make_event: MakeEvent) -> Path:
    """3,000 events and a rule book, everything in the main file."""
    save_rules(store, BOOK, "rules.toml")
    with closing(open_writer(store)) as connection:
        connection.execute("BEGIN")
        connection.executemany(INSERT_EVENT, (row_of(make_event(basket_id=str(n))) for n in range(EVENTS)))
        connection.execute("COMMIT")
    return store


def _damage(path: Path, first_page: int, pages: int) -> None:
    noise = random.Random(7)
    with path.open("rb+") as file:
        file.seek(4096 * first_page)
        file.write(noise.randbytes(4096 * pages))


def test_a_missing_store_is_made_without_loading_sqlalchemy(tmp_path: Path) -> None:
    path = tmp_path / "data" / "store.db"

    done = subprocess.run([sys.executable, "-c", OPEN_ALL, str(path)], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")
    assert schema_version(path) == HEAD


def test_a_ready_store_is_left_alone(store: Path) -> None:
    before = store.read_bytes()

    assert ensure_ready(store) == ""
    assert store.read_bytes() == before


def test_what_the_upgrade_says_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file stands where the folder should be")

    with pytest.raises(UserError, match="cannot be used"):
        ensure_ready(tmp_path / "data" / "store.db")


def test_a_file_that_is_no_database_is_kept_aside_and_told(own_home: Path) -> None:
    path = own_home / "data" / "store.db"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"this was a database once" * 1000)

    note = ensure_ready(path)

    (aside,) = path.parent.glob("store-damaged-*.db")
    assert aside.read_bytes() == b"this was a database once" * 1000
    assert aside.name in note
    assert "0 events" in note
    assert is_sound(path)
    assert sorted(p.name for p in path.parent.glob("store-new-*")) == []


def test_a_damaged_store_elsewhere_is_known_by_its_tables(full_store: Path) -> None:
    with full_store.open("rb+") as file:
        file.write(b"no SQLite header")

    assert "was damaged" in ensure_ready(full_store)


def test_a_damaged_store_is_found_when_the_log_opens_and_its_readable_events_are_saved(
    full_store: Path, make_event: MakeEvent
) -> None:
    _damage(full_store, first_page=60, pages=3)
    assert ensure_ready(full_store) == ""  # reads a page or two only
    notices: list[str] = []

    log = SqliteEventLog(full_store, on_durable=lambda _ids: None, on_notice=notices.append)
    log.append(make_event(basket_id="new"))
    assert log.close(timeout=30.0) == 0

    assert len(notices) == 1
    assert "damaged" in notices[0]
    baskets = [event.basket_id for event in events_since(full_store)]
    assert baskets[0] == "0"
    assert baskets[-2:] == [str(EVENTS - 1), "new"]
    assert 2500 < len(baskets) <= EVENTS
    assert len(baskets) == len(set(baskets))
    assert load_rules(full_store).ladders == BOOK.ladders
    assert check_store(full_store)["sound"]


def test_the_check_finds_a_changed_row_that_sqlite_does_not(full_store: Path) -> None:
    raw = full_store.read_bytes()
    place = raw.rindex(b"shown")
    full_store.write_bytes(raw[:place] + b"shawn" + raw[place + 5 :])
    assert is_sound(full_store)

    result = check_store(full_store)

    assert not result["sound"]
    assert len(result["problems"]) == 1
    assert "is not as it was written" in result["problems"][0]


def test_the_check_of_a_whole_store(full_store: Path) -> None:
    assert check_store(full_store) == {
        "schema": HEAD,
        "events": EVENTS,
        "rules": 1,
        "sound": True,
        "problems": [],
    }


@pytest.mark.parametrize("seed", range(20))
def test_damage_anywhere_is_never_taken_for_a_whole_store(full_store: Path, seed: int) -> None:
    choice = random.Random(seed)
    with closing(sqlite3.connect(full_store)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw = bytearray(full_store.read_bytes())
    with closing(sqlite3.connect(full_store)) as connection:
        before = connection.execute("SELECT * FROM event ORDER BY seq").fetchall()
    start = choice.randrange(100, len(raw) - 64)
    raw[start : start + 64] = choice.randbytes(64)
    full_store.write_bytes(raw)

    try:
        sound = check_store(full_store)["sound"]
    except UserError:
        sound = False

    if sound:  # it hit free space: then nothing may be missing
        with closing(sqlite3.connect(full_store)) as connection:
            assert connection.execute("SELECT * FROM event ORDER BY seq").fetchall() == before
