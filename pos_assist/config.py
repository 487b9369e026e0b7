"""Settings, declared once as frozen dataclasses: flags > environment > file > defaults.

The file is `config.toml` in our configuration folder. Environment: `POS_ASSIST_TILL__DB=…` is `[till] db`.
Unknown keys are told with a suggestion, never silently ignored.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from pos_assist.engine.policy import Policy
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.moments import Moments

PREFIX = "POS_ASSIST_"
LANGUAGES = ("en", "pl", "sk", "ro")
T = TypeVar("T")


@dataclass(frozen=True)
class TillSettings:
    """Which till is read, and how."""

    db: str = ""  # the till's own SQLite file
    profile: str = ""  # a shipped profile's name, or a path
    id: str = ""  # this counter's till; '' follows whichever rings up
    poll_ms: int = 0  # 0: by notification; 10-20 where the system has none


@dataclass(frozen=True)
class PanelSettings:
    """How the panel looks."""

    language: str = "en"  # of the panel and the script
    side: str = "right"  # of the screen: left or right
    width: int = 360  # pixels; 360 and more, from 900 the two-column layout
    height: int = 720


@dataclass(frozen=True)
class Settings:
    """Everything that can be set."""

    till: TillSettings = TillSettings()
    panel: PanelSettings = PanelSettings()
    policy: Policy = field(default_factory=Policy)
    moments: Moments = field(default_factory=Moments)


@dataclass(frozen=True)
class Loaded:
    """The settings, and one plain sentence for every key that was not understood."""

    settings: Settings
    warnings: tuple[str, ...]


def load_settings(file: Path, environment: Mapping[str, str] | None = None) -> Loaded:
    """Read the file (if there is one) and the environment.

    Raises:
        UserError: the file is not TOML, or a value is of the wrong kind (exit code 3).
    """
    tables = _from_file(file)
    for name, text in (os.environ if environment is None else environment).items():
        table, _, key = name.removeprefix(PREFIX).lower().partition("__")
        if name.startswith(PREFIX) and key:
            tables.setdefault(table, {})[key] = text
    warnings: list[str] = []
    parts: dict[str, Any] = {}
    known = {item.name: item for item in dataclasses.fields(Settings)}
    for table, values in tables.items():
        if table not in known or not isinstance(values, dict):
            warnings.append(_unknown(f"[{table}]", table, known, file))
            continue
        default = getattr(Settings(), table)
        parts[table] = _fill(default, values, f"[{table}]", file, warnings)
    settings = Settings(**parts)
    language = settings.panel.language
    if language not in LANGUAGES:
        raise _bad(file, "[panel] language", f"'{language}' is not one of {', '.join(LANGUAGES)}")
    settings = dataclasses.replace(settings, policy=dataclasses.replace(settings.policy, language=language))
    return Loaded(settings, tuple(warnings))


def _from_file(file: Path) -> dict[str, Any]:
    if not file.exists():
        return {}
    import tomllib

    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _bad(file, "the file", f"it is not valid TOML ({error})") from error
    except OSError as error:
        raise _bad(file, "the file", f"it cannot be read ({error.strerror})") from error


def _fill(default: T, values: Mapping[str, Any], where: str, file: Path, warnings: list[str]) -> T:
    hints = get_type_hints(type(default))
    changes: dict[str, Any] = {}
    for key, value in values.items():
        if key not in hints:
            warnings.append(_unknown(f"{where} {key}", key, hints, file))
            continue
        try:
            changes[key] = _convert(value, type(getattr(default, key)))
        except (ValueError, ArithmeticError, TypeError) as error:
            raise _bad(file, f"{where} {key}", f"'{value}' does not fit ({error})") from error
    return dataclasses.replace(default, **changes)  # type: ignore[type-var]


def _convert(value: Any, kind: type) -> Any:
    if kind is bool:
        if str(value).lower() not in ("true", "false", "1", "0"):
            raise ValueError("expected true or false")
        return str(value).lower() in ("true", "1")
    if isinstance(value, bool):
        raise TypeError("expected a number or a text, not true/false")
    if kind is timedelta:
        return timedelta(minutes=float(value))
    if kind is Decimal:
        return Decimal(str(value))
    if kind is tuple:
        return tuple(value.split(",")) if isinstance(value, str) else tuple(str(item) for item in value)
    if kind is str and not isinstance(value, str):
        raise TypeError("expected a text in quotes")
    return kind(value)


def _unknown(where: str, name: str, known: Mapping[str, Any], file: Path) -> str:
    import difflib

    close = difflib.get_close_matches(name, list(known), n=1)
    hint = f" Did you mean '{close[0]}'?" if close else ""
    return f"{where} in {file} is not a setting and was ignored.{hint}"


def _bad(file: Path, where: str, what: str) -> UserError:
    return UserError(
        f"The setting {where} is not right: {what}.",
        hint=f"Mend it in {file}, or remove it to use the default.",
        code=ExitCode.CONFIGURATION,
    )
