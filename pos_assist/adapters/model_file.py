"""Plain arrays in one checked file: what was learned, and the counts it was learned from.

    magic (8 bytes) | length and CRC-32 of the header (2 x 4 bytes) | header, JSON | arrays, each at a multiple of 8

The header says what kind of file it is, which arrays there are, and the CRC-32 of all that follows. Nothing in it
is ever executed. Little-endian. A reader maps the file; only what is looked at comes into memory.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import sys
import tempfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pos_assist.engine.blending import weighing_of
from pos_assist.engine.learned import Names, TableModel, Tables
from pos_assist.errors import ExitCode, UserError

MAGIC = b"POSASST1"
PREFIX = struct.Struct("<II")
ALIGNED = 8
CODES = {
    ("i", 4): "i",
    ("l", 4): "i",
    ("l", 8): "q",
    ("q", 8): "q",
    ("f", 4): "f",
    ("B", 1): "B",
    ("H", 2): "H",
    ("h", 2): "h",
}
CODES |= {("Q", 8): "Q", ("L", 8): "Q", ("H", 2): "H", ("h", 2): "h"}
CHUNK = 1 << 20
MODEL, COUNTS = "model", "counts"
FORMATS = {MODEL: 5, COUNTS: 4}  # of the arrays; another number is not read


@dataclass(frozen=True)
class Arrays:
    """What a file holds: `about` it as it was given, and the arrays by name, mapped."""

    about: Mapping[str, Any]
    arrays: Mapping[str, memoryview[Any]]


def write_arrays(path: Path, kind: str, about: Mapping[str, Any], arrays: Mapping[str, Any]) -> None:
    """Write everything, on the disk before the file gets its name. Arrays are one-dimensional buffers.

    Raises:
        UserError: the disk refuses.
    """
    views = {name: memoryview(array) for name, array in arrays.items()}
    table, offset, checksum = [], 0, 0
    for name, view in views.items():
        table.append([name, CODES[(view.format, view.itemsize)], offset, len(view)])
        offset += view.nbytes + -view.nbytes % ALIGNED
        checksum = zlib.crc32(bytes(-view.nbytes % ALIGNED), zlib.crc32(_bytes(view), checksum))
    described = {"kind": kind, "format": FORMATS[kind], "about": dict(about), "arrays": table}
    header = json.dumps({**described, "size": offset, "checksum": checksum}).encode()
    header += b" " * (-(len(MAGIC) + PREFIX.size + len(header)) % ALIGNED)
    unfinished: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        unfinished = Path(name)
        with open(handle, "wb") as file:  # noqa: PTH123 - a handle, not a path
            file.write(MAGIC + PREFIX.pack(len(header), zlib.crc32(header)) + header)
            for view in views.values():
                file.write(_bytes(view))
                file.write(bytes(-view.nbytes % ALIGNED))
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        if unfinished is not None:
            unfinished.unlink(missing_ok=True)
        raise UserError(f"{path} cannot be written: {error.strerror or error}.", hint="Free some space.") from error


def read_arrays(path: Path, kind: str) -> Arrays:
    """Map a file after checking all of it.

    Raises:
        UserError: it cannot be read, is damaged, or is of another kind or format.
    """
    try:
        with path.open("rb") as file:
            start, header = _header(file.read(len(MAGIC) + PREFIX.size), file, path)
            if (header.get("kind"), header.get("format"), sys.byteorder) != (kind, FORMATS[kind], "little"):
                raise _unusable(path, f"is not a {kind} that this version reads")
            checksum = size = 0
            while chunk := file.read(CHUNK):  # read, not mapped: checking must not bring the file into our memory
                checksum, size = zlib.crc32(chunk, checksum), size + len(chunk)
            if (checksum, size) != (header["checksum"], header["size"]):
                raise _unusable(path, "is damaged")
            mapped = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)) if size else memoryview(b"")
    except OSError as error:
        raise _unusable(path, f"cannot be read: {error.strerror or error}") from error
    arrays: dict[str, memoryview[Any]] = {}
    for name, code, offset, count in header["arrays"]:
        at = start + offset
        arrays[name] = mapped[at : at + count * struct.calcsize(code)].cast(code)
    return Arrays(header["about"], arrays)


def load_model(path: Path) -> TableModel:
    """The model in a file, ready to be asked.

    Raises:
        UserError: as `read_arrays`.
    """
    found = read_arrays(path, MODEL)
    about, arrays = found.about, dict(found.arrays)
    names = Names(arrays.pop("names"), arrays.pop("name_ends"))
    return TableModel(about["version"], about["receipts"], names, Tables(**arrays), weighing_of(about))


def _header(prefix: bytes, file: Any, path: Path) -> tuple[int, dict[str, Any]]:
    if len(prefix) < len(MAGIC) + PREFIX.size or not prefix.startswith(MAGIC):
        raise _unusable(path, "is not a file of ours")
    length, checksum = PREFIX.unpack(prefix[len(MAGIC) :])
    text = file.read(length)
    if len(text) < length or zlib.crc32(text) != checksum:
        raise _unusable(path, "is damaged")
    header: dict[str, Any] = json.loads(text)
    return len(prefix) + length, header


def _bytes(view: memoryview) -> memoryview:
    return view.cast("B") if view.nbytes else memoryview(b"")


def _unusable(path: Path, what: str) -> UserError:
    return UserError(f"{path} {what}.", hint="Run 'pos-assist learn' again.", code=ExitCode.BAD_DATA)
