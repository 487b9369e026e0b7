"""`pos-assist learn`: what goes together on the shop's own receipts, from the till's history."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, add_till_arguments, print_json, progress
from pos_assist.errors import ExitCode

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands


def register(commands: Commands) -> None:
    """Add `learn`."""
    parser = add_command(
        commands,
        "learn",
        run,
        summary="Learn which products are bought together, from the till's own receipts.",
        example="pos-assist learn --db shop.db --profile tryton-sale-point",
    )
    add_till_arguments(parser, required=True)
    parser.add_argument("--anew", action="store_true", help="count every receipt again, not only what is new")
    parser.add_argument("--force", action="store_true", help="accept what looks like a broken till: far fewer receipts")
    parser.add_argument("--json", action="store_true", help="machine-readable")


def run(args: argparse.Namespace) -> int:
    """Count new receipts, build pairs and the model, and save them; a panel takes them up by itself."""
    from pos_assist.adapters.priority import step_back
    from pos_assist.bootstrap.learning import LEAST_RECEIPTS, learn_from_till

    step_back()
    watched = partial(progress, label="Reading receipts, slices")
    learned = learn_from_till(args.db, args.profile, paths.home(), watched=watched, anew=args.anew, force=args.force)
    if args.json:
        print_json(asdict(learned))
        return ExitCode.OK
    print(f"{learned.pairs:,} pairs learned from {learned.receipts:,} receipts (version {learned.version}).")
    if learned.counted < learned.receipts:
        print(f"{learned.counted:,} of them were counted now, the others were known.")
    if not learned.model:
        print(f"From {LEAST_RECEIPTS} receipts on, baskets are looked at as a whole; until then, pair by pair.")
    return ExitCode.OK
