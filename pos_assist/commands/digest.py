"""`pos-assist digest`: the week on paper, as a PDF in a folder: what happened, how sure, what to do."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import add_command, add_till_arguments, print_json, settings_of, till_named
from pos_assist.commands.streams import printable
from pos_assist.commands.waiting import phases
from pos_assist.errors import ExitCode

if TYPE_CHECKING:
    from pos_assist.bootstrap.digesting import Digest
    from pos_assist.commands.base import Commands
    from pos_assist.services.reporting.request import Period

LANGUAGES = ("en", "pl", "sk", "ro")


def register(commands: Commands) -> None:
    """Add `digest`."""
    parser = add_command(
        commands,
        "digest",
        _digest,
        summary="the week as a PDF in a folder: what happened, how sure that is, what to do",
        example="pos-assist digest --week 2026-W46 --to /srv/reports --lang pl",
    )
    parser.add_argument("--week", type=_week, metavar="YYYY-Www", help="an ISO week (default: the last whole one)")
    parser.add_argument("--to", required=True, type=Path, metavar="FOLDER", help="where the PDF is dropped")
    parser.add_argument("--lang", choices=LANGUAGES, help="default: that of the panel")
    parser.add_argument("--force", action="store_true", help="replace the week's PDF where it is there already")
    parser.add_argument("--json", action="store_true", help="what is in it as one JSON document")
    add_till_arguments(parser, required=False)


def _week(text: str) -> Period:
    from pos_assist.bootstrap.digesting import week_of

    try:
        return week_of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is no ISO week such as 2026-W46") from error


def _digest(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.digesting import digest_of, last_whole_week
    from pos_assist.bootstrap.reporting import reporting_of

    home = paths.home()
    settings = settings_of(home)
    db, profile = till_named(args, settings)
    settings = replace(settings, till=replace(settings.till, db=db, profile=profile))
    reporting, now = reporting_of(settings, home), datetime.now(UTC)
    with phases("Taking in receipts and offers") as tell:
        reporting.refresh(lambda done, of: tell(f"{done:,} of {of:,}"))
    week = args.week or last_whole_week(now.astimezone().date())
    digest = digest_of(reporting, week, args.lang or settings.panel.language, now)
    written = digest.write(args.to, replace=args.force)
    if args.json:
        print_json(_document(digest, written))
    else:
        _tell(digest, written)
    return ExitCode.OK


def _document(digest: Digest, written: Path) -> dict[str, Any]:
    period, effect = digest.week.report.request.period, digest.long.verdict.effect
    interval = effect.interval
    return {
        "written": str(written),
        "week": digest.name,
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "what_happened": digest.told.happened,
        "how_sure": digest.told.sure,
        "what_to_do": [digest.told.to_do, *digest.told.also],
        "verdict": digest.long.verdict.verdict,
        "effect": {
            "from": digest.long.report.request.period.first.isoformat(),
            "kpi": effect.kpi,
            "value_minor": effect.value,
            "low_minor": interval.low if interval else None,
            "high_minor": interval.high if interval else None,
            "why_not": effect.why_not.value if effect.why_not else None,
            "n": effect.n,
            "n_holdout": effect.n_holdout,
        },
    }


def _tell(digest: Digest, written: Path) -> None:
    for line in (digest.told.happened, digest.told.sure, digest.told.to_do, *digest.told.also):
        print(printable(line))
    print(f"Written to {written}.")
