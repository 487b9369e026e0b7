"""`pos-assist experiment rollout`: what a change brought at the tills that got it, against the others."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, add_till_arguments, print_json, settings_of, till_named, whole_number
from pos_assist.commands.waiting import phases
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.settings import Settings

DAYS = 28  # before and after a roll-out (statistics.md 3e)


def add_roll_out(group: Commands) -> None:
    """Add it to the group."""
    parser = add_command(
        group,
        "rollout",
        _roll_out,
        summary="what a change brought at the tills that got it, against the others (difference in differences)",
        example="pos-assist experiment rollout --tills 1,3,4,8 --since 2026-05-01",
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--tills", metavar="A,B", help="the tills that got it, by the till's own keys")
    where.add_argument("--stores", metavar="A,B", help="the stores that got it")
    parser.add_argument("--since", required=True, metavar="D", help="first day with it, e.g. 2026-05-01")
    parser.add_argument(
        "--days",
        type=whole_number(366, of="days"),
        default=DAYS,
        metavar="N",
        help=f"before and after (default: {DAYS})",
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument("--no-refresh", action="store_true", help="as it was counted last")
    add_till_arguments(parser, required=False)


def counted(args: argparse.Namespace) -> Settings:
    """The settings, with the till of the arguments; and log and till are counted, where the arguments do not forbid it.

    A sub-command without these arguments tells no figures, and nothing is counted.
    """
    from pos_assist.bootstrap.reporting import reporting_of

    settings = settings_of(paths.home())
    if "no_refresh" not in args:
        return settings
    db, profile = till_named(args, settings)
    settings = replace(settings, till=replace(settings.till, db=db, profile=profile))
    if not args.no_refresh:
        with phases("Counting") as tell:
            reporting_of(settings, paths.home()).refresh(
                lambda done, total: tell(f"{done:,} of {total:,}" if total else f"{done:,}")
            )
    return settings


def _roll_out(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.experimenting import rolled_out
    from pos_assist.commands.experiment_document import estimate

    counted(args)
    told = rolled_out(paths.home(), frozenset(_named(args)), _day(args.since), args.days, by_store=bool(args.stores))
    if args.json:
        print_json({**estimate(told.estimate), "p": told.p, "exact_p": told.exact_p})
    elif told.estimate.value is None or told.estimate.interval is None:
        where = "stores" if args.stores else "tills"
        print(
            f"No number: {told.estimate.n} {where} sold in both times; 8 are needed, at least 2 with and 2 without it."
        )
    else:
        low, high, *_ = told.estimate.interval
        value = f"{told.estimate.value / 100:+.2f} ({low / 100:+.2f} to {high / 100:+.2f})"
        print(f"Net value of a receipt: {value} against the others, {told.estimate.n} in all, p = {told.p:.3f}.")
    return ExitCode.OK


def _named(args: argparse.Namespace) -> list[str]:
    return [name.strip() for name in (args.tills or args.stores).split(",") if name.strip()]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UserError(f"'{text}' is not a day.", hint="Write it as 2026-05-01.", code=ExitCode.USAGE) from error
