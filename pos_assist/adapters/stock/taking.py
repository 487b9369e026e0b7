"""Take up one dropped file: read it beside our store, then save what follows from it in one transaction."""

from __future__ import annotations

import fnmatch
import hashlib
import os
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pos_assist.adapters.scratch import scratch_folder
from pos_assist.adapters.stock.folder import LONG_REST_SECONDS, REST_SECONDS, Drop, ends_with_line, stamp_of
from pos_assist.adapters.stock.forms import Record, UnfinishedFileError, records
from pos_assist.adapters.stock.gathering import Account, Gatherer, Wording
from pos_assist.adapters.stock.outcome import Outcome, Source, conclude, confirmed, refuse, with_gap
from pos_assist.adapters.stock.profile import FeedProfile
from pos_assist.adapters.stock.staging import Staging, Tally
from pos_assist.adapters.store.rows import micros, moment_of
from pos_assist.adapters.store.stock_files import FileEntry, file_taken, newest_file
from pos_assist.adapters.store.stock_store import save_sync
from pos_assist.adapters.transaction_source import told
from pos_assist.errors import UserError

Watched = Callable[[Iterable[Record]], Iterable[Record]]


@dataclass(frozen=True)
class Feed:
    """How a source's files are read. `whole`: a file tells everything. `force`: also what looks half-written."""

    profile: FeedProfile
    names_by: str
    whole: bool
    force: bool = False
    watched: Watched = iter


class ChangedMeanwhileError(Exception):
    """The file was written while we read it: nothing of it was used."""


def take(drop: Drop, feed: Feed, source: Source, now: datetime) -> Outcome | None:
    """Read a file at rest and keep what it tells; None while it may still be being written.

    Raises:
        UserError: our store cannot be written.
        OSError: the file cannot be read.
    """
    if drop.rest < REST_SECONDS or (drop.rest < LONG_REST_SECONDS and not ends_with_line(drop.path)):
        return None
    sha256 = _fingerprint(drop.path)
    whole = feed.whole or any(fnmatch.fnmatch(drop.path.name, pattern) for pattern in feed.profile.whole_names)
    at = moment_of(drop.stamp.mtime_ns // 1000)
    name = os.fsencode(drop.path.name).decode("utf-8", "replace")  # a name may be of no encoding at all
    account = Account(told(name), at, now, whole, feed.force, name, sha256)
    try:
        with scratch_folder() as folder:
            return _read(folder, drop, feed, source, account)
    except UnfinishedFileError as error:
        if drop.rest < LONG_REST_SECONDS:
            return None
        return refuse(error, account, source)
    except ChangedMeanwhileError:
        return None


def _read(folder: Path, drop: Drop, feed: Feed, source: Source, account: Account) -> Outcome:
    profile = feed.profile
    wording = Wording(profile.product or feed.names_by, profile.columns, profile.decimal, profile.ts)
    with closing(Staging(folder, source.store, source.name)) as staging:
        gatherer = Gatherer(staging, wording, account, source.standing)
        try:
            before = file_taken(source.store, source.name, account.sha256)
            if before is not None and not before.trouble:
                gatherer.begin(records(drop.path, profile))
                return _again(before, staging.tally, source, account)
            gatherer.gather(feed.watched(records(drop.path, profile)))
        except UnfinishedFileError:
            raise
        except UserError as error:
            _unchanged(drop)
            return refuse(error, account, source)
        _unchanged(drop)
        return conclude(staging, account, source)


def _again(before: FileEntry, tally: Tally, source: Source, account: Account) -> Outcome:
    """The same content once more: a copy changes nothing; a newer file that says the same confirms what it said.

    Between other files nobody can tell whether it is an old copy or news: then it is refused, and told.
    """
    name = account.name
    same = f"{account.where} holds exactly what {told(before.name)} held"
    at_us = micros(min(account.at, account.now))
    if tally.own_times or at_us <= before.read_at_us:
        return Outcome(name, notes=(f"{same}: nothing was changed.",))
    newest = newest_file(source.store, source.name)
    if newest is not None and newest.sha256 == before.sha256 and not tally.changes:
        standing = confirmed(source.standing, at_us, whole=account.whole)
        save_sync(source.store, source.state(account.now, standing=standing))
        return Outcome(name, notes=(f"{same}: every figure is still right.",))
    trouble = (
        f"{same}, which was taken up already, and has no column with the time: nobody can tell whether it is a copy. "
        "It was not used; let the stock system write a column 'as_of'."
    )
    standing = source.standing if account.whole else with_gap(source.standing, name)
    save_sync(source.store, source.state(account.now, trouble=trouble, standing=standing))
    return Outcome(name, trouble=trouble)


def _unchanged(drop: Drop) -> None:
    """A file that was written while we read it is read anew, when it is at rest again."""
    if stamp_of(drop.path) != drop.stamp:
        raise ChangedMeanwhileError


def _fingerprint(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()
