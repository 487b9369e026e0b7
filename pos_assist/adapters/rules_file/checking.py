"""What may stand in a rule: every document of a file is checked, and every mistake is told with its line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pos_assist.adapters.rules_file import values
from pos_assist.adapters.rules_file.documents import Document, as_list
from pos_assist.adapters.rules_file.problems import Problem, did_you_mean, told

PRIORITY_LIMIT = 1000
RULE_KEYS = {"id", "when", "offer", "benefit", "priority"}
KEYS = {
    "product": {"product", "family", "shelf", "attributes", "short", "benefit"},
    "pair": RULE_KEYS,
    "fits": RULE_KEYS | {"same"},
    "never": {"id", "when", "offer", "why"},
    "ladder": {"id", "steps", "benefit", "priority"},
}
NEEDED = {
    "product": ("product",),
    "pair": ("id", "when", "offer"),
    "fits": ("id", "when", "offer"),
    "never": ("id", "when", "offer"),
    "ladder": ("id", "steps"),
}


@dataclass(frozen=True)
class Entry:
    """One rule as written: its kind, its document, its line, and the lines of its keys where known."""

    kind: str
    document: Document
    line: int
    key_lines: Mapping[str, int] = field(default_factory=dict)

    def line_of(self, key: str) -> int:
        """The line of a key, or of the rule where the key is not written on a line of its own."""
        return self.key_lines.get(key, self.line)


def problems_of(entries: list[Entry]) -> list[Problem]:
    """Every mistake in every rule, and names that are used twice."""
    found = [problem for entry in entries for problem in _entry_problems(entry)]
    return found + _names_used_twice(entries)


def _entry_problems(entry: Entry) -> list[Problem]:
    known = KEYS[entry.kind]
    found = [
        Problem(entry.line_of(key), f"[[{entry.kind}]] has no key '{told(key)}'.{did_you_mean(key, known)}")
        for key in entry.document
        if key not in known
    ]
    missing = [key for key in NEEDED[entry.kind] if key not in entry.document]
    found += [Problem(entry.line, f"[[{entry.kind}]] needs '{key}'.") for key in missing]
    wrong = False
    for key in sorted(known & entry.document.keys()):
        for text in _CHECKS[key](entry.document[key]):
            wrong = True
            found.append(Problem(entry.line_of(key), f"{key}: {text}"))
    if not wrong and not missing:
        found += _sense(entry)
    return found


def _sense(entry: Entry) -> list[Problem]:
    """What only the whole rule shows: a pair of one product with itself, a pair without names."""
    document = entry.document
    if entry.kind != "pair":
        return []
    for key in ("when", "offer"):
        if isinstance(document[key], Mapping):
            text = f"{key}: a [[pair]] names products; write conditions as [[fits]]."
            return [Problem(entry.line_of(key), text)]
    both = set(as_list(document["when"])) & set(as_list(document["offer"]))
    text = f"offer: {told(', '.join(sorted(both)))} would be offered with itself."
    return [Problem(entry.line_of("offer"), text)] if both else []


def _names_used_twice(entries: list[Entry]) -> list[Problem]:
    first: dict[tuple[str, str], Entry] = {}
    found = []
    for entry in entries:
        key = "product" if entry.kind == "product" else "id"
        name = entry.document.get(key)
        if not isinstance(name, str):
            continue
        before = first.setdefault((key, name), entry)
        if before is not entry:
            found.append(Problem(entry.line_of(key), f"{key} '{told(name)}' is used already on line {before.line}."))
    return found


def _priority(value: Any) -> list[str]:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > PRIORITY_LIMIT:
        return [f"must be a whole number from -{PRIORITY_LIMIT} to {PRIORITY_LIMIT}."]
    return []


_CHECKS: Mapping[str, Callable[[Any], list[str]]] = {
    "id": lambda value: values.text(value, 64),
    "product": values.product,
    "when": values.selector,
    "offer": values.selector,
    "steps": values.steps,
    "same": values.same,
    "family": lambda value: values.text(value, 64),
    "shelf": lambda value: values.text(value, 24),
    "why": lambda value: values.text(value, 120),
    "attributes": values.attributes,
    "short": lambda value: values.by_language(value, values.short_name),
    "benefit": lambda value: values.by_language(value, values.benefit),
    "priority": _priority,
}
