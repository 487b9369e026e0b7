"""Each way in which reading a till could hurt it or mislead us, reproduced on real files."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.till import files
from pos_assist.adapters.till.access import Gate, connect, is_secret
from pos_assist.adapters.till.files import look, network_file_system, owned_by
from pos_assist.adapters.till.problems import Unreadable
from pos_assist.adapters.till.profile import Journal
from pos_assist.adapters.till.reader import TillReader
from pos_assist.adapters.till.session import BUSY_SECONDS, COMPARE_SECONDS
from pos_assist.adapters.till.wal import LONG_TRANSACTION
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.ports import TillBusy
from tests.unit.till.shop import VIEWS, Writer, make_shop, open_sale, profile, ring

MODES = {"wal": Journal.WAL, "delete": Journal.DELETE, "truncate": Journal.DELETE, "persist": Journal.DELETE}


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "till.db"


def reader(db: Path, mode: str = "wal", **changes: object) -> TillReader:
    return TillReader(db, profile(MODES[mode], **changes))


def unreadable(till: TillReader) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        till.baskets()
    return caught.value


def until_unreadable(till: TillReader) -> Unreadable:
    """What is said after the till was busy for seconds."""
    deadline = time.monotonic() + 4 * BUSY_SECONDS
    while time.monotonic() < deadline:
        try:
            till.changed()
            till.baskets()
        except TillBusy:
            time.sleep(0.05)
        except Unreadable as error:
            return error
    pytest.fail("the till stayed busy and nobody said why")


def test_sees_each_line_and_leaves_the_till_alone(db: Path, mode: str) -> None:
    with closing(make_shop(db, mode)) as till, closing(reader(db, mode)) as ours:
        assert ours.changed()
        (basket,) = ours.baskets()
        assert [line.name for line in basket.lines] == ["Product 1"]
        assert not ours.changed()
        ring(till, 1, 2, qty=0.25, price=3)
        assert ours.changed()
        assert [(str(line.quantity), line.unit_price_minor) for line in ours.baskets()[0].lines] == [
            ("1", 250),
            ("0.25", 300),
        ]
        assert not ours.changed()


@pytest.mark.parametrize("name", ["a b.db", "what?.db", "half%20.db", "no#1.db", "ż.db"])
def test_strange_paths_open_the_right_file(tmp_path: Path, mode: str, name: str) -> None:
    with closing(make_shop(tmp_path / name, mode)), closing(reader(tmp_path / name, mode)) as ours:
        assert len(ours.baskets()) == 1
    assert {
        path.name.removesuffix("-wal").removesuffix("-shm").removesuffix("-journal") for path in tmp_path.iterdir()
    } == {name}


def test_a_closed_wal_till_of_another_user_is_left_alone(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_shop(db).close()
    monkeypatch.setattr(files, "owned_by", lambda _owner, _user: False)
    ours = reader(db)
    assert "not running" in unreadable(ours).title
    assert [path.name for path in db.parent.iterdir()] == [db.name]
    with closing(sqlite3.connect(db, isolation_level=None)) as till:  # the till starts
        open_sale(till, 2)
        assert len(ours.baskets()) == 2
        ours.close()


def test_only_the_owner_and_root_may_make_files_beside_the_database() -> None:
    assert owned_by(1000, 1000)
    assert owned_by(1000, 0)
    assert not owned_by(1000, 1001)


def test_letting_go_allows_the_tills_last_checkpoint(db: Path) -> None:
    till = make_shop(db)
    ours = reader(db)
    ours.baskets()
    ours.close_idle()
    assert not ours.changed()
    till.close()
    assert [path.name for path in db.parent.iterdir()] == [db.name]
    with closing(sqlite3.connect(db, isolation_level=None)) as again:
        ring(again, 1, 2)
        assert ours.changed()
        assert len(ours.baskets()[0].lines) == 2
        ours.close()


@pytest.mark.skipif(sys.platform != "linux", reason="who holds a lock can only be asked on Linux")
def test_a_hot_journal_of_a_crashed_till_is_told_and_never_rolled_back(db: Path) -> None:
    make_shop(db, "delete", products=500).close()
    ours = reader(db, "delete")
    assert ours.baskets()
    with Writer(db, "delete") as till:
        till.do("die")
        till.process.wait()
    crashed, journal = db.read_bytes(), Path(f"{db}-journal").read_bytes()
    assert "stopped in the middle" in until_unreadable(ours).title
    assert (db.read_bytes(), Path(f"{db}-journal").read_bytes()) == (crashed, journal)
    with closing(sqlite3.connect(db)) as till_again:  # repairs its database
        till_again.execute("SELECT COUNT(*) FROM sale").fetchall()
    assert ours.baskets()[0].lines[0].name == "Product 1"


@pytest.mark.skipif(sys.platform != "linux", reason="who holds a lock can only be asked on Linux")
@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_exclusive_locking_is_told(db: Path, mode: str) -> None:
    make_shop(db, mode).close()
    with Writer(db, mode) as till:
        till.do(
            "sql", statements=["PRAGMA locking_mode=EXCLUSIVE", "UPDATE sale SET touched = datetime('now', '1 second')"]
        )
        error = until_unreadable(reader(db, mode))
    assert "for itself alone" in error.title
    assert error.code is ExitCode.LOCKED


@pytest.mark.parametrize("mode", ["memory", "off"])
def test_a_till_without_a_journal_on_disk_is_refused(db: Path, mode: str) -> None:
    with closing(make_shop(db, "delete")) as till, closing(reader(db, "delete")) as ours:
        till.execute(f"PRAGMA journal_mode={mode}")
        time.sleep(0.05)  # the folder's time stamp is coarse
        ours.changed()
        ring(till, 1, 2)
        with pytest.raises(Unreadable, match="without a journal on disk"):
            ours.changed()


def test_a_replaced_file_is_noticed(db: Path, mode: str) -> None:
    other = db.with_name("restored.db")
    make_shop(db, mode).close()
    with closing(make_shop(other, "delete")) as restored:
        ring(restored, 1, 5)
        ring(restored, 1, 6)
    with closing(reader(db, mode)) as ours:
        assert len(ours.baskets()[0].lines) == 1
        other.replace(db)
        time.sleep(COMPARE_SECONDS)
        assert ours.changed()
        assert len(ours.baskets()[0].lines) == 3


def test_a_till_that_switches_its_journal_is_followed(db: Path) -> None:
    with closing(make_shop(db, "delete")) as till, closing(reader(db, "delete")) as ours:
        ours.baskets()
        till.execute("PRAGMA journal_mode=WAL")
        time.sleep(COMPARE_SECONDS)
        ring(till, 1, 2)
        assert ours.changed()
        assert len(ours.baskets()[0].lines) == 2
        ring(till, 1, 3)
        assert ours.changed()


def test_a_held_write_lock_costs_neither_side(db: Path, mode: str) -> None:
    with closing(make_shop(db, mode)) as till, closing(reader(db, mode)) as ours:
        before = ours.baskets()
        till.execute("BEGIN IMMEDIATE")
        ring(till, 1, 2)
        try:
            assert ours.baskets() == before
        except TillBusy:
            assert mode != "wal"
        till.execute("COMMIT")
        assert len(ours.baskets()[0].lines) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be asked who holds a lock")
def test_a_wal_till_in_the_middle_of_a_commit_is_left_alone_but_a_long_transaction_is_read_past(db: Path) -> None:
    hold = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN IMMEDIATE')"
    with closing(make_shop(db, "wal")), closing(reader(db)) as ours:
        before = ours.baskets()
        with subprocess.Popen(
            [sys.executable, "-c", hold + "; print('held', flush=True); sys.stdin.read()", str(db)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "held\n"
            with pytest.raises(TillBusy):
                ours.baskets()
            time.sleep(LONG_TRANSACTION)
            assert ours.baskets() == before
            writer.communicate("")
        assert ours.baskets() == before


class Rewriter:
    """A till that keeps its database in memory and writes the file anew, like sql.js."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.memory = make_shop(Path(":memory:"), "memory")
        self.save()

    def save(self) -> None:
        self.path.write_bytes(self.memory.serialize())


