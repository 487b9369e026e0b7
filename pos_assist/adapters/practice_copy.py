"""A shop's whole copy of what practice is made of: written to begin with, read, and whether it can be played."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pos_assist.adapters.practice_folders import Folder
from pos_assist.adapters.practice_shipped import read_shipped
from pos_assist.adapters.whole_file import whole_file
from pos_assist.errors import ExitCode, UserError
from pos_assist.training.content import Content
from pos_assist.training.linting import Finding, findings

PATTERNS = ("*.toml", "plots/*.toml")  # what is copied: not the ear, which is measured as it is shipped


@dataclass(frozen=True)
class Copy:
    """As it was read. `lacking`: by file what came from what is shipped ('' = the file itself)."""

    content: Content | None  # None: it cannot be read
    findings: tuple[Finding, ...]
    lacking: Mapping[str, tuple[str, ...]]
    trouble: str = ""  # one sentence: why it is not to be played; files by their names in the folder


def read_copy(folder: Path, shipped: Path) -> Copy:
    """Whatever is wrong with it is in what is given back."""
    files = Folder(folder, shipped)
    try:
        content = read_shipped(files)
    except UserError as error:
        return Copy(None, (), files.lacking, error.title.replace(f"{folder}{os.sep}", ""))
    except OSError as error:  # a folder that may not be looked into
        return Copy(None, (), files.lacking, f"The folder cannot be read: {error.strerror or error}.")
    found = findings(content)
    grave = [one for one in found if one.grave]
    trouble = ""
    if grave:
        place = ", ".join(part for part in (grave[0].plot, grave[0].stage) if part)
        trouble = f"It has mistakes: {len(grave):,}, the first one in '{place}'."
    return Copy(content, found, files.lacking, trouble)


def write_copy(shipped: Path, folder: Path, *, replace: bool = False) -> int:
    """A copy to begin with; each file whole or not at all, and what else is in the folder stays. Returns how many.

    Raises:
        UserError: something is in the folder already and `replace` is False, or the disk refuses.
    """
    names = Folder(shipped)
    try:
        if not replace and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            hint = "Give another folder, or --force to put what is shipped in its place."
            raise UserError(f"{folder} is there already.", hint=hint, code=ExitCode.USAGE)
        (folder / "plots").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder} cannot be made: {error.strerror or error}.", hint="Give another folder.") from error
    written = [name for pattern in PATTERNS for name in names.names(pattern)]
    for name in written:
        with whole_file(folder / name, replace=replace) as file:
            file.write((shipped / name).read_text(encoding="utf-8"))
    return len(written)
