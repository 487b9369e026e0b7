"""`pos-assist run`: the cashier's panel beside the till, the manager's window, own figures, or practice (`--mode`)."""

from __future__ import annotations

import argparse
import gc
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, add_till_arguments, positive, settings_of
from pos_assist.errors import ExitCode, UserError
from pos_assist.settings import LANGUAGES, Settings

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.paths import Home

LOCKS = ("panel.lock", "demo.lock")  # in the data folder, held while a panel, or a demo, runs
MANAGER_LOCK = "manager.lock"  # while the manager's window is open
MODES = ("cashier", "manager", "trainer", "own", "practice")
PRACTICE_LOCK = "practice.lock"  # while the practice window is open


def register(commands: Commands) -> None:
    """Add `run`."""
    parser = add_command(
        commands,
        "run",
        run,
        summary="Show the cashier's panel beside the till, the manager's window, one's own figures, or practice.",
        example="pos-assist run --db /var/lib/till/shop.db --profile tryton-sale-point --lang pl",
    )
    add_till_arguments(parser, required=False)
    add_panel_arguments(parser)
    parser.add_argument("--till", metavar="ID", help="follow this till only (default: whichever rings up)")
    parser.add_argument(
        "--mode",
        choices=MODES,
        default=MODES[0],
        help="the cashier's panel, the manager's window, the same with practice first, one's own figures behind one's "
        "PIN, or practice",
    )


def add_panel_arguments(parser: argparse.ArgumentParser) -> None:
    """What `run` and `demo` share."""
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the panel and of the line to say")
    parser.add_argument("--size", metavar="WxH", help="size in pixels: 360x720 beside the till, 1024x728 full")
    parser.add_argument("--side", choices=("left", "right"), help="side of the screen")
    parser.add_argument(
        "--delay", type=float, metavar="S", help="pause in scanning before a card (default 2.5; 0: at once)"
    )
    parser.add_argument("--seconds", type=positive, metavar="N", help="close by itself after N seconds")
    parser.add_argument("--trace", type=Path, metavar="FILE", help="write one JSON line a basket change")
    parser.add_argument("--from-panel", action="store_true", help=argparse.SUPPRESS)  # practice, from its menu


def run(args: argparse.Namespace) -> int:
    """Show the panel, or another window, until it is closed."""
    if args.mode != MODES[0]:
        home = paths.home()
        show = {"manager": manage, "trainer": train, "own": show_own, "practice": practise_as(args)}[args.mode]
        return show(with_arguments(settings_of(home), args), home, args.seconds)
    gc.disable()  # what is loaded stays: collecting while loading only costs a tenth of the start
    home = paths.home()
    settings = panel_settings(args, home)
    if not settings.till.db or not settings.till.profile:
        raise UserError(
            "No till is connected yet.",
            hint=f"Name it with --db FILE --profile NAME (see 'pos-assist till profiles'), or under [till] in "
            f"{home.config_file}; to look around first, try 'pos-assist demo'.",
            code=ExitCode.CONFIGURATION,
        )
    from pos_assist.bootstrap.window import open_window

    window = open_window(settings.panel, home.data)
    from pos_assist import logs
    from pos_assist.bootstrap.panel import panel_program

    logs.log_to(home.logs)

    program = panel_program(window, settings, home, trace=args.trace)
    gc.enable()
    gc.set_threshold(20_000, 20, 20)
    with alone(home.data / LOCKS[0]):
        return program.run(args.seconds)


def manage(settings: Settings, home: Home, seconds: float | None, *, trainer: bool = False) -> int:
    """The manager's window: beside a running panel, with or without a till. `trainer`: practice comes first."""
    from pos_assist import logs
    from pos_assist.bootstrap.managing import manager_program

    logs.log_to(home.logs)
    gc.set_threshold(20_000, 20, 20)  # pages hold much: walking it all stops the window for a moment
    hint = "Look for its window; it may be behind another one."
    with alone(home.data / MANAGER_LOCK, "The manager's window is open already.", hint):
        return manager_program(settings, home, trainer=trainer).run(seconds)


