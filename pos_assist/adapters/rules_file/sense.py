"""What only a whole rule shows, once each of its keys is right: (key, sentence) of every mistake."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pos_assist.adapters.rules_file import figures
from pos_assist.adapters.rules_file.parts import as_list
from pos_assist.adapters.rules_file.problems import told

Document = Mapping[str, Any]
Found = list[tuple[str, str]]


def sense_of(kind: str, document: Document) -> Found:
    """What contradicts itself in a rule whose keys are right one by one."""
    check = _CHECKS.get(kind)
    return (check(document) if check else []) + _span(document)


def _span(document: Document) -> Found:
    """A rule that ends before it begins."""
    if "from" not in document or "until" not in document or str(document["from"]) <= str(document["until"]):
        return []
    return [("until", f"until: {document['until']} is before {document['from']}, where it begins.")]


def _pair(document: Document) -> Found:
    """A pair of one product with itself, a pair without names."""
    for key in ("when", "offer"):
        if isinstance(document[key], Mapping):
            return [(key, f"{key}: a [[pair]] names products; write conditions as [[fits]].")]
    both = set(as_list(document["when"])) & set(as_list(document["offer"]))
    return [("offer", f"offer: {told(', '.join(sorted(both)))} would be offered with itself.")] if both else []


def _bundle(document: Document) -> Found:
    """A set with no price or two, or sold as one of its own members."""
    found = _two_prices("bundle", document)
    if not any(key in document for key in ("price", "percent", "code")):
        text = "[[bundle]] needs 'price', 'percent', or a 'code' whose price in the till is that of the set."
        found.append(("", text))
    if document.get("code") in [figures.member(member)[0] for member in document["members"]]:
        found.append(("code", "code: the set's own product cannot be one of its members."))
    return found


def _cover(document: Document) -> Found:
    """Two prices, or a language in which something that must be said is missing (C45)."""
    return _two_prices("cover", document) + [
        (key, f"{key}: there is no text in '{language}', though 'name' has one.")
        for key in ("legal", "years", "terms")
        for language in document["name"]
        if language not in document[key]
    ]


def _two_prices(kind: str, document: Document) -> Found:
    if "price" not in document or "percent" not in document:
        return []
    return [("percent", f"[[{kind}]] has both 'price' and 'percent'; leave one out.")]


_CHECKS: Mapping[str, Callable[[Document], Found]] = {"pair": _pair, "bundle": _bundle, "cover": _cover}
