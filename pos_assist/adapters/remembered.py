"""What was switched at the panel while it ran: a small JSON file in our data folder, whole or not at all.

Beside each value stands what the settings said then. A switch holds until the setting itself is changed.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TypeVar

from pos_assist.errors import UserError

log = logging.getLogger(__name__)

FILE = "panel.json"
MOST_BYTES = 65_536  # a larger file is not ours
Value = TypeVar("Value", str, bool)


class Remembered:
    """The switches by name. A file that is missing is empty; one that is damaged too, and the log says so."""

    def __init__(self, folder: Path | None, file: str = FILE) -> None:
        """`folder` None: nothing is read or written, a switch lasts as long as the program."""
        self._path = folder / file if folder else None
        self._held: dict[str, tuple[object, object]] = _read(self._path) if self._path else {}

    def get(self, name: str, setting: Value) -> Value:
        """What was switched to, as long as the setting says what it said then; else the setting."""
        value, before = self._held.get(name, (setting, setting))
        if type(value) is not type(setting) or before != setting:
            return setting
        return value

    def put(self, name: str, value: str | bool, setting: str | bool) -> None:
        """Keep a switch and write the file; where the disk refuses, the log says so and the switch holds meanwhile."""
        if self._held.get(name) == (value, setting):
            return
        self._held[name] = (value, setting)
        if self._path is not None:
            self._write(self._path)

    def _write(self, path: Path) -> None:
        import json

        from pos_assist.adapters.whole_file import whole_file

        kept = {name: {"value": value, "setting": setting} for name, (value, setting) in self._held.items()}
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(path, replace=True) as file:
                json.dump(kept, file, indent=1, sort_keys=True)
        except (OSError, UserError) as error:
            log.warning("what was switched at the panel could not be kept: %s", error)


def _read(path: Path) -> dict[str, tuple[object, object]]:
    if not path.exists():
        return {}  # and nothing is loaded to read it with
    import json

    try:
        with path.open(encoding="utf-8") as file:
            kept = json.loads(file.read(MOST_BYTES))
        return {str(name): (entry["value"], entry["setting"]) for name, entry in kept.items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        log.warning("%s cannot be read and counts as empty: %s", path, error)
        return {}
