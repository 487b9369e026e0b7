"""Puts the settings together: flags > environment > file > defaults."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pos_assist.config.entries import bad, from_environment, from_file, shown, unknown, written
from pos_assist.config.stock_sources import SOURCES, require_whole, with_sources
from pos_assist.config.values import value_of
from pos_assist.settings import Settings

SET_ELSEWHERE = {"policy": {"language": "[panel] script_language", "formats": "[panel] formats"}}


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
    for entry in (*from_file(file), *from_environment(os.environ if environment is None else environment)):
        if entry.table not in parts:
            warnings[unknown(f"[{written(entry.table)}]", entry, entry.table, parts)] = None
            continue
        part = parts[entry.table]
        elsewhere = SET_ELSEWHERE.get(entry.table, {})
        known = [item.name for item in dataclasses.fields(part) if item.name not in elsewhere]
        if not entry.key:
            raise bad(entry, f"it must be a table, not {shown(entry.value)}")
        if entry.table == "stock" and entry.key.partition("__")[0] == SOURCES:
            parts["stock"], said = with_sources(part, entry)
            warnings.update(dict.fromkeys(said))
            continue
        if entry.key in elsewhere:
            warnings[unknown(entry.name, entry, elsewhere[entry.key], elsewhere.values())] = None
            continue
        if entry.key not in known:
            warnings[unknown(entry.name, entry, entry.key, known)] = None
            continue
        parts[entry.table] = dataclasses.replace(part, **{entry.key: value_of(entry, getattr(part, entry.key))})
    require_whole(parts["stock"], file)
    settings = Settings(**parts)
    panel = settings.panel
    script = panel.script_language or panel.language
    policy = dataclasses.replace(settings.policy, language=script, formats=panel.formats)
    return Loaded(dataclasses.replace(settings, policy=policy), tuple(warnings))
