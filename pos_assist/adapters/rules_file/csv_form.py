r"""The rules as CSV for spreadsheets: one rule a row, all columns but `kind` and `id` optional.

kind        product, pair, fits, never, ladder, bundle, cover
id          the rule's name; for a product note the product (sku:CBL-2M)
when, offer products (sku:A|sku:B), or conditions: category:cables|family:f|port=usb-c
steps       a ladder's products, cheapest first (sku:A|sku:B|sku:C)
same        attribute names that must share a value (model=fits_model)
priority    a whole number
why         never: the reason, shown to the manager
family, shelf, attributes (port=usb-c|length=2 m), content (0.5 l), short_en …: product notes
members     a set's products (sku:A|2x sku:B)
product     of a cover: what the till charges for it
price, percent   of a set (an amount, or so much off) or a cover (an amount, or so much of the item's price)
code        what to scan for a set
benefit_en, benefit_pl, benefit_sk, benefit_ro; short_en …, name_en …, legal_en …, years_en …, terms_en …: texts

`|` separates; a `|`, `=` or `\` inside a value is written `\|`, `\=`, `\\`. Comma or semicolon between cells; UTF-8.
Cells that a spreadsheet would run as a formula get a `'` in front, which is taken away on reading.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from typing import Any

from pos_assist.adapters.csv_cells import guarded, unguarded
from pos_assist.adapters.rules_file.checking import Entry
from pos_assist.adapters.rules_file.naming import KINDS
from pos_assist.adapters.rules_file.parts import Document, as_list
from pos_assist.adapters.rules_file.problems import Problem, did_you_mean, told
from pos_assist.adapters.rules_file.values import LANGUAGES

_PLAIN = ("kind", "id", "when", "offer", "steps", "same", "priority", "why", "family", "shelf", "attributes", "content")
_PRICED = ("members", "product", "price", "percent", "code")
_BY_LANGUAGE = ("benefit", "short", "name", "legal", "years", "terms")
_TEXTS = tuple(f"{name}_{language}" for name in _BY_LANGUAGE for language in LANGUAGES)
COLUMNS = (*_PLAIN, *_PRICED, *_TEXTS)
_CODES = ("sku:", "ean:", "id:")

AROUND = " \t\r\n"  # what a person leaves around a cell; a no-break space is part of the text


def read_csv(text: str) -> tuple[list[Entry], list[Problem]]:
    """The rules as written, and what is wrong with the table around them."""
    first = text.partition("\n")[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    entries: list[Entry] = []
    problems: list[Problem] = []
    names: list[str] = []  # the header; until it comes, blank rows are passed over
    line = 1
    try:
        for row in rows:
            if not any(cell.strip() for cell in row):
                pass
            elif not names:
                names = [name.strip().lower() for name in row]
                problems += _header_problems(names)
                if problems:
                    break
            else:
                if len(row) > len(names):
                    problems.append(Problem(line, f"{len(row)} cells, but only {len(names)} columns."))
                    continue
                entry, wrong = _entry(dict(zip(names, map(unguarded, row), strict=False)), line)
                entries += entry
                problems += wrong
            line = rows.line_num + 1
    except csv.Error as error:
        problems.append(Problem(line, f"this row cannot be read: {error}."))
    if not names and not problems:  # an empty file must not empty the shop
        problems = _header_problems([])
    return entries, problems


def _header_problems(names: list[str]) -> list[Problem]:
    found = [
        Problem(1, f"column '{told(n)}' is not known.{did_you_mean(n, COLUMNS)}") for n in names if n not in COLUMNS
    ]
    found += [Problem(1, f"the column '{told(n)}' is missing.") for n in ("kind", "id") if n not in names]
    found += [
        Problem(1, f"the column '{told(n)}' stands there twice.") for n in {n for n in names if names.count(n) > 1}
    ]
    return found


def _entry(cells: Mapping[str, str], line: int) -> tuple[list[Entry], list[Problem]]:
    kind = cells["kind"].strip()
    if kind not in KINDS:
        return [], [Problem(line, f"kind '{told(kind)}' is not known.{did_you_mean(kind, KINDS)}")]
    document: Document = {}
    for name, cell in cells.items():
        held = cell.strip(AROUND)
        if name == "kind" or not held:
            continue
        base, _, language = name.partition("_")
        if language:
            document.setdefault(base, {})[language] = held
        elif name == "id":
            document["product" if kind == "product" else "id"] = held
        else:
            document[name] = _READ.get(name, str)(held)
    return [Entry(kind, document, line)], []


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


_READ = {
    "when": _read_selector,
    "offer": _read_selector,
    "steps": _read_list,
    "members": _read_list,
    "same": _read_same,
    "attributes": _read_attributes,
    "priority": _read_number,
}


def write_csv(documents: Iterable[tuple[str, Document]]) -> str:
    """The text of the table; the byte order mark makes spreadsheets read it as UTF-8."""
    out = io.StringIO(newline="")
    out.write("\ufeff")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for kind, document in documents:
        cells = _cells(kind, document)
        writer.writerow([guarded(cells.get(name, "")) for name in COLUMNS])
    return out.getvalue()


def _cells(kind: str, document: Document) -> dict[str, str]:
    cells = {"kind": kind}
    for name, value in document.items():
        if name in _BY_LANGUAGE:
            cells |= {f"{name}_{language}": said for language, said in value.items()}
        elif name in ("when", "offer"):
            cells[name] = _selector_cell(value)
        elif name in ("steps", "members"):
            cells[name] = "|".join(map(_marked, value))
        elif name == "same":
            cells[name] = "|".join("=".join(map(_marked, pair)) for pair in value)
        elif name == "attributes":
            cells[name] = _attributes_cell(value)
        else:
            cells["id" if name == kind == "product" else name] = str(value)
    return cells


def _selector_cell(value: Any) -> str:
    if not isinstance(value, Mapping):
        return "|".join(map(_marked, as_list(value)))
    parts = [_marked(name) for name in as_list(value.get("products", []))]
    parts += [f"{name}:{_marked(value[name])}" for name in ("category", "family") if name in value]
    if "attributes" in value:
        parts.append(_attributes_cell(value["attributes"]))
    return "|".join(parts)


def _attributes_cell(value: Mapping[str, Any]) -> str:
    return "|".join(f"{_marked(name)}={_marked(held)}" for name, many in value.items() for held in as_list(many))
