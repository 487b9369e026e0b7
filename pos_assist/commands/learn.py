"""`pos-assist learn`: what goes together on the shop's own receipts, from the till's history."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, add_till_arguments, print_json, progress
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands


def register(commands: Commands) -> None:
    """Add `learn`."""
    parser = add_command(
        commands,
        "learn",
        run,
        summary="Learn which products are bought together, from the till's own receipts or from files.",
        example="pos-assist learn --db shop.db --profile tryton-sale-point",
    )
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="learn from CSV or Parquet files instead of the till"
    )
    add_till_arguments(parser, required=False)
    parser.add_argument("--anew", action="store_true", help="count every receipt again, not only what is new")
    parser.add_argument("--force", action="store_true", help="accept what looks like a broken till: far fewer receipts")
    parser.add_argument("--json", action="store_true", help="machine-readable")


def run(args: argparse.Namespace) -> int:
    """Count new receipts, build pairs and the model, and save them; a panel takes them up by itself."""
    from pos_assist.adapters.priority import step_back

    from_till = args.db is not None and args.profile is not None
    if from_till == bool(args.files) or (args.files and (args.db or args.profile)):
        raise UserError(
            "Learn either from the till or from files.",
            hint="Give --db and --profile, or one or more files of transactions.",
            code=ExitCode.USAGE,
        )
    step_back()
    from pos_assist.bootstrap.learning import LEAST_RECEIPTS, learn_from_files, learn_from_till

    if from_till:
        watched = partial(progress, label="Reading receipts, slices")
        learned = learn_from_till(
            args.db, args.profile, paths.home(), watched=watched, anew=args.anew, force=args.force
        )
    else:
        counted = partial(progress, label="Reading files", total=len(args.files))
        learned = learn_from_files(args.files, paths.home(), watched=counted, force=args.force)
    if args.json:
        print_json(asdict(learned))
        return ExitCode.OK
    print(f"{learned.pairs:,} pairs learned from {learned.receipts:,} receipts (version {learned.version}).")
    if learned.counted < learned.receipts:
        print(f"{learned.counted:,} of them were counted now, the others were known.")
    if not learned.model:
        print(f"From {LEAST_RECEIPTS} receipts on, baskets are looked at as a whole; until then, pair by pair.")
    return ExitCode.OK
