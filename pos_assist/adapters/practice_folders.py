"""A folder of practice content, and the one behind it: what the first lacks comes from there, and is told.

A shop's whole copy stays as its trainer left it while the program goes on: a newer version knows customers, sentences
and stages that the copy has never heard of.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pos_assist.adapters.practice_tables import Table, read_document

WHOLE = ""  # in place of a key: the file itself is lacking


class Folder:
    """The files of practice by name. `behind`: where that comes from which `path` lacks; None = it has to be whole."""

    def __init__(self, path: Path, behind: Path | None = None) -> None:
        self.path, self._behind = path, behind
        self.lacking: dict[str, tuple[str, ...]] = {}  # by file, as far as it was read: keys that came from behind
        self._read: list[Path] = []

    def names(self, pattern: str) -> list[str]:
        """Files of either folder, in the order of their names."""
        folders = [self.path, *([self._behind] if self._behind else [])]
        return sorted({one.relative_to(folder).as_posix() for folder in folders for one in folder.glob(pattern)})

    def table(self, name: str, depth: int = 0) -> Table:
        """One file. Down to `depth` tables in each other a key that is lacking comes from behind; what is there stays.

        Raises:
            UserError: it is in neither folder, cannot be read, or is not TOML.
        """
        path, behind = self.path / name, self._behind / name if self._behind else None
        if behind is None or not behind.exists():
            return self._table(path)
        if not path.exists():
            self.lacking[name] = (WHOLE,)
            return self._table(behind)
        own, lacking = self._table(path), list[str]()
        if depth:
            merged = _filled(own.values, read_document(behind), depth, "", lacking)
            own = Table(path, "", merged)
        if lacking:
            self.lacking[name] = tuple(lacking)
            self._read.append(behind)
        return own

    def version(self) -> str:
        """Of everything that was read so far: the same for a copy that nobody changed."""
        return version_of(self._read)

    def _table(self, path: Path) -> Table:
        self._read.append(path)
        return Table(path, "", read_document(path))


def version_of(paths: Iterable[Path]) -> str:
    """Of what files hold: another one as soon as one letter is."""
    number = 0
    for path in sorted(paths):
        number = zlib.crc32(path.read_bytes(), number)
    return f"{number:08x}"


def _filled(
    own: Mapping[str, Any], behind: Mapping[str, Any], depth: int, place: str, lacking: list[str]
) -> dict[str, Any]:
    """`own` with what it lacks; the places of that go into `lacking`."""
    filled = dict(own)
    for key, value in behind.items():
        here = f"{place}.{key}" if place else key
        mine = own.get(key)
        if key not in own:
            filled[key] = value
            lacking.append(here)
        elif depth > 1 and isinstance(mine, Mapping) and isinstance(value, Mapping):
            filled[key] = _filled(mine, value, depth - 1, here, lacking)
    return filled
