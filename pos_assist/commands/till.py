"""`pos-assist till …`: check a connection, show the live baskets, list the shipped profiles."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from pos_assist.commands.base import add_command, add_group, add_till_arguments, positive, print_json
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.adapters.till.findings import Finding
    from pos_assist.adapters.till.live import LiveTest
    from pos_assist.commands.base import Commands
    from pos_assist.engine.basket import Basket, Line

MARKS = {"ok": "ok     ", "warning": "WARNING", "problem": "PROBLEM"}
LIVE_SECONDS = 30.0
PATIENCE_SECONDS = 4.0  # the session says after 2 s why a till stays busy


def register(commands: Commands) -> None:
    """`till check`, `till basket`, `till profiles`."""
    group = add_group(commands, "till", summary="read a till's database: check it, look at its baskets")
    check = add_command(
        group,
        "check",
        _check,
        summary="check that a till can be read, safely and fast enough",
        example="pos-assist till check --db pos.db --profile tryton-sale-point --live",
    )
    add_till_arguments(check, required=True)
    check.add_argument("--live", action="store_true", help="also wait until one item is rung up at the till")
    check.add_argument(
        "--seconds", type=positive, default=LIVE_SECONDS, metavar="N", help="how long --live waits for each step"
    )
    basket = add_command(
        group,
        "basket",
        _basket,
        summary="show the till's live baskets",
        example="pos-assist till basket --db pos.db --profile tryton-sale-point --json",
    )
    add_till_arguments(basket, required=True)
    profiles = add_command(
        group, "profiles", _profiles, summary="list the shipped till profiles", example="pos-assist till profiles"
    )
    for parser in (check, basket, profiles):
        parser.add_argument("--json", action="store_true", help="machine-readable result on stdout")


def _check(args: argparse.Namespace) -> int:
    from pos_assist.adapters.till.check import check_till, exit_code
    from pos_assist.adapters.till.files import till_path
    from pos_assist.adapters.till.live import live_test
    from pos_assist.adapters.till.profile import load_profile
    from pos_assist.adapters.till.reader import TillReader, utc_now

    profile = load_profile(args.profile)
    findings = []
    for finding in check_till(till_path(args.db), profile, utc_now()):
        findings.append(finding)
        if not args.json:
            _print_finding(finding)
    code = exit_code(findings)
    live = None
    if args.live and code is ExitCode.OK:
        reader = TillReader(args.db, profile)
        live = live_test(reader, args.seconds, lambda request: print(request, file=sys.stderr, flush=True))
        reader.close()
        code = ExitCode.OK if live.seen_ms is not None else ExitCode.DOCTOR
        if not args.json:
            print(live.sentence)
    if args.json:
        print_json(_check_result(args.db, profile.name, findings, live))
    return code


def _shown(text: str) -> str:
    """Text of the till without what would command the terminal: escapes, line breaks, changes of direction."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _print_finding(finding: Finding) -> None:
    advice = f"\n        What to do: {_shown(finding.advice)}" if finding.advice else ""
    print(f"{MARKS[finding.severity.value]} {_shown(finding.sentence)}{advice}", flush=True)


def _check_result(db: str, profile: str, findings: list[Finding], live: LiveTest | None) -> dict[str, Any]:
    return {
        "db": db,
        "profile": profile,
        "ok": all(finding.severity.value != "problem" for finding in findings),
        "findings": [
            {
                "severity": finding.severity.value,
                "about": finding.about,
                "sentence": finding.sentence,
                "advice": finding.advice,
            }
            for finding in findings
        ],
        "live": live and {"writes": live.writes.value, "seen_ms": live.seen_ms, "sentence": live.sentence},
    }


def _basket(args: argparse.Namespace) -> int:
    baskets = _read_baskets(args.db, args.profile)
    if args.json:
        print_json({"baskets": [_basket_result(basket) for basket in baskets]})
        return ExitCode.OK
    for basket in baskets:
        till = basket.till_name or basket.till_id
        head = (
            f"{till}  basket {basket.basket_id}  {basket.state.value}  {_money(basket.total_minor)} {basket.currency}"
        )
        print(_shown(head))
        for line in basket.lines:
            print(_shown(f"  {_number(line):>8} x {line.name:40.40} {_money(line.unit_price_minor):>12}"))
    if not baskets:
        print("No live basket.")
    return ExitCode.OK


def _read_baskets(db: str, profile: str) -> tuple[Basket, ...]:
    """The live baskets, waiting for a till that is writing.

    Raises:
        UserError: not readable.
    """
    import time

    from pos_assist.adapters.till.problems import Unreadable
    from pos_assist.adapters.till.profile import load_profile
    from pos_assist.adapters.till.reader import TillReader
    from pos_assist.services.ports import TillBusy

    reader = TillReader(db, load_profile(profile))
    deadline = time.monotonic() + PATIENCE_SECONDS
    try:
        while time.monotonic() < deadline:
            try:
                return reader.baskets()
            except TillBusy:
                time.sleep(0.005)
            except Unreadable as error:
                raise error.user_error() from error
    finally:
        reader.close()
    raise UserError("The till is writing all the time.", hint="Try again in a moment.", code=ExitCode.LOCKED)


def _basket_result(basket: Basket) -> dict[str, Any]:
    return {
        "basket_id": basket.basket_id,
        "till_id": basket.till_id,
        "till_name": basket.till_name,
        "staff_id": basket.staff_id,
        "state": basket.state.value,
        "currency": basket.currency,
        "total_minor": basket.total_minor,
        "lines": [
            {
                "line_id": line.line_id,
                "product_id": line.product_id,
                "group_id": line.group_id,
                "name": line.name,
                "quantity": _number(line),
                "unit_price_minor": line.unit_price_minor,
            }
            for line in basket.lines
        ],
    }


def _number(line: Line) -> str:
    """A quantity without trailing zeros, never with an exponent."""
    return f"{line.quantity.normalize():f}"


def _money(minor: int) -> str:
    sign = "-" if minor < 0 else ""
    return f"{sign}{abs(minor) // 100}.{abs(minor) % 100:02d}"


def _profiles(args: argparse.Namespace) -> int:
    from pos_assist.adapters.till.profile import load_profile, shipped_profiles

    found = {name: load_profile(name) for name in shipped_profiles()}
    if args.json:
        print_json([{"profile": name, "name": profile.name, "note": profile.note} for name, profile in found.items()])
        return ExitCode.OK
    for name, profile in found.items():
        print(_shown(f"{name:24} {profile.name}"))
    return ExitCode.OK
