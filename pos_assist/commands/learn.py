"""`pos-assist learn`: what goes together on the shop's own receipts, from the till's history or from files."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import (
    add_command,
    add_till_arguments,
    print_json,
    settings_of,
    till_named,
)
from pos_assist.commands.streams import printable
from pos_assist.commands.waiting import phases, progress
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.bootstrap.learning import Learned, Terms
    from pos_assist.commands.base import Commands
    from pos_assist.paths import Home
    from pos_assist.settings import Settings


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
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help="learn from CSV or Parquet files instead of the till: basket_id, product_id and where known at, "
        "quantity, unit_price, store_id, category",
    )
    add_till_arguments(parser, required=False)
    parser.add_argument("--anew", action="store_true", help="count every receipt again, not only what is new")
    parser.add_argument("--force", action="store_true", help="accept what looks like a broken till: far fewer receipts")
    parser.add_argument("--json", action="store_true", help="machine-readable")
    parser.add_argument("--attended", action="store_true", help=argparse.SUPPRESS)  # ends with who started it


def run(args: argparse.Namespace) -> int:
    """Count new receipts, build pairs and the model, and save them; a panel takes them up by itself."""
    from pos_assist.adapters.own_process import end_with_starter
    from pos_assist.adapters.priority import step_back

    if args.attended:
        end_with_starter()
    home = paths.home()
    settings = settings_of(home)
    to_till = bool(args.db or args.profile)
    if to_till if args.files else not all(till_named(args, settings)):
        raise UserError(
            "Learn either from the till or from files.",
            hint="Give --db and --profile, or one or more files of transactions.",
            code=ExitCode.USAGE,
        )
    step_back()
    from pos_assist.bootstrap.learning import Terms

    with phases("Learning") as told:
        learned = _learn(args, home, settings, Terms(settings.policy, told, args.force))
    from pos_assist.bootstrap.proposing import products_of, waiting, waiting_text

    products = products_of(*till_named(args, settings))
    proposals = waiting(home.store, settings.policy, datetime.now(UTC), products)
    if args.json:
        print_json({**asdict(learned), "waiting": len(proposals)})
    else:
        _print(learned)
        print(waiting_text(proposals), end="\n" if proposals else "")
    for note in (*learned.notes, *_shares_moved(args, home, settings)):
        print(printable(note), file=sys.stderr)
    return ExitCode.OK


def _shares_moved(args: argparse.Namespace, home: Home, settings: Settings) -> tuple[str, ...]:
    """Adaptive tests get their shares of the day where the shop's own panel learns; what fails is a sentence."""
    if not args.attended:
        return ()
    from pos_assist.bootstrap.experimenting import move_shares

    try:
        move_shares(settings, home)
    except UserError as error:
        return (f"Shares of tests were not worked out: {error}",)
    return ()


def _learn(args: argparse.Namespace, home: Home, settings: Settings, terms: Terms) -> Learned:
    from pos_assist.bootstrap.learning import learn_from_files, learn_from_till

    till = till_named(args, settings)
    if args.files:
        files = partial(progress, label="Reading files", total=len(args.files))
        return learn_from_files(args.files, home, terms, till=till, watched=files)
    slices = partial(progress, label="Reading receipts, slices")
    return learn_from_till(*till, home, terms, watched=slices, anew=args.anew)


def _print(learned: Learned) -> None:
    """What a person wants to know of it."""
    from pos_assist.bootstrap.learning import LEAST_RECEIPTS

    when = " to ".join(at[:10] for at in learned.span.values())  # days
    print(
        f"{learned.pairs:,} pairs and {learned.steps:,} better versions learned from {learned.receipts:,} receipts"
        + (f" of {when}" if when else "")
        + f" (version {learned.version})."
    )
    if learned.counted < learned.receipts:
        print(f"{learned.counted:,} of them were counted now, the others were known.")
    if not learned.model:
        print(f"From {LEAST_RECEIPTS} receipts on, baskets are looked at as a whole; until then, pair by pair.")
