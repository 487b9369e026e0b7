"""`pos-assist uplift`: what asking adds by kind of customer and part of the day, kept for the panel to rank by."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import add_command, add_till_arguments, print_json, settings_of, till_named
from pos_assist.commands.report_request import day, request_of
from pos_assist.commands.streams import printable
from pos_assist.commands.waiting import phases
from pos_assist.errors import ExitCode

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.services.uplift import Cell, UpliftTable, WhatIf
    from pos_assist.statistics.values import Estimate, WhyNot

DAYS = 90  # of a table that names no days: a season, and 9,000 baskets at a hundred a day
WHY_NOT = {  # by value of `WhyNot`
    "no_holdout": "nothing was held out, so there is nothing to compare with ([policy] holdout_share)",
    "sample_ratio": "the arms are not as they were drawn; find out why before any number is believed (K31)",
    "no_variation": "prices were never drawn by lot here, so what another price would sell cannot be told",
    "too_few": "fewer than 200 baskets were held out in these days",
}


def register(commands: Commands) -> None:
    """Add `uplift`."""
    parser = add_command(
        commands,
        "uplift",
        _uplift,
        summary="what asking adds, by kind of customer and part of the day; kept for the panel ([policy] uplift)",
        example="pos-assist uplift --from 2026-01-01 --to 2026-03-31 --dry-run --json",
    )
    parser.add_argument("--from", dest="first", metavar="D", help=f"first day (default: {DAYS} days)")
    parser.add_argument("--to", dest="last", metavar="D", help="last day, included (default: today)")
    parser.add_argument("--only", action="append", metavar="WHAT=KEY", help="only this, as in 'report'")
    parser.add_argument("--dry-run", action="store_true", help="tell the table, but keep the one in force")
    parser.add_argument("--what-if", action="store_true", help="also tell other offers and other holdouts")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument("--no-refresh", action="store_true", help="as it was counted last: log and till are not read")
    add_till_arguments(parser, required=False)
    parser.set_defaults(by=None, compare=None)


def _uplift(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.reporting import reporting_of
    from pos_assist.bootstrap.uplift import uplift_of

    home = paths.home()
    settings = settings_of(home)
    db, profile = till_named(args, settings)
    settings = replace(settings, till=replace(settings.till, db=db, profile=profile))
    today = datetime.now().astimezone().date()
    if args.first is None:
        args.first = str((day(args.last) or today) - timedelta(days=DAYS - 1))
    request = request_of(args, today)
    if not args.no_refresh:
        with phases("Counting") as tell:
            reporting_of(settings, home).refresh(lambda done, of: tell(f"{done:,} of {of:,}"))
    uplift = uplift_of(settings, home)
    table = uplift.table(request) if args.dry_run else uplift.learn(request)
    other = uplift.what_if(request) if args.what_if else None
    if args.json:
        print_json(_plain(table) | ({"what_if": _plain(other)} if other else {}))
        return ExitCode.OK
    for line in (*_lines(table, kept=not args.dry_run), *(_other_lines(other) if other else ())):
        print(printable(line))
    return ExitCode.OK


def _lines(table: UpliftTable, *, kept: bool) -> Iterator[str]:
    period, what = table.request.period, "extra margin" if table.is_margin else "extra sales"
    yield f"What asking adds, {period.first} to {period.last}: {what} an eligible basket, {table.currency or '-'}"
    if table.why_not is not None:
        yield f"There is no table: {_why(table.why_not)}."
        return
    yield f"whole shop {_estimate(table.overall)}, {table.overall.n:,} baskets"
    yield f"{'customer':<12}{'time':<12}{'asked':>8}{'held out':>10}  {'as measured':<26}{'drawn in':<26}{'factor':>7}"
    for cell in table.cells:
        yield _row(cell)
    yield f"The cells truly differ by {table.spread / 100:.2f} (a standard deviation); intervals are of 95 %."
    yield f"Aiming by single baskets would add {_estimate(table.qini)}; the panel ranks by the table."
    if kept:
        state = "uses it" if table.in_force else "does not use it: [policy] uplift is off"
        yield f"The table is kept; the panel {state}."


def _row(cell: Cell) -> str:
    raw, drawn = _estimate(cell.raw), _estimate(cell.shrunk)
    who = cell.segment or "not known"
    return f"{who:<12}{cell.daypart:<12}{cell.n:>8,}{cell.n_holdout:>10,}  {raw:<26}{drawn:<26}{cell.factor:>7.2f}"


def _other_lines(other: WhatIf) -> Iterator[str]:
    yield ""
    if other.holdout_why_not is not None:
        yield f"Other holdouts: {_why(other.holdout_why_not)}."
    else:
        yield f"To find {other.smallest / 100:.2f} a basket at {other.baskets_a_day:.0f} eligible baskets a day:"
    for one in other.holdout:
        days = "never" if one.days is None else f"{one.days} days"
        cost = "" if one.cost_minor is None else f", costs {one.cost_minor / 100:.2f} a week"
        yield f"  {100 * one.share:.0f} % held out: {days}{cost}{' (now)' if one.now else ''}"
    yield f"There is no price curve: {_why(other.price_why_not)}."
    yield "What each decision would have brought had it shown this, against what was shown:"
    for one_offer in other.instead:
        name = (one_offer.name or f"any {one_offer.kind}")[:30]
        known = f"{one_offer.times_shown:,} of {one_offer.decisions:,}"
        yield f"  {name:<32}{known:>16}  {_estimate(one_offer.value):<26}{_estimate(one_offer.difference)}"


def _estimate(one: Estimate) -> str:
    if one.value is None:
        return "not enough data"
    around = f" ({one.interval.low / 100:.2f} to {one.interval.high / 100:.2f})" if one.interval else ""
    return f"{one.value / 100:.2f}{around}"


def _why(why_not: WhyNot) -> str:
    return WHY_NOT.get(why_not.value, "there is nothing in these days")


def _plain(value: Any) -> Any:
    """As JSON has it: names of fields, values of enums, days and moments as text."""
    if is_dataclass(value) and not isinstance(value, type):
        value = {one.name: getattr(value, one.name) for one in fields(value)}
    elif hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, (tuple, frozenset)):
        return [_plain(one) for one in (sorted(value) if isinstance(value, frozenset) else value)]
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value
