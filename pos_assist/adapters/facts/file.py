"""The file of the facts: read as often as wanted, replaced as a whole.

A refresh writes a copy beside it and puts that in its place at the end. Whoever reads meanwhile reads the old facts;
a refresh that is killed leaves a copy behind that the next one throws away. So there is never a mixture, and readers
in several processes need no turns.
"""

from __future__ import annotations

import logging
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist.adapters.facts.schema import TABLES, VERSION
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

log = logging.getLogger(__name__)

MEMORY = "384MB"  # beyond it DuckDB goes to the disk beside the file
THREADS = 2  # the till runs on the same machine
REPLACE_SECONDS = 10.0  # Windows: to wait until nobody has the old file open
PAUSE = 0.05
FULL = ("No space left", "max_temp_directory", "ould not write", "File too large")
DAMAGE = (
    *("corrupt", "checksum", "not a valid duckdb", "could not read", "serializ", "internal error", "invalidated"),
    " wal ",  # what somebody else wrote does not belong to the file any more
)
HELD = ("Could not set lock", "being used by another process")
HINT = "They are counted anew at the next refresh; nothing is lost."


@contextmanager
def reading(path: Path) -> Iterator[DuckDBPyConnection]:
    """The facts, for reading only; empty tables where nothing was counted yet.

    Raises:
        UserError: the file is damaged (and thrown away), or of another version of the program.
    """
    import duckdb

    try:
        if not path.exists():
            with _connected(":memory:") as connection:
                connection.execute(TABLES)
                yield connection
            return
        with _connected(str(path), read_only=True) as connection:
            if version_of(connection) != VERSION:
                raise UserError(
                    f"The figures in {path} were counted by another version.", hint=HINT, code=ExitCode.LOCKED
                )
            yield connection
    except duckdb.Error as error:
        if is_mistake(error):
            raise
        if is_damage(error):
            log.warning("the damaged figures are thrown away: %s", error)
            with suppress(OSError):
                throw_away(path)  # else a refresh that finds nothing new would leave them as they are
        raise unusable(path, error) from error


@contextmanager
def renewing(path: Path, *, anew: bool) -> Iterator[DuckDBPyConnection]:
    """A copy of the facts to write into (`anew`: an empty one); it takes their place when the block ends well.

    The caller holds the lock of `refresh`: there is one writer.

    Raises:
        duckdb.Error, OSError: the old file or the disk fails; whatever is raised, the facts stay as they were.
    """
    copy = path.with_name(f"{path.name}.new")
    throw_away(copy)
    try:
        if not anew:
            shutil.copyfile(path, copy)
        with _connected(str(copy)) as connection:
            if anew:
                connection.execute(TABLES)
            yield connection
            connection.execute("CHECKPOINT")
        _put_in_place(copy, path)
    finally:
        throw_away(copy)


def is_mistake(error: Exception) -> bool:
    """Whether an error of DuckDB is this program's own; all others are the file's, the disk's or the memory's."""
    import duckdb

    own = (duckdb.ProgrammingError, duckdb.DataError, duckdb.IntegrityError, duckdb.NotSupportedError)
    return isinstance(error, own)


def is_damage(error: Exception) -> bool:
    """Whether an error of DuckDB says that the file's content is not right: counting anew helps."""
    text = str(error).lower()
    return any(word in text for word in DAMAGE)


def version_of(connection: DuckDBPyConnection) -> str:
    """Which `schema.VERSION` made the file; '' where it holds something else."""
    named = "SELECT count(*) FROM information_schema.tables WHERE table_name = 'meta'"
    if connection.execute(named).fetchall() == [(0,)]:
        return ""
    rows = connection.execute("SELECT value FROM meta WHERE name = 'version'").fetchall()
    return str(rows[0][0]) if rows else ""


def throw_away(path: Path) -> None:
    """Delete a file of facts and what DuckDB keeps beside it."""
    for one in (path, path.with_name(f"{path.name}.wal")):
        one.unlink(missing_ok=True)
    shutil.rmtree(path.with_name(f"{path.name}.tmp"), ignore_errors=True)


def unusable(path: Path, error: Exception) -> UserError:
    """What a failure of DuckDB or of the disk means to a person."""
    text = str(error)
    if isinstance(error, OSError) or any(word in text for word in FULL):
        why = getattr(error, "strerror", "") or "the disk is full"
        return UserError(
            f"The figures in {path} cannot be written: {why}.", hint="Check the disk.", code=ExitCode.LOCKED
        )
    if "Out of Memory" in text:
        return UserError("The figures need more memory than there is.", hint="Close other programs, then try again.")
    if any(word in text for word in HELD):
        return UserError(
            f"Another program holds the figures in {path}.", hint="Close it, then try again.", code=ExitCode.LOCKED
        )
    return UserError(f"The figures in {path} are damaged.", hint=HINT, code=ExitCode.LOCKED)


@contextmanager
def _connected(name: str, *, read_only: bool = False) -> Iterator[DuckDBPyConnection]:
    import duckdb

    config: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": MEMORY,
        "threads": THREADS,
        "autoinstall_known_extensions": False,  # no network, ever
        "autoload_known_extensions": False,
    }
    connection = duckdb.connect(name, read_only=read_only, config=config)
    try:
        connection.execute("SET TimeZone = 'UTC'")
        yield connection
    finally:
        connection.close()


def _put_in_place(copy: Path, path: Path) -> None:
    until = time.monotonic() + REPLACE_SECONDS
    while True:
        try:
            path.with_name(f"{path.name}.wal").unlink(missing_ok=True)  # of the old file: we leave none
            os.replace(copy, path)  # noqa: PTH105 - as `whole_file`
        except PermissionError:  # Windows: somebody reads the old file just now
            if time.monotonic() > until:
                raise
            time.sleep(PAUSE)
        else:
            return
