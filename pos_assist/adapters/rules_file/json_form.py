"""The rules file in JSON: the same document as in TOML, read with the line of every rule."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from pos_assist.adapters.rules_file.checking import Entry
from pos_assist.adapters.rules_file.problems import Problem, told
from pos_assist.adapters.rules_file.toml_form import FORMAT, TOO_DEEP, TOO_LONG, Places, entries_of

_GAP = re.compile(r"[ \t\r\n,:]*")
_DECODER = json.JSONDecoder()


def read_json(text: str) -> tuple[list[Entry], list[Problem]]:
    """The rules as written, and what is wrong with the file around them."""
    try:
        whole = json.loads(text, parse_constant=str, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        return [], [Problem(error.lineno, f"this is not JSON: {error.msg}.")]
    except _Twice as error:
        return [], [Problem(0, str(error))]
    except RecursionError:
        return [], [TOO_DEEP]
    except ValueError:  # Python reads no more than 4,300 digits
        return [], [TOO_LONG]
    if not isinstance(whole, dict):
        return [], [Problem(1, 'the file must be one object: { "format": 1, "pair": [ … ] }.')]
    places = _places(text)
    return entries_of(whole, places, {kind: held[0][0] for kind, held in places.items() if held})


class _Twice(ValueError):
    """A key that stands twice in one object; JSON itself would keep the last and forget the others."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held: dict[str, Any] = {}
    for key, value in pairs:
        if key in held:
            raise _Twice(f"the key '{told(key)}' stands twice in one object.")
        held[key] = value
    return held


def _places(text: str) -> Places:
    """The line of every item in the lists of the outermost object of a right JSON text."""
    places: Places = {}
    line, counted = 1, 0
    at = _past(text, text.index("{") + 1)
    while text[at] != "}":
        key, at = _DECODER.raw_decode(text, at)
        at = _past(text, at)
        if text[at] != "[":
            _, at = _DECODER.raw_decode(text, at)
        else:
            found = places.setdefault(key, [])
            at = _past(text, at + 1)
            while text[at] != "]":
                line += text.count("\n", counted, at)
                counted = at
                found.append((line, {}))
                _, at = _DECODER.raw_decode(text, at)
                at = _past(text, at)
            at += 1
        at = _past(text, at)
    return places


def _past(text: str, at: int) -> int:
    found = _GAP.match(text, at)
    return found.end() if found else at


def write_json(documents: Iterable[tuple[str, Mapping[str, Any]]]) -> str:
    """The text of a rules file; one rule a line."""
    by_kind: dict[str, list[str]] = {}
    for kind, document in documents:
        by_kind.setdefault(kind, []).append(f"    {json.dumps(document, ensure_ascii=False)}")
    lists = [f"  {json.dumps(kind)}: [\n" + ",\n".join(held) + "\n  ]" for kind, held in by_kind.items()]
    return "{\n" + ",\n".join([f'  "format": {FORMAT}', *lists]) + "\n}\n"
