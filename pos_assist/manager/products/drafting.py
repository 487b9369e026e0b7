"""Notes that were written but not saved yet, of one product or of many; no Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from typing import Any

from pos_assist.manager.products import texts as say
from pos_assist.manager.products.listing import KIND, Goods
from pos_assist.services.differences import Difference, differences
from pos_assist.services.editing import Change
from pos_assist.services.texts import Texts

LABELS = {
    "family": say.FAMILY,
    "shelf": say.SHELF,
    "content": say.CONTENT,
    "attributes": say.ATTRIBUTES,
    "short": say.SHORT_NAMES,
    "benefit": say.BENEFITS,
    "safety": say.SAFETY,
    "plan": say.PLAN,
}


class Drafts:
    """Changes of notes by product. Products are the till's keys."""

    def __init__(self, goods: Goods) -> None:
        self._goods = goods
        self._written: dict[str, dict[str, Any]] = {}

    def note(self, product_id: str) -> Mapping[str, Any]:
        """The note as it stands here: written, saved, or empty."""
        return self._written.get(product_id) or self._goods.document(product_id) or {}

    def common(self, product_ids: Sequence[str], key: str, language: str = "") -> str | None:
        """The value all of them have, '' for none; None where they differ."""
        values = {self._value(product_id, key, language) for product_id in product_ids}
        return values.pop() if len(values) == 1 else None

    def put(self, product_ids: Iterable[str], key: str, value: str, language: str = "") -> None:
        """Write one value for all of them; '' takes it away."""
        for product_id in product_ids:
            note = self._open(product_id)
            held = note.setdefault(key, {}) if language else note
            inside = language or key
            if value:
                held[inside] = value
            else:
                held.pop(inside, None)
            if language and not held:
                del note[key]

    def attributes(self, product_ids: Iterable[str]) -> dict[tuple[str, str], int]:
        """How many of them have which (name, value), by name."""
        counts: dict[tuple[str, str], int] = {}
        for product_id in product_ids:
            for name, values in self.note(product_id).get("attributes", {}).items():
                for value in [values] if isinstance(values, str) else values:
                    counts[name, value] = counts.get((name, value), 0) + 1
        return dict(sorted(counts.items()))

    def put_attribute(self, product_ids: Iterable[str], name: str, value: str, *, there: bool) -> None:
        """Give all of them an attribute, or take it from all."""
        for product_id in product_ids:
            note = self._open(product_id)
            attributes = note.setdefault("attributes", {})
            held = attributes.get(name, [])
            held = [one for one in ([held] if isinstance(held, str) else held) if one != value]
            if there:
                held.append(value)
            attributes[name] = held
            if not held:
                del attributes[name]
            if not attributes:
                del note["attributes"]

    def changed(self) -> list[str]:
        """The products whose note differs from the saved one."""
        return [product_id for product_id in self._written if self._after(product_id) != self._before(product_id)]

    def changes(self) -> list[Change]:
        """What would be saved."""
        return [
            Change(KIND, self._goods.note_name(product_id), self._before(product_id), self._after(product_id))
            for product_id in self.changed()
        ]

    def lines(self, texts: Texts, most: int) -> list[str]:
        """What would be saved, one plain sentence a product, of `most` products."""
        return [self._said(product_id, texts) for product_id in self.changed()[:most]]

    def _said(self, product_id: str, texts: Texts) -> str:
        name, after = self._goods.name(product_id), self._after(product_id)
        if after is None:
            return texts.tr(say.NOTE_GONE).format(product=name)
        found = differences(self._before(product_id) or {"product": after["product"]}, after)
        return "; ".join(_sentence(name, one, texts) for one in found)

    def _value(self, product_id: str, key: str, language: str) -> str:
        held = self.note(product_id).get(key, {} if language else "")
        return str(held.get(language, "") if language else held)

    def _open(self, product_id: str) -> dict[str, Any]:
        note = self._written.get(product_id)
        if note is None:
            saved = self._goods.document(product_id) or {"product": self._goods.note_name(product_id)}
            note = self._written[product_id] = deepcopy(dict(saved))
        return note

    def _before(self, product_id: str) -> Mapping[str, Any] | None:
        return self._goods.document(product_id)

    def _after(self, product_id: str) -> dict[str, Any] | None:
        note = self._written[product_id]
        return note if len(note) > 1 else None  # the name alone says nothing


def _sentence(name: str, difference: Difference, texts: Texts) -> str:
    key, _, part = difference.key.partition(".")
    what = texts.tr(LABELS[key]) if key in LABELS else key
    nothing = texts.tr(say.NOTHING)
    return texts.tr(say.CHANGED).format(
        product=name,
        what=f"{what} {part}".strip(),
        before=difference.before or nothing,
        after=difference.after or nothing,
    )
