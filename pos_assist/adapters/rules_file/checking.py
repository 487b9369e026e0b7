"""What may stand in a rule: every document of a file is checked, and every mistake is told with its line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pos_assist.adapters.rules_file import condition_values, figures, sense, values
from pos_assist.adapters.rules_file.naming import name_key
from pos_assist.adapters.rules_file.parts import Document
from pos_assist.adapters.rules_file.problems import Problem, did_you_mean, place_of, told
from pos_assist.engine.catalogue import StockPlan
from pos_assist.engine.offers import OfferKind

PRIORITY_LIMIT = 1000
CONDITION_KEYS = {"from", "until", "hours", "weekdays", "stores", "segments", "margin_floor", "paused"}
RULE_KEYS = {"id", "when", "offer", "benefit", "priority"} | CONDITION_KEYS
NOTE_KEYS = {"product", "family", "shelf", "content", "attributes", "short", "benefit", "safety", "plan"}
PRICED_KEYS = {"id", "price", "percent", "name", "priority"} | CONDITION_KEYS
KEYS = {
    "product": NOTE_KEYS,
    "pair": RULE_KEYS,
    "fits": RULE_KEYS | {"same"},
    "never": {"id", "when", "offer", "why"},
    "ladder": {"id", "steps", "benefit", "priority"} | CONDITION_KEYS,
    "bundle": PRICED_KEYS | {"members", "code"},
    "cover": PRICED_KEYS | {"when", "product", "legal", "years", "terms"},
    "exclude": {"category", "why"},
    "script": {"id", "kind", "text", "variant", "priority", "paused"},
}
NEEDED = {
    "product": ("product",),
    "pair": ("id", "when", "offer"),
    "fits": ("id", "when", "offer"),
    "never": ("id", "when", "offer"),
    "ladder": ("id", "steps"),
    "bundle": ("id", "members"),
    "cover": ("id", "when", "product", "name", "legal", "years", "terms"),
    "exclude": ("category",),
    "script": ("id", "kind", "text"),
}
NAME_CHARS = 24  # of a set or a cover; with the texts below it keeps the sentence within 100 characters (C33)
PERIOD_CHARS = 16  # '2 years'
TERMS_CHARS = 200
PLANS = tuple(plan.value for plan in StockPlan if plan.value)
OFFER_KINDS = tuple(kind.value for kind in OfferKind)


class Fault(NamedTuple):
    """What is wrong with one document: the key it is about ('' = the whole) and one sentence that names it."""

    key: str
    text: str


CheckScript = Callable[[Mapping[str, Any]], Iterable[tuple[str, str]]]


def any_script(_document: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """No more is asked of a script than that it can be filled in."""
    return ()


@dataclass(frozen=True)
class Entry:
    """One rule as written: its kind, its document, its line, and the lines of its keys where known.

    Of a table also the columns that it has; in a workbook the sheet, and by column its letter.
    """

    kind: str
    document: Document
    line: int
    key_lines: Mapping[str, int] = field(default_factory=dict)
    sheet: str = ""
    letters: Mapping[str, str] = field(default_factory=dict)
    columns: frozenset[str] | None = None  # None: the document says all there is to say
    listed: bool = False  # stands beside what the till says of the product, whether anything is noted of it or not

    def problem(self, key: str, text: str) -> Problem:
        """A mistake where the key stands, or where the rule does."""
        held = self.document.get(key)
        names = [key, "id", f"offer_{key}"] if key in (name_key(self.kind), "kind") else [key]
        names += [f"{key}_{language}" for language in held] if isinstance(held, Mapping) else []
        letter = next((self.letters[name] for name in names if name in self.letters), "")
        return Problem(self.key_lines.get(key, self.line), text, self.sheet, letter)


def problems_of(entries: list[Entry], check_script: CheckScript = any_script) -> list[Problem]:
    """Every mistake in every rule, and names that are used twice."""
    found = [
        entry.problem(key, text)
        for entry in entries
        for key, text in faults_of(entry.kind, entry.document, check_script)
    ]
    return found + _names_used_twice(entries)


def faults_of(kind: str, document: Mapping[str, Any], check_script: CheckScript = any_script) -> list[Fault]:
    """Everything that is wrong with one rule; `check_script` judges what a script that can be filled in says."""
    known = KEYS[kind]
    found = [
        Fault(key, f"[[{kind}]] has no key '{told(key)}'.{did_you_mean(key, known)}")
        for key in document
        if key not in known
    ]
    missing = [key for key in NEEDED[kind] if key not in document]
    found += [Fault("", f"[[{kind}]] needs '{key}'.") for key in missing]
    wrong = [
        Fault(key, f"{key}: {text}")
        for key in sorted(known & document.keys())
        for text in _CHECKS["offer_kind" if key == "kind" else key](document[key])
    ]
    if not wrong and not missing:
        wrong = [Fault(key, text) for key, text in sense.sense_of(kind, document)]
        if kind == "script" and not wrong:
            wrong = [Fault(key, text) for key, text in check_script(document)]
    return found + wrong


def namespace(kind: str) -> str:
    """Rules of one namespace have different names: an `id` is used once, whatever kind of rule it names."""
    return kind if kind in ("product", "exclude", "script") else "id"


def _names_used_twice(entries: list[Entry]) -> list[Problem]:
    first: dict[tuple[str, str], Entry] = {}
    found = []
    for entry in entries:
        key = name_key(entry.kind)
        name = entry.document.get(key)
        if not isinstance(name, str):
            continue
        before = first.setdefault((namespace(entry.kind), name), entry)
        if before is not entry:
            place = place_of(before.line, before.sheet)
            found.append(entry.problem(key, f"{key} '{told(name)}' is used already on {place}."))
    return found


def _priority(value: Any) -> list[str]:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > PRIORITY_LIMIT:
        return [f"must be a whole number from -{PRIORITY_LIMIT} to {PRIORITY_LIMIT}."]
    return []


def _safety(value: Any) -> list[str]:
    if isinstance(value, float):
        return [f'write it in quotes: "{value}".']
    if isinstance(value, bool) or not figures.NUMBER.fullmatch(str(value)):
        return [f'\'{told(value)}\' is no quantity that is kept back, such as "2" or "0.5".']
    return []


_CHECKS: Mapping[str, Callable[[Any], list[str]]] = {
    "id": lambda value: values.text(value, 64),
    "product": values.product,
    "category": lambda value: values.text(value, 64),
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
    "safety": _safety,
    "plan": lambda value: values.one_of(value, PLANS),
    "members": values.members,
    "price": values.money,
    "percent": values.percent,
    "code": values.product,
    "name": lambda value: values.by_language(value, lambda said: values.inside_a_sentence(said, NAME_CHARS)),
    "legal": lambda value: values.by_language(value, lambda said: values.inside_a_sentence(said, PERIOD_CHARS)),
    "years": lambda value: values.by_language(value, lambda said: values.inside_a_sentence(said, PERIOD_CHARS)),
    "terms": lambda value: values.by_language(value, lambda said: values.text(said, TERMS_CHARS)),
    "priority": _priority,
    "from": condition_values.day,
    "until": condition_values.day,
    "hours": condition_values.hours,
    "weekdays": condition_values.weekdays,
    "stores": condition_values.stores,
    "segments": condition_values.segments,
    "margin_floor": condition_values.floor,
    "paused": condition_values.yes,
    "offer_kind": lambda value: values.one_of(value, OFFER_KINDS),
    "text": lambda value: values.by_language(value, values.template),
    "variant": lambda value: values.text(value, 32),
}
