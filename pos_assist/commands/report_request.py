"""Which question `report` asks: period, comparison, split and filters, as they are typed."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from typing import TYPE_CHECKING

from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.services.reporting.ports import Choices
    from pos_assist.services.reporting.request import Filters, Request

DAYS = 30  # of a report that names no days
SPLITS = ("employee", "product", "rule", "script", "hour", "day", "till", "store", "segment")
FIELDS = {  # of --only: what it is called there, and in `Filters`
    "store": "stores",
    "till": "tills",
    "employee": "employees",
    "hour": "hours",
    "segment": "segments",
    "arm": "arms",
    "category": "categories",
    "kind": "kinds",
    "rule": "rules",
    "script": "scripts",
    "product": "products",
}


def add_request_arguments(parser: argparse.ArgumentParser) -> None:
    """--from, --to, --compare, --by and --only."""
    parser.add_argument("--from", dest="first", metavar="D", help=f"first day (default: {DAYS} days)")
    parser.add_argument("--to", dest="last", metavar="D", help="last day, included (default: today)")
    parser.add_argument(
        "--compare", choices=("previous", "year"), help="beside the period before, or the same weekdays a year before"
    )
    parser.add_argument("--by", choices=SPLITS, help="also split by this")
    parser.add_argument(
        "--only",
        action="append",
        metavar="WHAT=KEY",
        help=f"only this, any number of times; WHAT: {', '.join(FIELDS)}",
    )


def day(text: str | None) -> date | None:
    """A day, written as 2026-01-31; None of None.

    Raises:
        UserError: it is none.
    """
    try:
        return date.fromisoformat(text) if text is not None else None
    except ValueError:
        raise UserError(f"'{text}' is no day.", hint="Write it as 2026-01-31.", code=ExitCode.USAGE) from None


def request_of(args: argparse.Namespace, today: date) -> Request:
    """What was asked.

    Raises:
        UserError: a day is none, the last one lies before the first, or a filter is not written as WHAT=KEY.
    """
    from pos_assist.services.reporting.request import Dimension, Period, Request

    first, last = day(args.first), day(args.last)
    last = last or max(today, first or today)
    first = first or last - timedelta(days=DAYS - 1)
    if last < first:
        raise UserError(
            f"The last day, {last}, lies before the first, {first}.", hint="Swap them.", code=ExitCode.USAGE
        )
    period = Period(first, last)
    beside = {"previous": period.before, "year": period.year_before}.get(args.compare or "")
    return Request(
        period,
        filters_of(args.only or ()),
        Dimension(args.by) if args.by else None,
        beside() if beside else None,
    )


def filters_of(written: list[str] | tuple[str, ...]) -> Filters:
    """What 'till=2' and 'hour=17' ask for.

    Raises:
        UserError: one is not written so.
    """
    from pos_assist.services.reporting.request import Filters

    wanted: dict[str, set[str | int]] = {}
    for one in written:
        what, sign, key = one.partition("=")
        if not sign or what not in FIELDS:
            raise UserError(
                f"'{one}' narrows nothing.", hint=f"Write WHAT=KEY; WHAT is {', '.join(FIELDS)}.", code=ExitCode.USAGE
            )
        wanted.setdefault(FIELDS[what], set()).add(_hour(key) if what == "hour" else key)
    return Filters(**{name: frozenset(keys) for name, keys in wanted.items()})  # type: ignore[arg-type]


def check_filters(filters: Filters, choices: Choices) -> None:
    """A key that nothing was ever recorded of is a slip of the pen.

    Raises:
        UserError: there is no such key; those that there are, are named.
    """
    for what, name in FIELDS.items():
        there = [key for key, _ in choices.get(name, ())]
        missing = sorted(str(key) for key in getattr(filters, name) if what != "hour" and key not in there)
        if missing:
            few = (
                f"There are: {', '.join(there[:12])}{', …' if len(there) > 12 else ''}." if there else "There is none."
            )
            raise UserError(f"Nothing was recorded of {what} '{missing[0]}'.", hint=few, code=ExitCode.USAGE)


def _hour(text: str) -> int:
    if not text.isdigit() or int(text) > 23:
        raise UserError(f"'{text}' is no hour.", hint="Write 0 to 23.", code=ExitCode.USAGE)
    return int(text)
