"""Reads the sentences of each language from `resources/phrases/<language>.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from pos_assist.engine.script import PhraseBook, check_templates
from pos_assist.errors import ExitCode, UserError


def load_phrases(folder: Path) -> PhraseBook:
    """Every `*.toml` of a folder as one phrase book; its version names those of all files.

    Raises:
        UserError: no file, an unreadable one, a missing table, or templates that `check_templates` refuses.
    """
    scripts: dict[str, Mapping[str, str]] = {}
    evidence: dict[str, Mapping[str, str]] = {}
    versions: list[str] = []
    for path in sorted(folder.glob("*.toml")):
        tables = _read(path)
        language = tables["meta"].get("language", path.stem)
        versions.append(f"{language}-{tables['meta'].get('version', '?')}")
        scripts[language], evidence[language] = tables["scripts"], tables["evidence"]
    if not scripts:
        raise UserError(
            f"There are no sentences in {folder}.",
            hint="Install the program again, or put the phrase files back.",
            code=ExitCode.CONFIGURATION,
        )
    book = PhraseBook(scripts, evidence, " ".join(versions))
    problems = check_templates(book)
    if problems:
        raise _refused(folder, problems[0])
    return book


def _read(path: Path) -> dict[str, dict[str, str]]:
    """The three tables of a file, all values text."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _refused(path, str(error)) from error
    tables: dict[str, dict[str, str]] = {}
    for name in ("meta", "scripts", "evidence"):
        table = content.get(name)
        if not isinstance(table, dict) or not all(isinstance(text, str) for text in table.values()):
            raise _refused(path, f"the table [{name}] is missing or holds something that is no text")
        tables[name] = table
    return tables


def _refused(path: Path, why: str) -> UserError:
    return UserError(
        f"The sentences in {path} cannot be used: {why.rstrip('.')}.",
        hint="Mend the file, or put the shipped one back.",
        code=ExitCode.CONFIGURATION,
    )
