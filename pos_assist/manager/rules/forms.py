"""What can be filled in for each kind of rule, and how it stands in the document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import Any, NamedTuple

from pos_assist.manager.codes import code_of
from pos_assist.manager.rules import field_texts as say
from pos_assist.manager.rules.naming import as_list, figure
from pos_assist.manager.rules.reading import Reading
from pos_assist.services.editing import Document, Name


class Way(Enum):
    """How a value is filled in."""

    SIDE = auto()  # products, or what they are
    PRODUCTS = auto()  # products by name only
    STEPS = auto()  # products in an order
    MEMBERS = auto()  # products with pieces
    PRODUCT = auto()  # one product
    LANGUAGES = auto()
    LINE = auto()
    NUMBER = auto()  # an amount or per cent, as text: no binary fractions
    WHOLE = auto()
    DATE = auto()
    LIST = auto()  # texts with a comma between
    SAME = auto()  # pairs of attributes
    DAYS = auto()
    SEGMENTS = auto()
    SWITCH = auto()
    CATEGORY = auto()


class Asked(NamedTuple):
    """One thing to fill in. `most`: characters of a text."""

    key: str
    way: Way
    label: str
    hint: str = ""
    most: int = 0


_BENEFIT = Asked("benefit", Way.LANGUAGES, say.BENEFIT, say.BENEFIT_HINT, 30)
_HOLDS = (
    Asked("from", Way.DATE, say.FROM),
    Asked("until", Way.DATE, say.UNTIL),
    Asked("hours", Way.LIST, say.HOURS, say.HOURS_HINT),
    Asked("weekdays", Way.DAYS, say.WEEKDAYS),
    Asked("stores", Way.LIST, say.STORES, say.STORES_HINT),
    Asked("segments", Way.SEGMENTS, say.SEGMENTS, say.SEGMENTS_HINT),
    Asked("priority", Way.WHOLE, say.PRIORITY, say.PRIORITY_HINT),
    Asked("margin_floor", Way.NUMBER, say.MARGIN_FLOOR, say.MARGIN_FLOOR_HINT),
    Asked("paused", Way.SWITCH, say.PAUSED, say.PAUSED_HINT),
)
_COVER_TEXTS = (
    Asked("name", Way.LANGUAGES, say.NAME, "", 24),
    Asked("legal", Way.LANGUAGES, say.LEGAL, "", 16),
    Asked("years", Way.LANGUAGES, say.YEARS, "", 16),
    Asked("terms", Way.LANGUAGES, say.TERMS, "", 200),
)
FORMS: Mapping[str, tuple[Asked, ...]] = {
    "pair": (
        Asked("when", Way.PRODUCTS, say.WHEN),
        Asked("offer", Way.PRODUCTS, say.OFFER),
        _BENEFIT,
        *_HOLDS,
    ),
    "fits": (
        Asked("when", Way.SIDE, say.WHEN),
        Asked("offer", Way.SIDE, say.OFFER),
        Asked("same", Way.SAME, say.SAME, say.SAME_HINT),
        _BENEFIT,
        *_HOLDS,
    ),
    "ladder": (Asked("steps", Way.STEPS, say.STEPS), _BENEFIT, *_HOLDS),
    "bundle": (
        Asked("members", Way.MEMBERS, say.MEMBERS),
        Asked("price", Way.NUMBER, say.PRICE),
        Asked("percent", Way.NUMBER, say.PERCENT),
        Asked("code", Way.PRODUCT, say.CODE),
        Asked("name", Way.LANGUAGES, say.NAME, "", 24),
        *_HOLDS,
    ),
    "cover": (
        Asked("when", Way.SIDE, say.WHEN),
        Asked("product", Way.PRODUCT, say.COVER_PRODUCT),
        Asked("price", Way.NUMBER, say.PRICE),
        Asked("percent", Way.NUMBER, say.COVER_PERCENT),
        *_COVER_TEXTS,
        *_HOLDS,
    ),
    "never": (
        Asked("when", Way.SIDE, say.WHEN),
        Asked("offer", Way.SIDE, say.NEVER_OFFER),
        Asked("why", Way.LINE, say.WHY, "", 120),
    ),
    "exclude": (Asked("category", Way.CATEGORY, say.CATEGORY), Asked("why", Way.LINE, say.WHY, "", 120)),
}
PAUSABLE = frozenset(kind for kind, form in FORMS.items() if any(asked.key == "paused" for asked in form))

LABELS: Mapping[str, str] = {
    **{asked.key: asked.label for form in FORMS.values() for asked in form},
    "when": say.WHEN,
    "offer": say.OFFER,
    "product": say.PRODUCT,
    "percent": say.PERCENT,
    "family": say.FAMILY,
    "shelf": say.SHELF,
    "content": say.CONTENT,
    "attributes": say.ATTRIBUTES,
    "short": say.SHORT,
    "safety": say.SAFETY_STOCK,
    "plan": say.PLAN,
    "kind": say.OFFER_KIND,
    "text": say.SENTENCES,
    "variant": say.VARIANT,
    "products": say.PRODUCTS,
}


def text_of(way: Way, value: Any) -> str:
    """A document's value as it stands in a line."""
    if value is None:
        return ""
    if way is Way.SAME:
        return "; ".join(f"{ours} = {theirs}" for ours, theirs in value)
    return ", ".join(map(str, as_list(value))) if way is Way.LIST else str(value)


