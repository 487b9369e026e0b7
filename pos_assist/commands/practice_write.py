"""`pos-assist practice write`: somebody who practises writes scenarios of their own and hands them in."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, positive, settings_of
from pos_assist.errors import ExitCode, UserError
from pos_assist.settings import LANGUAGES

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands

LONGEST_LINE = 100  # characters read from stdin; a PIN has 8 at most


def add_to(group: Commands) -> None:
    """Add `write` to `practice`."""
    parser = add_command(
        group,
        "write",
        _write,
        summary="write scenarios of one's own behind one's PIN; the trainer sees what is handed in",
        example="pos-assist practice write --staff 4 --lang pl",
    )
    parser.add_argument("--staff", required=True, metavar="ID", help="who writes, as 'pos-assist staff list' shows it")
    parser.add_argument("--stdin", action="store_true", help="read the PIN from the first line of standard input")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the window")
    parser.add_argument("--seconds", type=positive, metavar="N", help="close by itself after N seconds")


def _write(args: argparse.Namespace) -> int:
    home = paths.home()
    settings = settings_of(home)
    if args.lang:
        settings = replace(settings, panel=replace(settings.panel, language=args.lang))
    from pos_assist import logs
    from pos_assist.bootstrap.scenario_writing import require_pin, writing_program

    require_pin(home, args.staff, _pin(args))
    logs.log_to(home.logs)
    return writing_program(settings, home, args.staff).run(args.seconds)


def _pin(args: argparse.Namespace) -> str:
    """From standard input or, unseen, from the keyboard; never from the command line, which others can read."""
    if args.stdin:
        return sys.stdin.readline(LONGEST_LINE).rstrip("\r\n") if sys.stdin else ""
    if not sys.stdin or not sys.stdin.isatty():
        raise UserError(
            "There is nobody to ask for a PIN.", hint="Give it on standard input with --stdin.", code=ExitCode.USAGE
        )
    from getpass import getpass

    return getpass("PIN: ")
