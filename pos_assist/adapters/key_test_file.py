"""The result of the key test on disk: one small JSON file in our data folder, whole or not at all."""

from __future__ import annotations

import json
import logging
from datetime import datetime
from typing import Any

from pos_assist.adapters.whole_file import whole_file
from pos_assist.errors import UserError
from pos_assist.paths import Home
from pos_assist.services.key_test import KeyUse

VERSION = 1
MOST_BYTES = 65_536  # a larger file is not ours
MAKE_ROOM = "Make room there, and test again."

log = logging.getLogger(__name__)


class KeyTestFile:
    """Keeps the last key test of this till; a port of services.key_test."""

    def __init__(self, home: Home) -> None:
        self.path = home.data / "key_test.json"

    def last(self) -> KeyUse | None:
        """The result; None (and a line in the log where the file is no key test) if there is none."""
        try:
            with self.path.open(encoding="utf-8") as file:
                return _use(json.loads(file.read(MOST_BYTES)))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            log.warning("the key test in %s cannot be read: %s", self.path, error)
            return None

    def keep(self, use: KeyUse) -> None:
        """Replace the result.

        Raises:
            UserError: the disk refuses.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(self.path, replace=True) as file:
                json.dump({"version": VERSION, **as_data(use)}, file, indent=2)
        except OSError as error:
            raise UserError(f"{self.path.parent} cannot be made: {error.strerror}.", hint=MAKE_ROOM) from error
        except UserError as error:
            raise UserError(error.title, hint=MAKE_ROOM, code=error.code) from error


def as_data(use: KeyUse) -> dict[str, Any]:
    """For JSON."""
    return {
        "at": use.at.isoformat() if use.at else None,
        "seen": dict(sorted(use.seen.items())),
        "signs": use.signs,
        "signs_with_ctrl": use.signs_with_ctrl,
        "scans": use.scans,
        "has_scanner": use.has_scanner,
    }


def _use(data: Any) -> KeyUse:
    """Raises KeyError, TypeError or ValueError for anything but a key test of this version."""
    if data["version"] != VERSION or not isinstance(data["has_scanner"], bool):
        raise ValueError("not written by this program")
    return KeyUse(
        seen={str(name): _count(times) for name, times in dict(data["seen"]).items()},
        signs=_count(data["signs"]),
        signs_with_ctrl=_count(data["signs_with_ctrl"]),
        scans=_count(data["scans"]),
        has_scanner=data["has_scanner"],
        at=datetime.fromisoformat(data["at"]) if data["at"] else None,
    )


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("a count is a whole number")
    return value
