"""`pos-assist catalog`: everything the shop wrote, in from a file and out to one, with what till and learner tell."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import add_command, add_group, add_till_arguments, print_json, settings_of, till_named
from pos_assist.commands.catalog_changes import changes_document, print_changes
from pos_assist.commands.catalog_import import import_file
from pos_assist.commands.store import add_store_argument, store_path
from pos_assist.commands.streams import printable
from pos_assist.commands.waiting import phases
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.services.editing import Version

WHAT = ("rules", "products", "stock", "proposals", "all")
FORMS = "a .toml, .json, .csv or .xlsx file"


def register(commands: Commands) -> None:
    """`catalog import`, `catalog export`, `catalog history` and `catalog undo`."""
    group = add_group(commands, "catalog", summary="everything the shop wrote, in and out")
    read = add_command(
        group,
        "import",
        import_file,
        summary="put a file's rules and decisions in force beside the others: all, or none where it has a mistake",
        example="pos-assist catalog import shop.xlsx --dry-run",
    )
    read.add_argument("file", metavar="FILE", help=FORMS)
    read.add_argument("--dry-run", action="store_true", help="only show what would change")
    read.add_argument("--replace", action="store_true", help="take away also what FILE does not have")
    add_till_arguments(read, required=False)
    write = add_command(
        group,
        "export",
        _export,
        summary="write rules, products, stock and proposals to a file whose rules and decisions can be imported",
        example="pos-assist catalog export --out shop.xlsx --db shop.db --profile tryton-sale-point",
    )
    write.add_argument("--out", metavar="FILE", required=True, help=FORMS)
    write.add_argument("--what", choices=WHAT, help="what of it (default: all; of .csv: rules)")
    write.add_argument("--force", action="store_true", help="replace FILE where it exists")
    add_till_arguments(write, required=False)
    past, back = _register_past(group)
    for parser in (read, back):
        parser.add_argument("--why", default="", metavar="TEXT", help="why, for the record")
        parser.add_argument("--as", dest="by", default="", metavar="NAME", help="who changes it, for the record")
    for parser in (read, past, back):
        parser.add_argument("--json", action="store_true", help="the result as one JSON document")
    for parser in (read, write, past, back):
        add_store_argument(parser)


def _register_past(group: Commands) -> tuple[argparse.ArgumentParser, argparse.ArgumentParser]:
    past = add_command(
        group,
        "history",
        _history,
        summary="list who changed the rules, when and why; or what one version changed",
        example="pos-assist catalog history 12",
    )
    past.add_argument("number", nargs="?", type=int, metavar="VERSION", help="show what this version changed")
    back = add_command(
        group,
        "undo",
        _undo,
        summary="take one version back, as a new one; later changes to other rules stay",
        example="pos-assist catalog undo 12 --why 'it did not sell'",
    )
    back.add_argument("number", type=int, metavar="VERSION", help="as 'catalog history' numbers it")
    return past, back


def _history(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.editing import editing_of

    editing = editing_of(store_path(args))
    if args.number is not None:
        changes = editing.changes_of(args.number)
        if not changes and all(version.number != args.number for version in editing.history(limit=sys.maxsize)):
            raise UserError(f"There is no version {args.number}.", hint="See 'pos-assist catalog history'.")
        if args.json:
            print_json({"version": args.number, **changes_document(changes)})
        else:
            print_changes(changes)
            print(f"Version {args.number} changed {len(changes):,} rules.")
        return ExitCode.OK
    versions = editing.history()
    if args.json:
        print_json({"versions": [_version_document(version) for version in versions]})
        return ExitCode.OK
    for version in versions:
        at = version.at.astimezone().strftime("%Y-%m-%d %H:%M")
        what = f"takes {version.undoes} back" if version.undoes is not None else version.source
        said = ", ".join(part for part in (version.by, what, version.why) if part)
        print(printable(f"{version.number:6}  {at}  {version.rules:6,} rules  {said}"))
    print(f"Versions: {len(versions):,}." if versions else "No rule was changed yet.")
    return ExitCode.OK


def _undo(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.editing import editing_of

    version = editing_of(store_path(args)).undo(args.number, by=args.by, why=args.why)
    if args.json:
        print_json(_version_document(version))
    else:
        print(f"Version {args.number} is taken back; in force now: {version.rules:,} rules (version {version.number}).")
    return ExitCode.OK


def _version_document(version: Version) -> dict[str, Any]:
    return {
        "version": version.number,
        "fingerprint": version.version,
        "at": version.at.isoformat(),
        "by": version.by,
        "why": version.why,
        "source": version.source,
        "rules": version.rules,
        "undoes": version.undoes,
    }


def _export(args: argparse.Namespace) -> int:
    from pos_assist.adapters.rules_file.exporting import write_contents
    from pos_assist.bootstrap.cataloguing import Sources, contents_of

    out, settings = Path(args.out), settings_of(paths.home())
    db, profile = till_named(args, settings)
    what = args.what or ("rules" if out.suffix.lower() == ".csv" else "all")
    with phases("catalog export") as tell:
        tell("reading")
        contents = contents_of(what, Sources(store_path(args), settings, db, profile))
        tell(f"writing {out.name}")
        write_contents(contents, out, replace=args.force)
    if what == "all" and not (db and profile):
        print("No till is named: products and stock of the till are not in it.", file=sys.stderr)
    print(f"Written to {out}.")
    return ExitCode.OK
