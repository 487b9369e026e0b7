"""`pos-assist store`: bring our own store to the newest schema, and check it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, add_group, print_json
from pos_assist.commands.waiting import progress
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands


def register(commands: Commands) -> None:
    """`store upgrade` and `store check`."""
    group = add_group(commands, "store", summary="our own database: rules and the event log")
    upgrade = add_command(
        group,
        "upgrade",
        _upgrade,
        summary="create the store, or bring it to this program's schema (a safety copy is kept beside it)",
        example="pos-assist store upgrade",
    )
    check = add_command(
        group,
        "check",
        _check,
        summary="read the whole store and tell whether every row is as it was written",
        example="pos-assist store check --json",
    )
    check.add_argument("--json", action="store_true", help="the result as one JSON document")
    for parser in (upgrade, check):
        add_store_argument(parser)


def add_store_argument(parser: argparse.ArgumentParser) -> None:
    """--store, as every command that uses our store takes it."""
    parser.add_argument("--store", metavar="FILE", help="our own database (default: this user's store)")


def store_path(args: argparse.Namespace) -> Path:
    """The store a command works on."""
    return Path(args.store) if args.store else paths.home().store


def _upgrade(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.migrating import HEAD, upgrade

    upgrade(store_path(args))
    print(f"{store_path(args)} is ready (schema {HEAD}).")
    return ExitCode.OK


def _check(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.checking import check_store

    path = store_path(args)
    if not path.exists():
        raise UserError(
            f"There is no store at {path}.", hint="Run 'pos-assist store upgrade'.", code=ExitCode.CONFIGURATION
        )
    result = check_store(path, watched=lambda rows, total: progress(rows, label="events", total=total))
    if args.json:
        print_json({"store": str(path), **result})
    else:
        print(f"{path}: schema {result['schema']}, events: {result['events']:,}, rules: {result['rules']:,}.")
        print("Every row is as it was written." if result["sound"] else "DAMAGED:")
        for problem in result["problems"]:
            print(f"  {problem}")
    return ExitCode.OK if result["sound"] else ExitCode.LOCKED
