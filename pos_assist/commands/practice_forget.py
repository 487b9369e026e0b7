"""`pos-assist practice forget`: everything that one person practised is deleted."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, print_json
from pos_assist.commands.store import add_store_argument, store_path
from pos_assist.commands.streams import printable
from pos_assist.errors import ExitCode

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands


def add_to(group: Commands) -> None:
    """`practice forget ID`."""
    parser = add_command(
        group,
        "forget",
        _forget,
        summary="delete all of one person: encounters, transcripts, goals, assignments, certificates, drafts",
        example="pos-assist practice forget 4",
    )
    parser.add_argument("staff_id", metavar="STAFF_ID", help="as 'pos-assist staff list' shows it")
    parser.add_argument("--json", action="store_true", help="machine-readable result on stdout")
    add_store_argument(parser)


def _forget(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.practice import StorePracticeLog
    from pos_assist.bootstrap.practice_content import forget_scenarios

    encounters = StorePracticeLog(store_path(args)).forget(args.staff_id)
    scenarios = 0 if args.store else forget_scenarios(paths.home(), args.staff_id)
    if args.json:
        print_json({"staff_id": args.staff_id, "encounters": encounters, "scenarios": scenarios})
    elif encounters or scenarios:
        written = f", {scenarios:,} scenarios not taken up yet" if scenarios else ""
        name = printable(args.staff_id)
        print(f"Everything that '{name}' practised is deleted: {encounters:,} encounters{written}.")
    else:
        print(f"Nothing is kept of what '{printable(args.staff_id)}' practised.")
    return ExitCode.OK
