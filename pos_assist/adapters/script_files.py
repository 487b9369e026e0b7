"""Phrase files as the linter reads them: everything that is readable, right or wrong, with the file it came from."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pos_assist.errors import ExitCode, UserError

TABLES = ("scripts", "evidence")


@dataclass(frozen=True)
class PhraseFile:
    """One language's phrases and where they stand."""

    path: Path
    language: str
    tables: Mapping[str, Mapping[str, str]]


def read_phrase_files(place: Path) -> list[PhraseFile]:
    """The phrases of a file, or of every `*.toml` in a folder, one language each.

    Raises:
        UserError: no such place, nothing to read in it, an unreadable file, or a language twice.
    """
    if not place.exists():
        raise _refused(f"There is no {place}.")
    paths = sorted(place.glob("*.toml")) if place.is_dir() else [place]
    if not paths:
        raise _refused(f"There are no phrase files (*.toml) in {place}.")
    files = [_read(path) for path in paths]
    seen: dict[str, Path] = {}
    for file in files:
        if file.language in seen:
            raise _refused(f"{file.path.name} and {seen[file.language].name} are both in '{file.language}'.")
        seen[file.language] = file.path
    return files


def _read(path: Path) -> PhraseFile:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise _refused(f"{path} cannot be read: {error.strerror or error}.") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _refused(f"{path} cannot be read: {str(error).rstrip('.')}.") from error
    tables: dict[str, Mapping[str, str]] = {}
    for name in TABLES:
        table = content.get(name, {})
        if not isinstance(table, dict) or not all(isinstance(text, str) for text in table.values()):
            raise _refused(f"{path}: [{name}] holds something that is no text.")
        tables[name] = table
    if not any(tables.values()):
        raise _refused(f"{path} holds no phrases: it has neither [scripts] nor [evidence].")
    meta = content.get("meta", {})
    language = meta.get("language", path.stem) if isinstance(meta, dict) else path.stem
    if not isinstance(language, str):
        raise _refused(f"{path}: the language in [meta] is no text.")
    return PhraseFile(path, language, tables)


def _refused(what: str) -> UserError:
    hint = "Give a phrase file, or a folder of them, e.g. resources/phrases/pl.toml."
    return UserError(what, hint=hint, code=ExitCode.BAD_DATA)
