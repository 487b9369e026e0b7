"""The command line: parses, dispatches, and turns every failure into one plain sentence and an exit code."""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import sys
from collections.abc import Sequence

from pos_assist import __version__, paths
from pos_assist.errors import ExitCode, UserError

COMMAND_MODULES = ("run", "demo", "till", "suggest", "rules", "learn", "events", "store")
EXIT_CODES = """\
Exit codes: 0 ok · 1 unexpected error · 2 usage · 3 bad configuration · 4 input data invalid ·
5 till or source not reachable · 6 database locked or damaged · 7 another instance is running ·
8 the check found problems · 130 interrupted
"""


def build_parser(only: str = "") -> argparse.ArgumentParser:
    """The whole command line, or that of one command: who starts the panel need not load the others."""
    parser = argparse.ArgumentParser(
        prog="pos-assist",
        description="Beside the till: shows what is worth offering, and measures honestly what it earned.",
        epilog="Example:\n  pos-assist demo\n\n" + EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"pos-assist {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in (only,) if only in COMMAND_MODULES else COMMAND_MODULES:
        importlib.import_module(f"pos_assist.commands.{name}").register(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Never raises for what a person did; returns the documented exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    args = build_parser(only=arguments[0] if arguments else "").parse_args(arguments)
    try:
        return int(args.run(args))
    except UserError as error:
        print(error, file=sys.stderr)
        return int(error.code)
    except KeyboardInterrupt:
        return int(ExitCode.INTERRUPTED)
    except BrokenPipeError:  # `pos-assist … | head` is not an error
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return int(ExitCode.OK)
    except Exception:
        from pos_assist import logs

        home = paths.home()
        logs.log_to(home.logs)
        logging.getLogger(__name__).exception("unexpected error in %s", args.command)
        print(f"Something unexpected went wrong; the details are in {home.logs}.", file=sys.stderr)
        return int(ExitCode.BUG)


def gui_main() -> int:
    """The windowed entry point: the cashier's panel."""
    return main(["run", *sys.argv[1:]])
