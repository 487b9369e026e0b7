"""Stock from the sources of the settings, or of a single database: once, or again and again."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pos_assist.adapters.stock.asking import Asked
from pos_assist.adapters.stock.folder import REST_SECONDS
from pos_assist.adapters.stock.forms import Record
from pos_assist.adapters.stock.outcome import Outcome
from pos_assist.adapters.stock.profile import database_profile, feed_profile
from pos_assist.adapters.stock.sources import DatabaseLook, FolderLook, Kept, Look, StockSourceLook
from pos_assist.adapters.stock.taking import Feed
from pos_assist.adapters.store.stock_store import forget_source, sources
from pos_assist.bootstrap.readying import make_ready
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import Home
from pos_assist.settings import Settings, StockSource, TillSettings

log = logging.getLogger(__name__)

ONE_OFF = "once"  # the source of a database that no settings name
LONGEST_PAUSE = 30.0  # seconds between two tries at a source that is away
PATIENCE = 30.0  # seconds that a single run waits for files to come to rest
UNKNOWN_NAMED = 3  # products that are named in the sentence

Rows = Callable[[Iterable[Record]], Iterable[Record]]
Told = Callable[[str, Look, str], None]  # source, what a look gave, why there was none


@dataclass(frozen=True)
class Sync:
    """What to look at, how often, and where it is kept."""

    looks: Sequence[StockSourceLook]
    kept: Kept
    every: float  # seconds

    def once(self, told: Told, *, now: Callable[[], datetime]) -> ExitCode:
        """Every source once, waiting for files that have just been written; the worst of what happened."""
        worst = ExitCode.OK
        for look in self.looks:
            try:
                found = _rested(look, now)
            except UserError as error:
                self._keep(look.name, error, now())
                told(look.name, Look(), str(error))
                worst = worst or error.code
                continue
            told(look.name, found, "")
            worst = worst or (ExitCode.BAD_DATA if found.trouble else ExitCode.OK)
        return worst

    def watch(self, told: Told, stop: threading.Event, *, now: Callable[[], datetime]) -> None:
        """All of them again and again, each in a thread of its own: one that hangs keeps no other waiting."""
        threads = [
            threading.Thread(target=self._watch, args=(look, told, stop, now), daemon=True) for look in self.looks
        ]
        for thread in threads:
            thread.start()
        while not stop.wait(0.2):  # a wait without an end would not hear Ctrl+C everywhere
            pass

    def _watch(self, look: StockSourceLook, told: Told, stop: threading.Event, now: Callable[[], datetime]) -> None:
        failures, said = 0, ""
        while not stop.is_set():
            try:
                found = look.look(now())
            except UserError as error:
                failures += 1
                self._keep(look.name, error, now())
                if str(error) != said:  # the same sentence once, however often it is tried
                    said = str(error)
                    told(look.name, Look(), said)
            except Exception:
                failures += 1
                log.exception("looking at the stock source %s", look.name)
            else:
                if found.outcomes or said:
                    told(look.name, found, "")
                failures, said = 0, ""
                stop.wait(REST_SECONDS if found.resting or found.unfinished else self.every)
                continue
            stop.wait(pause(failures, self.every))

    def _keep(self, name: str, error: UserError, now: datetime) -> None:
        """Note what is wrong with a source; that somebody else is at work is nothing of that kind."""
        if error.code in (ExitCode.ANOTHER_INSTANCE, ExitCode.LOCKED):
            return
        try:
            self.kept.note_trouble(name, str(error), now)
        except UserError as other:
            log.warning("%s", other)


def pause(failures: int, every: float) -> float:
    """Seconds until the next try after so many failures in a row: 1, 2, 4, … 30, never more than usual."""
    return float(min(2.0 ** min(failures - 1, 10), LONGEST_PAUSE, every))


def configured(settings: Settings, home: Home, *, only: str = "", force: bool = False, rows: Rows = iter) -> Sync:
    """The sources of the settings; `only` one of them. Figures of those that are there no more are unknown now.

    Raises:
        UserError: none is set, or not that one, a profile is not right, or our store cannot be used.
    """
    named = settings.stock.sources
    make_ready(home.store)
    for state in sources(home.store):
        if state.source not in named and not state.standing.one_off:
            forget_source(home.store, state.source, datetime.now(UTC))
    if not named:
        raise UserError(
            "No stock source is set.",
            hint=f"Write [stock.sources.NAME] with folder or url in {home.config_file}, or give --db and --profile.",
            code=ExitCode.CONFIGURATION,
        )
    if only and only not in named:
        known = ", ".join(sorted(named))
        raise UserError(f"There is no stock source '{only}'.", hint=f"There are: {known}.", code=ExitCode.CONFIGURATION)
    kept = Kept(home.store)
    wanted = {only: named[only]} if only else named
    looks = [_look(name, source, kept, force=force, rows=rows) for name, source in wanted.items()]
    return Sync(looks, kept, settings.stock.every_seconds)


def single(db: str, profile: str, home: Home, every: float, *, force: bool = False, rows: Rows = iter) -> Sync:
    """One database that no settings name: a URL, or an SQLite file.

    Raises:
        UserError: the profile is not right, or our store cannot be used.
    """
    make_ready(home.store)
    url = db if re.match(r"[a-z][a-z0-9+]*://", db) else f"sqlite:///{Path(db).absolute()}"
    kept = Kept(home.store, one_off=True)
    return Sync([_look(ONE_OFF, StockSource(url=url, profile=profile), kept, force=force, rows=rows)], kept, every)


def unknown_products(till: TillSettings, outcomes: Iterable[Outcome]) -> str:
    """One sentence of products that are new in a source and that the till does not know; '' = none, or no till."""
    new = [product for outcome in outcomes for product in outcome.new_products]
    if not new or not till.db or not till.profile:
        return ""
    from pos_assist.adapters.till.profile import load_profile
    from pos_assist.adapters.till.reader import TillReader
    from pos_assist.engine.catalogue import Catalogue

    try:
        with closing(TillReader(till.db, load_profile(till.profile))) as reader:
            catalogue = Catalogue(reader.products())
    except UserError as error:
        return f"What the till sells is not known: {error.title}"
    unknown = [product for product in new if catalogue.resolve(product) is None]
    if not unknown:
        return ""
    first = ", ".join([*unknown[:UNKNOWN_NAMED], *(["…"] if len(unknown) > UNKNOWN_NAMED else [])])
    return f"Not known at the till: {len(unknown):,} ({first}). What was told of it is kept until it is."


def _look(name: str, source: StockSource, kept: Kept, *, force: bool, rows: Rows) -> StockSourceLook:
    if source.folder:
        feed = Feed(feed_profile(source.profile), source.product, source.files == "whole", force, rows)
        return FolderLook(name, Path(source.folder).expanduser(), feed, kept, tick=time.monotonic)
    asked = Asked(source.url, database_profile(source.profile), source.product, force, rows)
    return DatabaseLook(name, asked, kept)


def _rested(look: StockSourceLook, now: Callable[[], datetime]) -> Look:
    """One look, and more of them while files come to rest."""
    found = look.look(now())
    until = time.monotonic() + PATIENCE
    while found.resting and time.monotonic() < until:
        time.sleep(REST_SECONDS / 4)
        again = look.look(now())
        found = Look((*found.outcomes, *again.outcomes), again.resting, again.unfinished)
    return found
