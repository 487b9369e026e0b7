"""JSON files of stock: a list of objects, alone or as the last member of an object; read object by object."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, TextIO

from pos_assist.adapters.stock.forms import Record, unfinished
from pos_assist.adapters.transaction_source import told
from pos_assist.errors import UserError

CHUNK = 1 << 16  # characters
LARGEST = 1 << 20  # characters of one object
SCALAR = r'(?:"(?:[^"\\]|\\.)*"|[-+.\deE]+|true|false|null)'
BEGIN = re.compile(rf'\s*(\{{\s*(?:"[^"\\]*"\s*:\s*{SCALAR}\s*,\s*)*"[^"\\]*"\s*:\s*)?\[')
END = re.compile(rf'\s*(?:,\s*"[^"\\]*"\s*:\s*{SCALAR}\s*)*\}}\s*')
FORM = 'Give a list of objects: [{"sku": "A1", "on_hand": 3}, …].'


def json_records(path: Path) -> Iterator[Record]:
    """Every object of the list, numbered from 1.

    Raises:
        UnfinishedFileError: it ends in the middle.
        UserError: another form, or not UTF-8.
    """
    try:
        with path.open(encoding="utf-8-sig") as file:
            yield from _objects(path, file)
    except UnicodeDecodeError as error:
        raise UserError(f"{told(path.name)} is not written in UTF-8.", hint="Save it in UTF-8.") from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, or NaN
        raise UserError(f"{told(path.name)} is not right as JSON: {told(error)}.", hint="Export it again.") from error


def _objects(path: Path, file: TextIO) -> Iterator[Record]:
    decoder = json.JSONDecoder(parse_float=Decimal, parse_constant=_no_number)
    text = file.read(CHUNK)
    begin = BEGIN.match(text)
    if begin is None:
        if len(text) < CHUNK and text.count("{") <= 1 and not _is_json(text):
            raise unfinished(path, "before its first row")
        raise UserError(f"{told(path.name)} is JSON, but not a list of products.", hint=FORM)
    wrapped, text = begin.group(1) is not None, text[begin.end() :]
    number, names = 0, ()
    while True:
        text = _filled(text, file).lstrip()
        if text.startswith("]"):
            break
        if number:
            if not text.startswith(","):
                raise _broken(path, number, text)
            text = _filled(text[1:], file).lstrip()
        found, text = _next(path, file, decoder, text, number + 1)
        number += 1
        if not isinstance(found, dict):
            yield Record(number, names, (json.dumps(found, default=str),), "it is no object with names")
            continue
        keys = tuple(map(_sound, found))
        if keys != names:
            names = keys
        yield Record(number, names, tuple(map(_sound, found.values())))
    rest = text[1:] + file.read(CHUNK)
    if wrapped and not rest.strip():
        raise unfinished(path, f"after row {number}")
    if not (END.fullmatch(rest) if wrapped else not rest.strip()):
        raise UserError(f"{told(path.name)} has something after its list of products.", hint=FORM)


def _next(path: Path, file: TextIO, decoder: json.JSONDecoder, text: str, number: int) -> tuple[Any, str]:
    """One value and what comes after it; reads on until it is whole."""
    while True:
        try:
            found, end = decoder.raw_decode(text)
            if end < len(text):  # a number at the very end may go on
                return found, text[end:]
        except json.JSONDecodeError as error:
            if len(text) > LARGEST:
                raise _broken(path, number, "…") from error
        more = file.read(CHUNK)
        if not more:
            raise _broken(path, number, text)
        text += more


def _filled(text: str, file: TextIO) -> str:
    """The text with more of the file where nothing but blanks is left."""
    while not text.strip():
        more = file.read(CHUNK)
        if not more:
            break
        text = more
    return text


def _broken(path: Path, number: int, text: str) -> UserError:
    """Cut, where only the begin of an object is left; else wrong."""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        ends_open = error.pos >= len(text.rstrip()) or "Unterminated" in error.msg or not text.strip()
        if ends_open or text[error.pos :].strip() in (
            "t",
            "tr",
            "tru",
            "f",
            "fa",
            "fal",
            "fals",
            "n",
            "nu",
            "nul",
            "-",
        ):
            return unfinished(path, f"inside row {number}")
    except ValueError:
        pass
    else:
        return unfinished(path, f"after row {number}")
    return UserError(f"{told(path.name)} is not right as JSON in row {number}.", hint="Export it again.")


def _sound(value: Any) -> Any:
    """Half a letter, which only JSON's escapes can write and which no database holds, shows as a question mark."""
    if not isinstance(value, str) or value.isascii():
        return value
    return value.encode("utf-8", "replace").decode("utf-8")


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except json.JSONDecodeError:
        return False
    return True


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is not a number")
