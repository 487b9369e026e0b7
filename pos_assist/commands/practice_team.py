"""`pos-assist practice team` and `practice export`: what a trainer and a manager may see, never what was said."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import (
    add_command,
    add_till_arguments,
    print_json,
    settings_of,
    till_named,
    whole_number,
)
from pos_assist.commands.streams import printable
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.paths import Home
    from pos_assist.services.practice.at_the_till import AtTheTill, BesideTill
    from pos_assist.services.practice.team import TeamPractice, Trainee
    from pos_assist.settings import Settings
    from pos_assist.statistics.values import Estimate

LANGUAGES = ("en", "pl", "sk", "ro")
FORMS = ("csv", "xlsx", "pdf", "xapi")
DAYS, MOST_DAYS = 30, 3650


def add_to(group: Commands) -> None:
    """Add `team` and `export` to `practice`."""
    team = add_command(
        group,
        "team",
        _team,
        summary="how often each check of the role-play was met, by person, and the tiers; no ranking, no transcript",
        example="pos-assist practice team --days 60 --json",
    )
    team.add_argument("--json", action="store_true", help="machine-readable result on stdout")
    export = add_command(
        group,
        "export",
        _export,
        summary="the team's practice as a table, on paper, or as xAPI statements under pseudonyms",
        example="pos-assist practice export --format xapi --to statements.json",
    )
    export.add_argument("--format", required=True, choices=FORMS, help="xapi: statements of all time, as JSON")
    export.add_argument("--to", required=True, type=Path, metavar="FILE", help="the file to write")
    export.add_argument("--staff", metavar="ID", help="only this person, as 'pos-assist staff list' shows the id")
    export.add_argument("--shop", metavar="IRI", help="of xapi: the address that stands for this shop in statements")
    export.add_argument("--lang", choices=LANGUAGES, help="default: that of the panel")
    export.add_argument("--force", action="store_true", help="replace the file where it is there already")
    for parser in (team, export):
        days = whole_number(MOST_DAYS, of="days")
        parser.add_argument("--days", type=days, default=DAYS, metavar="N", help=f"up to today (default {DAYS})")
        add_till_arguments(parser, required=False)


def _team(args: argparse.Namespace) -> int:
    from pos_assist.manager.practice.texts import TIERS

    home, settings = _where(args)
    told, beside = _told(args, settings, home)
    if args.json:
        print_json(_document(told, beside))
        return ExitCode.OK
    for one in told.trainees:  # in the words of the page, whose sources are English
        done = f"{one.completion.finished} of {one.completion.due} sessions finished"
        print(printable(f"{one.name}: {TIERS[one.mastery.tier]}; {done}; {one.encounters} encounters"))
        for check, met in one.checks.items():
            print(f"  {check.value:14} {_said(met)}")
    if not told.trainees:
        print("Nobody is known who could practise.")
    return ExitCode.OK


def _export(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.practice_team import practice_paper, statements_of, write_statements
    from pos_assist.services.practice.statements import SHOP

    home, settings = _where(args)
    out = args.to
    if args.format == "xapi":
        shop = args.shop or SHOP
        if not shop.startswith(("http://", "https://")):
            raise UserError(f"'{shop}' is no address.", hint="Write it as https://shop.example.", code=ExitCode.USAGE)
        write_statements(statements_of(settings, home, staff_id=args.staff, shop=shop), out, replace=args.force)
    else:
        if out.suffix.lower() != f".{args.format}":
            raise UserError(f"{out.name} does not end in .{args.format}.", hint="Name it so.", code=ExitCode.USAGE)
        told, beside = _told(args, settings, home)
        practice_paper(told, beside, home, args.lang or settings.panel.language, out, replace=args.force)
    print(printable(f"Written to {out}."))
    return ExitCode.OK


def _where(args: argparse.Namespace) -> tuple[Home, Settings]:
    home = paths.home()
    settings = settings_of(home)
    db, profile = till_named(args, settings)
    return home, replace(settings, till=replace(settings.till, db=db, profile=profile))


def _told(args: argparse.Namespace, settings: Settings, home: Home) -> tuple[TeamPractice, AtTheTill]:
    """What was practised in these days; of `--staff` only that person. The till may be silent: that is no failure."""
    from pos_assist.adapters.clock import SystemClock
    from pos_assist.bootstrap.practice_team import team_of
    from pos_assist.bootstrap.shop_day import business_day
    from pos_assist.services.practice.at_the_till import AtTheTill
    from pos_assist.services.practice.team import narrowed
    from pos_assist.services.reporting.request import Period

    today = business_day(settings, SystemClock())
    team = team_of(settings, home)
    told = team.practice(Period(today - timedelta(days=args.days - 1), today))
    try:
        beside = team.beside()
    except UserError:
        beside = AtTheTill()
    staff_id = getattr(args, "staff", None)
    if staff_id is None:
        return told, beside
    if not any(one.staff_id == staff_id for one in told.trainees):
        raise UserError(
            f"Nobody with the id '{printable(staff_id)}' practised or sells here.",
            hint="'pos-assist staff list' tells the ids.",
            code=ExitCode.BAD_DATA,
        )
    return narrowed(told, staff_id), AtTheTill(tuple(one for one in beside.people if one.staff_id == staff_id))


def _document(told: TeamPractice, beside: AtTheTill) -> dict[str, Any]:
    return {
        "from": told.period.first.isoformat(),
        "to": told.period.last.isoformat(),
        "everybody": {check.value: _estimate(met) for check, met in told.everybody.items()},
        "people": [_person(one) for one in told.trainees],
        "assignments": [
            {
                "staff_id": one.staff_id,
                "scenario": one.plot,
                "by": one.by,
                "at": one.at.isoformat(),
                "note": one.note,
                "seen_at": one.seen_at.isoformat() if one.seen_at else None,
                "answer": one.answer,
                "done_at": one.done_at.isoformat() if one.done_at else None,
            }
            for one in told.assignments
        ],
        "at_the_till": {
            "is_proof": False,
            "people": [_beside(one) for one in beside.people],
            "all_who_practised": _beside(beside.together) if beside.together else None,
            "who_has_not_practised": _beside(beside.others) if beside.others else None,
        },
    }


def _beside(one: BesideTill) -> dict[str, Any]:
    return {
        "staff_id": one.staff_id or None,
        "first_practice": one.first.isoformat() if one.first else None,
        "before": _estimate(one.before),
        "after": _estimate(one.after),
        "difference": _estimate(one.difference),
    }


def _person(one: Trainee) -> dict[str, Any]:
    return {
        "staff_id": one.staff_id,
        "name": one.name,
        "tier": one.mastery.tier.value,
        "encounters": one.encounters,
        "days": one.days,
        "sessions_finished": one.completion.finished,
        "sessions_due": one.completion.due,
        "last": one.last.isoformat() if one.last else None,
        "checks": {check.value: _estimate(met) for check, met in one.checks.items()},
        "certificates": [
            {"group": held.group, "on": held.on.isoformat(), "expires": held.expires.isoformat()}
            for held in one.certificates
        ],
    }


def _estimate(one: Estimate) -> dict[str, Any]:
    """Below the least n there is no value, only n."""
    low, high = (one.interval.low, one.interval.high) if one.interval else (None, None)
    return {"value": one.value, "low": low, "high": high, "n": one.n}


def _said(one: Estimate) -> str:
    if one.value is None or one.interval is None:
        return f"n = {one.n}"
    return f"{one.value:4.0%}  (95%: {one.interval.low:.0%} to {one.interval.high:.0%}), n = {one.n}"