@pytest.fixture
def rewriter(db: Path) -> Iterator[Rewriter]:
    till = Rewriter(db)
    yield till
    till.memory.close()


def test_a_rewritten_file_is_read_whole_or_not_at_all(db: Path, rewriter: Rewriter) -> None:
    with closing(TillReader(db, profile(Journal.REWRITE))) as ours:
        assert len(ours.baskets()[0].lines) == 1
        ring(rewriter.memory, 1, 2)
        rewriter.save()
        assert ours.changed()
        assert len(ours.baskets()[0].lines) == 2
        whole = db.read_bytes()
        for length in (0, 50, len(whole) // 2, 4096, len(whole) - 1):
            db.write_bytes(whole[:length])
            assert ours.changed()
            with pytest.raises(TillBusy):
                ours.baskets()
        db.write_bytes(whole[:8192] + bytes(4096) + whole[12288:])  # the right length, a page not written yet
        with pytest.raises(TillBusy):
            ours.baskets()
        db.write_bytes(whole)
        assert len(ours.baskets()[0].lines) == 2
        time.sleep(0.03)
        assert ours.changed()  # the time stamp was too young to trust; looked at once more
        ours.baskets()
        assert not ours.changed()


def test_a_till_that_renames_its_new_file_over_the_old_is_seen_at_once(db: Path, rewriter: Rewriter) -> None:
    with closing(TillReader(db, profile(Journal.REWRITE))) as ours:
        ours.baskets()
        for product in (2, 3):
            ring(rewriter.memory, 1, product)
            rewriter.path = db.with_name("new.db")
            rewriter.save()
            rewriter.path.replace(db)
            assert ours.changed()
            assert len(ours.baskets()[0].lines) == product


def test_a_file_that_stays_torn_is_told(db: Path, rewriter: Rewriter) -> None:
    db.write_bytes(db.read_bytes()[:5000])
    assert "not whole" in until_unreadable(TillReader(db, profile(Journal.REWRITE))).title


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT pin FROM clerk",
        "SELECT secret_note FROM ledger",
        "ATTACH '{}' AS other",
        "SELECT load_extension('x')",
        "UPDATE sale SET state = 'paid'",
        "CREATE TEMP TABLE t(x)",
        "PRAGMA journal_mode=DELETE",
        "PRAGMA query_only=OFF",
        "SELECT * FROM sqlite_master",
    ],
)
def test_nothing_can_be_asked_but_what_the_views_name(db: Path, mode: str, statement: str) -> None:
    with closing(make_shop(db, mode)), closing(reader(db, mode)) as ours:
        ours.baskets()
        with pytest.raises(UserError, match="not allowed"):
            ours._session.patiently(
                lambda connection: connection.execute(statement.format(db.with_name("new.db"))).fetchall()
            )
    assert not db.with_name("new.db").exists()


