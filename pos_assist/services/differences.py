"""What differs between two documents of a rule, key by key, as short texts for a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pos_assist.services.editing import Document


@dataclass(frozen=True)
class Difference:
    """One key with its text before and after; '' = nothing. Keys inside a table are dotted: 'benefit.en'."""

    key: str
    before: str
    after: str


def differences(before: Document | None, after: Document | None) -> list[Difference]:
    """The keys that differ, in the order of the documents; all of them where one document is None."""
    old, new = dict(_texts(before or {})), dict(_texts(after or {}))
    return [
        Difference(key, old.get(key, ""), new.get(key, ""))
        for key in dict.fromkeys((*old, *new))
        if old.get(key, "") != new.get(key, "")
    ]


def _texts(document: Document, inside: str = "") -> Iterator[tuple[str, str]]:
    for key, value in document.items():
        if isinstance(value, Mapping):
            yield from _texts(value, f"{inside}{key}.")
        else:
            yield f"{inside}{key}", text_of(value)


def text_of(value: Any) -> str:
    """A value in one line: 'sku:A, sku:B'; 'model = fits_model'; 'yes'."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(" = ".join(map(str, item)) if isinstance(item, (list, tuple)) else str(item) for item in value)
    return str(value)
