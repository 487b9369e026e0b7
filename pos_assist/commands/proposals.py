"""`pos-assist proposals`: what was learned waits here until somebody approves it, refuses it or asks for time."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from pos_assist.commands.base import add_command, add_group, add_till_arguments, print_json, whole_number
from pos_assist.commands.proposal_listing import list_proposals, queue_of
from pos_assist.commands.store import add_store_argument, store_path
from pos_assist.commands.streams import printable
from pos_assist.engine.approval import ProposalState
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.bootstrap.proposing import Shop
    from pos_assist.commands.base import Commands
    from pos_assist.engine.approval import Proposal
    from pos_assist.services.proposals import QueueRow

DECISIONS = {
    "approve": (ProposalState.APPROVED, "let proposals be offered"),
    "reject": (ProposalState.REJECTED, "let proposals never be offered, however often they are learned"),
    "snooze": (ProposalState.SNOOZED, "leave proposals for later; until then they are not offered"),
}
STATES = (*(state.value for state in ProposalState), "all")
MOST_DAYS = 3650
MOST_ROWS = 10**9


def register(commands: Commands) -> None:
    """`proposals list`, `approve`, `reject`, `snooze` and `forget`."""
    group = add_group(commands, "proposals", summary="what was learned, and which of it may be offered")
    shown = add_command(
        group,
        "list",
        list_proposals,
        summary="show what waits for approval, with its evidence, the most valuable first",
        example="pos-assist proposals list --db shop.db --profile tryton-sale-point --most 20",
    )
    shown.add_argument("--state", choices=STATES, default="proposed", help="only these (default: proposed)")
    shown.add_argument("--most", type=whole_number(MOST_ROWS), default=50, metavar="N", help="how many (default: 50)")
    shown.add_argument("--with-chance", action="store_true", help="also what may be mere chance, or is noise")
    shown.add_argument("--examples", action="store_true", help="also a few real receipts of each pair (needs the till)")
    for name, (_, summary) in DECISIONS.items():
        parser = add_command(group, name, _decide, summary=summary, example=f"pos-assist proposals {name} 1204 1377")
        parser.add_argument("when", nargs="?", metavar="WHEN", help="the till's id of the product that is bought")
        parser.add_argument("offer", nargs="?", metavar="OFFER", help="the till's id of the product that is offered")
        parser.add_argument("--all-above-bar", action="store_true", help="all that wait and have strong evidence")
        parser.add_argument("--top", type=whole_number(MOST_ROWS), metavar="N", help="the N most valuable that wait")
        parser.add_argument("--by", default="", metavar="NAME", help="who decides, for the record")
        parser.add_argument("--note", default="", metavar="TEXT", help="why, for the record")
        parser.set_defaults(decision=name)
        if name == "snooze":
            parser.add_argument(
                "--days", type=whole_number(MOST_DAYS), default=30, metavar="N", help="for so long (default: 30)"
            )
        _add_shared(parser)
    forget = add_command(
        group,
        "forget",
        _forget,
        summary="take a decision back: the proposal waits again",
        example="pos-assist proposals forget 1204 1377",
    )
    forget.add_argument("when", metavar="WHEN", help="the till's id of the product that is bought")
    forget.add_argument("offer", metavar="OFFER", help="the till's id of the product that is offered")
    add_store_argument(forget)
    _add_shared(shown)


def _add_shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--kind", choices=("pair", "step"), help="only pairs, or only steps to a better version")
    parser.add_argument("--json", action="store_true", help="the result as one JSON document")
    add_till_arguments(parser, required=False)
    add_store_argument(parser)


def _decide(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.approvals import save_decisions
    from pos_assist.services.proposals import Decided

    single = args.when is not None and args.offer is not None
    if (single, args.all_above_bar, args.top is not None).count(True) != 1 or (args.when and not single):
        raise UserError(
            "Which proposals?",
            hint="Give the two product ids, or --all-above-bar, or --top N.",
            code=ExitCode.USAGE,
        )
    rows, shop = queue_of(args)
    chosen = [_named(args, rows, shop)] if single else [row.proposal for row in _bulk(args, rows)]
    state, _ = DECISIONS[args.decision]
    now = datetime.now(UTC)
    until = now + timedelta(days=args.days) if state is ProposalState.SNOOZED else None
    if chosen:
        save_decisions(
            store_path(args), [Decided(*proposal, state, now, args.by, until, args.note) for proposal in chosen]
        )
    if args.json:
        proposals = [{"when_product_id": when, "offer_product_id": offer} for when, offer in chosen]
        print_json({"state": state.value, "decided": len(chosen), "proposals": proposals})
    else:
        print(_done(chosen, state, shop, until) if chosen else "Nothing waits that this would decide.")
    return ExitCode.OK


def _bulk(args: argparse.Namespace, rows: Sequence[QueueRow]) -> list[QueueRow]:
    """Of what waits: all with strong evidence, or the most valuable. Never what may be mere chance."""
    waiting = [row for row in rows if row.waits]
    return [row for row in waiting if row.above_bar] if args.all_above_bar else waiting[: args.top]


def _named(args: argparse.Namespace, rows: Sequence[QueueRow], shop: Shop) -> Proposal:
    """The proposal of the two ids; also one that was not learned as such, for a model sees more than the queue."""
    proposal = (args.when, args.offer)
    if any(row.proposal == proposal for row in rows):
        return proposal
    known = {product_id for row in rows for product_id in row.proposal} | set(shop.names)
    for product_id in proposal:
        if product_id not in known or args.when == args.offer:
            none = f"There is no product '{product_id}' among what was learned."
            raise UserError(
                printable(none if product_id not in known else f"'{product_id}' cannot be offered with itself."),
                hint="'pos-assist proposals list --state all' shows the keys in brackets.",
                code=ExitCode.BAD_DATA,
            )
    print("This is not among what was learned now; the decision is kept for when it is.", file=sys.stderr)
    return proposal


def _done(chosen: Sequence[Proposal], state: ProposalState, shop: Shop, until: datetime | None) -> str:
    from pos_assist.commands.proposal_text import named

    names = shop.names
    what = f"{len(chosen):,} proposals"
    if len(chosen) == 1:
        what = " -> ".join(named(product_id, names) for product_id in chosen[0])
    end = f" until {until.astimezone().date().isoformat()}" if until is not None else ""
    return printable(f"{state.value.capitalize()}{end}: {what}. A running panel takes it up within half a minute.")


def _forget(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.approvals import forget_decisions

    if not forget_decisions(store_path(args), [(args.when, args.offer)]):
        raise UserError(
            printable(f"Nothing was decided about {args.when} -> {args.offer}."),
            hint="'pos-assist proposals list --state approved' (or rejected, snoozed) shows what was.",
            code=ExitCode.BAD_DATA,
        )
    print(printable(f"{args.when} -> {args.offer} waits again."))
    return ExitCode.OK
