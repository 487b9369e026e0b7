"""What somebody has set, in the file or the environment, and the sentences about what is not right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pos_assist.errors import ExitCode, UserError

PREFIX = "POS_ASSIST_"
VALUE_CHARS = 40  # of a wrong value or name that is told


@dataclass(frozen=True)
class Entry:
    """One thing somebody has set; `key` '' where a table should be."""

    table: str
    key: str
    value: Any
    source: str  # the file, or the environment variable

    @property
    def name(self) -> str:
        """'[till] db'."""
        return f"[{written(self.table)}] {written(self.key)}".strip()


def from_file(file: Path) -> list[Entry]:
    """Everything in the file; nothing where there is none.

    Raises:
        UserError: it is not TOML, or cannot be read.
    """
    if not file.exists():
        return []
    import tomllib

    whole = Entry("", "", None, str(file))
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:  # not TOML, not UTF-8, or a number nobody can read
        raise bad(whole, f"it is not valid TOML ({error})") from error
    except OSError as error:
        raise bad(whole, f"it cannot be read ({error.strerror})") from error
    found = []
    for table, values in tables.items():
        held = values if isinstance(values, dict) else {"": values}
        found += [Entry(table, key, value, str(file)) for key, value in held.items()]
    return found


def from_environment(environment: Mapping[str, str]) -> list[Entry]:
    """Everything in the environment; names in small letters."""
    found = []
    for name, text in environment.items():
        table, _, key = name.removeprefix(PREFIX).lower().partition("__")
        if name.startswith(PREFIX) and key:
            found.append(Entry(table, key, text, name))
    return found


def shown(value: Any) -> str:
    """A value in a sentence, cut, and without what a terminal would obey."""
    return _cut(repr(value))  # escapes what is not printable


def written(name: str) -> str:
    """A name that somebody has written, likewise."""
    return _cut("".join(char if char.isprintable() else "\ufffd" for char in name))


def _cut(text: str) -> str:
    return text if len(text) <= VALUE_CHARS else f"{text[:VALUE_CHARS]}…"


def unknown(where: str, entry: Entry, name: str, known: Iterable[str]) -> str:
    """The sentence for a setting that there is not, with the one that may be meant."""
    import difflib

    close = difflib.get_close_matches(name, list(known), n=1)
    hint = f" Did you mean '{close[0]}'?" if close else ""
    return f"{where} in {entry.source} is not a setting and was ignored.{hint}"


def bad(entry: Entry, what: str) -> UserError:
    """The sentence for a setting that is not right."""
    return UserError(
        f"The setting {entry.name} is not right: {what}." if entry.table else f"The settings cannot be read: {what}.",
        hint=f"Mend it in {entry.source}, or remove it to use the default.",
        code=ExitCode.CONFIGURATION,
    )
