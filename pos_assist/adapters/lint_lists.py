"""Reads the word lists of the linter from `resources/lint/<language>.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pos_assist.engine.linting import WORD_RULES
from pos_assist.engine.wordlists import WordLists, WordRule, compiled
from pos_assist.errors import ExitCode, UserError

PARTS = ("words", "unless", "allowed")


def load_word_lists(folder: Path) -> dict[str, WordLists]:
    """The lists of every language in a folder.

    Raises:
        UserError: no list, an unreadable one, an unknown rule, or a pattern that is none.
    """
    found = {path.stem: _read(path) for path in sorted(folder.glob("*.toml"))}
    if not found:
        raise _refused(folder, "there are none")
    return found


def _read(path: Path) -> WordLists:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _refused(path, str(error)) from error
    before = content.pop("before_item", None)
    unknown = sorted(content.keys() - WORD_RULES.keys())
    if unknown:
        raise _refused(path, f"no rule is called '{unknown[0]}'")
    rules = {name: _rule(path, name, content.get(name)) for name in WORD_RULES}
    return WordLists(rules, None if before is None else _patterns(path, "before_item", before))


def _rule(path: Path, name: str, table: Any) -> WordRule:
    if not isinstance(table, Mapping) or not table.get("words") or table.keys() - set(PARTS):
        raise _refused(path, f"[{name}] needs a list of words, and may have the lists 'unless' and 'allowed'")
    return WordRule(*(_patterns(path, name, table.get(part, [])) for part in PARTS))


def _patterns(path: Path, name: str, values: Any) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise _refused(path, f"'{name}' is no list of texts")
    for value in values:
        try:
            compiled(value)
        except ValueError as error:
            raise _refused(path, f"in '{name}', {error}") from error
    return tuple(values)


def _refused(path: Path, why: str) -> UserError:
    return UserError(
        f"The word lists in {path} cannot be used: {why.rstrip('.')}.",
        hint="Install the program again, or mend the file.",
        code=ExitCode.CONFIGURATION,
    )
