"""Brings the facts up to date with our log and the till: one refresh at a time, whole or not at all."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist.adapters.facts import meta
from pos_assist.adapters.facts.file import is_damage, is_mistake, reading, renewing, throw_away, unusable
from pos_assist.adapters.facts.linking import link
from pos_assist.adapters.facts.refresh_events import EventIntake
from pos_assist.adapters.facts.refresh_till import TillIntake, till_stamp
from pos_assist.adapters.facts.schema import VERSION
from pos_assist.adapters.facts.shop_clock import ShopClock
from pos_assist.adapters.facts.told import newest_seq
from pos_assist.adapters.file_lock import FileLock, LockTaken
from pos_assist.adapters.store.connecting import reading as reading_store
from pos_assist.adapters.store.rows import micros
from pos_assist.adapters.till.profile import Profile
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.reporting.figures import Freshness
from pos_assist.settings import ReportSettings

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

log = logging.getLogger(__name__)

WAIT_SECONDS = 30.0  # for another refresh; a first one of a million lines takes about as long
NO_TILL = "No till is named: these are the figures as they were last counted with one."
COUNTING = "Another program is counting the figures just now."
EVENTS_SHARE, WHOLE = 300, 1000  # of the progress that is told: the log first, then the till
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Sources:
    """What the facts are made of."""

    store: Path  # our own: the event log
    db: str = ""  # the till's file; '' = none
    profile: Profile | None = None
    report: ReportSettings = field(default_factory=ReportSettings)
    store_name: str = ""  # what the shop calls itself
    zone: tzinfo | None = None  # None: this machine's


def freshness(path: Path) -> Freshness:
    """How far the facts reach, without reading anything anew; `Freshness()` where there are none that can be used."""
    known: dict[str, str] = {}
    if path.exists():
        with suppress(UserError), reading(path) as connection:
            known = meta.read(connection)
    return meta.freshness_of(known, path)


def refresh(
    path: Path, sources: Sources, *, now: datetime, progress: Progress | None = None, wait: float = WAIT_SECONDS
) -> Freshness:
    """Take in what is new. A till that cannot be read now leaves its figures with their age (`trouble`).

    So does another program that refreshes for longer than `wait` seconds.

    Where the file is missing, damaged, of another version or counted by other settings, everything is made anew.

    Raises:
        UserError: our own log cannot be read, or the disk refuses; the facts stay as they were. Or there are none, and
            another program counts them.
    """
    import duckdb

    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(_lock_of(path), timeout=wait):
            known = _known(path)
            if not sources.db and known.get("has_receipts") == "1":  # named elsewhere: nothing of it is thrown away
                return replace(meta.freshness_of(known, path), trouble=NO_TILL)
            try:
                return _refreshed(path, sources, known, now, progress or _nobody)
            except duckdb.Error as error:
                if not known or not is_damage(error):
                    raise
                log.warning("the figures are counted anew: %s", error)
                return _refreshed(path, sources, {}, now, progress or _nobody)
    except LockTaken as error:
        so_far = freshness(path)
        if so_far.refreshed_at is None:
            raise UserError(COUNTING, hint="Try again in a minute.", code=ExitCode.LOCKED) from error
        return replace(so_far, trouble=COUNTING)
    except (duckdb.Error, OSError) as error:
        if is_mistake(error):
            raise
        raise unusable(path, error) from error


def discard(path: Path, *, wait: float = WAIT_SECONDS) -> None:
    """Throw the facts away, after a refresh that may be going on: somebody was taken out of the log.

    Raises:
        UserError: another program refreshes for longer than `wait` seconds.
    """
    if not path.parent.exists() or not list(path.parent.glob(f"{path.name}*")):
        return
    try:
        with FileLock(_lock_of(path), timeout=wait):
            throw_away(path)
    except LockTaken as error:
        raise UserError(COUNTING, hint="Try again in a minute.", code=ExitCode.LOCKED) from error


def _lock_of(path: Path) -> Path:
    return path.with_name(f"{path.stem}.lock")


def _known(path: Path) -> dict[str, str]:
    """What the facts say of themselves; nothing where they have to be made anew."""
    if not path.exists():
        return {}
    try:
        with reading(path) as connection:
            return meta.read(connection)
    except UserError:  # told already
        return {}


def _refreshed(path: Path, sources: Sources, known: Mapping[str, str], now: datetime, progress: Progress) -> Freshness:
    clock = ShopClock(sources.zone, sources.report.day_starts)
    newest, store_id = _log_stands_at(sources.store)
    counted_by = _counted_by(sources, store_id, clock)
    anew = known.get("counted_by") != counted_by or newest < int(known.get("seq", 0))
    stands = {
        "seq": str(newest),
        "till": till_stamp(sources.db, sources.profile),
        "day": str(clock.place(micros(now)).day),
        "trouble": "",
    }
    if anew or any(known.get(name) != value for name, value in stands.items()):
        with renewing(path, anew=anew) as facts:
            told = _take(facts, sources, {} if anew else known, clock=clock, newest=newest, now=now, progress=progress)
            meta.write(facts, {**stands, **told, "version": VERSION, "counted_by": counted_by})
            known = meta.read(facts)
    with suppress(OSError):
        os.utime(path, (now.timestamp(), now.timestamp()))
    progress(WHOLE, WHOLE)
    return meta.freshness_of(known, path)


def _take(
    facts: DuckDBPyConnection,
    sources: Sources,
    before: Mapping[str, str],
    *,
    clock: ShopClock,
    newest: int,
    now: datetime,
    progress: Progress,
) -> dict[str, str]:
    """Take in what is new since `before`; what `meta` has to know then."""
    told = _take_events(facts, sources, before, clock=clock, newest=newest, now=now, progress=progress)
    till = TillIntake(
        facts,
        sources.store,
        sources.db,
        sources.profile,
        clock,
        store_name=sources.store_name,
        not_merchandise=sources.report.not_merchandise,
    )
    told |= till.take(before, now=now, progress=lambda part: progress(EVENTS_SHARE + part, WHOLE))
    people_from = link(
        facts,
        since_us=till.since_us,
        today=clock.place(micros(now)).day,
        report=sources.report,
        has_receipts=till.keeps_receipts,
    )
    currency = told["currency"] or (sources.profile.currency if sources.profile else "")
    about = {"return_days": str(sources.report.returns_days), "time_zone": clock.zone_name()}
    return {**told, **about, "currency": currency, "people_from": people_from.isoformat()}


def _take_events(
    facts: DuckDBPyConnection,
    sources: Sources,
    before: Mapping[str, str],
    *,
    clock: ShopClock,
    newest: int,
    now: datetime,
    progress: Progress,
) -> dict[str, str]:
    """The log's part; what `meta` has to know then."""
    after, newest_us = int(before.get("seq", 0)), int(before.get("newest_us", 0))
    if not newest:
        return {"newest_us": "0", "currency": ""}
    with reading_store(sources.store) as connection:
        intake = EventIntake(facts, connection, clock, sources.store_name)
        newest_us = intake.note_late(after, newest, newest_us, micros(now))
        intake.take(after, newest, lambda done, total: progress(done * EVENTS_SHARE // max(total, 1), WHOLE))
        intake.forget_customers()
    return {"newest_us": str(newest_us), "currency": intake.currency or before.get("currency", "")}


def _log_stands_at(store: Path) -> tuple[int, str]:
    """Number of the newest event, and which store it is; (0, '') where there is none yet."""
    if not store.exists():
        return 0, ""
    with reading_store(store) as connection:
        row = connection.execute("SELECT value FROM meta WHERE name = 'store_id'").fetchone()
        return newest_seq(connection), str(row[0]) if row else ""


def _counted_by(sources: Sources, store_id: str, clock: ShopClock) -> str:
    """With another one of these, what is counted already would be counted otherwise."""
    report, profile = sources.report, sources.profile
    till = (str(Path(sources.db).absolute()), profile.name) if profile and sources.db else ()
    how = (report.day_starts, report.returns_days, report.not_merchandise)
    return repr((store_id, sources.store_name, till, clock.zone_name(), how))


def _nobody(_done: int, _whole: int) -> None:
    """Nobody watches."""
