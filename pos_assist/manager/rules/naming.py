"""Rules in words, with the names of products instead of codes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from pos_assist.engine import formatting
from pos_assist.engine.money import minor_from_decimal
from pos_assist.manager.rules import texts as say
from pos_assist.manager.rules.reading import Reading
from pos_assist.services.editing import Document
from pos_assist.services.texts import Texts

MOST = 10**9  # no price and no per cent is so large: it is being typed
MOST_NAMED = 3  # products in one line of a list
_MEMBER = re.compile(r"(?:(\d+)\s*x\s+)?(.*)")


def as_list(value: Any) -> list[Any]:
    """A list as it is, nothing as none, anything else as a list of one."""
    if value is None or value == "":
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def member(value: str) -> tuple[str, int]:
    """('sku:A', 2) of '2x sku:A'."""
    found = _MEMBER.fullmatch(value)
    return (found[2], int(found[1] or 1)) if found else (value, 1)


def figure(value: object) -> Decimal | None:
    """12.5 of '12.5' or '12,5'; None of what is no number, or not one yet."""
    try:
        number = Decimal(str(value).strip().replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number) < MOST else None


def amount(value: object) -> int | None:
    """Minor units of '19.99' or '19,99'; None where it is no amount."""
    number = figure(value)
    return None if number is None else minor_from_decimal(number)


class Naming:
    """Names and amounts of one shop in one language."""

    def __init__(self, reading: Reading, texts: Texts) -> None:
        """`texts`: of the context 'manager_rules'."""
        self._reading = reading
        self._texts = texts

    def product(self, name: str) -> str:
        """The till's name of what a rule calls 'sku:…'."""
        product = self._reading.product(name)
        return product.name if product is not None else self._say(say.NOT_IN_TILL, name=name)

    def money(self, minor: int) -> str:
        """In the shop's currency, as the window's language writes it."""
        return formatting.money(minor, self._reading.shop.currency, self._texts.language)

    def percent(self, value: object) -> str:
        """'12,5 %' of '12.5'; what is no number as it is written."""
        number = figure(value)
        if number is None:
            return str(value)
        return formatting.percent(number / 100, self._texts.language, _decimals(value))

    def names(self, names: Sequence[str]) -> str:
        """'Case', 'Case or Glass', 'Case, Glass, Cable and 2 more'."""
        named = [self.product(name) for name in names[:MOST_NAMED]]
        if len(names) > MOST_NAMED:
            return self._texts.tr(say.AND_MORE, len(names) - MOST_NAMED).replace("{names}", ", ".join(named))
        if len(named) > 1:
            return self._say(say.OR, first=", ".join(named[:-1]), last=named[-1])
        return "".join(named)

    def selector(self, value: Any) -> str:
        """What one side of a rule means."""
        if not isinstance(value, Mapping):
            return self.names(as_list(value))
        parts = [self.names(as_list(value["products"]))] if value.get("products") else []
        if value.get("category"):
            parts.append(self._say(say.IN_CATEGORY, name=value["category"]))
        if value.get("family"):
            parts.append(self._say(say.IN_FAMILY, name=value["family"]))
        for name, held in value.get("attributes", {}).items():
            parts.append(f"{name} = {', '.join(map(str, as_list(held)))}")
        return ", ".join(parts) or self._texts.tr(say.ANYTHING)

    def rule(self, kind: str, document: Document) -> str:
        """What goes with what, in one line."""
        if kind in ("pair", "fits"):
            offer = self.selector(document.get("offer")) + "".join(map(self._same, document.get("same", [])))
            return self._say(say.GOES_WITH, when=self.selector(document.get("when")), offer=offer)
        if kind == "never":
            when, offer = (self.selector(document.get(side)) for side in ("when", "offer"))
            return self._say(say.NEVER_GOES, when=when, offer=offer)
        if kind == "ladder":
            return " < ".join(self.product(step) for step in as_list(document.get("steps")))
        if kind == "bundle":
            return self._bundle(document)
        if kind in ("cover", "product"):
            product = self.product(str(document.get("product", "")))
            when = self.selector(document.get("when"))
            return self._say(say.COVERS, product=product, when=when) if kind == "cover" else product
        return str(document.get("category") or document.get("id") or "")

    def _same(self, pair: Sequence[str]) -> str:
        if len(pair) != 2:  # it is being typed
            return f" {' = '.join(pair)}"
        ours, theirs = pair
        same = self._say(say.SAME_VALUE, name=ours)
        return f" {same if ours == theirs else self._say(say.SAME_VALUES, name=ours, other=theirs)}"

    def _bundle(self, document: Document) -> str:
        counted = [member(one) for one in as_list(document.get("members"))]
        members = " + ".join(
            self.product(name) if count == 1 else f"{count} × {self.product(name)}" for name, count in counted
        )
        price = amount(document["price"]) if "price" in document else None
        if price is not None:
            return self._say(say.AT_PRICE, members=members, price=self.money(price))
        if "percent" in document:
            return self._say(say.PERCENT_OFF, members=members, percent=self.percent(document["percent"]))
        if "code" in document:
            return self._say(say.AS_CODED, members=members, product=self.product(document["code"]))
        return members

    def _say(self, source: str, **values: str) -> str:
        text = self._texts.tr(source)
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", str(value))
        return text


def _decimals(value: object) -> int:
    return len(str(value).replace(",", ".").partition(".")[2].rstrip("0"))
