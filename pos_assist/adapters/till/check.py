"""The check on connect: every finding one plain sentence and what to do about it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from pos_assist.adapters.till.access import HOT_SECONDS, SLOW_SECONDS
from pos_assist.adapters.till.check_rows import customers, live_baskets, unknown_products, values_of
from pos_assist.adapters.till.files import look, network_file_system
from pos_assist.adapters.till.findings import Finding, Severity, fine, problem, warning
from pos_assist.adapters.till.problems import TooSlow, Unreadable
from pos_assist.adapters.till.profile import Journal, Profile
from pos_assist.adapters.till.rows import Row
from pos_assist.adapters.till.session import Session, answered, fetched
from pos_assist.errors import ExitCode, UserError

QUICK_CHECK_SECONDS = 20.0
WITHOUT = {
    "stock": "Without stock figures, products that are sold out may be offered.",
    "staff": "Without staff names, only the till's own numbers are shown.",
    "receipt": "Without receipts, an accepted offer counts as sold when it was in the basket last seen.",
    "history": "Without history, nothing can be learned from past sales; only written rules are used.",
    "customer": "Without customers and their consent, everybody is served as a stranger.",
}


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


def _file(db: Path, profile: Profile) -> Iterator[Finding]:
    file = look(db)
    header = file.header()
    if not network_file_system(file.path):
        yield fine("disk", "The database lies on a local disk.")
    if header.wal and not file.ours:
        advice = "Start the till first; for the surest connection let both programs run as the same user."
        yield warning("owner", "The database belongs to another user of this computer.", advice)
    else:
        yield fine("owner", "Connecting leaves nothing behind that could hinder the till.")
    if header.wal:
        yield fine("journal", "The till writes with a write-ahead log: reading never makes it wait.")
    elif profile.journal is Journal.REWRITE:
        yield fine("journal", "The till writes its file anew each time: whole copies are read.")
    else:
        yield fine("journal", "The till writes with a rollback journal: it is read without any lock.")
    if header.wal is not (profile.journal is Journal.WAL):
        sentence = f"The profile says journal = '{profile.journal.value}', the file is different."
        yield warning("journal", sentence, "Nothing to do: the file decides. Check that it is the till's own file.")


def _connection(session: Session) -> Iterator[Finding]:
    profile = session.profile
    found = session.patiently(answered("PRAGMA quick_check"), seconds=QUICK_CHECK_SECONDS)
    if found != [("ok",)]:
        advice = "Let the till's supplier check it and restore a backup; nothing was changed here."
        sentence = f"The till's database is damaged: {found[0][0]}."
        yield Finding(Severity.PROBLEM, "database", sentence, advice, ExitCode.LOCKED)
    else:
        yield fine("database", "The database is sound.")
    if profile.fingerprint:
        yield fine("profile", f"It is a database of {profile.name}.")
    else:
        advice = "Name some tables and columns under 'fingerprint' in the profile."
        yield warning(
            "profile", "The profile has no fingerprint: another program's database would be accepted.", advice
        )
    if profile.version:
        version = session.patiently(answered(profile.version))
        yield fine("version", f"The till says its version is {version[0][0] if version else 'unknown'}.")
    if profile.note:
        yield fine("profile", profile.note)


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
            yield problem(view, error.title, error.hint)
            continue
        took = time.monotonic() - began
        if took > limit:
            advice = "Simplify the SELECT, or search only the newest rows."
            sentence = f"The view '{view}' took {took * 1000:.0f} ms; the limit is {limit * 1000:.0f} ms."
            yield problem(view, sentence, advice)
        else:
            yield fine(view, f"The view '{view}' gives {len(taken[view])} rows in {took * 1000:.1f} ms.")
        yield from values_of(session, view, taken[view])
    for view, consequence in WITHOUT.items():
        if view not in session.profile.views:
            yield warning(
                view, f"The profile has no view '{view}'. {consequence}", "Add the view where the till has it."
            )
    if "line" in taken and "product" in taken:
        yield from unknown_products(session.columns("line"), session.columns("product"), taken)
    if "customer" in taken:
        yield from customers(session, taken["customer"])
    yield from live_baskets(session, taken.get("basket", []), now)
