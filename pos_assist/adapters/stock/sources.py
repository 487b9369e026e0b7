"""The two kinds of stock source, looked at in the same way: a folder of files, and a database."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from pos_assist.adapters.file_lock import FileLock, LockTaken
from pos_assist.adapters.stock.asking import Asked, ask
from pos_assist.adapters.stock.folder import REST_SECONDS, DropFolder
from pos_assist.adapters.stock.outcome import Outcome, Source
from pos_assist.adapters.stock.taking import Feed, take
from pos_assist.adapters.store.connecting import why
from pos_assist.adapters.store.stock_store import Standing, save_sync, state_of
from pos_assist.adapters.transaction_source import told
from pos_assist.errors import ExitCode, UserError

LOCK_SECONDS = 30.0  # the other one reads the same source: what it finds is ours too
AWAY = "The stock folder "  # so begins what is said of a folder that is not there: no more when it is back
SAID_EVERY = timedelta(seconds=60)  # that a look found nothing new is noted so often


@dataclass(frozen=True)
class Look:
    """What one look gave. `resting`: files not yet long enough at rest; `unfinished`: files that end in the middle."""

    outcomes: tuple[Outcome, ...] = ()
    resting: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()

    @property
    def trouble(self) -> str:
        """Why something could not be used, one sentence; '' = everything was."""
        return next((outcome.trouble for outcome in self.outcomes if outcome.trouble), "")


class StockSourceLook(Protocol):
    """A source that can be looked at."""

    name: str

    def look(self, now: datetime) -> Look:
        """Take up what is new.

        Raises:
            UserError: it cannot be reached, or our store cannot be written; what was known stays.
        """


@dataclass(frozen=True)
class Kept:
    """Where a source's state lives; `one_off`: it is in no settings."""

    store: Path
    one_off: bool = False

    def source(self, name: str) -> Source:
        """How it stands with a source."""
        state = state_of(self.store, name)
        if state is None:
            return Source(name, self.store, Standing(one_off=self.one_off))
        return Source(name, self.store, state.standing, state.synced_at)

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """One look at a source at a time.

        Raises:
            UserError: another process looks at it for too long.
        """
        try:
            with FileLock(self.store.with_name(f"stock-{name}.lock"), timeout=LOCK_SECONDS):
                yield
        except LockTaken as error:
            raise UserError(
                f"Another program is reading the stock source '{name}' just now.",
                hint="A panel does so by itself; wait until it has ended.",
                code=ExitCode.ANOTHER_INSTANCE,
            ) from error

    def note_trouble(self, name: str, trouble: str, now: datetime) -> None:
        """Keep in mind why a source could not be looked at; its figures stay with their age.

        Raises:
            UserError: our store cannot be written.
        """
        save_sync(self.store, self.source(name).state(now, trouble=trouble))


class FolderLook:
    """A folder of files."""

    def __init__(self, name: str, folder: Path, feed: Feed, kept: Kept, *, tick: Callable[[], float]) -> None:
        """`tick`: monotonic seconds."""
        self.name = name
        self._folder = DropFolder(folder)
        self._feed = feed
        self._kept = kept
        self._tick = tick

    def look(self, now: datetime) -> Look:
        """See `StockSourceLook.look`."""
        with self._kept.alone(self.name):
            outcomes: list[Outcome] = []
            resting: list[str] = []
            unfinished: list[str] = []
            for drop in self._folder.drops(self._tick(), now.timestamp()):
                try:
                    outcome = take(drop, self._feed, self._kept.source(self.name), now)
                except sqlite3.Error as error:  # the scratch database
                    raise UserError(
                        f"{told(drop.path.name)} could not be read: {why(error)}",
                        hint="Check the free space of the folder for temporary files.",
                        code=ExitCode.LOCKED,
                    ) from error
                except OSError:  # taken away, or not ours to read yet
                    resting.append(drop.path.name)
                    continue
                if outcome is not None:
                    self._folder.put_away(drop, outcome.trouble)
                    outcomes.append(outcome)
                else:
                    (unfinished if drop.rest >= REST_SECONDS else resting).append(drop.path.name)
            if not outcomes:
                self._say_so(now)
        return Look(tuple(outcomes), tuple(resting), tuple(unfinished))

    def _say_so(self, now: datetime) -> None:
        """Nothing new, and nothing in the way: a trouble of files stays told until one is taken up again."""
        state = state_of(self._kept.store, self.name)
        if state is None or now - state.looked_at >= SAID_EVERY or state.trouble.startswith(AWAY):
            source = self._kept.source(self.name)
            trouble = "" if state is None or state.trouble.startswith(AWAY) else state.trouble
            save_sync(self._kept.store, source.state(now, trouble=trouble))


class DatabaseLook:
    """A database."""

    def __init__(self, name: str, asked: Asked, kept: Kept) -> None:
        self.name = name
        self._asked = asked
        self._kept = kept

    def look(self, now: datetime) -> Look:
        """See `StockSourceLook.look`."""
        with self._kept.alone(self.name):
            return Look((ask(self._asked, self._kept.source(self.name), now),))
