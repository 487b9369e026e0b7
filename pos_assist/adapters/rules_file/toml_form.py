"""The rules file in TOML, format 1: read with the line of every rule and key, and written.

tomllib tells no lines, so a small scan of the text (texts and comments blanked first) finds them.
The writer is our own: 30 lines give one short table a rule, which a library would spread over many.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from pos_assist.adapters.rules_file.checking import Entry
from pos_assist.adapters.rules_file.naming import KINDS, PROPOSALS
from pos_assist.adapters.rules_file.problems import Problem, did_you_mean, told

FORMAT = 1
TOLD_ONLY = ("stock",)  # what an export tells beside the rules, and an import passes over
TILL = "till"  # the same in a product: what the till says of it
Places = dict[str, list[tuple[int, dict[str, int]]]]  # by kind, of every rule in order: its line, and those of its keys

_TEXT_OR_COMMENT = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|' + r"'''.*?'{3,5}" + r"""|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|\#[^\n]*""", re.DOTALL
)
_RULE = re.compile(r"\s*\[\[\s*([\w-]+)\s*\]\]")
_PART = re.compile(r"\s*\[+\s*[\w-]+\s*\.\s*([\w-]+)")  # [pair.benefit] belongs to the rule above
_KEY = re.compile(r"\s*([\w-]+)\s*[.=]")
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
MOST_DEPTH = 20  # a rule nests four deep
TOO_DEEP = Problem(1, f"this is nested deeper than the {MOST_DEPTH} levels that a rules file can need.")
TOO_LONG = Problem(1, "this holds a number of thousands of digits.")


def read_toml(text: str) -> tuple[list[Entry], list[Problem]]:
    """The rules as written, and what is wrong with the file around them; no entry where TOML itself is broken."""
    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _AT_LINE.search(str(error))
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        said = _AT_LINE.sub("", str(error)).strip().rstrip(".")
        return [], [Problem(line, f"this is not TOML: {said}.")]
    except RecursionError:
        return [], [TOO_DEEP]
    except ValueError:  # Python reads no more than 4,300 digits
        return [], [TOO_LONG]
    places, top = _places(text)
    return entries_of(whole, places, top)


def entries_of(whole: Mapping[str, Any], places: Places, top: Mapping[str, int]) -> tuple[list[Entry], list[Problem]]:
    """The rules of a whole document, whose places in the text are known: as TOML tells them, or JSON."""
    problems = _format_problems(whole, top)
    entries = []
    for kind, held in whole.items():
        if kind == "format" or kind in TOLD_ONLY:
            continue
        if kind not in KINDS and kind != PROPOSALS:
            line = places[kind][0][0] if places.get(kind) else top.get(kind, 1)
            problems.append(Problem(line, f"'{told(kind)}' is not known.{did_you_mean(kind, KINDS)}"))
        elif not isinstance(held, list) or not all(isinstance(item, dict) for item in held):
            problems.append(Problem(top.get(kind, 1), f"write every {kind} as a table of its own: [[{kind}]]."))
        else:
            known = places.get(kind, [])
            for number, document in enumerate(held):
                line, keys = known[number] if number < len(known) else (top.get(kind, 1), {})
                listed = kind == "product" and TILL in document
                own = {key: value for key, value in document.items() if key != TILL} if listed else document
                entries.append(Entry(kind, own, line, keys, listed=listed))
    return entries, problems


def _format_problems(whole: Mapping[str, Any], top: Mapping[str, int]) -> list[Problem]:
    found = whole.get("format")
    if found is None:
        return [Problem(1, f"the file needs 'format = {FORMAT}' as its first line.")]
    if found == FORMAT and not isinstance(found, bool):
        return []
    return [
        Problem(top.get("format", 1), f"format {told(repr(found))} is not known here; this program reads {FORMAT}.")
    ]


def _places(text: str) -> tuple[Places, dict[str, int]]:
    """Where things stand: by kind (line, {key: line}) of every [[kind]] in order, and the top level's keys."""
    blank = _TEXT_OR_COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)
    rules: Places = {}
    top: dict[str, int] = {}
    keys = top
    depth = 0
    inside_part = False
    for number, line in enumerate(blank.split("\n"), start=1):
        if depth == 0:
            if rule := _RULE.match(line):
                keys, inside_part = {}, False
                rules.setdefault(rule[1], []).append((number, keys))
                continue
            if part := _PART.match(line):
                keys.setdefault(part[1], number)
                inside_part = True
                continue
            if (key := _KEY.match(line)) and not inside_part:
                keys.setdefault(key[1], number)
        depth += line.count("[") + line.count("{") - line.count("]") - line.count("}")
    return rules, top


def write_toml(documents: Iterable[tuple[str, Mapping[str, Any]]]) -> str:
    """The text of a rules file."""
    lines = ["# Rules of POS Assist. Read it back with: pos-assist catalog import FILE", f"format = {FORMAT}", ""]
    for kind, document in documents:
        lines.append(f"[[{kind}]]")
        lines += [f"{_key(name)} = {_value(value)}" for name, value in document.items()]
        lines.append("")
    return "\n".join(lines)


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(name)} = {_value(held)}" for name, held in value.items()) + " }"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return json.dumps(value, ensure_ascii=False)  # JSON's texts and whole numbers are TOML's too


def _key(name: str) -> str:
    return name if _BARE_KEY.fullmatch(name) else json.dumps(name, ensure_ascii=False)
