"""From what is written to a setting's value: its kind, its range, its choices."""

from __future__ import annotations

import math
from datetime import timedelta
from decimal import Decimal
from typing import Any

from pos_assist.config.entries import Entry, bad, shown
from pos_assist.settings import LANGUAGES
from pos_assist.ui.screens import area_of

SHARE = (0, 1)
DAYS = (0, 3_650)  # ten years; dates further back than there are any would stop every decision
PREFERENCE = (1, 100)  # of what shall go; below 1 it would be kept back instead
WEIGHT = (0.001, 1_000_000)  # what is divided by is never nothing
TABLE_RANGES = {  # least and most of every number of a table, where `RANGES` has nothing of its own
    "moments": (0, 24 * 3600),
    "policy": (0, 1_000_000_000),
}
RANGES = {  # least and most
    "[till] poll_ms": (0, 10_000),
    "[panel] width": (320, 10_000),
    "[panel] height": (400, 10_000),
    "[panel] distance_cm": (30, 200),
    "[panel] pin_minutes": (1, 24 * 60),
    "[stock] every_seconds": (1, 24 * 3600),
    "[learning] every_hours": (0, 24 * 31),
    "[learning] idle_minutes": (0, 24 * 60),
    "[report] day_starts": (0, 12),
    "[report] returns_days": (1, 365),
    "[report] person_days": (1, 3_650),
    "[report] aggregate_months": (1, 120),
    "[practice] minutes": (3, 10),  # a session is short (T01: 3-5 minutes)
    "[practice] encounters": (5, 8),  # 5-8 short encounters (ux.md T01)
    "[practice] pass_mark": (1, 100),
    "[practice] assessment_minutes": (1, 120),
    "[practice] assessment_tries": (1, 100),
    "[practice] certificate_days": (1, 3_650),
    "[practice] keep_days": (1, 3_650),
    "[policy] holdout_share": SHARE,
    "[policy] customer_holdout_share": SHARE,
    "[policy] exploration_share": SHARE,
    "[policy] share_of_baskets": SHARE,
    "[policy] assumed_margin_rate": SHARE,
    "[policy] relevance_floor": SHARE,
    "[policy] cheaper_ratio_max": SHARE,  # above: no cheaper one
    "[policy] seed": (-1_000_000_000_000, 1_000_000_000_000),
    "[policy] margin_floor_minor": (-1_000_000_000, 1_000_000_000),  # a shop may sell at a loss
    "[policy] min_expected_margin_minor": (-1_000_000_000, 1_000_000_000),
    "[policy] stock_stale_after": (0, 60 * 24 * 365),
    "[policy] stock_too_old_after": (0, 60 * 24 * 365),
    "[policy] clearance_weight": PREFERENCE,
    "[policy] near_date_weight": PREFERENCE,
    "[policy] prior_accepts": WEIGHT,
    "[policy] prior_declines": WEIGHT,
    "[policy] learned_overstatement": WEIGHT,
    "[policy] answer_half_life_days": (0.1, 3_650),
    "[policy] learned_silence": SHARE,
    "[policy] customer_repeat_days": DAYS,
    "[policy] customer_offer_days": DAYS,
    "[policy] segment_new_days": DAYS,
    "[policy] segment_lapsed_days": DAYS,
}
CHOICES = {
    "[panel] side": ("left", "right"),
    "[panel] language": LANGUAGES,
    "[panel] script_language": ("", *LANGUAGES),
    "[panel] formats": ("", *LANGUAGES),
    "[panel] size": ("S", "M", "L", "XL"),
    "[panel] theme": ("system", "light", "dark", "contrast"),
    "[panel] seller": ("till", "pin"),
    "[customer_display] language": ("", *LANGUAGES),
}


def value_of(entry: Entry, default: Any) -> Any:
    """What an entry sets, of the same kind as the default.

    Raises:
        UserError: it does not fit.
    """
    try:
        value = convert(entry.value, type(default))
        check(entry, value)
    except (ValueError, ArithmeticError, TypeError) as error:
        raise bad(entry, f"{shown(entry.value)} does not fit ({error})") from error
    return value


def convert(value: Any, kind: type) -> Any:
    """The value as this kind; texts of the environment too.

    Raises:
        ValueError, ArithmeticError, TypeError: it is none.
    """
    if kind is bool:
        if str(value).lower() not in ("true", "false", "1", "0"):
            raise ValueError("expected true or false")
        return str(value).lower() in ("true", "1")
    if isinstance(value, bool):
        raise TypeError("expected a number or a text, not true/false")
    if kind in (int, float, Decimal, timedelta):
        return _number(value, kind)
    if kind is tuple:
        if not isinstance(value, (str, list)):
            raise TypeError("expected a list of texts")
        return tuple(value.split(",") if isinstance(value, str) else map(str, value))
    if kind is str and not isinstance(value, str):
        raise TypeError("expected a text in quotes")
    return kind(value)


def _number(value: Any, kind: type) -> Any:
    """A number of that kind; of minutes, for a span of time. Python's own complaints are no words for a shop."""
    wanted = "expected a whole number" if kind is int else "expected a number, with a point as in 2.5"
    if kind is int and isinstance(value, float) and not value.is_integer():
        raise ValueError(wanted)
    try:
        if kind is timedelta:
            return timedelta(minutes=float(value))
        return Decimal(str(value)) if kind is Decimal else kind(value)
    except (ValueError, ArithmeticError, TypeError) as error:
        raise ValueError(wanted) from error


def check(entry: Entry, value: Any) -> None:
    """Raise ValueError where a value of the right kind makes no sense."""
    name = entry.name
    if name in CHOICES and value not in CHOICES[name]:
        choices = [choice or '""' for choice in CHOICES[name]]
        raise ValueError(f"expected one of {', '.join(choices)}")
    if name == "[panel] keep_clear":
        area_of(value)
    if isinstance(value, timedelta):
        value = value / timedelta(minutes=1)
    if not isinstance(value, (int, float, Decimal)) or isinstance(value, bool):
        return
    if not math.isfinite(value):
        raise ValueError("expected a number")
    least, most = RANGES.get(name) or TABLE_RANGES[entry.table]
    if not least <= value <= most:
        raise ValueError(f"expected {least} to {most}")
