"""The check on connect: every finding one plain sentence and what to do about it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

from pos_assist.adapters.till import rows
from pos_assist.adapters.till.access import HOT_SECONDS, SLOW_SECONDS
from pos_assist.adapters.till.files import look, network_file_system
from pos_assist.adapters.till.problems import TooSlow, Unreadable
from pos_assist.adapters.till.profile import Journal, Profile
from pos_assist.adapters.till.rows import Columns, Row
from pos_assist.adapters.till.session import Session, answered, fetched
from pos_assist.errors import ExitCode, UserError

FUTURE_TOLERANCE = timedelta(minutes=2)  # clocks of two programs on one machine do not differ more
SHOWN_ERRORS = 3  # of one kind; the rest is counted
QUICK_CHECK_SECONDS = 20.0
WITHOUT = {
    "stock": "Without stock figures, products that are sold out may be offered.",
    "staff": "Without staff names, only the till's own numbers are shown.",
    "receipt": "Without receipts, an accepted offer counts as sold when it was in the basket last seen.",
    "history": "Without history, nothing can be learned from past sales; only written rules are used.",
}


class Severity(Enum):
    """How much a finding matters."""

    OK = "ok"
    WARNING = "warning"  # works, something is missing
    PROBLEM = "problem"  # has to be mended first


@dataclass(frozen=True)
class Finding:
    """One sentence about one thing; `advice` says what to do, '' where nothing is."""

    severity: Severity
    about: str
    sentence: str
    advice: str = ""
    code: ExitCode = ExitCode.OK


def check_till(db: Path, profile: Profile, now: datetime) -> Iterator[Finding]:
    """Findings in the order they are made; ends early when nothing more can be read."""
    session = Session(db, profile)
    try:
        yield from _file(db, profile)
        yield from _connection(session)
        yield from _views(session, now)
    except Unreadable as error:
        yield Finding(Severity.PROBLEM, "connection", error.title, error.hint, error.code)
    except UserError as error:
        yield Finding(Severity.PROBLEM, "connection", error.title, error.hint, error.code)
    finally:
        session.close()


def exit_code(findings: list[Finding]) -> ExitCode:
    """That of the first problem, OK where there is none."""
    return next((finding.code for finding in findings if finding.severity is Severity.PROBLEM), ExitCode.OK)


def _ok(about: str, sentence: str) -> Finding:
    return Finding(Severity.OK, about, sentence)


def _warning(about: str, sentence: str, advice: str = "") -> Finding:
    return Finding(Severity.WARNING, about, sentence, advice)


def _problem(about: str, sentence: str, advice: str) -> Finding:
    return Finding(Severity.PROBLEM, about, sentence, advice, ExitCode.DOCTOR)


def _file(db: Path, profile: Profile) -> Iterator[Finding]:
    file = look(db)
    header = file.header()
    if not network_file_system(file.path):
        yield _ok("disk", "The database lies on a local disk.")
    if header.wal and not file.ours:
        advice = "Start the till first; for the surest connection let both programs run as the same user."
        yield _warning("owner", "The database belongs to another user of this computer.", advice)
    else:
        yield _ok("owner", "Connecting leaves nothing behind that could hinder the till.")
    if header.wal:
        yield _ok("journal", "The till writes with a write-ahead log: reading never makes it wait.")
    elif profile.journal is Journal.REWRITE:
        yield _ok("journal", "The till writes its file anew each time: whole copies are read.")
    else:
        yield _ok("journal", "The till writes with a rollback journal: it is read without any lock.")
    if header.wal is not (profile.journal is Journal.WAL):
        sentence = f"The profile says journal = '{profile.journal.value}', the file is different."
        yield _warning("journal", sentence, "Nothing to do: the file decides. Check that it is the till's own file.")


def _connection(session: Session) -> Iterator[Finding]:
    profile = session.profile
    found = session.patiently(answered("PRAGMA quick_check"), seconds=QUICK_CHECK_SECONDS)
    if found != [("ok",)]:
        advice = "Let the till's supplier check it and restore a backup; nothing was changed here."
        sentence = f"The till's database is damaged: {found[0][0]}."
        yield Finding(Severity.PROBLEM, "database", sentence, advice, ExitCode.LOCKED)
    else:
        yield _ok("database", "The database is sound.")
    if profile.fingerprint:
        yield _ok("profile", f"It is a database of {profile.name}.")
    else:
        advice = "Name some tables and columns under 'fingerprint' in the profile."
        yield _warning(
            "profile", "The profile has no fingerprint: another program's database would be accepted.", advice
        )
    if profile.version:
        version = session.patiently(answered(profile.version))
        yield _ok("version", f"The till says its version is {version[0][0] if version else 'unknown'}.")
    if profile.note:
        yield _ok("profile", profile.note)


def _views(session: Session, now: datetime) -> Iterator[Finding]:
    taken: dict[str, list[Row]] = {}
    for view in session.profile.views:
        limit = HOT_SECONDS if view in ("basket", "line") else SLOW_SECONDS
        began = time.monotonic()
        try:
            taken[view] = session.patiently(fetched(session.profile, view), seconds=10 * SLOW_SECONDS)[0]
        except UserError as error:
            if not isinstance(error.__cause__, TooSlow):
                raise
            yield _problem(view, error.title, error.hint)
            continue
        took = time.monotonic() - began
        if took > limit:
            advice = "Simplify the SELECT, or search only the newest rows."
            sentence = f"The view '{view}' took {took * 1000:.0f} ms; the limit is {limit * 1000:.0f} ms."
            yield _problem(view, sentence, advice)
        else:
            yield _ok(view, f"The view '{view}' gives {len(taken[view])} rows in {took * 1000:.1f} ms.")
        yield from _values(session, view, taken[view])
    for view, consequence in WITHOUT.items():
        if view not in session.profile.views:
            yield _warning(
                view, f"The profile has no view '{view}'. {consequence}", "Add the view where the till has it."
            )
    if "line" in taken and "product" in taken:
        yield from _products(session.columns("line"), session.columns("product"), taken)
    yield from _baskets(session, taken.get("basket", []), now)


def _values(session: Session, view: str, found: list[Row]) -> Iterator[Finding]:
    """Every row can be converted, and its key is its own."""
    columns = session.columns(view)
    read = _readers(session.profile).get(view, _unread)(columns)
    errors = [error for row in found if (error := _error(read, row) or columns.not_utf8(row))]
    for error in errors[:SHOWN_ERRORS]:
        yield _problem(view, error.title, error.hint)
    if len(errors) > SHOWN_ERRORS:
        yield _problem(
            view, f"{len(errors) - SHOWN_ERRORS} more rows of the view '{view}' have such values.", errors[0].hint
        )
    own_key = {"basket": "basket_id", "line": "line_id", "product": "product_id", "receipt": "basket_id"}.get(view)
    if own_key:
        at = columns.position(own_key)
        doubled = len(found) - len({row[at] for row in found})
        if doubled:
            advice = f"Make the SELECT give one row for each {own_key}."
            yield _problem(
                view, f"The view '{view}' gives {doubled} rows with a {own_key} that is there already.", advice
            )


def _unread(_columns: Columns) -> Callable[[Row], Any]:
    return lambda _row: None


def _error(read: Callable[[Row], Any], row: Row) -> Unreadable | None:
    try:
        read(row)
    except Unreadable as error:
        return error
    return None


def _readers(profile: Profile) -> dict[str, Callable[[Columns], Callable[[Row], Any]]]:
    """How the rows of each view are converted."""

    def baskets(columns: Columns) -> Callable[[Row], Any]:
        read = rows.basket_reader(columns, profile)
        return lambda row: read(row, ())

    def receipts(columns: Columns) -> Callable[[Row], Any]:
        read = rows.receipt_reader(columns)
        return lambda row: read(row, {})

    return {
        "basket": baskets,
        "line": lambda columns: rows.line_reader(columns, lambda _product: None),
        "product": rows.product_reader,
        "stock": rows.stock_reader,
        "staff": rows.staff_reader,
        "history": rows.sold_line_reader,
        "receipt": receipts,
    }


def _products(line: Columns, product: Columns, taken: dict[str, list[Row]]) -> Iterator[Finding]:
    at, known_at = line.position("product_id"), product.position("product_id")
    known = {row[known_at] for row in taken["product"]}
    unknown = {row[at] for row in taken["line"]} - known
    if not known:
        yield _problem("product", "The till has no products yet.", "Enter or import the products in the till first.")
    if unknown:
        advice = "Make the view 'product' give every product that can be rung up, also those no longer sold."
        sentence = (
            f"{len(unknown)} products on lines are not in the view 'product', for example {min(map(str, unknown))}."
        )
        yield _problem("line", sentence, advice)


def _baskets(session: Session, found: list[Row], now: datetime) -> Iterator[Finding]:
    profile, columns = session.profile, session.columns("basket")
    read = rows.basket_reader(columns, profile)
    baskets = [read(row, ()) for row in found if _error(lambda each: read(each, ()), row) is None]
    ahead = [basket for basket in baskets if basket.touched_at and basket.touched_at > now + FUTURE_TOLERANCE]
    if ahead:
        sentence = (
            f"{len(ahead)} baskets were touched in the future, for example {ahead[0].touched_at:%Y-%m-%d %H:%M} UTC."
        )
        yield _problem("basket", sentence, "Correct 'ts' in the profile (UTC or local time), or this computer's clock.")
    oldest = now - timedelta(minutes=profile.stale_basket_minutes)
    live = [basket for basket in baskets if basket.touched_at is None or basket.touched_at > oldest]
    if len(live) < len(baskets):
        sentence = f"{len(baskets) - len(live)} open baskets were left behind; they are not looked at."
        yield _ok("basket", sentence)
    for till in sorted({basket.till_id for basket in live}):
        mine = [basket for basket in live if basket.till_id == till]
        yield _ok("basket", f"Till {mine[0].till_name or till} has {len(mine)} live baskets now.")
