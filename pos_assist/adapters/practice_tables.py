"""Reads one TOML table key by key; what is missing, unknown or of another type is told with its file and place."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from pos_assist.adapters.rules_file.problems import did_you_mean
from pos_assist.errors import ExitCode, UserError
from pos_assist.training.content import Lines, Words
from pos_assist.training.values import LANGUAGES

MOST_BYTES = 1_000_000  # a plot has some 10 kB: whoever gives more gave another file
Chosen = TypeVar("Chosen", bound=Enum)


def read_document(path: Path) -> dict[str, Any]:
    """A TOML file.

    Raises:
        UserError: it is not there, cannot be read, or is not TOML.
    """
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):  # a pipe would be waited for
            raise refused(path, "", "it is no plain file")
        if path.stat().st_size > MOST_BYTES:
            raise refused(path, "", f"it is larger than {MOST_BYTES:,} bytes, so it is no practice file")
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise refused(path, "", f"it cannot be read ({error.strerror or error})") from error
    except RecursionError as error:
        raise refused(path, "", "it is nested too deep") from error
    except ValueError as error:  # not UTF-8, not TOML, a number of thousands of digits
        raise refused(path, "", f"it is not TOML ({str(error).rstrip('.')})") from error


def refused(path: Path, place: str, what: str) -> UserError:
    """What is wrong with a practice file, and where: `place` is the table."""
    where = f"{path}, in [{place}]" if place else str(path)
    told = what if what.endswith("?") else f"{what}."
    return UserError(f"{where}: {told}", hint="Mend the file and try again.", code=ExitCode.BAD_DATA)


@dataclass
class Table:
    """One table of a file. Ask for every key, then `finish`: keys that nobody asked for are refused."""

    path: Path
    place: str
    values: Any
    _asked: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        if not isinstance(self.values, Mapping):
            raise refused(self.path, self.place, "this is no table")

    def within(self, key: str) -> Table:
        """The table of that name; an empty one where it is not there."""
        place = f"{self.place}.{key}" if self.place else key
        return Table(self.path, place, self._get(key, {}))

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        value = self._get(key, default)
        return value if isinstance(value, str) else self.refuse(f"'{key}' is no text")

    def flag(self, key: str, *, default: bool = False) -> bool:
        """True or false."""
        value = self._get(key, default)
        return value if isinstance(value, bool) else self.refuse(f"'{key}' is neither true nor false")

    def whole(self, key: str, least: int, most: int) -> int | None:
        """A whole number; None where it is not there."""
        value = self._get(key, None)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            self.refuse(f"'{key}' is no whole number from {least} to {most}")
        return int(value)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; () where it is not there."""
        value = self._get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self.refuse(f"'{key}' is no list of texts")
        return tuple(value)

    def names(self, key: str, known: Collection[str]) -> tuple[str, ...]:
        """A list of texts, all of them known ones."""
        for name in (given := self.texts(key)):
            if name not in known:
                self.refuse(f"'{key}' cannot be '{name}'.{did_you_mean(name, known)}".rstrip("."))
        return given

    def tables(self, key: str) -> list[Table]:
        """A list of tables, or one table alone."""
        value = self._get(key, [])
        given = [value] if isinstance(value, Mapping) else value
        if not isinstance(given, list):
            self.refuse(f"'{key}' is no list of tables")
        return [Table(self.path, f"{self.place}.{key}", one) for one in given]

    def has(self, key: str) -> bool:
        """Whether the file says something about it."""
        return key in self.values

    def choice(self, key: str, kind: type[Chosen]) -> Chosen | None:
        """A text that names one of `kind`; None where it is not there."""
        word = self.text(key)
        return self._one_of(key, word, kind) if word else None

    def choices(self, key: str, kind: type[Chosen]) -> tuple[Chosen, ...]:
        """A list of names, or of the numbers, of `kind`."""
        value = self._get(key, [])
        if not isinstance(value, list):
            self.refuse(f"'{key}' is no list")
        return tuple(self._one_of(key, word, kind) for word in value)

    def words(self, key: str) -> Words:
        """A text by language."""
        by_language = self.within(key)
        words = {language: by_language.text(language) for language in LANGUAGES if by_language.has(language)}
        by_language.finish(LANGUAGES)
        return words

    def lines(self, key: str) -> Lines:
        """Several ways to say it, by language."""
        by_language = self.within(key)
        lines = {language: by_language.texts(language) for language in LANGUAGES if by_language.has(language)}
        by_language.finish(LANGUAGES)
        return {language: said for language, said in lines.items() if said}

    def finish(self, known: Iterable[str] = ()) -> None:
        """Refuse keys that nobody asked for."""
        self._asked.update(known)
        for key in self.values:
            if key not in self._asked:
                self.refuse(f"'{key}' is not known here.{did_you_mean(key, self._asked)}".rstrip("."))

    def refuse(self, what: str) -> Any:
        """Say what is wrong here.

        Raises:
            UserError: always.
        """
        raise refused(self.path, self.place, what)

    def _get(self, key: str, default: Any) -> Any:
        self._asked.add(key)
        return self.values.get(key, default)

    def _one_of(self, key: str, word: Any, kind: type[Chosen]) -> Chosen:
        known = {one.value: one for one in kind}
        if isinstance(word, bool) or word not in known:
            self.refuse(f"'{key}' cannot be '{word}'.{did_you_mean(str(word), map(str, known))}".rstrip("."))
        return known[word]
