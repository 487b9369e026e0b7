"""Why the till cannot be read, in plain words: for the panel one sentence, for a command also a hint and a code."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from pos_assist.errors import ExitCode, UserError
from pos_assist.services.ports import TillBusy, TillUnreachable

BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_SCHEMA, sqlite3.SQLITE_PROTOCOL})

UNKNOWN = (
    "The till's database cannot be read just now ({error}).",
    "Start the till program; this program tries again by itself.",
    ExitCode.LOCKED,
)
SENTENCES = {
    sqlite3.SQLITE_INTERRUPT: (
        "The till's database is too slow: {doing} took longer than its time limit.",
        "Simplify the view in the profile, or ask for an index in the till's database.",
        ExitCode.LOCKED,
    ),
    sqlite3.SQLITE_AUTH: (
        "The profile asks for something that is not allowed, while {doing}: {error}.",
        "A profile may only select from the tables and columns that its own views name; no secrets, no writing.",
        ExitCode.CONFIGURATION,
    ),
    sqlite3.SQLITE_CORRUPT: (
        "The till's database is damaged ({error}).",
        "Let the till's supplier check it and restore a backup; nothing was changed here.",
        ExitCode.LOCKED,
    ),
    sqlite3.SQLITE_ERROR: (
        "This is not the database that the profile describes: {error}, while {doing}.",
        "Choose the profile of this till program and version; see 'pos-assist till profiles'.",
        ExitCode.BAD_DATA,
    ),
}


class Unreadable(TillUnreachable):
    """The till cannot be read; `str()` is one sentence, `hint` what to do, `code` a command's exit code."""

    def __init__(self, title: str, hint: str = "", code: ExitCode = ExitCode.UNREACHABLE) -> None:
        super().__init__(title)
        self.title = title
        self.hint = hint
        self.code = code

    def user_error(self) -> UserError:
        """The same for whoever ran a command."""
        return UserError(self.title, hint=self.hint, code=self.code)


class TooSlow(Unreadable):
    """A statement was interrupted at its time limit."""


@contextmanager
def as_user_errors() -> Iterator[None]:
    """For calls that people wait for: `Unreadable` becomes a `UserError`."""
    try:
        yield
    except Unreadable as error:
        raise error.user_error() from error


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code, -1 where Python raised the error itself."""
    if "not authorized" in str(error):
        return sqlite3.SQLITE_AUTH  # of functions SQLite only says it in words
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else int(code) & 0xFF


def explained(error: sqlite3.Error, doing: str) -> TillBusy | Unreadable:
    """What to raise for a database error; `doing` ends the sentence, e.g. "reading the view 'basket'"."""
    code = primary_code(error)
    if code in BUSY:
        return TillBusy()
    if code == sqlite3.SQLITE_NOTADB:
        return not_a_database()
    if code == sqlite3.SQLITE_ERROR and not str(error).startswith(("no such table", "no such column")):
        return wrong_sql(doing.removeprefix("reading "), error)
    title, hint, exit_code = SENTENCES.get(code, UNKNOWN)
    kind = TooSlow if code == sqlite3.SQLITE_INTERRUPT else Unreadable
    return kind(title.format(doing=doing, error=error), hint, exit_code)


def wrong_sql(what: str, error: Exception) -> Unreadable:
    """No database could run it; `what` is e.g. "the view 'basket'"."""
    return Unreadable(
        f"The profile's SQL of {what} is wrong: {error}.", "Correct the SELECT in the profile.", ExitCode.CONFIGURATION
    )


def not_a_database() -> Unreadable:
    """The file is something else, or encrypted."""
    return Unreadable(
        "This file is not an SQLite database (or it is encrypted).",
        "Choose the till's own database file.",
        ExitCode.BAD_DATA,
    )
