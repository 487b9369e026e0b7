"""What every command shares: its registration and how results and progress reach a person or a machine."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pos_assist.commands import streams

if TYPE_CHECKING:
    from pos_assist.paths import Home
    from pos_assist.settings import Settings

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse gives it no public name

Run = Callable[[argparse.Namespace], int]


def add_command(commands: Commands, name: str, run: Run, *, summary: str, example: str) -> argparse.ArgumentParser:
    """A parser for one command, with an example under its help and `run` as what it does."""
    parser = commands.add_parser(
        name,
        help=summary,
        description=summary,
        epilog=f"Example:\n  {example}\n\nExit codes: see 'pos-assist --help'.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def add_group(commands: Commands, name: str, *, summary: str) -> Commands:
    """A command that only holds sub-commands, e.g. `till check`."""
    parser = commands.add_parser(name, help=summary, description=summary)
    return parser.add_subparsers(dest=f"{name}_command", metavar="COMMAND", required=True)


def add_till_arguments(parser: argparse.ArgumentParser, *, required: bool) -> None:
    """--db and --profile, as every command that reads a till takes them."""
    parser.add_argument("--db", required=required, metavar="FILE", help="the till's own SQLite database")
    parser.add_argument(
        "--profile",
        required=required,
        metavar="P",
        help="a shipped profile's name, or a path to your own .toml",
    )


def positive(text: str) -> float:
    """A number of seconds that an argument may have.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 < seconds < 1e6:
        raise argparse.ArgumentTypeError(f"'{text}' is not a positive number of seconds")
    return seconds


def whole_number(most: int, *, of: str = "") -> Callable[[str], int]:
    """A parser of arguments that are whole numbers from 1 to `most`; `of`: what they count, for the complaint."""
    told = f"a whole number of {of}" if of else "a whole number"

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = 0
        if not 0 < number <= most:
            raise argparse.ArgumentTypeError(f"'{text}' is not {told} from 1 to {most:,}")
        return number

    return read


def settings_of(home: Home) -> Settings:
    """The settings of file and environment; whatever was not understood is told in a sentence on stderr.

    Raises:
        UserError: a value is not right.
    """
    from pos_assist.config import load_settings

    loaded = load_settings(home.config_file)
    for warning in loaded.warnings:
        print(streams.printable(warning), file=sys.stderr)
    return loaded.settings


def till_named(args: argparse.Namespace, settings: Settings) -> tuple[str, str]:
    """Database and profile: of the arguments, where left out of the settings, '' where neither tells."""
    return args.db or settings.till.db, args.profile or settings.till.profile


def print_json(value: Any) -> None:
    """One JSON document on stdout, letters as they are where the output knows them."""
    json.dump(value, sys.stdout, ensure_ascii=not streams.knows_every_letter(), indent=2)
    sys.stdout.write("\n")
