"""`pos-assist learn`: what goes together on the shop's own receipts, from the till's history."""

from __future__ import annotations

import argparse
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
    parser.add_argument("--json", action="store_true", help="machine-readable")


def run(args: argparse.Namespace) -> int:
    """Read the history, count pairs, save the learned pairs in our store."""
    from pos_assist.bootstrap.learning import learn_from_till

    watched = partial(progress, label="Reading receipts, slices")
    learned = learn_from_till(args.db, args.profile, paths.home(), watched=watched)
    if args.json:
        print_json({"receipts": learned.receipts, "pairs": learned.pairs, "version": learned.version})
    else:
        print(f"{learned.pairs:,} pairs learned from {learned.receipts:,} receipts (version {learned.version}).")
    return ExitCode.OK
