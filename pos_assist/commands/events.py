"""`pos-assist events`: the record for other programs (`export`), and a customer taken out of it (`forget`)."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import add_command, add_group
from pos_assist.commands.store import add_store_argument, store_path
from pos_assist.commands.waiting import progress
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands


def register(commands: Commands) -> None:
    """`events export` and `events forget`."""
    group = add_group(commands, "events", summary="the record of what was shown, answered and bought")
    export = add_command(
        group,
        "export",
        _export,
        summary="write the record to a CSV, JSON Lines or Parquet file",
        example="pos-assist events export --format csv --out events.csv --since 2026-01-01",
    )
    export.add_argument("--format", choices=("csv", "jsonl", "parquet"), help="default: from the file's ending")
    export.add_argument("--out", metavar="FILE", help="where to; written whole or not at all")
    export.add_argument("--since", metavar="DATE", help="from this day or moment on (ISO 8601, local time)")
    export.add_argument("--staff", metavar="ID", default="", help="only what was recorded of this employee")
    export.add_argument("--force", action="store_true", help="replace FILE where it exists")
    export.add_argument("--schema", action="store_true", help="tell what the columns mean, and stop")
    add_store_argument(export)
    forget = add_command(
        group,
        "forget",
        _forget,
        summary="disconnect everything recorded from one customer, for good",
        example="pos-assist events forget --customer 1042",
    )
    forget.add_argument("--customer", metavar="ID", required=True, help="the till's own key of the customer")
    add_store_argument(forget)


def _export(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.event_schema import SCHEMA
    from pos_assist.adapters.store.exporting import FORMS, export_events

    if args.schema:
        print(SCHEMA, end="")
        return ExitCode.OK
    if not args.out:
        raise UserError("Where to?", hint="Give a file with --out events.csv.", code=ExitCode.USAGE)
    out = Path(args.out)
    form = args.format or out.suffix.lower().lstrip(".")
    if form not in FORMS:
        raise UserError(f"{out.name} is neither .csv, .jsonl nor .parquet.", hint="Add --format.", code=ExitCode.USAGE)
    written = export_events(
        store_path(args),
        out,
        form=form,
        after_us=_since(args.since),
        staff_id=args.staff,
        replace=args.force,
        watched=_bar,
    )
    print(f"{written:,} events written to {out}.")
    return ExitCode.OK


def _forget(args: argparse.Namespace) -> int:
    from pos_assist.adapters.facts.refresh import discard
    from pos_assist.adapters.store.customers import forget

    path = store_path(args)
    count = forget(path, args.customer)
    discard(path.with_name(paths.home().facts.name))  # the figures hold the pseudonym too; they are counted anew
    if count:
        print(f"{count:,} events are not connected with this customer any more.")
        print("A panel that runs forgets at its next start, or when the till shows the consent withdrawn.")
    else:
        print("Nothing was recorded of this customer.")
    for copy in sorted(path.parent.glob(f"{path.stem}-*{path.suffix}")):
        print(f"An older copy of the store was not changed: {copy}")
    return ExitCode.OK


def _bar(rows: Iterable[tuple[Any, ...]], total: int) -> Iterable[tuple[Any, ...]]:
    return progress(rows, label="events", total=total)


def _since(text: str | None) -> int:
    """Microseconds since 1970 of an ISO date or moment; local time where it names no zone."""
    from pos_assist.adapters.store.rows import micros

    if not text:
        return 0
    try:
        return micros(datetime.fromisoformat(text).astimezone())
    except (ValueError, OverflowError, OSError) as error:
        raise UserError(f"'{text}' is no date.", hint="Write it as 2026-01-31.", code=ExitCode.USAGE) from error
