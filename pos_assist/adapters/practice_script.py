"""A file of what is said in an encounter: plain lines, or TOML that also tells which encounter it is."""

from __future__ import annotations

import difflib
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pos_assist.errors import ExitCode, UserError
from pos_assist.training.values import LANGUAGES, Level

KEYS = {"lang": str, "seed": int, "persona": str, "plot": str, "level": int, "say": list}


@dataclass(frozen=True, slots=True)
class Script:
    """`lines`: place in the file and what is said; everything else as the file tells it, None where it does not."""

    name: str
    lines: tuple[tuple[int, str], ...]
    language: str | None = None
    seed: int | None = None
    persona: str | None = None
    plot: str | None = None
    level: Level | None = None


def read_script(path: Path) -> Script:
    """The script in a file, '-' for what is piped in; .toml: `say = […]` and where wanted lang, seed, plot, ….

    In plain lines one thing is said a line; empty ones and those with a '#' in front do not count.

    Raises:
        UserError: the file cannot be read, or is not right.
    """
    try:
        text = sys.stdin.read() if str(path) == "-" else path.expanduser().read_text("utf-8")
    except (OSError, ValueError, RuntimeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise _mistake(path, f"it cannot be read: {why}") from error
    if path.suffix == ".toml":
        return _from_toml(text, path)
    numbered = enumerate(text.removeprefix("\ufeff").splitlines(), start=1)
    lines = ((number, line.strip()) for number, line in numbered)
    return Script(path.name, tuple((number, line) for number, line in lines if line and not line.startswith("#")))


def _from_toml(text: str, path: Path) -> Script:
    try:
        raw: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _mistake(path, f"it is not valid TOML: {error}") from error
    for key, value in raw.items():
        if key not in KEYS:
            close = difflib.get_close_matches(key, KEYS, n=1)
            raise _mistake(path, f"it has '{key}'", f"Did you mean '{close[0]}'?" if close else f"Known: {_all(KEYS)}.")
        if type(value) is not KEYS[key]:
            raise _mistake(path, f"'{key}' is not {'a list' if KEYS[key] is list else f'of type {KEYS[key].__name__}'}")
    said = raw.get("say", [])
    if not all(isinstance(line, str) for line in said):
        raise _mistake(path, "'say' is not a list of texts")
    if raw.get("lang", LANGUAGES[0]) not in LANGUAGES:
        raise _mistake(path, f"there is no language '{raw['lang']}'", f"There is: {_all(LANGUAGES)}.")
    if raw.get("level", 1) not in tuple(Level):
        raise _mistake(path, f"there is no level {raw['level']}", "There is: 1, 2, 3.")
    level = Level(raw["level"]) if "level" in raw else None
    told = {key: raw.get(key) for key in ("seed", "persona", "plot")}
    return Script(path.name, tuple(enumerate(said, start=1)), raw.get("lang"), level=level, **told)


def _all(names: Any) -> str:
    return ", ".join(names)


def _mistake(path: Path, what: str, hint: str = "") -> UserError:
    hint = hint or "A script has one line for each thing that is said: a move, a sentence's key, or own words."
    return UserError(f"The script {path} cannot be used: {what}.", hint=hint, code=ExitCode.BAD_DATA)
