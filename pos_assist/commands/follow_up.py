"""`pos-assist follow-up`: a list of customers to be written to, who bought something without what goes with it."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import (
    add_command,
    add_group,
    add_till_arguments,
    print_json,
    settings_of,
    till_named,
    whole_number,
)
from pos_assist.commands.store import add_store_argument, store_path
from pos_assist.commands.streams import printable
from pos_assist.commands.waiting import progress
from pos_assist.errors import ExitCode, UserError
from pos_assist.settings import LANGUAGES

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.services.follow_up import Outcome

FORMATS = ("mailchimp", "hubspot", "brevo", "csv")
MOST_DAYS = 730
MOST_PAIRS = 10
COLUMNS = """\
Who is listed: customers with contact_consent = 1 in the till (the profile's view 'customer'), who bought something in
the last --days without what the shop's rules or approved proposals offer with it, do not have it or a version of it,
and were on no list within --period-days. Only what can be sold and is in stock; nothing of excluded categories.

Columns, one row a customer, UTF-8, separated by commas:
  mailchimp  Email Address, First Name, Last Name, Phone Number, then Bought, Bought On, Suggestion, ...
  hubspot    Email, First name, Last name, Phone number, then Bought, Bought on, Suggestion, ...
  brevo      EMAIL, FIRSTNAME, LASTNAME, SMS, then BOUGHT, BOUGHT_ON, SUGGESTION, ...
  csv        email, first_name, last_name, phone, then bought, bought_on, suggestion, ...
The last six are: what was bought, the day (2026-01-31), what goes with it, its code, its price, its benefit in --lang.
Numbers are written as +48600100200; one without its country is left out. Who has no e-mail address is listed in csv
only. A text that a spreadsheet would run as a formula begins with '.

The file is for its owner's eyes only and holds personal data: import it, then delete it. The store keeps a keyed hash
of who was listed, for --period-days; 'pos-assist events forget' deletes that as well."""


def register(commands: Commands) -> None:
    """`follow-up export`."""
    group = add_group(commands, "follow-up", summary="after the purchase: whom to write to, with their consent")
    export = add_command(
        group,
        "export",
        _export,
        summary="write who bought something without what goes with it, for a mail or CRM program",
        example="pos-assist follow-up export --format mailchimp --out follow-up.csv --days 30",
    )
    export.description = f"{export.description}\n\n{COLUMNS}"
    export.add_argument("--format", choices=FORMATS, default="csv", help="columns as this program wants them")
    export.add_argument("--out", metavar="FILE", help="where to; written whole or not at all")
    export.add_argument(
        "--days",
        type=whole_number(MOST_DAYS, of="days"),
        default=30,
        metavar="N",
        help="purchases of so many days (default: 30)",
    )
    export.add_argument(
        "--period-days",
        type=whole_number(MOST_DAYS, of="days"),
        default=90,
        metavar="N",
        help="nobody is listed twice within (default: 90)",
    )
    export.add_argument("--lang", choices=LANGUAGES, help="of prices and benefits (default: that of the line to say)")
    export.add_argument("--dry-run", action="store_true", help="count only: write nothing, note nobody")
    export.add_argument("--force", action="store_true", help="replace FILE where it exists")
    export.add_argument("--json", action="store_true", help="the counts as one JSON document")
    add_till_arguments(export, required=False)
    add_store_argument(export)


def _export(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.following_up import Source, export_list
    from pos_assist.services.follow_up import Wish

    settings = settings_of(paths.home())
    db, profile = till_named(args, settings)
    if not db or not profile:
        raise UserError(
            "Which till?", hint="Give --db and --profile, or set them in the settings.", code=ExitCode.USAGE
        )
    if not args.out and not args.dry_run:
        raise UserError("Where to?", hint="Give a file with --out, or --dry-run to count only.", code=ExitCode.USAGE)
    language = args.lang or settings.panel.script_language or settings.panel.language
    wish = Wish(args.format, args.days, args.period_days, language)
    source = Source(db, profile, store_path(args), settings)
    out = None if args.dry_run else Path(args.out)
    slices = partial(progress, label="Reading receipts, slices")
    outcome = export_list(source, wish, out, datetime.now(UTC), replace=args.force, watched=slices)
    if args.json:
        print_json(_document(outcome, args))
    else:
        _tell(outcome, args)
    return ExitCode.OK


def _document(outcome: Outcome, args: argparse.Namespace) -> dict[str, Any]:
    """No customer is named in it."""
    counts = outcome.counts
    return {
        "written": None if outcome.written is None else str(outcome.written),
        "format": args.format,
        "days": args.days,
        "period_days": args.period_days,
        "consenting": counts.consenting,
        "bought": counts.bought,
        "without_complement": counts.without,
        "listed_before": counts.listed_before,
        "no_address": counts.no_address,
        "listed": counts.listed,
        "unreadable": counts.unreadable,
        "pairs": [{"bought": bought, "suggestion": missing, "n": n} for bought, missing, n in outcome.pairs],
    }


def _tell(outcome: Outcome, args: argparse.Namespace) -> None:
    counts = outcome.counts
    print(f"Customers who consented to be contacted: {counts.consenting:,}")
    print(f"  bought something in the last {args.days} days: {counts.bought:,}")
    print(f"  without something that goes with it: {counts.without:,}")
    print(f"  of them on a list in the last {args.period_days} days: {counts.listed_before:,}")
    print(f"  of them without an address that can be used: {counts.no_address:,}")
    if counts.unreadable:
        print(f"Entries of the till that cannot be read, and count as no consent: {counts.unreadable:,}")
    for bought, missing, n in outcome.pairs[:MOST_PAIRS]:
        print(printable(f"  {n:4,}  {bought} -> {missing}"))
    if len(outcome.pairs) > MOST_PAIRS:
        print(f"        and {len(outcome.pairs) - MOST_PAIRS:,} more pairs")
    if outcome.written is None:
        print(f"{counts.listed:,} would be listed. Nothing was written.")
    else:
        print(f"{counts.listed:,} written to {outcome.written}. It holds personal data: import it, then delete it.")