def test_a_profile_cannot_name_secrets(db: Path) -> None:
    views = {"staff": "SELECT id AS staff_id, pin AS name, 1 AS active FROM clerk"}
    with closing(make_shop(db)), closing(reader(db, views=views)) as ours:
        error = unreadable(ours)
    assert "clerk.pin" in error.title
    assert error.code is ExitCode.CONFIGURATION


SECRETS = """pin card_number Track1 userPin PinCode pinhash pincode cardPan userPIN PINHash staff_pin_hash cardNumber
cardnumber passwordHash userpassword CVV2 pin2 clientSecret"""
HARMLESS = """pinned pinned_at card_id spin shipping opinion company companyId pants expand panel japan pineapple pink
secretary tracking pinot Spinach"""


@pytest.mark.parametrize("name", SECRETS.split())
def test_a_secret_is_known_however_it_is_written(db: Path, name: str) -> None:
    assert is_secret(name)
    with closing(make_shop(db)) as till:
        till.execute(f"ALTER TABLE clerk RENAME COLUMN pin TO {name}")
        views = {"staff": f"SELECT id AS staff_id, {name.upper()} AS name, 1 AS active FROM clerk"}
        with closing(reader(db, views=views)) as ours:
            assert unreadable(ours).code is ExitCode.CONFIGURATION


