"""PINs: only hashes are kept, the right one opens, and the panel's process stays small."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist.adapters.store import migrating
from pos_assist.adapters.store.connecting import open_writer
from pos_assist.adapters.store.pins import remove_pin, set_pin, staff_with_pin, verify, verify_elsewhere
from pos_assist.adapters.store.readiness import mend
from pos_assist.adapters.store.rows import INSERT_EVENT, micros, row_of
from pos_assist.errors import UserError
from tests.unit.store.conftest import MakeEvent
from tests.unit.store.test_migrating import RELEASED

PIN = "73915"
IN_A_PANEL = """
import sys
from pathlib import Path
from pos_assist.adapters.store.pins import staff_with_pin, verify_elsewhere
store = Path(sys.argv[1])
print(sorted(staff_with_pin(store)), [verify_elsewhere(store, "anna", pin) for pin in ("73915", "73916")])
print(*sorted({"argon2", "_cffi_backend", "ssl", "sqlalchemy"} & sys.modules.keys()))
"""


def test_the_right_pin_opens_and_no_other(store: Path) -> None:
    set_pin(store, "anna", PIN)

    assert verify(store, "anna", PIN)
    assert not verify(store, "anna", PIN + "0")
    assert not verify(store, "anna", PIN[:-1])
    assert not verify(store, "anna", "")
    assert not verify(store, "jan", PIN)


def test_a_new_pin_takes_the_place_of_the_old(store: Path) -> None:
    set_pin(store, "anna", PIN)
    before = micros(datetime.now(UTC))
    set_pin(store, "anna", "2468")

    assert not verify(store, "anna", PIN)
    assert verify(store, "anna", "2468")
    with closing(sqlite3.connect(store)) as connection:
        (changed,) = connection.execute("SELECT changed_at_us FROM staff_pin").fetchone()
    assert changed >= before


def test_two_people_with_one_pin_have_two_hashes(store: Path) -> None:
    set_pin(store, "anna", PIN)
    set_pin(store, "jan", PIN)

    with closing(sqlite3.connect(store)) as connection:
        hashes = {text for (text,) in connection.execute("SELECT hash FROM staff_pin")}
    assert len(hashes) == 2
    assert all(text.startswith("$argon2id$") for text in hashes)


def test_the_pin_itself_stands_nowhere_in_the_store(store: Path) -> None:
    set_pin(store, "anna", PIN)

    for part in store.parent.glob(f"{store.name}*"):
        assert PIN.encode() not in part.read_bytes(), part.name


def test_a_removed_pin_opens_nothing(store: Path) -> None:
    set_pin(store, "anna", PIN)
    set_pin(store, "jan", "2468")

    assert remove_pin(store, "anna")
    assert not remove_pin(store, "anna")
    assert not verify(store, "anna", PIN)
    assert staff_with_pin(store) == {"jan"}


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "12 34"])
def test_what_is_no_pin_is_refused_and_changes_nothing(store: Path, pin: str) -> None:
    with pytest.raises(UserError, match="4 to 8 digits"):
        set_pin(store, "anna", pin)

    assert staff_with_pin(store) == frozenset()


def test_a_damaged_hash_opens_nothing(store: Path) -> None:
    set_pin(store, "anna", PIN)
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("UPDATE staff_pin SET hash = substr(hash, 1, 40)")

    assert not verify(store, "anna", PIN)


def test_where_nothing_is_kept_nobody_has_a_pin(tmp_path: Path) -> None:
    missing = tmp_path / "none.db"

    assert staff_with_pin(missing) == frozenset()
    with pytest.raises(UserError, match="there is no store"):
        verify(missing, "anna", PIN)


def test_a_pin_of_a_released_store_is_still_right(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((RELEASED / "0003.sql").read_text(encoding="utf-8"))
    migrating.upgrade(path)

    assert verify(path, "anna", "2468")


def test_pins_survive_a_damaged_store(store: Path, make_event: MakeEvent) -> None:
    set_pin(store, "anna", PIN)
    with closing(open_writer(store)) as connection:
        connection.execute("BEGIN")
        connection.executemany(INSERT_EVENT, (row_of(make_event(basket_id=str(n))) for n in range(2000)))
        connection.execute("COMMIT")
    with store.open("rb+") as file:
        file.seek(4096 * 60)
        file.write(random.Random(7).randbytes(4096))

    assert "was damaged" in mend(store)
    assert verify(store, "anna", PIN)


# -- beside the panel --------------------------------------------------------------------------------------


def test_a_panel_checks_pins_without_loading_any_of_it(store: Path) -> None:
    set_pin(store, "anna", PIN)

    done = subprocess.run([sys.executable, "-c", IN_A_PANEL, str(store)], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["['anna'] [True, False]", ""]


@pytest.mark.parametrize("staff_id", ["user:1", "--json", "-1", "Zoë Ș.", "a b'c\"d"])
def test_any_staff_id_can_be_checked(store: Path, staff_id: str) -> None:
    set_pin(store, staff_id, PIN)

    assert verify_elsewhere(store, staff_id, PIN)
    assert not verify_elsewhere(store, staff_id, "0000")


def test_a_store_that_cannot_be_read_is_told_apart_from_a_wrong_pin(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no store"):
        verify_elsewhere(tmp_path / "none.db", "anna", PIN)
