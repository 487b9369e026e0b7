"""Reads the settings: flags > environment > file > defaults.

The file is `config.toml` in our configuration folder. Environment: `POS_ASSIST_TILL__DB=…` is `[till] db`.
Unknown keys are told with a suggestion, never silently ignored.
"""

from __future__ import annotations

import dataclasses
import math
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from pos_assist.errors import ExitCode, UserError
from pos_assist.settings import LANGUAGES, Settings
from pos_assist.ui.screens import area_of

PREFIX = "POS_ASSIST_"
SHARE = (0, 1)
DAYS = (0, 3_650)  # ten years; dates further back than there are any would stop every decision
WEIGHT = (0.001, 1_000_000)  # what is divided by is never nothing
TABLE_RANGES = {  # least and most of every number of a table, where `RANGES` has nothing of its own
    "moments": (0, 24 * 3600),
    "policy": (0, 1_000_000_000),
}
RANGES = {  # least and most
    "[till] poll_ms": (0, 10_000),
    "[panel] width": (320, 10_000),
    "[panel] height": (400, 10_000),
    "[panel] distance_cm": (30, 200),
    "[panel] pin_minutes": (1, 24 * 60),
    "[learning] every_hours": (0, 24 * 31),
    "[learning] idle_minutes": (0, 24 * 60),
    "[policy] holdout_share": SHARE,
    "[policy] exploration_share": SHARE,
    "[policy] share_of_baskets": SHARE,
    "[policy] assumed_margin_rate": SHARE,
    "[policy] relevance_floor": SHARE,
    "[policy] cheaper_ratio_max": SHARE,  # above: no cheaper one
    "[policy] seed": (-1_000_000_000_000, 1_000_000_000_000),
    "[policy] margin_floor_minor": (-1_000_000_000, 1_000_000_000),  # a shop may sell at a loss
    "[policy] min_expected_margin_minor": (-1_000_000_000, 1_000_000_000),
    "[policy] stock_stale_after": (0, 60 * 24 * 365),
    "[policy] stock_too_old_after": (0, 60 * 24 * 365),
    "[policy] prior_accepts": WEIGHT,
    "[policy] prior_declines": WEIGHT,
    "[policy] learned_overstatement": WEIGHT,
    "[policy] answer_half_life_days": (0.1, 3_650),
    "[policy] learned_silence": SHARE,
    "[policy] customer_repeat_days": DAYS,
    "[policy] customer_offer_days": DAYS,
    "[policy] segment_new_days": DAYS,
    "[policy] segment_lapsed_days": DAYS,
}
CHOICES = {
    "[panel] side": ("left", "right"),
    "[panel] language": LANGUAGES,
    "[panel] script_language": ("", *LANGUAGES),
    "[panel] formats": ("", *LANGUAGES),
    "[panel] size": ("S", "M", "L", "XL"),
    "[panel] theme": ("system", "light", "dark", "contrast"),
    "[panel] seller": ("till", "pin"),
    "[customer_display] language": ("", *LANGUAGES),
}
SET_ELSEWHERE = {"policy": {"language": "[panel] script_language", "formats": "[panel] formats"}}
VALUE_CHARS = 40  # of a wrong value or name that is told


@dataclass(frozen=True)
class Loaded:
    """The settings, and one plain sentence for every key that was not understood."""

    settings: Settings
    warnings: tuple[str, ...]


def load_settings(file: Path, environment: Mapping[str, str] | None = None) -> Loaded:
    """Read the file (if there is one) and the environment.

    Raises:
        UserError: the file is not TOML, or a value is of the wrong kind or out of range (exit code 3).
    """
    warnings: dict[str, None] = {}  # in order, each once
    parts: dict[str, Any] = {item.name: getattr(Settings(), item.name) for item in dataclasses.fields(Settings)}
    for entry in (*_from_file(file), *_from_environment(os.environ if environment is None else environment)):
        if entry.table not in parts:
            warnings[_unknown(f"[{_written(entry.table)}]", entry, entry.table, parts)] = None
            continue
        part = parts[entry.table]
        elsewhere = SET_ELSEWHERE.get(entry.table, {})
        known = [item.name for item in dataclasses.fields(part) if item.name not in elsewhere]
        if not entry.key:
            raise _bad(entry, f"it must be a table, not {_shown(entry.value)}")
        if entry.key in elsewhere:
            warnings[_unknown(entry.name, entry, elsewhere[entry.key], elsewhere.values())] = None
            continue
        if entry.key not in known:
            warnings[_unknown(entry.name, entry, entry.key, known)] = None
            continue
        parts[entry.table] = dataclasses.replace(part, **{entry.key: _value(entry, getattr(part, entry.key))})
    settings = Settings(**parts)
    panel = settings.panel
    script = panel.script_language or panel.language
    policy = dataclasses.replace(settings.policy, language=script, formats=panel.formats)
    return Loaded(dataclasses.replace(settings, policy=policy), tuple(warnings))