def train(settings: Settings, home: Home, seconds: float | None) -> int:
    """The trainer's window: the manager's, opened on the team's practice."""
    return manage(settings, home, seconds, trainer=True)


def show_own(settings: Settings, home: Home, seconds: float | None) -> int:
    """Somebody's own figures, behind their PIN; beside whatever else runs."""
    from pos_assist import logs
    from pos_assist.bootstrap.owning import own_program

    logs.log_to(home.logs)
    return own_program(settings, home).run(seconds)


def practise_as(args: argparse.Namespace) -> Callable[..., int]:
    """`practise`, as it was asked for."""
    return partial(practise, from_panel=args.from_panel)


def practise(
    settings: Settings, home: Home, seconds: float | None, demo_pin: str = "", *, from_panel: bool = False
) -> int:
    """Role-play beside the till; gives way to every sale. `demo_pin`: everybody's in a demo shop.

    `from_panel`: no sale was open when it was asked for, and the keyboard is the till's whatever the settings say.
    """
    from pos_assist import logs
    from pos_assist.bootstrap.practice_window import practice_program

    logs.log_to(home.logs)
    if from_panel:
        settings = replace(settings, practice=replace(settings.practice, beside_till=True))
    hint = "Look for its window, or for the small bar that stands for it while a sale goes on."
    with alone(home.data / PRACTICE_LOCK, "Practice is open already.", hint):
        return practice_program(settings, home, demo_pin=demo_pin, none_open=from_panel).run(seconds)


@contextmanager
def alone(
    file: Path,
    taken: str = "Another panel is running already.",
    hint: str = "Close it first; for a second till on this computer, set POS_ASSIST_HOME to another folder.",
) -> Iterator[None]:
    """One panel a store: two would record everything twice. Where the folder refuses, nothing is recorded anyway.

    `file` is held as long as it lasts; `taken` and `hint` say that it was held already.

    Raises:
        UserError: another panel runs (exit code 7).
    """
    from pos_assist.adapters.file_lock import FileLock, LockTaken

    lock = FileLock(file, timeout=0)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except LockTaken as error:
        raise UserError(taken, hint=hint, code=ExitCode.ANOTHER_INSTANCE) from error
    except OSError:
        pass
    try:
        yield
    finally:
        lock.release()


def panel_settings(args: argparse.Namespace, home: Home) -> Settings:
    """What a panel is started with: flags, environment, file.

    Raises:
        UserError: something of it is not right.
    """
    from pos_assist.services.keymap import require_possible

    settings = with_arguments(settings_of(home), args)
    if settings.keys.enabled:
        require_possible(settings.keys.wanted(), source=str(home.config_file))
    return settings


def with_arguments(settings: Settings, args: argparse.Namespace) -> Settings:
    """Flags come before environment and file.

    Raises:
        UserError: a size that is none, or a negative delay.
    """
    till, panel, policy, moments = settings.till, settings.panel, settings.policy, settings.moments
    if getattr(args, "db", None):
        till = replace(till, db=args.db)
    if getattr(args, "profile", None):
        till = replace(till, profile=args.profile)
    if getattr(args, "till", None):
        till = replace(till, id=args.till)
    if args.lang:
        panel = replace(panel, language=args.lang, script_language="")
        policy = replace(policy, language=args.lang)
    if args.side:
        panel = replace(panel, side=args.side)
    if args.size:
        match = re.fullmatch(r"([0-9]{3,4})x([0-9]{3,4})", args.size)
        if not match or int(match[1]) < 360 or int(match[2]) < 480:
            hint = "Write it as 360x720; smaller than 360x480 cannot be read."
            raise UserError(f"'{args.size}' is not a size.", hint=hint, code=ExitCode.USAGE)
        panel = replace(panel, width=int(match[1]), height=int(match[2]))
    if args.delay is not None:
        if not 0 <= args.delay <= 60:
            raise UserError("The delay is 0 to 60 seconds.", hint="0 shows a card at once.", code=ExitCode.USAGE)
        moments = replace(moments, delay=args.delay)
    return replace(settings, till=till, panel=panel, policy=policy, moments=moments)
