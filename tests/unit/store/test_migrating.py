"""Stores of every age come to the newest schema whole, or stay as they were."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.store import migrating
from pos_assist.adapters.store.approvals import load_approvals, load_decisions
from pos_assist.adapters.store.checking import check_store
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.adapters.store.rows import events_since
from pos_assist.adapters.store.rules_store import load_learned, load_rules, load_steps, rules_at
from pos_assist.adapters.store.running_tests import load_running
from pos_assist.bootstrap.editing import editing_of
from pos_assist.engine.approval import ProposalState
from pos_assist.errors import ExitCode, UserError

RELEASED = Path(__file__).parent / "released"  # one dump per released schema: <version>.sql

KNOWN = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"  # of the known customer's event in the dumps from 0002 on
NEWEST = migrating.HEAD
NEXT = f'''
"""A later migration."""
import sqlalchemy as sa
from alembic import op
revision = "9000"
down_revision = "{NEWEST}"
def upgrade():
    op.add_column("rule_entry", sa.Column("note", sa.Text))
'''


@pytest.fixture
def next_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Pretend that one more migration was released, with the given last lines."""

    def release(last_lines: str = "") -> None:
        shutil.copytree(paths.db() / "migrations", tmp_path / "db" / "migrations")
        (tmp_path / "db" / "migrations" / "versions" / "9000_next.py").write_text(NEXT + last_lines)
        monkeypatch.setattr(paths, "db", lambda: tmp_path / "db")
        monkeypatch.setattr(migrating, "HEAD", "9000")

    return release


def _rules(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT * FROM rule_version").fetchall()


def _add_rule_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO rule_version (version, imported_at_us, source, rules) VALUES ('v', 1, 'f', 0)")


def test_a_new_store_is_in_wal_mode_and_has_a_name_of_its_own(tmp_path: Path) -> None:
    for name in ("a", "b"):
        migrating.upgrade(tmp_path / "not there yet" / f"{name}.db")

    ids = set()
    for name in ("a", "b"):
        with closing(sqlite3.connect(tmp_path / "not there yet" / f"{name}.db")) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
            ids.add(connection.execute("SELECT value FROM meta WHERE name = 'store_id'").fetchone())
    assert len(ids) == 2


def test_upgrading_twice_changes_nothing(store: Path) -> None:
    before = store.read_bytes()

    migrating.upgrade(store)

    assert store.read_bytes() == before


def test_there_is_a_dump_of_the_newest_schema() -> None:
    assert (RELEASED / f"{migrating.HEAD}.sql").is_file()


@pytest.mark.parametrize("dump", sorted(RELEASED.glob("000[1-4].sql")), ids=lambda dump: dump.stem)
def test_what_only_looks_at_an_older_store_says_so(dump: Path, tmp_path: Path) -> None:
    store = tmp_path / "store.db"
    with closing(sqlite3.connect(store)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))

    with pytest.raises(UserError, match="an older version's") as found:
        editing_of(store).history()

    assert found.value.hint == "Run 'pos-assist store upgrade'."


