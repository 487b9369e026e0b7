"""`pos-assist report`: every figure of a period, with its interval, n and definition; split and narrowed as asked."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, add_till_arguments, print_json, settings_of
from pos_assist.commands.report_request import add_request_arguments, check_filters, request_of
from pos_assist.commands.waiting import phases
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.services.reporting.figures import Report
    from pos_assist.services.reporting.ports import Reporting
    from pos_assist.settings import Settings

LANGUAGES = ("en", "pl", "sk", "ro")


def register(commands: Commands) -> None:
    """Add `report`."""
    parser = add_command(
        commands,
        "report",
        _report,
        summary="what offering earned and cost in a period: every figure with its interval, n and definition",
        example="pos-assist report --from 2026-01-01 --to 2026-01-31 --by rule --only till=2 --json",
    )
    add_request_arguments(parser)
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the texts (default: that of the panel)")
    parser.add_argument("--definitions", action="store_true", help="also tell what every figure means")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    for form in ("csv", "xlsx", "pdf"):
        parser.add_argument(f"--{form}", metavar="FILE", help=f"write it to a .{form} file")
    parser.add_argument(
        "--decimal", choices=("comma", "dot"), help="of a .csv file (default: as its language writes it)"
    )
    parser.add_argument("--force", action="store_true", help="replace FILE where it exists")
    parser.add_argument("--no-refresh", action="store_true", help="as it was counted last: log and till are not read")
    parser.add_argument("--schema", action="store_true", help="tell what the JSON document contains, and stop")
    add_till_arguments(parser, required=False)


def _report(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.reporting import reporting_of

    if args.schema:
        from pos_assist.commands.report_schema import SCHEMA

        print(SCHEMA, end="")
        return ExitCode.OK
    files = [_file(getattr(args, form), form) for form in ("csv", "xlsx", "pdf") if getattr(args, form)]
    request = request_of(args, datetime.now().astimezone().date())
    settings = _with_till(settings_of(paths.home()), args)
    reporting = reporting_of(settings, paths.home())
    if not args.no_refresh:
        _refresh(reporting)
    if args.only:
        check_filters(request.filters, reporting.choices())
    report = reporting.report(request)
    language = args.lang or settings.panel.language
    for file in files:
        _write(report, file, language, args)
    if args.json:
        from pos_assist.commands.report_document import document

        print_json(document(report))
    elif not files:
        from pos_assist.commands.report_text import tell

        tell(report, language, filters=filters_said(args), definitions=args.definitions)
    return ExitCode.OK


def filters_said(args: argparse.Namespace) -> str:
    """What the report is narrowed to: 'till=2, kind=add-on'."""
    return ", ".join(args.only or ())


def _refresh(reporting: Reporting) -> None:
    with phases("Counting") as tell:
        reporting.refresh(lambda done, total: tell(f"{done:,} of {total:,}" if total else f"{done:,}"))


def _file(name: str, form: str) -> Path:
    if Path(name).suffix.lower() != f".{form}":
        raise UserError(f"{name} does not end with .{form}.", hint="Name the file so.", code=ExitCode.USAGE)
    return Path(name)


def _write(report: Report, file: Path, language: str, args: argparse.Namespace) -> None:
    from pos_assist.bootstrap.papering import write_report

    now = datetime.now(UTC)
    decimal = {"comma": ",", "dot": "."}.get(args.decimal or "", "")
    write_report(report, file, language, now, filters=filters_said(args), replace=args.force, decimal=decimal)
    print(f"The report is in {file}.", file=sys.stderr if args.json else sys.stdout)


def _with_till(settings: Settings, args: argparse.Namespace) -> Settings:
    till = replace(settings.till, db=args.db or settings.till.db, profile=args.profile or settings.till.profile)
    return replace(settings, till=till)
