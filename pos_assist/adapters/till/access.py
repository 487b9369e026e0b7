"""A guarded connection to a till: it can only select, only what the profile's views name, and not for long."""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pos_assist.adapters.till.problems import Unreadable, explained, wrong_sql
from pos_assist.adapters.till.profile import VIEWS, Profile
from pos_assist.errors import ExitCode

HOT_SECONDS = 0.05  # a look at the basket gives up after this (reliability.md F8)
SLOW_SECONDS = 2.0  # catalogue, stock, history: read lock-free or from a WAL
CHECK_EVERY_OPS = 2000  # virtual-machine steps between two looks at the clock: some 50 us

PRAGMAS = frozenset({"data_version", "schema_version", "quick_check"})
FUNCTIONS_DENIED = frozenset({"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer", "fsdir", "eval"})
WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])")  # of user_pin, userPin, UserPIN
SECRET = re.compile(
    "(?:user|staff|clerk|cashier|employee|operator|manager|login|card)?"
    "(?:pin|pan|password|passwd|passcode|passphrase|pwd|secret|cvv|cvc|track[12]|card(?:number|num|no|nr))s?"
    "(?:code|hash|salt|number|num|no|nr)*[0-9]*"
)  # PCI and staff secrets never leave the till's database, whatever a profile asks for
OPEN_PRAGMAS = (
    "PRAGMA query_only=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA mmap_size=0",  # a file that shrinks under a mapping kills the process
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cell_size_check=ON",
)


class Gate:
    """What SQLite asks before it prepares a statement, and how long one may run."""

    def __init__(self) -> None:
        self._allowed: frozenset[tuple[str, str]] | None = None
        self._named: set[tuple[str, str]] = set()
        self._deadline = 0.0

    def freeze(self) -> None:
        """From now on nothing may be read but what statements named until here."""
        self._allowed = frozenset(self._named)

    def start_clock(self, seconds: float) -> None:
        """Statements are interrupted `seconds` from now."""
        self._deadline = time.monotonic() + seconds

    def guard(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        """Put this gate before a connection and make it read-only in every way SQLite has."""
        for pragma in OPEN_PRAGMAS:
            connection.execute(pragma)
        connection.set_authorizer(self._may)
        connection.set_progress_handler(self._too_late, CHECK_EVERY_OPS)
        return connection

    def _too_late(self) -> bool:
        return time.monotonic() > self._deadline

    def _may(self, action: int, first: str | None, second: str | None, _db: str | None, _by: str | None) -> int:
        match action:
            case sqlite3.SQLITE_READ:
                allowed = self._may_read((first or "").lower(), second or "")
            case sqlite3.SQLITE_SELECT | sqlite3.SQLITE_RECURSIVE | sqlite3.SQLITE_TRANSACTION:
                allowed = True
            case sqlite3.SQLITE_FUNCTION:
                allowed = (second or "").lower() not in FUNCTIONS_DENIED
            case sqlite3.SQLITE_PRAGMA:
                allowed = first in PRAGMAS and second is None
            case _:
                allowed = False
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

    def _may_read(self, table: str, column: str) -> bool:
        named = (table, column.lower())
        if self._allowed is not None:
            return not column or named in self._allowed  # no column: rows are only counted
        if is_secret(column):
            return False
        self._named.add(named)
        return True


def is_secret(column: str) -> bool:
    """Whether a column's name says that it holds a PIN, a password or card data."""
    words = [word.lower() for word in WORD.findall(column)]
    card_number = "card" in words and not {"number", "no", "num", "nr"}.isdisjoint(words)
    return card_number or any(SECRET.fullmatch(word) for word in words)


def connect(path: Path, gate: Gate, *, immutable: bool = False) -> sqlite3.Connection:
    """A guarded read-only connection that never waits for a lock; the caller closes it.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
    uri = f"{path.as_uri()}?mode=ro{'&immutable=1' if immutable else ''}"  # as_uri percent-encodes # ? % and spaces
    connection = sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None)
    try:
        return gate.guard(connection)
    except sqlite3.Error:
        connection.close()
        raise


def within(view: str, rest: str = "") -> str:
    """A SELECT over a profile's view with more conditions; the view may end in a comment."""
    return f"SELECT * FROM (\n{view}\n) {rest}"


def all_rows(connection: sqlite3.Connection, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Every row at once; where a text is no UTF-8, once more with a mark for each such letter.

    Decoding in Python from the start would make every look slower for the sake of a rare old row.
    """
    try:
        return connection.execute(statement, values).fetchall()
    except sqlite3.OperationalError as error:
        if "decode to UTF-8" not in str(error):
            raise
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        return connection.execute(statement, values).fetchall()
    finally:
        connection.text_factory = str


def view_rows(
    connection: sqlite3.Connection, profile: Profile, view: str, rest: str = "", values: Sequence[Any] = ()
) -> list[tuple[Any, ...]]:
    """Every row of a view, with more conditions in `rest`.

    Raises:
        TillBusy, Unreadable: the sentence names the view.
    """
    text = profile.views[view]
    try:
        return all_rows(connection, within(text, rest) if rest else text, values)
    except sqlite3.Error as error:
        raise explained(error, f"reading the view '{view}'") from error


def survey(connection: sqlite3.Connection, profile: Profile) -> dict[str, tuple[str, ...]]:
    """Prepare every view once; its column names, in the till's order.

    Raises:
        Unreadable: another schema, a column missing in a view, or something forbidden.
    """
    check_fingerprint(connection, profile)
    return {view: view_columns(connection, profile, view) for view in profile.views}


def check_fingerprint(connection: sqlite3.Connection, profile: Profile) -> None:
    """Refuse politely a database that is not the profile's.

    Raises:
        Unreadable: a table or column of the fingerprint is missing.
    """
    for table, column in profile.fingerprint:
        try:  # brackets, because SQLite takes an unknown "column" for a text
            connection.execute(f"SELECT t.[{column}] FROM [{table}] AS t LIMIT 0")
        except sqlite3.Error as error:
            problem = explained(error, "looking for what the profile's fingerprint names")
            if isinstance(problem, Unreadable) and problem.code is ExitCode.BAD_DATA:
                problem.title = f"This is not a database of {profile.name}: it has no {table}.{column}."
                problem.args = (problem.title,)
            raise problem from error
    if profile.version:
        _columns(connection, profile.version, "'version'")


def view_columns(connection: sqlite3.Connection, profile: Profile, view: str) -> tuple[str, ...]:
    """Column names of a view, checked for completeness.

    Raises:
        Unreadable: the view does not run, or lacks a column.
    """
    names = _columns(connection, profile.views[view], f"the view '{view}'")
    missing = [name for name in VIEWS[view].required if name not in names]
    if missing:
        raise Unreadable(
            f"The profile's view '{view}' has no column {', '.join(missing)}.",
            "Add it to the SELECT in the profile.",
            ExitCode.CONFIGURATION,
        )
    return names


def _columns(connection: sqlite3.Connection, select: str, what: str) -> tuple[str, ...]:
    try:
        cursor = connection.execute(within(select, "LIMIT 0"))
    except (sqlite3.ProgrammingError, sqlite3.Warning) as error:  # several statements, a NUL
        raise wrong_sql(what, error) from error
    except sqlite3.Error as error:
        raise explained(error, f"reading {what}") from error
    return tuple(column[0] for column in cursor.description)
