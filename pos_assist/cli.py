"""The command line: parses, dispatches, and turns every failure into one plain sentence and an exit code."""

from __future__ import annotations

import argparse
import importlib
import logging
import sys
from collections.abc import Sequence

from pos_assist import __version__, paths
from pos_assist.commands import streams
from pos_assist.errors import ExitCode, UserError

COMMAND_MODULES = (
    "run",
    "demo",
    "till",
    "suggest",
    "rules",
    "catalog",
    "learn",
    "proposals",
    "rollout",
    "follow_up",
    "events",
    "store",
    "staff",
    "script",
    "keys",
    "evaluate",
    "simulate",
    "stock",
    "report",
    "digest",
    "experiment",
    "uplift",
    "practice",
    "train",
)
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
    streams.prepare()
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except UserError as error:
        print(error, file=sys.stderr)
        return int(error.code)
    except KeyboardInterrupt:
        return int(ExitCode.INTERRUPTED)
    except BrokenPipeError:  # `pos-assist … | head` is not an error
        streams.drop_output()
        return int(ExitCode.OK)
    except OSError as error:
        what = error.filename or "The output"  # our own files come with a name; what is written to has none
        streams.drop_output()
        _log(error)
        print(f"{what} cannot be used: {error.strerror or error}.", file=sys.stderr)
        return int(ExitCode.BUG)
    except Exception as error:
        folder = _log(error)
        where = f"the details are in {folder}" if folder else f"no log can be written ({error!r})"
        print(f"Something unexpected went wrong; {where}.", file=sys.stderr)
        return int(ExitCode.BUG)


def _run(arguments: list[str]) -> int:
    try:
        args = build_parser(only=arguments[0] if arguments else "").parse_args(arguments)
        return int(args.run(args))
    finally:
        sys.stdout.flush()  # a full disk shows here, not when the interpreter ends


def _log(error: Exception) -> str:
    """Write the error to our log; returns the log's folder, '' where it cannot be written."""
    from pos_assist import logs

    try:
        folder = paths.home().logs
    except UserError:
        return ""
    if not logs.log_to(folder):
        return ""
    logging.getLogger(__name__).error("unexpected error", exc_info=error)
    return str(folder)


def gui_main() -> int:
    """The windowed entry point: the cashier's panel."""
    return main(["run", *sys.argv[1:]])
