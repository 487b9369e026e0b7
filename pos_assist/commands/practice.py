"""`pos-assist practice`: the role-play's content checked and listed, a shop's own scenarios, and what was practised."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands import practice_content, practice_forget, practice_team, practice_write
from pos_assist.commands.base import add_command, add_group, print_json, settings_of
from pos_assist.commands.streams import printable
from pos_assist.errors import ExitCode, UserError
from pos_assist.settings import LANGUAGES

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.training.content import Content, Plot
    from pos_assist.training.linting import Finding


def register(commands: Commands) -> None:
    """`practice lint`, `practice scenarios …`, and of other modules `content`, `team`, `export`, `forget`, `write`."""
    group = add_group(commands, "practice", summary="the role-play: its scenarios, the team's practice, deletion")
    lint = add_command(
        group,
        "lint",
        _lint,
        summary="check scenarios and sentences: dead ends, unreachable stages, placeholders, languages, length",
        example="pos-assist practice lint\n  pos-assist practice lint my_scenario.toml --json",
    )
    lint.add_argument(
        "place",
        nargs="?",
        type=Path,
        metavar="FILE|FOLDER",
        help="a scenario, a folder of them, or a copy of all content (default: everything that is played here)",
    )
    lint.add_argument("--json", action="store_true", help="the result as one JSON document")
    _add_scenarios(add_group(group, "scenarios", summary="what customers can be met in practice"))
    practice_content.add_to(group)
    practice_team.add_to(group)
    practice_forget.add_to(group)
    practice_write.add_to(group)


def _add_scenarios(group: Commands) -> None:
    listed = add_command(
        group,
        "list",
        _list,
        summary="list every scenario: the shipped ones and the shop's own",
        example="pos-assist practice scenarios list --lang pl",
    )
    show = add_command(
        group,
        "show",
        _show,
        summary="one scenario: what is right, what the customer says at every stage, and where each move leads",
        example="pos-assist practice scenarios show price --lang pl",
    )
    show.add_argument("key", metavar="KEY", help="its name, as 'practice scenarios list' tells it")
    for parser in (listed, show):
        parser.add_argument("--lang", choices=LANGUAGES, help="this language (default: that of the panel)")
        parser.add_argument("--json", action="store_true", help="machine-readable")
    brought = add_command(
        group,
        "import",
        _import,
        summary="take a scenario from a file; one with mistakes is refused, one whose name is taken gets a new name",
        example="pos-assist practice scenarios import my_scenario.toml",
    )
    brought.add_argument("file", type=Path, metavar="FILE", help="TOML, as 'practice scenarios export' writes it")
    export = add_command(
        group,
        "export",
        _export,
        summary="write one scenario with all its words to a file, to be changed or to be given to another shop",
        example="pos-assist practice scenarios export price my_scenario.toml",
    )
    export.add_argument("key", metavar="KEY", help="its name, as 'practice scenarios list' tells it")
    export.add_argument("file", type=Path, metavar="FILE", help="the file to write")
    export.add_argument("--force", action="store_true", help="replace the file where it is there already")


def _lint(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.practice_checking import check_practice
    from pos_assist.commands.practice_text import checked_lines

    checked = check_practice(paths.home(), args.place)
    mistakes = sum(one.grave for one in checked.findings) + len(checked.unreadable)
    hints = sum(not one.grave for one in checked.findings) + len(checked.lacking)
    if args.json:
        totals = {"scenarios": checked.scenarios, "mistakes": mistakes, "hints": hints}
        copy = {"folder": str(checked.copy), "played": not checked.trouble} if checked.copy else None
        told = {"unreadable": [str(error) for error in checked.unreadable], "lacking": checked.lacking, "copy": copy}
        print_json({**totals, **told, "findings": [_finding_document(one) for one in checked.findings]})
    else:
        for line in checked_lines(checked):
            print(printable(line))
        print(f"Scenarios: {checked.scenarios:,}. Mistakes: {mistakes:,}. Hints: {hints:,}.")
    return ExitCode.DOCTOR if mistakes else ExitCode.OK


def _finding_document(one: Finding) -> dict[str, str | bool]:
    told: dict[str, str | bool] = {"scenario": one.plot, "stage": one.stage, "what": one.what.value}
    return told | {"detail": one.detail, "mistake": one.grave}


def _list(args: argparse.Namespace) -> int:
    from pos_assist.commands.practice_text import plot_document, plot_line

    content, language = _content(), args.lang or _language()
    if args.json:
        print_json([plot_document(plot, language) for plot in content.plots.values()])
    else:
        for plot in content.plots.values():
            print(printable(plot_line(plot, language)))
    return ExitCode.OK


def _show(args: argparse.Namespace) -> int:
    from pos_assist.commands.practice_text import plot_lines, whole_document

    content = _content()
    plot, language = _plot(content, args.key), args.lang or _language()
    if args.json:
        print_json(whole_document(plot, language))
    else:
        for line in plot_lines(plot, content, language):
            print(printable(line))
    return ExitCode.OK


def _import(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.practice_content import workshop_of
    from pos_assist.commands.practice_text import finding_line

    workshop = workshop_of(paths.home())
    reading = workshop.read()
    plot = workshop.bring_in(args.file, reading)
    mistakes = reading.mistakes(plot)
    if mistakes:
        more = f" (and {len(mistakes) - 1:,} more)" if len(mistakes) > 1 else ""
        raise UserError(
            f"{args.file} is not taken: {finding_line(mistakes[0])}{more}.",
            hint=f"'pos-assist practice lint {args.file}' tells them all.",
            code=ExitCode.BAD_DATA,
        )
    workshop.save(plot, reading)
    print(printable(f"Taken as '{plot.key}': it can be met in practice now."))
    return ExitCode.OK


def _export(args: argparse.Namespace) -> int:
    from pos_assist.adapters.practice_files import write_plot

    write_plot(args.file, _plot(_content(), args.key), replace=args.force)
    print(printable(f"Written to {args.file}."))
    return ExitCode.OK


def _content() -> Content:
    from pos_assist.bootstrap.practice_content import content_of

    return content_of(paths.home())


def _plot(content: Content, key: str) -> Plot:
    from pos_assist.adapters.rules_file.problems import did_you_mean

    if key not in content.plots:
        raise UserError(
            f"There is no scenario '{key}'.{did_you_mean(key, content.plots)}",
            hint="'pos-assist practice scenarios list' tells them all.",
            code=ExitCode.USAGE,
        )
    return content.plots[key]


def _language() -> str:
    """Of the line to say."""
    panel = settings_of(paths.home()).panel
    return panel.script_language or panel.language
