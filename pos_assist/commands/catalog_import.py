"""`pos-assist catalog import`: a file's rules and decisions in force, or what they would change."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import print_json, settings_of, till_named
from pos_assist.commands.catalog_changes import changes_document, decisions_document, print_changes, print_decisions
from pos_assist.commands.store import store_path
from pos_assist.commands.streams import printable
from pos_assist.commands.waiting import phases
from pos_assist.errors import ExitCode

if TYPE_CHECKING:
    from pos_assist.adapters.rules_file.merging import Incoming
    from pos_assist.services.editing import Version


def import_file(args: argparse.Namespace) -> int:
    """Run it; the exit code."""
    from pos_assist.adapters.rules_file.problems import RulesFileError
    from pos_assist.bootstrap.catalogue_import import Who, put_in_force, what_changes
    from pos_assist.bootstrap.cataloguing import Sources

    file, store, settings = Path(args.file), store_path(args), settings_of(paths.home())
    _make_ready(store, dry_run=args.dry_run)
    who = Who(args.by, args.why)
    with phases("catalog import") as tell:
        tell(f"reading {file.name}")
        found = what_changes(file, Sources(store, settings, *till_named(args, settings)), who, whole=args.replace)
    if found.problems:
        error = RulesFileError(file, found.problems)
        if not args.json:
            raise error
        print_json(_document(found, None, imported=False))
        return error.code
    version = None if args.dry_run else put_in_force(found, store, who, source=file.name)
    if args.json:
        imported = version is not None or bool(found.decisions.changes and not args.dry_run)
        print_json(_document(found, version, imported=imported))
    else:
        _print(found, version, dry_run=args.dry_run)
    return ExitCode.OK


def _make_ready(store: Path, *, dry_run: bool) -> None:
    from pos_assist.adapters.store.readiness import ensure_ready

    if store.exists() or not dry_run:
        note = ensure_ready(store)
        if note:
            print(note, file=sys.stderr)


def _print(found: Incoming, version: Version | None, *, dry_run: bool) -> None:
    decisions = found.decisions
    tells_of_proposals = bool(decisions.changes or decisions.same)
    tells_of_rules = bool(found.changes or found.same) or not tells_of_proposals
    for note in found.notes:
        print(printable(f"Note: {note}"), file=sys.stderr)
    print_changes(found.changes)
    print_decisions(decisions.changes)
    if tells_of_rules:
        counts = f"added: {len(found.added):,}, changed: {len(found.changed):,}, removed: {len(found.removed):,}"
        print(f"Rules {counts}, as before: {found.same:,}.")
    if tells_of_proposals:
        print(f"Proposals decided anew: {len(decisions.changes):,}, as before: {decisions.same:,}.")
    if dry_run:
        print("Nothing was changed.")
        return
    if version is not None:
        print(f"In force now: {version.rules:,} rules (version {version.number}, {version.version}).")
    elif tells_of_rules:
        print("These rules are in force already.")
    if decisions.changes:
        print("A running panel takes the decisions up within half a minute.")
    elif tells_of_proposals:
        print("These decisions stand already.")


def _document(found: Incoming, version: Version | None, *, imported: bool) -> dict[str, Any]:
    from pos_assist.adapters.rules_file.problems import TOLD as PROBLEMS_TOLD

    problems = found.problems[:PROBLEMS_TOLD]
    return {
        "imported": imported,
        "version": None if version is None else version.number,
        "fingerprint": None if version is None else version.version,
        **changes_document(found.changes),
        "same": found.same,
        "decisions": decisions_document(found.decisions.changes),
        "decisions_same": found.decisions.same,
        "notes": list(found.notes),
        "problems": [{"place": one.place, "line": one.line, "text": one.text} for one in problems],
        "more_problems": len(found.problems) - len(problems),
    }
