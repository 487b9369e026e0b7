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
from pos_assist.adapters.facts.file import failures, reading, renewing, unusable
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

WAIT_SECONDS = 120.0  # for another refresh: a first one of a million lines takes half a minute
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
    """How far the facts reach, without reading anything anew; `Freshness()` where there are none.

    Raises:
        UserError: the file is damaged or of another version.
    """
    if not path.exists():
        return Freshness()
    with reading(path) as connection:
        return meta.freshness_of(meta.read(connection), path)


def refresh(path: Path, sources: Sources, *, now: datetime, progress: Progress | None = None) -> Freshness:
    """Take in what is new. A till that cannot be read now leaves its figures with their age (`trouble`).

    Where the file is missing, damaged, of another version or counted by other settings, everything is made anew.

    Raises:
        UserError: our own log cannot be read, or the disk refuses; the facts stay as they were.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(path.with_name(f"{path.stem}.lock"), timeout=WAIT_SECONDS):
            known = _known(path)
            try:
                return _refreshed(path, sources, known, now, progress or _nobody)
            except failures() as error:
                if not known:
                    raise
                log.warning("the figures are counted anew: %s", error)
                return _refreshed(path, sources, {}, now, progress or _nobody)
    except LockTaken as error:
        raise UserError(
            "Another program is counting the figures just now.", hint="Try again in a minute.", code=ExitCode.LOCKED
        ) from error
    except failures() as error:
        raise unusable(path, error) from error
    except OSError as error:
        raise unusable(path, error) from error


def _known(path: Path) -> dict[str, str]:
    """What the facts say of themselves; nothing where they have to be made anew."""
    if not path.exists():
        return {}
    try:
        with reading(path) as connection:
            return meta.read(connection)
    except UserError as error:
        log.warning("the figures are counted anew: %s", error)
        return {}


def _refreshed(path: Path, sources: Sources, known: Mapping[str, str], now: datetime, progress: Progress) -> Freshness:
    clock = ShopClock(sources.zone, sources.report.day_starts)
    today = str(clock.place(micros(now)).day)
    newest, store_id = _log_stands_at(sources.store)
    counted_by = _counted_by(sources, store_id, clock)
    anew = known.get("counted_by") != counted_by or newest < int(known.get("seq", 0))
    stamp = till_stamp(sources.db, sources.profile)
    as_before = {"seq": str(newest), "till": stamp, "day": today}
    if not anew and stamp and all(known.get(name) == value for name, value in as_before.items()):
        _touch(path, now)
        return replace(meta.freshness_of(known, path), events_until=now, receipts_until=now)
    before = {} if anew else dict(known)
    with renewing(path, anew=anew) as facts:
        newest_us = _take_events(facts, sources, clock=clock, before=before, newest=newest, now=now, progress=progress)
        till = TillIntake(
            facts,
            sources.store,
            sources.db,
            sources.profile,
            clock,
            store_name=sources.store_name,
            not_merchandise=sources.report.not_merchandise,
        )
        told = till.take(before, now=now, progress=lambda part: progress(EVENTS_SHARE + part, WHOLE))
        people_from = link(
            facts,
            since_us=till.since_us,
            today=int(today),
            report=sources.report,
            has_receipts=till.keeps_receipts,
        )
        meta.write(
            facts,
            {
                **as_before,
                "version": VERSION,
                "counted_by": counted_by,
                "newest_us": str(newest_us),
                "events_until": now.isoformat(),
                "return_days": str(sources.report.returns_days),
                "time_zone": clock.zone_name(),
                "people_from": people_from.isoformat(),
                **told,
                "till": stamp if not told["trouble"] else "",
            },
        )
        values = meta.read(facts)
    _touch(path, now)
    progress(WHOLE, WHOLE)
    return meta.freshness_of(values, path)


def _take_events(
    facts: DuckDBPyConnection,
    sources: Sources,
    *,
    clock: ShopClock,
    before: Mapping[str, str],
    newest: int,
    now: datetime,
    progress: Progress,
) -> int:
    """The log's part; returns the newest moment that it told, microseconds."""
    after, newest_us = int(before.get("seq", 0)), int(before.get("newest_us", 0))
    if not newest:
        return newest_us
    with reading_store(sources.store) as connection:
        intake = EventIntake(facts, connection, clock, sources.store_name)
        intake.take(after, newest, lambda done, total: progress(done * EVENTS_SHARE // max(total, 1), WHOLE))
        newest_us = intake.note_late(after, newest, newest_us, micros(now))
        intake.forget_customers()
    return newest_us


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


def _touch(path: Path, now: datetime) -> None:
    """The file's time tells when it was last looked for something new."""
    with suppress(OSError):
        os.utime(path, (now.timestamp(), now.timestamp()))


def _nobody(_done: int, _whole: int) -> None:
    """Nobody watches."""
