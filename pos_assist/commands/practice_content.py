"""`pos-assist practice content`: a copy of customers, scenarios and sentences that the shop changes, and its state."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, add_group, print_json
from pos_assist.commands.streams import printable
from pos_assist.errors import ExitCode

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands


def add_to(group: Commands) -> None:
    """Add `content` to `practice`."""
    content = add_group(group, "content", summary="a copy of all customers, scenarios and sentences, to be changed")
    export = add_command(
        content,
        "export",
        _export,
        summary="write what comes with the program to a folder; in the folder of this shop it is played from then on",
        example="pos-assist practice content export",
    )
    export.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar="FOLDER",
        help="where to (default: the folder that is played, 'practice' beside the settings)",
    )
    export.add_argument("--force", action="store_true", help="put what is shipped in place of a copy that is there")
    status = add_command(
        content,
        "status",
        _status,
        summary="whether the shop's own copy is played, and why not",
        example="pos-assist practice content status --json",
    )
    status.add_argument("--json", action="store_true", help="machine-readable")


def _export(args: argparse.Namespace) -> int:
    from pos_assist.adapters.practice_copy import write_copy

    played = paths.home().practice
    folder: Path = args.folder or played
    files = write_copy(paths.resources() / "practice", folder, replace=args.force)
    print(printable(f"Written to {folder}: {files:,} files. The words are in en.toml, pl.toml, sk.toml and ro.toml."))
    if folder.absolute() == played:
        print("They are played from now on; after a change: pos-assist practice lint")
    else:
        print(printable(f"To be played it has to be in {played}."))
    return ExitCode.OK


def _status(args: argparse.Namespace) -> int:
    from pos_assist.adapters.practice_files import load_content
    from pos_assist.bootstrap.practice_checking import check_practice

    home = paths.home()
    content = load_content(paths.resources() / "practice", home.scenarios, home.practice)
    checked = check_practice(home, None)
    there = checked.copy is not None
    counts = {"personas": len(content.personas), "scenarios": len(content.plots), "sentences": len(content.sentences)}
    if args.json:
        told = {"played": "copy" if there and not content.trouble else "shipped", "folder": str(home.practice)}
        print_json({**told, "there": there, "trouble": content.trouble, **counts, "lacking": checked.lacking})
        return ExitCode.DOCTOR if content.trouble else ExitCode.OK
    if content.trouble:
        print(printable(f"The shop's own copy in {home.practice} is not played, what comes with the program is."))
        print(printable(content.trouble))
        print("Mend it: 'pos-assist practice lint' tells every mistake.")
    elif there:
        print(printable(f"The shop's own copy is played: {home.practice}."))
    else:
        print("What comes with the program is played; 'pos-assist practice content export' writes a copy to change.")
    print("Customers: {personas:,}. Scenarios: {scenarios:,}. Sentences: {sentences:,}.".format(**counts))
    if checked.lacking:
        print(f"Files of which the copy lacks something: {', '.join(checked.lacking)}. It is taken as shipped.")
    return ExitCode.DOCTOR if content.trouble else ExitCode.OK
