"""What the three ways of reading a live database have in common."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Protocol, TypeVar

from pos_assist.adapters.till.files import TillFile
from pos_assist.adapters.till.problems import Unreadable, explained
from pos_assist.errors import ExitCode

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]


class Reading(Protocol):
    """An open till. `TillBusy` and `Unreadable` may come from every call but `close`."""

    file: TillFile

    def current(self) -> bool:
        """False when the file changed its journal class and has to be opened anew."""
        ...

    def moment(self) -> int:
        """A number that differs after every commit."""
        ...

    def run(self, work: Work[T], seconds: float) -> tuple[T, int]:
        """What `work` returns for one moment, and that moment; it must fetch all rows. Gives up after `seconds`."""
        ...

    def watched(self) -> tuple[str, ...]:
        """Files that the till touches when it commits."""
        ...

    def why_busy(self) -> Unreadable:
        """What to say when `TillBusy` has been coming for seconds."""
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...


def ask(doing: str, work: Work[T], connection: sqlite3.Connection) -> T:
    """Run `work`; database errors become `TillBusy` or `Unreadable`."""
    try:
        return work(connection)
    except sqlite3.Error as error:
        raise explained(error, doing) from error


def kept_for_itself() -> Unreadable:
    """Exclusive locking shuts every reader out."""
    return Unreadable(
        "The till keeps its database for itself alone (exclusive locking); it cannot be read beside it.",
        "Ask the till's supplier to turn exclusive locking off, or connect by another way than the database.",
        ExitCode.LOCKED,
    )
