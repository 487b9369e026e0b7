r"""A rule's document as the cells of a table, and back: the same in CSV and in a workbook.

kind        product, pair, fits, never, ladder, bundle, cover, exclude, script (in a workbook: the sheet's name)
id          the rule's name; for a product note the product (sku:CBL-2M), for an exclusion the category
when, offer products (sku:A|sku:B), or conditions: category:cables|family:f|port=usb-c
steps       a ladder's products, cheapest first (sku:A|sku:B|sku:C)
same        attribute names that must share a value (model=fits_model)
priority    a whole number
why         never, exclude: the reason, shown to the manager
family, shelf, attributes (port=usb-c|length=2 m), content (0.5 l), safety (2), plan, short_en …: product notes
members     a set's products (sku:A|2x sku:B)
product     of a cover: what the till charges for it
price, percent   of a set (an amount, or so much off) or a cover (an amount, or so much of the item's price)
code        what to scan for a set
from, until (2026-12-01), hours (08:00-12:00|22:00-02:00), weekdays (mon|sat), stores, segments (loyal|new),
margin_floor (1.50), paused (yes): when, where and to whom the offers of a rule hold
offer_kind, variant, text_en …: of a sentence of the shop's own (script)
benefit_en, benefit_pl, benefit_sk, benefit_ro; name_en …, legal_en …, years_en …, terms_en …: texts

`|` separates; a `|`, `=` or `\` inside a value is written `\|`, `\=`, `\\`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from pos_assist.adapters.rules_file.checking import KEYS
from pos_assist.adapters.rules_file.naming import name_key
from pos_assist.adapters.rules_file.parts import Document, as_list
from pos_assist.adapters.rules_file.values import LANGUAGES

_PLAIN = ("when", "offer", "steps", "same", "priority", "why", "family", "shelf", "attributes", "content")
_PRICED = ("members", "product", "price", "percent", "code")
_HELD = ("from", "until", "hours", "weekdays", "stores", "segments", "margin_floor", "paused")
_SAID = ("safety", "plan", "offer_kind", "variant")
BY_LANGUAGE = ("benefit", "short", "name", "legal", "years", "terms", "text")
_TEXTS = tuple(f"{name}_{language}" for name in BY_LANGUAGE for language in LANGUAGES)
COLUMNS = ("kind", "id", *_PLAIN, *_PRICED, *_HELD, *_SAID, *_TEXTS)
_CODES = ("sku:", "ean:", "id:")
_LISTS = ("steps", "members", "hours", "weekdays", "stores", "segments")
_YES = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}

AROUND = " \t\r\n"  # what a person leaves around a cell; a no-break space is part of the text


def columns_of(kind: str) -> tuple[str, ...]:
    """The columns of a table that holds rules of one kind; the first one names them."""
    keys = KEYS[kind]
    rest = [name for name in COLUMNS[2:] if _key_of(name) in keys and _key_of(name) != name_key(kind)]
    return (name_key(kind), *rest)


def _key_of(column: str) -> str:
    """The key of a document that a column is part of."""
    base, _, language = column.partition("_")
    if language in LANGUAGES and base in BY_LANGUAGE:
        return base
    return "kind" if column == "offer_kind" else column


def document_of(kind: str, cells: Mapping[str, str]) -> Document:
    """The document of one row; empty cells say nothing."""
    document: Document = {}
    for name, cell in cells.items():
        held = cell.strip(AROUND)
        if name == "kind" or not held:
            continue
        key = name_key(kind) if name == "id" else _key_of(name)
        if key in BY_LANGUAGE and key != name:
            document.setdefault(key, {})[name.partition("_")[2]] = held
        else:
            document[key] = _READ.get(name, str)(held)
    return document


def kept_from(standing: Mapping[str, Any], columns: frozenset[str]) -> Document:
    """What a rule in force says in columns that a table does not have: the table leaves it as it is."""
    kept: Document = {}
    for key, value in standing.items():
        if key in BY_LANGUAGE:
            said = {language: text for language, text in value.items() if f"{key}_{language}" not in columns}
            if said:
                kept[key] = said
        elif key not in columns and not (key == "kind" and "offer_kind" in columns):
            kept[key] = value
    return kept


def cells_of(kind: str, document: Mapping[str, Any]) -> dict[str, str]:
    """The cells of one rule by column; its name stands under `id`, and under the name that its kind gives it."""
    cells: dict[str, str] = {"kind": kind}
    for key, value in document.items():
        if key in BY_LANGUAGE:
            cells |= {f"{key}_{language}": said for language, said in value.items()}
        elif key == name_key(kind):
            cells["id"] = cells[key] = str(value)
        elif key == "kind":
            cells["offer_kind"] = value
        else:
            cells[key] = _WRITE.get(key, str)(value)
    return cells


def _split(cell: str, separator: str = "|") -> list[str]:
    """Parts between separators that no backslash protects; the backslashes stay."""
    parts = [""]
    for piece in re.findall(r"\\.|.", cell, re.DOTALL):
        if piece == separator:
            parts.append("")
        else:
            parts[-1] += piece
    return [part.strip(AROUND) for part in parts]


def _plain(part: str) -> str:
    return re.sub(r"\\(.)", r"\1", part, flags=re.DOTALL)


def _marked(value: str) -> str:
    return re.sub(r"([|=\\])", r"\\\1", value)


def _read_list(cell: str) -> list[str]:
    return [_plain(part) for part in _split(cell)]


def _read_attributes(cell: str) -> dict[str, list[str]]:
    held: dict[str, list[str]] = {}
    for part in _split(cell):
        name, *value = _split(part, "=")
        held.setdefault(_plain(name), []).append(_plain("=".join(value)))
    return held


def _read_selector(cell: str) -> Any:
    conditions: Document = {}
    attributes: list[str] = []
    products: list[str] = []
    for part in _split(cell):
        name, colon, value = part.partition(":")
        if colon and name in ("category", "family"):
            conditions[name] = _plain(value)
        elif len(_split(part, "=")) > 1 and not part.startswith(_CODES):
            attributes.append(part)
        else:
            products.append(_plain(part))
    if attributes:
        conditions["attributes"] = _read_attributes("|".join(attributes))
    if not conditions:
        return products
    return conditions | ({"products": products} if products else {})


def _read_same(cell: str) -> list[list[str]]:
    return [[_plain(name) for name in _split(part, "=")] for part in _split(cell)]


def _read_number(cell: str) -> int | str:
    return int(cell) if re.fullmatch(r"-?\d{1,9}", cell) else cell


def _read_yes(cell: str) -> bool | str:
    return _YES.get(cell.lower(), cell)


_READ: Mapping[str, Callable[[str], Any]] = {
    "when": _read_selector,
    "offer": _read_selector,
    **dict.fromkeys(_LISTS, _read_list),
    "same": _read_same,
    "attributes": _read_attributes,
    "priority": _read_number,
    "paused": _read_yes,
}


def _selector_cell(value: Any) -> str:
    if not isinstance(value, Mapping):
        return _list_cell(value)
    parts = [_marked(name) for name in as_list(value.get("products", []))]
    parts += [f"{name}:{_marked(value[name])}" for name in ("category", "family") if name in value]
    if "attributes" in value:
        parts.append(_attributes_cell(value["attributes"]))
    return "|".join(parts)


def _list_cell(value: Any) -> str:
    return "|".join(map(_marked, as_list(value)))


def _same_cell(value: Any) -> str:
    return "|".join("=".join(map(_marked, pair)) for pair in value)


def _attributes_cell(value: Mapping[str, Any]) -> str:
    return "|".join(f"{_marked(name)}={_marked(held)}" for name, many in value.items() for held in as_list(many))


_WRITE: Mapping[str, Callable[[Any], str]] = {
    "when": _selector_cell,
    "offer": _selector_cell,
    **dict.fromkeys(_LISTS, _list_cell),
    "same": _same_cell,
    "attributes": _attributes_cell,
    "paused": lambda value: "yes" if value else "no",
}
