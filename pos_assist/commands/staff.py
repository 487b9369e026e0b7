"""`pos-assist staff`: who sells at this till, and the PINs with which they sign in at the panel."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, add_group, add_till_arguments, print_json, settings_of, till_named
from pos_assist.commands.store import add_store_argument, store_path
from pos_assist.commands.streams import printable
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.adapters.till.reader import TillReader
    from pos_assist.commands.base import Commands

LONGEST_LINE = 100  # characters read from stdin; a PIN has 8 at most


def register(commands: Commands) -> None:
    """`staff list`, `staff pin set`, `staff pin remove` and `staff pin check`."""
    group = add_group(commands, "staff", summary="who sells at this till, and their PINs for the panel")
    people = add_command(
        group,
        "list",
        _list,
        summary="list the till's staff and whether a PIN is set for them",
        example="pos-assist staff list --json",
    )
    people.add_argument("--json", action="store_true", help="machine-readable result on stdout")
    pins = add_group(group, "pin", summary="set, remove or check somebody's PIN")
    give = add_command(
        pins,
        "set",
        _set,
        summary="give somebody a PIN of 4 to 8 digits; it is asked for, never an argument",
        example="pos-assist staff pin set 4",
    )
    take = add_command(
        pins, "remove", _remove, summary="take somebody's PIN away", example="pos-assist staff pin remove 4"
    )
    look = add_command(
        pins,
        "check",
        _check,
        summary="tell by the exit code whether a PIN is somebody's: 0 it is, 4 it is not",
        example="pos-assist staff pin check 4",
    )
    for parser in (give, take, look):
        parser.add_argument("staff_id", metavar="STAFF_ID", help="as 'pos-assist staff list' shows it")
    for parser in (give, look):
        parser.add_argument("--stdin", action="store_true", help="read the PIN from the first line of standard input")
    for parser in (people, give):
        add_till_arguments(parser, required=False)
    for parser in (people, give, take, look):
        add_store_argument(parser)


def _list(args: argparse.Namespace) -> int:
    from contextlib import closing

    from pos_assist.adapters.store.pins import staff_with_pin

    with closing(_till(args)) as till:
        names, active = till.everybody()
    with_pin = staff_with_pin(store_path(args))
    here = sorted(active | with_pin, key=lambda staff_id: (names.get(staff_id, "").casefold(), staff_id))
    people = [
        {
            "staff_id": staff_id,
            "name": names.get(staff_id, ""),
            "active": staff_id in active,
            "pin": staff_id in with_pin,
        }
        for staff_id in here
    ]
    if args.json:
        print_json({"staff": people})
        return ExitCode.OK
    for person in people:
        gone = "" if person["active"] else ", does not sell here any more"
        told = f"{person['staff_id']:16} {person['name']:24} {'PIN' if person['pin'] else 'no PIN'}{gone}"
        print(printable(told))
    if not people:
        print("The till tells nobody who sells here.")
    return ExitCode.OK


def _set(args: argparse.Namespace) -> int:
    from contextlib import closing

    from pos_assist.adapters.store.pins import set_pin
    from pos_assist.adapters.store.readiness import ensure_ready

    with closing(_till(args)) as till:
        known = args.staff_id in till.active_staff()
        name = till.staff().get(args.staff_id, "")
    if not known:
        raise UserError(
            f"Nobody with the id '{printable(args.staff_id)}' sells at this till.",
            hint="'pos-assist staff list' tells the ids.",
            code=ExitCode.BAD_DATA,
        )
    pin = _read_pin(args, again=True)
    note = ensure_ready(store_path(args))
    if note:
        print(note, file=sys.stderr)
    set_pin(store_path(args), args.staff_id, pin)
    print(printable(f"{name or args.staff_id} signs in with this PIN from now on."))
    return ExitCode.OK


def _remove(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.pins import remove_pin

    path = store_path(args)
    if not path.exists() or not remove_pin(path, args.staff_id):
        raise UserError(f"'{printable(args.staff_id)}' has no PIN.", hint="'pos-assist staff list' tells who has one.")
    print("The PIN is removed.")
    return ExitCode.OK


def _check(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.pins import WRONG_PIN, verify

    right = verify(store_path(args), args.staff_id, _read_pin(args, again=False))
    print("This is the PIN." if right else "This is not the PIN.")
    return ExitCode.OK if right else WRONG_PIN


def _read_pin(args: argparse.Namespace, *, again: bool) -> str:
    """The PIN from standard input or, unseen, from the keyboard; never from the command line, which others can read.

    Raises:
        UserError: nobody is there to type it, or it was typed differently the second time.
    """
    if args.stdin:
        return sys.stdin.readline(LONGEST_LINE).rstrip("\r\n") if sys.stdin else ""
    if not sys.stdin or not sys.stdin.isatty():
        hint = "Run it in a terminal, or give the PIN on standard input with --stdin."
        raise UserError("Nobody is here to type a PIN.", hint=hint, code=ExitCode.USAGE)
    from getpass import getpass

    try:
        pin = getpass("PIN: ")
        if again and getpass("The same PIN again: ") != pin:
            raise UserError("The two PINs are not the same.", hint="Nothing was changed.", code=ExitCode.USAGE)
    except EOFError as error:
        raise UserError("No PIN was typed.", hint="Nothing was changed.", code=ExitCode.USAGE) from error
    return pin


def _till(args: argparse.Namespace) -> TillReader:
    """The till of the arguments, or of the settings.

    Raises:
        UserError: no till is named.
    """
    from pos_assist.adapters.till.profile import load_profile
    from pos_assist.adapters.till.reader import TillReader

    home = paths.home()
    db, profile = till_named(args, settings_of(home))
    if not db or not profile:
        raise UserError(
            "No till is connected yet.",
            hint=f"Name it with --db FILE --profile NAME, or under [till] in {home.config_file}.",
            code=ExitCode.CONFIGURATION,
        )
    return TillReader(db, load_profile(profile))
