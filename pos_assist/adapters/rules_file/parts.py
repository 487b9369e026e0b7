"""Parts that documents of several kinds share: who is meant, when it holds, what it costs; both ways."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from pos_assist.adapters.rules_file import figures
from pos_assist.adapters.rules_file.values import LANGUAGES
from pos_assist.engine.rules import ALWAYS, Conditions, Selector

Document = dict[str, Any]
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def as_list(value: Any) -> list[Any]:
    """A list as it is, anything else as a list of one."""
    return list(value) if isinstance(value, (list, tuple)) else [value]


def filled(**parts: Any) -> Document:
    """A document of what is not empty, in the given order; `from_` is written as 'from'."""
    return {name.rstrip("_"): value for name, value in parts.items() if value not in ("", 0, [], {}, None)}


def by_language(texts: Mapping[str, str]) -> Document:
    """Texts in the order of our languages, so that the same texts make the same document."""
    return {language: texts[language] for language in (*LANGUAGES, *texts) if language in texts}


def _one_or_many(values: Sequence[str]) -> str | list[str]:
    return values[0] if len(values) == 1 else list(values)


def selector_document(selector: Selector) -> str | list[str] | Document:
    """'sku:A', ['sku:A', 'sku:B'], or a table of what must match."""
    if selector.products and selector == Selector(products=selector.products):
        return _one_or_many(selector.products)
    attributes: dict[str, list[str]] = {}
    for name, value in selector.attributes:
        attributes.setdefault(name, []).append(value)
    return filled(
        products=list(selector.products),
        category=selector.category,
        family=selector.family,
        attributes={name: _one_or_many(values) for name, values in attributes.items()},
    )


def selector(document: str | list[str] | Mapping[str, Any]) -> Selector:
    """The way back."""
    if not isinstance(document, Mapping):
        return Selector(products=tuple(as_list(document)))
    return Selector(
        products=tuple(as_list(document.get("products", []))),
        category=document.get("category", ""),
        family=document.get("family", ""),
        attributes=tuple(
            (name, value) for name, values in document.get("attributes", {}).items() for value in as_list(values)
        ),
    )


def condition_keys(held: Conditions) -> Document:
    """The keys of a rule that say when, where and to whom it holds; {} where it always does."""
    if held == ALWAYS:
        return {}
    return filled(
        from_="" if held.first is None else held.first.isoformat(),
        until="" if held.last is None else held.last.isoformat(),
        hours=[f"{figures.clock_text(first)}-{figures.clock_text(last)}" for first, last in held.hours],
        weekdays=[WEEKDAYS[day - 1] for day in sorted(held.weekdays)],
        stores=list(held.stores),
        segments=list(held.segments),
        margin_floor="" if held.margin_floor_minor is None else figures.money_text(held.margin_floor_minor),
        paused=held.paused,
    )


def conditions(document: Mapping[str, Any]) -> Conditions:
    """The way back; what is not there stands in nobody's way."""
    floor = document.get("margin_floor")
    return Conditions(
        first=_day(document.get("from")),
        last=_day(document.get("until")),
        hours=tuple(figures.span(text) for text in as_list(document.get("hours", []))),
        weekdays=frozenset(WEEKDAYS.index(day) + 1 for day in as_list(document.get("weekdays", []))),
        stores=tuple(as_list(document.get("stores", []))),
        segments=tuple(as_list(document.get("segments", []))),
        margin_floor_minor=None if floor is None else figures.money(floor),
        paused=document.get("paused", False),
    )


def _day(value: Any) -> date | None:
    return value if value is None or isinstance(value, date) else date.fromisoformat(value)


def price_keys(price_minor: int | None, percent: Decimal | None) -> Document:
    """'price' or 'percent', as texts; '' where there is none."""
    return {
        "price": "" if price_minor is None else figures.money_text(price_minor),
        "percent": "" if percent is None else figures.number_text(percent),
    }