@dataclass(frozen=True)
class _Entry:
    """One thing somebody has set; `key` '' where a table should be."""

    table: str
    key: str
    value: Any
    source: str  # the file, or the environment variable

    @property
    def name(self) -> str:
        """'[till] db'."""
        return f"[{_written(self.table)}] {_written(self.key)}".strip()


def _from_file(file: Path) -> list[_Entry]:
    if not file.exists():
        return []
    import tomllib

    whole = _Entry("", "", None, str(file))
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:  # not TOML, not UTF-8, or a number nobody can read
        raise _bad(whole, f"it is not valid TOML ({error})") from error
    except OSError as error:
        raise _bad(whole, f"it cannot be read ({error.strerror})") from error
    found = []
    for table, values in tables.items():
        held = values if isinstance(values, dict) else {"": values}
        found += [_Entry(table, key, value, str(file)) for key, value in held.items()]
    return found


def _from_environment(environment: Mapping[str, str]) -> list[_Entry]:
    found = []
    for name, text in environment.items():
        table, _, key = name.removeprefix(PREFIX).lower().partition("__")
        if name.startswith(PREFIX) and key:
            found.append(_Entry(table, key, text, name))
    return found


def _value(entry: _Entry, default: Any) -> Any:
    try:
        value = _convert(entry.value, type(default))
        _check(entry, value)
    except (ValueError, ArithmeticError, TypeError) as error:
        raise _bad(entry, f"{_shown(entry.value)} does not fit ({error})") from error
    return value


def _convert(value: Any, kind: type) -> Any:
    if kind is bool:
        if str(value).lower() not in ("true", "false", "1", "0"):
            raise ValueError("expected true or false")
        return str(value).lower() in ("true", "1")
    if isinstance(value, bool):
        raise TypeError("expected a number or a text, not true/false")
    if kind in (int, float, Decimal, timedelta):
        return _number(value, kind)
    if kind is tuple:
        if not isinstance(value, (str, list)):
            raise TypeError("expected a list of texts")
        return tuple(value.split(",") if isinstance(value, str) else map(str, value))
    if kind is str and not isinstance(value, str):
        raise TypeError("expected a text in quotes")
    return kind(value)


def _number(value: Any, kind: type) -> Any:
    """A number of that kind; of minutes, for a span of time. Python's own complaints are no words for a shop."""
    wanted = "expected a whole number" if kind is int else "expected a number, with a point as in 2.5"
    if kind is int and isinstance(value, float) and not value.is_integer():
        raise ValueError(wanted)
    try:
        if kind is timedelta:
            return timedelta(minutes=float(value))
        return Decimal(str(value)) if kind is Decimal else kind(value)
    except (ValueError, ArithmeticError, TypeError) as error:
        raise ValueError(wanted) from error


def _check(entry: _Entry, value: Any) -> None:
    """Raise ValueError where a value of the right kind makes no sense."""
    name = entry.name
    if name in CHOICES and value not in CHOICES[name]:
        choices = [choice or '""' for choice in CHOICES[name]]
        raise ValueError(f"expected one of {', '.join(choices)}")
    if name == "[panel] keep_clear":
        area_of(value)
    if isinstance(value, timedelta):
        value = value / timedelta(minutes=1)
    if not isinstance(value, (int, float, Decimal)) or isinstance(value, bool):
        return
    if not math.isfinite(value):
        raise ValueError("expected a number")
    least, most = RANGES.get(name) or TABLE_RANGES[entry.table]
    if not least <= value <= most:
        raise ValueError(f"expected {least} to {most}")


def _shown(value: Any) -> str:
    """A value in a sentence, cut, and without what a terminal would obey."""
    return _cut(repr(value))  # escapes what is not printable


def _written(name: str) -> str:
    """A name that somebody has written, likewise."""
    return _cut("".join(char if char.isprintable() else "\ufffd" for char in name))


def _cut(text: str) -> str:
    return text if len(text) <= VALUE_CHARS else f"{text[:VALUE_CHARS]}…"


def _unknown(where: str, entry: _Entry, name: str, known: Iterable[str]) -> str:
    import difflib

    close = difflib.get_close_matches(name, list(known), n=1)
    hint = f" Did you mean '{close[0]}'?" if close else ""
    return f"{where} in {entry.source} is not a setting and was ignored.{hint}"


def _bad(entry: _Entry, what: str) -> UserError:
    return UserError(
        f"The setting {entry.name} is not right: {what}." if entry.table else f"The settings cannot be read: {what}.",
        hint=f"Mend it in {entry.source}, or remove it to use the default.",
        code=ExitCode.CONFIGURATION,
    )
