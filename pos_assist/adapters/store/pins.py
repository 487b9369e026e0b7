"""The sellers' PINs in our store, as Argon2id hashes only.

A PIN keeps colleagues from answering under each other's names; with four digits it guards against nobody who may
copy the store itself, which is why the file is readable by its own user only.
"""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist.adapters.own_process import last_words, run_unseen
from pos_assist.adapters.store.connecting import reading, writing
from pos_assist.adapters.store.rows import micros
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.attendance import PIN_LEAST, PIN_MOST, is_pin

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MEMORY_KIB, ROUNDS = 9216, 4  # with one lane: one of the equal choices of OWASP for Argon2id; 25 ms here
CHECK_SECONDS = 20  # a busy till's slowest start of a process
WRONG_PIN = ExitCode.BAD_DATA  # how `staff pin check` ends where the PIN is not this person's

PIN_COLUMNS = ("staff_id", "hash", "changed_at_us")
READ_HASH = "SELECT hash FROM staff_pin WHERE staff_id = ?"


def set_pin(path: Path, staff_id: str, pin: str) -> None:
    """Give this person this PIN, instead of the one they may have.

    Raises:
        UserError: it is no PIN, another program holds the store, or the disk refuses.
    """
    if not is_pin(pin):
        raise UserError(f"A PIN is {PIN_LEAST} to {PIN_MOST} digits.", hint="Choose another one.", code=ExitCode.USAGE)
    row = (staff_id, _hasher().hash(pin), micros(datetime.now(UTC)))
    with writing(path) as connection:
        connection.execute(f"INSERT OR REPLACE INTO staff_pin ({', '.join(PIN_COLUMNS)}) VALUES (?, ?, ?)", row)


def remove_pin(path: Path, staff_id: str) -> bool:
    """Take this person's PIN away; False where there was none.

    Raises:
        UserError: as `set_pin`.
    """
    with writing(path) as connection:
        return connection.execute("DELETE FROM staff_pin WHERE staff_id = ?", (staff_id,)).rowcount > 0


def staff_with_pin(path: Path) -> frozenset[str]:
    """Who has a PIN; nobody where the store was never made.

    Raises:
        UserError: the store cannot be read.
    """
    if not path.exists():
        return frozenset()
    with reading(path) as connection:
        return frozenset(staff_id for (staff_id,) in connection.execute("SELECT staff_id FROM staff_pin"))


def verify(path: Path, staff_id: str, pin: str) -> bool:
    """Whether this is the person's PIN. Takes 25 ms, and 10 MB of this process for good: see `verify_elsewhere`.

    Raises:
        UserError: the store cannot be read.
    """
    from argon2.exceptions import InvalidHashError, VerificationError

    with reading(path) as connection:
        row = connection.execute(READ_HASH, (staff_id,)).fetchone()
    if row is None or not is_pin(pin):
        return False
    try:
        return _hasher().verify(row[0], pin)
    except (VerificationError, InvalidHashError):  # another PIN, or a damaged row
        return False


def verify_elsewhere(path: Path, staff_id: str, pin: str) -> bool:
    """`verify` in a process of its own, which gives its memory back; 0.2 s, so never on the panel's own thread.

    The PIN goes through a pipe: it stands neither in the list of processes nor in a log.

    Raises:
        UserError: the store cannot be read, or no process can be started.
    """
    try:
        done = run_unseen(
            *("staff", "pin", "check", "--stdin", "--store", str(path.absolute()), "--", staff_id),
            seconds=CHECK_SECONDS,
            told=f"{pin}\n",
        )
    except (OSError, subprocess.TimeoutExpired, ValueError) as error:
        raise UserError("The PIN could not be checked.", code=ExitCode.LOCKED) from error
    if done.returncode not in (ExitCode.OK, WRONG_PIN):
        raise UserError(last_words(done) or "The PIN could not be checked.", code=ExitCode.LOCKED)
    return done.returncode == ExitCode.OK


def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(memory_cost=MEMORY_KIB, time_cost=ROUNDS, parallelism=1)
