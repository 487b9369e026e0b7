"""The files of practice: what is shipped, and the scenarios of a shop's trainer, each one file with its own words."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace as with_changes
from pathlib import Path
from typing import Any

from pos_assist.adapters.practice_copy import read_copy
from pos_assist.adapters.practice_folders import Folder, version_of
from pos_assist.adapters.practice_shipped import read_shipped
from pos_assist.adapters.practice_tables import Table, read_document
from pos_assist.adapters.practice_values import document_of, plot_of
from pos_assist.adapters.whole_file import whole_file
from pos_assist.errors import ExitCode, UserError
from pos_assist.training.content import Content, Plot

WIDE = 120  # a line longer than this is spread over several
_KEY = re.compile(r"[a-z0-9][a-z0-9_-]*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")


def load_content(shipped: Path, own: Path | None = None, copy: Path | None = None) -> Content:
    """Everything that is played: the shop's whole `copy` where that is there and right, else what is shipped.

    `own`: folder of the scenarios that the shop's trainer wrote; where a key is taken already, they are not played.
    A scenario of those that cannot be read or played is left out: practice goes on, and `own_plots` and the linter tell
    what is wrong. A copy that cannot be played is told in the content's `trouble`.

    Raises:
        UserError: something shipped is missing or cannot be used.
    """
    content = _in_force(shipped, copy)
    found = own_plots(own)[0] if own else ()
    plots = {plot.key: plot for plot in found if plot.key not in content.plots and _can_be_played(plot)}
    if not own or not plots:
        return content
    version = f"{content.version}-{version_of(own / f'{key}.toml' for key in plots)}"
    return with_changes(content, plots={**content.plots, **plots}, version=version)


def _in_force(shipped: Path, copy: Path | None) -> Content:
    trouble = ""
    if copy is not None and copy.is_dir():
        read = read_copy(copy, shipped)
        if read.content is not None and not read.trouble:
            return read.content
        trouble = read.trouble
    try:
        return with_changes(read_shipped(Folder(shipped)), trouble=trouble)
    except UserError as error:
        hint = "Install the program again, or mend the file."
        raise UserError(error.title, hint=hint, code=ExitCode.CONFIGURATION) from error


def _can_be_played(plot: Plot) -> bool:
    """Whether everything leads somewhere, and somebody can say a word: a hand may have changed the file."""
    stages = plot.stages.values()
    ways = [way for stage in stages for several in stage.moves.values() for way in several]
    ways += [stage.otherwise for stage in stages if stage.otherwise]
    return plot.stages[plot.start].ends is None and all(way.to in plot.stages for way in ways)


def own_plots(folder: Path) -> tuple[tuple[Plot, ...], tuple[UserError, ...]]:
    """The scenarios of a folder that can be read, by the order of their keys, and what is wrong with the others."""
    plots, wrong = [], []
    for path in sorted(folder.glob("*.toml")):
        try:
            plots.append(read_plot(path))
        except UserError as error:
            wrong.append(error)
    return tuple(plots), tuple(wrong)


def read_plot(path: Path) -> Plot:
    """One scenario with its words, as a trainer writes and exports it; the file's name is its key.

    Raises:
        UserError: it cannot be read, or something in it is not right.
    """
    check_key(path.stem)
    return plot_of(path.stem, Table(path, "", read_document(path)), own=True)


def write_plot(path: Path, plot: Plot, *, replace: bool = True) -> None:
    """Write one scenario with its words, whole or not at all.

    Raises:
        UserError: the disk refuses, or the file is there and `replace` is False.
    """
    with whole_file(path, replace=replace) as file:
        file.write(_toml(document_of(plot)))


def check_key(key: str) -> None:
    """A scenario's key is the name of its file.

    Raises:
        UserError: it holds something else than small letters, digits, '-' and '_'.
    """
    if not _KEY.fullmatch(key):
        raise UserError(
            f"A scenario cannot be called '{key}'.",
            hint="Name the file with small letters without accents, digits, '-' and '_'.",
            code=ExitCode.BAD_DATA,
        )


def _toml(document: Mapping[str, Any]) -> str:
    stages = document["stages"]
    lines = ["# A practice scenario of POS Assist. Read it back with: pos-assist practice scenarios import FILE"]
    lines += [_line(key, value) for key, value in document.items() if key != "stages"]
    for name, stage in stages.items():
        lines += ["", f"[stages.{_key(name)}]"]
        lines += [_line(key, value) for key, value in stage.items()]
    return "\n".join(lines) + "\n"


def _line(key: str, value: Any) -> str:
    """One key; a long list goes one thing a line, a long table one key a line."""
    line = f"{_key(key)} = {_value(value)}"
    if len(line) <= WIDE:
        return line
    if isinstance(value, list):
        return f"{_key(key)} = [\n" + "".join(f"    {_value(one)},\n" for one in value) + "]"
    if isinstance(value, Mapping):
        return "\n".join(f"{_key(key)}.{_key(name)} = {_value(held)}" for name, held in value.items())
    return line


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(key)} = {_value(held)}" for key, held in value.items()) + " }"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")  # else JSON's texts are TOML's, too


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _value(name)
