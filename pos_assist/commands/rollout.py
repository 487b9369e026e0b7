"""`pos-assist rollout`: the plan of a roll-out, worked out from the shop's own receipts and rules."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import add_command, add_till_arguments, print_json, settings_of, till_named, whole_number
from pos_assist.commands.store import add_store_argument
from pos_assist.commands.streams import printable
from pos_assist.commands.waiting import progress
from pos_assist.errors import ExitCode

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.services.rollout_terms import Planned, Seller

MOST_DAYS = 3650


def register(commands: Commands) -> None:
    """Add `rollout`."""
    parser = add_command(
        commands,
        "rollout",
        _rollout,
        summary="what to do next, step by step: best sellers, what goes with them, sets, missing data, test, measure",
        example="pos-assist rollout --db shop.db --profile tryton-sale-point --days 90",
    )
    parser.add_argument(
        "--days",
        type=whole_number(MOST_DAYS, of="days"),
        default=90,
        metavar="N",
        help="receipts of so many days (default: 90)",
    )
    parser.add_argument("--json", action="store_true", help="the plan as one JSON document")
    add_till_arguments(parser, required=False)
    add_store_argument(parser)


def _rollout(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.rolling_out import rollout_of

    home = paths.home()
    settings = settings_of(home)
    planned = rollout_of(
        settings,
        Path(args.store) if args.store else home.store,
        datetime.now(UTC),
        till=till_named(args, settings),
        days=args.days,
        watched=partial(progress, label="Reading receipts, slices"),
    )
    if args.json:
        print_json(_document(planned))
    else:
        _tell(planned)
    return ExitCode.OK


def _tell(planned: Planned) -> None:
    from pos_assist.manager.rollout import texts as say
    from pos_assist.manager.rollout.words import Words
    from pos_assist.services.texts import SourceTexts

    plan, words = planned.rollout, Words(SourceTexts(), planned.currency, datetime.astimezone)
    print(f"{say.STEPS}:")
    for one in plan.steps:
        state, step, told = words.step(one)
        print(printable(f"  {state:16}  {step}{f' ({told})' if told else ''}"))
    for heading, sellers in ((say.BY_RECEIPTS, plan.by_receipts), (say.BY_MARGIN, plan.by_margin)):
        print(f"\n{say.SELLERS}, {heading.lower()} ({words.period(plan.sales)} of the last {planned.days} days):")
        if not sellers:
            print(f"  {say.NO_RECEIPTS if planned.till else say.NO_TILL}")
        for seller in sellers:
            _lines(*words.seller(seller))
    print(f"\n{say.SETS}:")
    for idea in plan.sets:
        _lines(*words.set_idea(idea))
    if not plan.sets:
        print(f"  {say.NO_SETS}")
    print(f"\n{say.GAPS}:")
    for gap in plan.gaps:
        _lines(*words.gap(gap))
    if not plan.gaps:
        print(f"  {say.NO_GAPS}")


def _lines(first: str, *more: str) -> None:
    """What it is, and beneath it what is told of it."""
    print(printable(f"  {first}"))
    for line in more:
        print(printable(f"      {line}"))


def _document(planned: Planned) -> dict[str, Any]:
    plan, sales = planned.rollout, planned.rollout.sales
    return {
        "days": planned.days,
        "receipts": sales.receipts,
        "first_at": sales.first_at.isoformat() if sales.first_at else None,
        "last_at": sales.last_at.isoformat() if sales.last_at else None,
        "currency": planned.currency or None,
        "steps": [
            {
                "step": one.step.value,
                "state": one.state.value,
                "n": one.n,
                "of": one.of or None,
                "because": one.why or None,
                "page": one.step.page or None,
            }
            for one in plan.steps
        ],
        "by_receipts": [_seller(one) for one in plan.by_receipts],
        "by_margin": [_seller(one) for one in plan.by_margin],
        "sets": [
            {
                "members": [{"product_id": one.product_id, "name": one.name} for one in idea.members],
                "together": idea.together,
                "of": idea.of,
                "sum_minor": idea.sum_minor,
                "price_minor": idea.price_minor,
                "saving_minor": idea.saving_minor,
                "margin_minor": idea.margin_minor,
                "margin_given_minor": idea.given_minor,
            }
            for idea in plan.sets
        ],
        "missing": [
            {"what": gap.what.value, "missing": gap.missing, "of": gap.of, "page": gap.what.page or None}
            for gap in plan.gaps
        ],
    }


def _seller(seller: Seller) -> dict[str, Any]:
    return {
        "product_id": seller.product.product_id,
        "name": seller.product.name,
        "receipts": seller.receipts,
        "margin_minor": seller.margin_minor,
        "complements": [
            {
                "product_id": one.product.product_id,
                "name": one.product.name,
                "from": one.origin.name.lower(),
                "rule": one.rule_id or None,
                "state": one.state.value,
                "together": one.pair.together if one.pair else None,
                "of": one.pair.of if one.pair else None,
            }
            for one in seller.complements
        ],
    }