@pytest.mark.parametrize("name", HARMLESS.split())
def test_what_only_sounds_like_a_secret_is_read(name: str) -> None:
    assert not is_secret(name)


def test_a_slow_view_is_interrupted(db: Path) -> None:
    slow = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1e12) SELECT MAX(x) FROM n"
    views = {"line": f"{VIEWS['line'].partition('--')[0].replace('WHERE', f'WHERE ({slow}) > 0 AND')}"}
    with closing(make_shop(db)), closing(reader(db, views=views)) as ours:
        began = time.monotonic()
        error = unreadable(ours)
        assert time.monotonic() - began < 30  # it would take days
    assert "too slow: reading the view 'line'" in error.title


def test_a_missing_column_is_told(db: Path) -> None:
    with closing(make_shop(db)), closing(reader(db, views={"staff": "SELECT id AS staff_id, name FROM clerk"})) as ours:
        assert "'staff' has no column active" in unreadable(ours).title


def test_another_schema_is_refused_politely(db: Path) -> None:
    with closing(sqlite3.connect(db)) as other:
        other.executescript("CREATE TABLE sale(id, number)")
    error = unreadable(reader(db, "delete"))
    assert error.title == "This is not a database of Test till: it has no sale.state."
    assert error.code is ExitCode.BAD_DATA


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    for name, content in {"text": b"hello" * 100, "short": b"SQLite"}.items():
        (tmp_path / name).write_bytes(content)
        assert unreadable(reader(tmp_path / name)).code is ExitCode.BAD_DATA
    assert unreadable(reader(tmp_path)).code is ExitCode.BAD_DATA  # a folder
    missing = unreadable(reader(tmp_path / "none.db"))
    assert "is not there" in missing.title
    assert missing.code is ExitCode.UNREACHABLE


def test_a_damaged_database_is_told(db: Path) -> None:
    make_shop(db, "delete").close()
    whole = db.read_bytes()
    db.write_bytes(whole[:4096] + os.urandom(len(whole) - 4096))
    assert unreadable(reader(db, "delete")).code is ExitCode.LOCKED


def test_network_shares_are_refused() -> None:
    mounts = "/dev/sda1 / ext4 rw 0 0\n//server/tills /mnt/till\\040data cifs rw 0 0\nhost:/x /srv nfs4 rw 0 0\n"
    assert network_file_system(Path("/mnt/till data/pos.db"), mounts) == "cifs"
    assert network_file_system(Path("/srv/a/pos.db"), mounts) == "nfs4"
    assert network_file_system(Path("/srvs/pos.db"), mounts) == ""
    assert network_file_system(Path("/home/pos.db"), mounts) == ""


def test_our_own_look_drops_no_lock_of_ours(db: Path) -> None:
    """Closing any descriptor of the file would drop every POSIX lock this process holds on it."""
    make_shop(db, "delete").close()
    ours = reader(db, "delete")
    ours.baskets()
    with closing(sqlite3.connect(db, isolation_level=None)) as holder, Writer(db, "delete") as till:
        holder.execute("BEGIN")
        holder.execute("SELECT * FROM sale").fetchall()
        ours.changed()
        look(db).header()
        result = till.do("burst", commits=1, most=1, gap_ms=[0, 0], seed=1, tries=3)
    assert result["busy"] == 3


def test_stale_baskets_are_left_out_when_their_time_comes(db: Path) -> None:
    clock = [datetime.now(UTC)]
    with closing(make_shop(db)) as till:
        open_sale(till, 2, at="-3 hours", name="B")
        open_sale(till, 3, at="-1 minute", name="B")
        ours = TillReader(db, profile(), now=lambda: clock[0])
        assert [basket.basket_id for basket in ours.baskets()] == ["1", "3"]  # newest touched first
        assert not ours.changed()
        clock[0] += timedelta(minutes=19, seconds=30)
        assert ours.changed()
        assert [basket.basket_id for basket in ours.baskets()] == ["1"]
        ours.close()