@pytest.mark.parametrize("dump", sorted(RELEASED.glob("*.sql")), ids=lambda dump: dump.stem)
def test_every_released_store_with_data_comes_to_the_newest_schema(dump: Path, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(dump.read_text(encoding="utf-8"))

    migrating.upgrade(path)

    assert migrating.schema_version(path) == migrating.HEAD
    events = list(events_since(path))
    assert [(event.kind.value, event.basket_id) for event in events] == [
        ("assigned", "b-1"),
        ("shown", "b-1"),
        ("answered", "b-1"),
    ]
    assert events[1].detail == {"script": "Osłona „Ż”?", "propensity": [0.9, 0.1]}
    assert [event.customer_key for event in events] == ["", "", KNOWN if dump.stem > "0001" else ""]
    assert check_store(path)["sound"]
    with closing(sqlite3.connect(path)) as connection:
        (salt,) = connection.execute("SELECT value FROM meta WHERE name = 'customer_salt'").fetchone()
    assert len(bytes.fromhex(salt)) == 32
    assert load_rules(path).fits[0].rule_id == "phone-glass"
    pairs, model = load_learned(path)
    assert (pairs[0].together, model.receipts) == (12, 4000)
    decided = [(one.proposal, one.state, one.by, one.note) for one in load_decisions(path)]
    if dump.stem < "0004":
        assert (load_steps(path), decided, load_approvals(path).version) == ([], [], "")
    else:
        assert [(step.how, step.switched, step.of) for step in load_steps(path)] == [("size", 9, 120)]
        assert decided == [
            (("1", "2"), ProposalState.APPROVED, "Żaneta", ""),
            (("2", "1"), ProposalState.SNOOZED, "", "after Easter"),
        ]
        assert load_approvals(path).version == "1"
    variants = [(one.name, one.share, one.script) for test in load_running(path) for one in test.variants]
    assert variants == ([("today", 0.3, ""), ("short", 0.7, "addon.A3")] if dump.stem > "0005" else [])
    practised = [
        (one.staff_id, one.score.percent, one.state.turns[1].customer) for one in StorePracticeLog(path).played()
    ]
    assert practised == ([("Żaneta", 85, "Za drogo.")] if dump.stem > "0006" else [])


def test_who_changed_which_rule_and_why_is_kept_from_0005_on(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((RELEASED / "0005.sql").read_text(encoding="utf-8"))
        connection.execute("PRAGMA journal_mode=WAL")

    migrating.upgrade(path)

    editing = editing_of(path)
    told = [(version.number, version.by, version.why, version.source, version.undoes) for version in editing.history()]
    assert told == [
        (3, "Żaneta", "", "", 2),
        (2, "Żaneta", "na święta", "offers", None),
        (1, "", "", "rules.toml", None),
    ]
    assert {change.name for change in editing.changes_of(2)} == {"l", "tobacco"}
    assert rules_at(path, 2).excluded[0].category == "tobacco"
    assert load_rules(path).excluded == ()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT product, on_hand FROM stock_figure").fetchall() == [("sku:A", "12.5")]
        assert connection.execute("SELECT customer_key FROM follow_up").fetchall() == [(KNOWN,)]


def test_a_safety_copy_is_kept_before_a_migration(store: Path, next_release: Callable[[str], None]) -> None:
    _add_rule_version(store)
    next_release("")

    migrating.upgrade(store)

    (copy,) = store.parent.glob("store-before-9000-*.db")
    assert migrating.schema_version(store) == "9000"
    assert migrating.schema_version(copy) == NEWEST
    assert len(_rules(store)) == len(_rules(copy)) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in the folder")
def test_store_and_safety_copy_are_for_their_own_user_only(tmp_path: Path, next_release: Callable[[str], None]) -> None:
    """They hold who sold what, the hashes of PINs and the key to the customers."""
    store = tmp_path / "own" / "store.db"
    migrating.upgrade(store)
    next_release("")
    (store.parent / f"store-before-9000-{migrating._stamp()}.part").write_text("left behind by a kill")

    migrating.upgrade(store)

    files = [file for file in store.parent.iterdir() if file.suffix == ".db"]
    assert len(files) == 2
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_migration_that_fails_half_way_changes_nothing(store: Path, next_release: Callable[[str], None]) -> None:
    _add_rule_version(store)
    next_release("    op.execute('INSERT INTO no_such_table VALUES (1)')\n")

    with pytest.raises(UserError) as refused:
        migrating.upgrade(store)

    assert refused.value.code is ExitCode.LOCKED
    assert migrating.schema_version(store) == NEWEST
    with closing(sqlite3.connect(store)) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(rule_entry)")]
    assert "note" not in names
    assert len(_rules(store)) == 1


def test_a_newer_programs_store_is_refused_and_left_alone(store: Path) -> None:
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = store.read_bytes()

    with pytest.raises(UserError, match="newer version"):
        migrating.upgrade(store)

    assert store.read_bytes() == before


def test_a_tills_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE sale (id INTEGER)")
    before = path.read_bytes()

    with pytest.raises(UserError, match="not a store of POS Assist"):
        migrating.upgrade(path)

    assert path.read_bytes() == before


def test_only_a_store_of_today_is_the_newest(store: Path, tmp_path: Path) -> None:
    assert migrating.is_newest(store)
    assert not migrating.is_newest(tmp_path / "none.db")
    old = tmp_path / "old.db"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript((RELEASED / "0001.sql").read_text(encoding="utf-8"))
    assert not migrating.is_newest(old)
    store.write_bytes(store.read_bytes()[:100] + b"\x55" * 8000)
    with pytest.raises(UserError):
        migrating.is_newest(store)
