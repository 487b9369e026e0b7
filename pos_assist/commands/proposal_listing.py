"""`proposals list`: what was learned, with its evidence, and what the till knows of its products."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import print_json, settings_of, till_named
from pos_assist.commands.store import store_path
from pos_assist.commands.streams import printable
from pos_assist.engine.approval import ProposalState
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.bootstrap.proposing import Shop
    from pos_assist.services.proposals import Examples, QueueRow
    from pos_assist.settings import Settings

LIST_MEANS = """\
Learned proposals, those that sell the most first, what is dearer than the product it goes with last. What may be
mere chance is left out (false discovery rate 5 %) but for --with-chance; so is noise: excluded categories, services,
what is no longer sold, what is bought with everything. Ranges: sure in 95 of 100 cases."""


def list_proposals(args: argparse.Namespace) -> int:
    """Print what waits, or what was decided."""
    from pos_assist.bootstrap.shop import phrases
    from pos_assist.commands.proposal_text import document, told, told_examples
    from pos_assist.services.proposals import Noise

    rows, shop = queue_of(args)
    counts = Counter(row.state.value for row in rows if row.state is not ProposalState.PROPOSED)
    counts["proposed"] = sum(row.waits for row in rows)
    doubtful = sum(row.state is ProposalState.PROPOSED and row.may_be_chance for row in rows)
    wanted = [row for row in rows if args.state in (row.state.value, "all")]
    noise = sum(row.state is ProposalState.PROPOSED and row.noise is not Noise.NONE for row in rows)
    if not args.with_chance:
        wanted = [row for row in wanted if row.worth_a_look]
    names, book, shown = shop.names, phrases(), wanted[: args.most]
    examples = _examples(args, shown, names) if args.examples else {}
    if args.json:
        documents = [document(row, shop, names, book, examples.get(row.proposal)) for row in shown]
        by_state = {state.value: counts[state.value] for state in ProposalState}
        print_json(
            {
                "means": LIST_MEANS,
                "counts": by_state,
                "may_be_chance": doubtful,
                "noise": noise,
                "of": len(wanted),
                "proposals": documents,
            }
        )
        return ExitCode.OK
    print(LIST_MEANS)
    for row in shown:
        first, *more = [*told(row, shop, names, book), *told_examples(examples.get(row.proposal, []))]
        print()
        print(printable(f"{row.kind or 'gone':5} {first}"))
        for line in more:
            print(printable(f"      {line}"))
    stand = "; ".join(f"{state.value}: {counts[state.value]:,}" for state in ProposalState)
    print(
        f"\nShown: {len(shown):,} of {len(wanted):,}. All: {stand}; may be mere chance: {doubtful:,}; noise: {noise:,}."
    )
    if counts["proposed"]:
        keys = "in brackets" if names else "that are shown; --db and --profile bring their names"
        print(f"'pos-assist proposals approve WHEN OFFER', 'reject' and 'snooze' take the keys {keys}.")
    return ExitCode.OK


def _examples(args: argparse.Namespace, rows: Sequence[QueueRow], names: Mapping[str, str]) -> Examples:
    from pos_assist.bootstrap.examples import examples_of
    from pos_assist.services.proposals import PAIR

    db, profile = till_named(args, settings_of(paths.home()))
    if not db or not profile:
        raise UserError(
            "Examples are receipts of the till, and none is named.",
            hint="Give --db and --profile, or set them in the settings.",
            code=ExitCode.USAGE,
        )
    return examples_of(db, profile, [row.proposal for row in rows if row.kind == PAIR], names)


def queue_of(args: argparse.Namespace) -> tuple[list[QueueRow], Shop]:
    """The queue of the store, and what the till tells of its products.

    Raises:
        UserError: nothing was learned yet, or the store or the till that was named cannot be read.
    """
    from pos_assist.adapters.store.readiness import ensure_ready
    from pos_assist.bootstrap.proposing import queue

    path = store_path(args)
    if not path.exists():
        raise UserError("Nothing was learned yet.", hint="Run 'pos-assist learn' first.", code=ExitCode.BAD_DATA)
    note = ensure_ready(path)
    if note:
        print(note, file=sys.stderr)
    settings = settings_of(paths.home())
    shop = _till(args, settings)
    rows = queue(path, settings.policy, datetime.now(UTC), shop.products)
    return [row for row in rows if args.kind in (None, row.kind)], shop


def _till(args: argparse.Namespace, settings: Settings) -> Shop:
    """What the till tells; nothing where none is named, or that of the settings is away: a decision needs none."""
    from pos_assist.bootstrap.proposing import Shop, shop_of

    db, profile = till_named(args, settings)
    if not db or not profile:
        return Shop()
    try:
        return shop_of(db, profile)
    except UserError as error:
        if args.db or args.profile:
            raise
        print(f"Names and prices are missing: {error}", file=sys.stderr)
        return Shop()