def test_only_one_tills_baskets(db: Path) -> None:
    with closing(make_shop(db)) as till, closing(TillReader(db, profile(), till_id="B")) as ours:
        open_sale(till, 2, name="B")
        assert [basket.till_name for basket in ours.baskets()] == ["Till B"]


def test_a_guarded_connection_is_read_only_even_without_a_survey(db: Path) -> None:
    make_shop(db, "delete").close()
    with (
        closing(connect(db, Gate(), immutable=True)) as connection,
        pytest.raises(sqlite3.DatabaseError, match="author"),
    ):
        connection.execute("DELETE FROM sale")


def test_a_till_copied_while_it_runs_is_another_till(db: Path) -> None:
    with closing(make_shop(db, "delete")):
        copy = db.with_name("copy.db")
        shutil.copy(db, copy)
        assert reader(db, "delete").identity() != reader(copy, "delete").identity()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"views": {"stock": "SELECT * FRM place"}}, "SQL of the view 'stock' is wrong"),
        ({"views": {"stock": "SELECT 1); SELECT (1"}}, "SQL of the view 'stock' is wrong"),
        ({"views": {"stock": "SELECT nothing(1) AS product_id FROM place"}}, "SQL of the view 'stock' is wrong"),
        ({"version": "SELECT 1 +"}, "SQL of 'version' is wrong"),
    ],
)
def test_wrong_sql_is_the_profiles_fault(db: Path, changes: dict[str, Any], told: str) -> None:
    with closing(make_shop(db)), closing(reader(db, **changes)) as ours:
        error = unreadable(ours)
    assert told in error.title
    assert error.code is ExitCode.CONFIGURATION


def test_a_missing_table_is_another_programs_database(db: Path) -> None:
    views = {"stock": "SELECT product AS product_id, 1 AS location_id, on_hand FROM depot"}
    with closing(make_shop(db)), closing(reader(db, views=views)) as ours:
        assert unreadable(ours).code is ExitCode.BAD_DATA


def test_a_basket_touched_at_the_end_of_time_is_live(db: Path) -> None:
    with closing(make_shop(db)) as till, closing(reader(db)) as ours:
        till.execute("UPDATE sale SET touched = '9999-12-31 23:59:59'")
        assert len(ours.baskets()) == 1
        assert not ours.changed()


def test_a_backup_restored_over_the_open_file_is_seen(db: Path) -> None:
    backup = db.with_name("backup.db")
    make_shop(db).close()
    shutil.copy(db, backup)
    sale = "INSERT INTO line(sale, product, qty, price) VALUES (1, {}, 1, '1')"
    with closing(reader(db)) as ours:
        with Writer(db, "wal") as till:  # in another process: SQLite shares what it knows of a log within one
            till.do("sql", statements=[sale.format(2), sale.format(3)])
            assert len(ours.baskets()[0].lines) == 3
        restore = 'rm "$0-wal" "$0-shm" && cp "$1" "$0"'
        subprocess.run(["sh", "-c", restore, str(db), str(backup)], check=True)
        with Writer(db, "wal") as till:
            till.do("sql", statements=[sale.format(9)])
            time.sleep(COMPARE_SECONDS)
            assert ours.changed()
            assert [line.product_id for line in ours.baskets()[0].lines] == ["1", "9"]
            till.do("sql", statements=[sale.format(8)])
            assert ours.changed()
            assert len(ours.baskets()[0].lines) == 3


def test_a_path_that_cannot_be_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = tmp_path / "loop.db"
    loop.symlink_to(loop)
    for path in (str(loop), f"{tmp_path}/a\0b.db"):
        assert unreadable(TillReader(path, profile())).code is ExitCode.UNREACHABLE
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    for path in ("~nosuchuser/x.db", "x.db"):
        with pytest.raises(UserError, match="cannot be looked for") as caught:
            TillReader(path, profile())
        assert caught.value.code is ExitCode.UNREACHABLE
