"""What may stand in a rule: every document of a file is checked, and every mistake is told with its line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pos_assist.adapters.rules_file import figures, values
from pos_assist.adapters.rules_file.documents import Document, as_list
from pos_assist.adapters.rules_file.problems import Problem, did_you_mean, told

PRIORITY_LIMIT = 1000
RULE_KEYS = {"id", "when", "offer", "benefit", "priority"}
KEYS = {
    "product": {"product", "family", "shelf", "content", "attributes", "short", "benefit"},
    "pair": RULE_KEYS,
    "fits": RULE_KEYS | {"same"},
    "never": {"id", "when", "offer", "why"},
    "ladder": {"id", "steps", "benefit", "priority"},
    "bundle": {"id", "members", "price", "percent", "code", "name", "priority"},
    "cover": {"id", "when", "product", "price", "percent", "name", "legal", "years", "terms", "priority"},
}
NEEDED = {
    "product": ("product",),
    "pair": ("id", "when", "offer"),
    "fits": ("id", "when", "offer"),
    "never": ("id", "when", "offer"),
    "ladder": ("id", "steps"),
    "bundle": ("id", "members"),
    "cover": ("id", "when", "product", "name", "legal", "years", "terms"),
}
NAME_CHARS = 24  # of a set or a cover; with the texts below it keeps the sentence within 100 characters (C33)
PERIOD_CHARS = 16  # '2 years'
TERMS_CHARS = 200


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
    """What only the whole rule shows."""
    checks = {"pair": _pair_sense, "bundle": _bundle_sense, "cover": _cover_sense}
    check = checks.get(entry.kind)
    return check(entry) if check else []


def _pair_sense(entry: Entry) -> list[Problem]:
    """A pair of one product with itself, a pair without names."""
    document = entry.document
    for key in ("when", "offer"):
        if isinstance(document[key], Mapping):
            text = f"{key}: a [[pair]] names products; write conditions as [[fits]]."
            return [Problem(entry.line_of(key), text)]
    both = set(as_list(document["when"])) & set(as_list(document["offer"]))
    text = f"offer: {told(', '.join(sorted(both)))} would be offered with itself."
    return [Problem(entry.line_of("offer"), text)] if both else []


def _bundle_sense(entry: Entry) -> list[Problem]:
    """A set with no price or two, or sold as one of its own members."""
    document, line = entry.document, entry.line
    found = _two_prices(entry)
    if not any(key in document for key in ("price", "percent", "code")):
        text = "[[bundle]] needs 'price', 'percent', or a 'code' whose price in the till is that of the set."
        found.append(Problem(line, text))
    if document.get("code") in [figures.member(member)[0] for member in document["members"]]:
        found.append(Problem(entry.line_of("code"), "code: the set's own product cannot be one of its members."))
    return found


def _cover_sense(entry: Entry) -> list[Problem]:
    """Two prices, or a language in which something that must be said is missing (C45)."""
    document, found = entry.document, _two_prices(entry)
    for key in ("legal", "years", "terms"):
        found += [
            Problem(entry.line_of(key), f"{key}: there is no text in '{language}', though 'name' has one.")
            for language in document["name"]
            if language not in document[key]
        ]
    return found


def _two_prices(entry: Entry) -> list[Problem]:
    if "price" not in entry.document or "percent" not in entry.document:
        return []
    return [Problem(entry.line_of("percent"), f"[[{entry.kind}]] has both 'price' and 'percent'; leave one out.")]


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
    "content": values.content,
    "members": values.members,
    "price": values.money,
    "percent": values.percent,
    "code": values.product,
    "name": lambda value: values.by_language(value, lambda said: values.inside_a_sentence(said, NAME_CHARS)),
    "legal": lambda value: values.by_language(value, lambda said: values.inside_a_sentence(said, PERIOD_CHARS)),
    "years": lambda value: values.by_language(value, lambda said: values.inside_a_sentence(said, PERIOD_CHARS)),
    "terms": lambda value: values.by_language(value, lambda said: values.text(said, TERMS_CHARS)),
    "priority": _priority,
}
