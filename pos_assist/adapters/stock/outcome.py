"""What follows from one account of a source: what changes, what is refused, what a person should hear, what is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from pos_assist.adapters.stock.gathering import Account
from pos_assist.adapters.stock.staging import REJECTED_KEPT, Staging, Tally
from pos_assist.adapters.store.rows import micros
from pos_assist.adapters.store.stock_files import FileEntry
from pos_assist.adapters.store.stock_store import SourceState, Standing, save_sync
from pos_assist.adapters.transaction_source import told
from pos_assist.errors import UserError

THE_DATABASE = "The database"  # as the name of what had a row without a product


@dataclass(frozen=True)
class Outcome:
    """What came of one file or one look. `trouble`: why nothing of it was used; '' = it was.

    `changed` figures are new or other than before, `forgotten` ones are unknown now; `notes`: sentences for a person.
    """

    name: str
    rows: int = 0
    changed: int = 0
    forgotten: int = 0
    rejected: int = 0
    notes: tuple[str, ...] = ()
    trouble: str = ""
    new_products: tuple[str, ...] = ()  # never told of before


@dataclass(frozen=True)
class Source:
    """Whose account it is: its name, our store, and how it stands with it."""

    name: str
    store: Path
    standing: Standing
    synced_at: datetime | None = None

    def state(self, now: datetime, *, trouble: str = "", standing: Standing | None = None) -> SourceState:
        """How it stands from `now` on; without `standing` it stands as before."""
        standing = standing or self.standing
        if standing.gaps and not trouble:
            trouble = (
                f"{told(standing.gaps[0])} was refused or had a row without a product: until it comes again, mended "
                "and under the same name, figures that later files do not name keep their age."
            )
            return SourceState(self.name, now, now, None, trouble, standing)
        return SourceState(self.name, now, self.synced_at if trouble else now, None, trouble, standing)


def conclude(staging: Staging, account: Account, source: Source, *, mark: tuple[str, str] = ("", "")) -> Outcome:
    """Work out and save what was gathered, all of it in one transaction; refused is what looks half-told.

    `mark`: how far a database was read; the next look goes on from there unless this one was refused.

    Raises:
        UserError: our store cannot be written.
    """
    tally, standing, name = staging.tally, source.standing, account.name
    at_us = (staging.newest_us() if tally.own_times else 0) or micros(min(account.at, account.now))
    distinct = staging.distinct()
    staging.spoil(at_us)
    stands = at_us >= standing.whole_us or (tally.own_times and not account.whole)
    trouble = _refusal(staging, account, stands=stands)
    named = missing = older = 0
    if not trouble:
        refresh = tally.own_times or (bool(name) and not account.whole)  # a database is confirmed with every look
        named, missing, older = staging.compare(
            at_us=at_us, sure_us=standing.sure_us, stands=stands, refresh=refresh, whole=account.whole
        )
    notes = () if trouble else _notes(staging, account, distinct=distinct, missing=missing, older=older)
    outcome = Outcome(
        name=name or source.name,
        rows=tally.rows,
        changed=named,
        forgotten=missing,
        rejected=tally.rejected,
        notes=(*_rejected_notes(staging, account), *notes),
        trouble=trouble,
        new_products=tuple(staging.new_products()),
    )
    staging.close()
    if not trouble:
        standing = replace(_after(standing, tally, account, at_us, name), mark=mark)
    elif name and not account.whole:
        standing = with_gap(standing, name)
    entry = None
    if name:
        counted = (tally.rows, named + missing, tally.rejected)
        entry = FileEntry(source.name, account.sha256, name, micros(account.now), *counted, trouble)
    state = source.state(account.now, trouble=trouble, standing=standing)
    save_sync(source.store, state, staging=staging.file, file=entry, sha256=account.sha256)
    return outcome


def refuse(error: UserError, account: Account, source: Source) -> Outcome:
    """Keep in mind that a file as such could not be used, and why.

    Raises:
        UserError: our store cannot be written.
    """
    trouble = str(error)
    standing = source.standing if account.whole else with_gap(source.standing, account.name)
    entry = FileEntry(source.name, account.sha256, account.name, micros(account.now), 0, 0, 0, trouble)
    save_sync(source.store, source.state(account.now, trouble=trouble, standing=standing), file=entry)
    return Outcome(account.name, trouble=trouble)


def _refusal(staging: Staging, account: Account, *, stands: bool) -> str:
    """Why nothing of it is used, in one sentence; '' where it is."""
    tally, usable = staging.tally, staging.usable()
    if tally.rows and 2 * tally.rejected > tally.rows:
        return (
            f"{account.where} cannot be used: {tally.rejected:,} of its {tally.rows:,} rows are not right "
            f"({tally.first_reason})."
        )
    known = staging.known()
    if account.whole and stands and 2 * usable < known and not account.force:
        return (
            f"{account.where} tells of {usable:,} products, {known:,} were known before: it looks half-written and "
            "was not used. If it is right, run 'pos-assist stock sync --once --force' with it in the folder."
        )
    return ""


def with_gap(standing: Standing, name: str) -> Standing:
    """A file of differences was not used: what others do not name may have changed."""
    return replace(standing, gaps=tuple(dict.fromkeys((*standing.gaps, name))))


def confirmed(standing: Standing, at_us: int, *, whole: bool) -> Standing:
    """Everything that was not named otherwise was still so at that moment."""
    if whole:
        newest = max(standing.whole_us, at_us)
        return replace(standing, whole_us=newest, sure_us=newest, confirmed_us=newest, gaps=())
    return standing if standing.gaps else replace(standing, confirmed_us=max(standing.confirmed_us, at_us))


def _after(standing: Standing, tally: Tally, account: Account, at_us: int, name: str) -> Standing:
    """How the source stands after what was used. `name`: of the file."""
    if account.whole:
        if at_us < standing.whole_us:
            return standing
        if tally.own_times:
            return replace(standing, whole_us=at_us, confirmed_us=0, gaps=())
        return confirmed(standing, at_us, whole=True)
    standing = replace(standing, gaps=tuple(gap for gap in standing.gaps if gap != (name or THE_DATABASE)))
    if tally.unnamed:
        return with_gap(standing, name or THE_DATABASE)
    return standing if tally.own_times else confirmed(standing, at_us, whole=False)


def _rejected_notes(staging: Staging, account: Account) -> tuple[str, ...]:
    tally = staging.tally
    if not tally.rejected:
        return ()
    kept = "" if tally.rejected <= REJECTED_KEPT else f"; the first {REJECTED_KEPT:,} of them are kept"
    what = "1 row" if tally.rejected == 1 else f"{tally.rejected:,} rows"
    return (f"{account.where}: {what} could not be used ({tally.first_reason}){kept}.",)


def _notes(staging: Staging, account: Account, *, distinct: int, missing: int, older: int) -> tuple[str, ...]:
    notes = []
    negative, first = staging.negative()
    doubled = 0 if staging.tally.changes else staging.tally.rows - staging.tally.rejected - distinct
    if negative:
        notes.append(f"Below nothing: {negative:,} (first {first}); none of it can be promised.")
    if doubled > 0:
        notes.append(f"{doubled:,} rows tell again of a product that had a row before; the newest counts.")
    if missing:
        notes.append(f"{missing:,} figures are not told any more; how much there is is unknown now.")
    if older:
        notes.append(f"{older:,} figures are older than what is known and were left out.")
    return tuple(f"{account.where}: {note}" for note in notes)