def value_of(way: Way, text: str) -> Any:
    """The way back; None where nothing is written. What is no number stays as it was typed: the check tells."""
    text = text.strip()
    if not text:
        return None
    if way is Way.WHOLE:
        whole = int(text) if re.fullmatch(r"-?\d{1,6}", text) else text
        return whole or None
    if way is Way.NUMBER:
        number = text.replace(",", ".").replace(" ", "")
        return text if figure(number) is None else number
    if way is Way.LIST:
        return [part.strip() for part in text.split(",") if part.strip()]
    if way is Way.SAME:
        return [[side.strip() for side in pair.split("=")] for pair in text.split(";") if pair.strip()]
    return text


def attributes_text(attributes: Mapping[str, Any]) -> str:
    """'port = usb-c; colour = black, white'."""
    return "; ".join(f"{name} = {', '.join(map(str, as_list(held)))}" for name, held in attributes.items())


def attributes_of(text: str) -> dict[str, Any]:
    """The way back."""
    found: dict[str, Any] = {}
    for part in text.split(";"):
        name, _, held = part.partition("=")
        values = [value.strip() for value in held.split(",") if value.strip()]
        if name.strip():
            found[name.strip()] = values[0] if len(values) == 1 else values
    return found


def side_of(products: list[str], category: str = "", family: str = "", attributes: str = "") -> Any:
    """One side of a rule as it stands in the document; None where it names nothing."""
    parts = {
        "products": products,
        "category": category.strip(),
        "family": family.strip(),
        "attributes": attributes_of(attributes),
    }
    filled = {name: value for name, value in parts.items() if value}
    if list(filled) == ["products"]:
        return products[0] if len(products) == 1 else products
    return filled or None


def blank(kind: str, taken: Mapping[Name, Document]) -> dict[str, Any]:
    """A new rule's document: only its id, the first free one ('set-3'); a person never has to think of it."""
    if kind == "exclude":
        return {}
    word = "set" if kind == "bundle" else kind
    used = {name for _, name in taken}
    return {"id": next(f"{word}-{number}" for number in range(1, len(used) + 2) if f"{word}-{number}" not in used)}


def begun(kind: str, what: str, reading: Reading) -> dict[str, Any]:
    """What a link hands over: 'A>B' for a pair or a ladder, 'A+B' for a set, by the till's product ids.

    A set begins with 10 per cent off: there is no set without a price.
    """
    names = [code_of(product_id, reading.catalogue) for product_id in re.split(r"[>+]", what) if product_id]
    if kind == "ladder":
        return {"steps": names}
    if kind == "bundle":
        return {"members": names, "percent": "10"}
    return {"when": names[0], "offer": names[1]} if len(names) == 2 else {}


def name_of(kind: str, document: Document) -> Name:
    """(kind, name) as `Editing` knows it."""
    return kind, str(document.get("category" if kind == "exclude" else "id", ""))
