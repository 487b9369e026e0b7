"""Checks of the keys that say when, where and to whom a rule holds; each returns what is wrong, in sentences."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from pos_assist.adapters.rules_file import figures, values
from pos_assist.adapters.rules_file.parts import WEEKDAYS, as_list
from pos_assist.adapters.rules_file.problems import told
from pos_assist.engine.situation import Segment

MOST_SPANS = 12  # of hours in a day
MOST_STORES = 200
SEGMENTS = tuple(segment.value for segment in Segment)


def day(value: Any) -> list[str]:
    """A date as '2026-12-01'."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return []  # TOML's own dates
    try:
        if isinstance(value, str) and date.fromisoformat(value).isoformat() == value:
            return []
    except ValueError:
        pass
    return [f"'{told(value)}' is no date; write year-month-day, e.g. '2026-12-01'."]


def hours(value: Any) -> list[str]:
    """Times of day: ['08:00-12:00', '22:00-02:00']."""
    wrong = _several(value, _span, MOST_SPANS)
    return wrong or _twice(value)


def _span(value: Any) -> list[str]:
    if not isinstance(value, str) or not figures.SPAN.fullmatch(value):
        return [f"'{told(value)}' is no time of day; write e.g. '08:00-12:30', or '22:00-02:00' over midnight."]
    first, last = figures.span(value)
    return [f"'{told(value)}' ends when it begins; leave the hours out for the whole day."] if first == last else []


def weekdays(value: Any) -> list[str]:
    """Days of the week: ['mon', 'sat']."""
    return _several(value, lambda name: values.one_of(name, WEEKDAYS), len(WEEKDAYS)) or _twice(value)


def segments(value: Any) -> list[str]:
    """Kinds of customers: ['loyal', 'high value']."""
    return _several(value, lambda name: values.one_of(name, SEGMENTS), len(SEGMENTS)) or _twice(value)


def stores(value: Any) -> list[str]:
    """Names or keys of stores or tills."""
    return _several(value, lambda name: values.text(name, 64), MOST_STORES) or _twice(value)


def floor(value: Any) -> list[str]:
    """An amount, also nothing: '1.50'."""
    return [] if str(value) in ("0", "0.00") else values.money(value)


def yes(value: Any) -> list[str]:
    """True or false."""
    return [] if isinstance(value, bool) else [f"must be true or false, not '{told(value)}'."]


def _several(value: Any, check: Callable[[Any], list[str]], most: int) -> list[str]:
    held = as_list(value)
    if not held:
        return ["is an empty list; leave it out instead."]
    if len(held) > most:
        return [f"has {len(held)} parts; at most {most} are read."]
    return [sentence for item in held for sentence in check(item)]


def _twice(value: Any) -> list[str]:
    held = as_list(value)
    return ["names something twice."] if len(set(held)) < len(held) else []
