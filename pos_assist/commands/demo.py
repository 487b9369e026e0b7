"""`pos-assist demo`: the whole program on the embedded demo shop."""

from __future__ import annotations

import argparse
import math
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist import logs, paths
from pos_assist.commands.base import add_command, print_json
from pos_assist.commands.run import LOCKS, add_panel_arguments, alone, manage, panel_settings, practise_as
from pos_assist.commands.waiting import phases
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.settings import Settings

AUTOPILOT_SPEED = 20.0  # a basket takes little more than a second
MOST_DAYS = 3650  # ten years of receipts


def register(commands: Commands) -> None:
    """Add `demo`, and the till process that it starts in a bundle."""
    parser = add_command(
        commands,
        "demo",
        run,
        summary="Run a demo shop: a till of its own that rings things up, and the panel beside it.",
        example="pos-assist demo --autopilot --seconds 60 --screenshots shots",
    )
    add_panel_arguments(parser)
    parser.add_argument("--manager", action="store_true", help="open the manager's window on the demo shop instead")
    parser.add_argument("--practice", action="store_true", help="open practice on the demo shop's baskets instead")
    parser.add_argument("--autopilot", action="store_true", help="simulated customers answer by themselves")
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="leave a picture of every state")
    parser.add_argument("--speed", type=_speed, metavar="X", help="times as fast as people (default 1; autopilot 20)")
    parser.add_argument("--days", type=_days, default=60, metavar="N", help="days of receipts in a new shop")
    parser.add_argument("--reset", action="store_true", help="start with a new shop")
    parser.add_argument("--wipe", action="store_true", help="remove everything of the demo, and stop")
    parser.add_argument("--json", action="store_true", help="the summary as JSON")
    parser.add_argument("--prepare-only", action="store_true", help="make the shop, say where its till is, and stop")
    parser.add_argument("--on-the-way", action="store_true", help=argparse.SUPPRESS)  # a demo's own preparation


def _speed(text: str) -> float:
    with suppress(ValueError):
        if 0 < float(text) < math.inf:
            return float(text)
    raise argparse.ArgumentTypeError(f"'{text}' is not a positive number")


def _days(text: str) -> int:
    with suppress(ValueError):
        if 0 < int(text) <= MOST_DAYS:
            return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is not a number of days from 1 to {MOST_DAYS}")


def run(args: argparse.Namespace) -> int:
    """One demo at a time: the shop's till is the demo's own process, and its folder may go."""
    if args.prepare_only and not args.reset:  # also what a demo asks for on its way
        return _prepare(args)
    if args.manager or args.practice:
        if args.reset or args.wipe or args.autopilot or (args.manager and args.practice):
            alone_goes = "--manager" if args.manager else "--practice"
            raise UserError(
                f"{alone_goes} goes alone.", hint="Make the shop anew first: demo --reset.", code=ExitCode.USAGE
            )
        return _manage(args) if args.manager else _practise(args)
    lock = paths.home().data / LOCKS[1]
    with alone(lock):
        code = _run_alone(args)
    if args.wipe:
        lock.unlink(missing_ok=True)
    return code


def _run_alone(args: argparse.Namespace) -> int:
    """Prepare the shop in a process of its own, then run till and panel."""
    from pos_assist.adapters.demo.shop import wipe

    base = paths.home().data / "demo"
    if args.wipe:
        wipe(base)
        print(f"The demo is gone from {base}.")
        return ExitCode.OK
    # What is not right is told before a shop is made or lost.
    settings = None if args.prepare_only else panel_settings(args, paths.home())
    if args.reset:
        wipe(base)
    if settings is None:
        return _prepare(args)
    _prepare_apart(args)
    return _show(args, settings)


def _prepare_apart(args: argparse.Namespace) -> None:
    """In a process of its own: what a shop is made with need not stay in memory."""
    from pos_assist.bootstrap.demo_shop import demo_home, shop_file
    from pos_assist.bootstrap.own_process import run_own

    if not shop_file(demo_home()).exists():
        print("Setting up the demo shop, about ten seconds …", file=sys.stderr)
    run_own("demo", "--prepare-only", "--on-the-way", "--days", str(args.days))


def _manage(args: argparse.Namespace) -> int:
    """The manager's window over the demo's own store; a demo panel may run beside it."""
    from pos_assist.bootstrap.demo_shop import demo_home

    return manage(_settings_of_shop(args), demo_home(), args.seconds)


def _practise(args: argparse.Namespace) -> int:
    """Practice over the demo's own store; where a demo panel runs beside it, that one's sales come in between."""
    from pos_assist.adapters.store.readiness import ensure_ready
    from pos_assist.bootstrap.demo_shop import demo_home, give_pins

    settings = _settings_of_shop(args)
    ensure_ready(demo_home().store)
    return practise_as(args)(settings, demo_home(), args.seconds, give_pins(demo_home()))


def _settings_of_shop(args: argparse.Namespace) -> Settings:
    """Flags, environment and file, over the demo shop, which is made first where there is none."""
    from pos_assist.bootstrap.demo_shop import PROFILE, demo_home, shop_file

    settings = panel_settings(args, paths.home())
    _prepare_apart(args)
    return replace(settings, till=replace(settings.till, db=str(shop_file(demo_home())), profile=PROFILE))


def _prepare(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.demo_shop import PROFILE, demo_home, prepare, shop_file

    with phases("Setting up") as told:
        told("the demo shop")
        prepare(demo_home(), days=args.days)
    till = {"db": str(shop_file(demo_home())), "profile": PROFILE}
    if args.on_the_way:
        return ExitCode.OK
    if args.json:
        print_json(till)
    else:
        print(f"The demo shop's till: --db '{till['db']}' --profile {PROFILE}")
    return ExitCode.OK


def _show(args: argparse.Namespace, settings: Settings) -> int:
    from pos_assist.bootstrap.demo import DemoOptions, run_demo
    from pos_assist.bootstrap.demo_shop import demo_home

    home = demo_home()
    logs.log_to(home.logs)
    if not args.size:  # this till has no window of its own: the wide panel shows its basket
        settings = replace(settings, panel=replace(settings.panel, width=1024, height=728))
    speed = args.speed or (AUTOPILOT_SPEED if args.autopilot else 1.0)
    options = DemoOptions(
        autopilot=args.autopilot,
        seconds=args.seconds,
        screenshots=args.screenshots,
        speed=max(0.1, min(speed, 50.0)),
        trace=args.trace,
    )
    code, told = run_demo(settings, home, options)
    if args.json:
        print_json(told)
    else:
        _print(told)
    return code


def _print(told: dict[str, Any]) -> None:
    answers = told["answers"]
    print(f"Baskets rung up: {told['baskets']}; receipts closed: {told['receipts']}.")
    print(f"Something could be offered in {told['eligible']} of them; {told['holdout']} of these were held out.")
    print(
        f"Cards shown: {told['cards']}. Accepted {answers['accepted']}, declined {answers['declined']}, "
        f"not offered {answers['not_offered']}; expired {told['expired']}, withdrawn {told['withdrawn']}."
    )
    print(
        f"On the paid receipt: {told['confirmed']} confirmed, {told['not_added']} accepted but not added, "
        f"{told['spontaneous']} bought without a yes."
    )
    if told["screenshots"]:
        print(f"Pictures: {', '.join(told['screenshots'])}.")
