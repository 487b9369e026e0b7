"""Categories and families that are never offered, however they are written: neither case nor accents count (C26)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from pos_assist.engine.letters import folded
from pos_assist.engine.matching import category_key, category_keys
from pos_assist.engine.rules import ExcludedCategory


@lru_cache(maxsize=4)  # one policy a program, as a rule
def excluded_keys(categories: tuple[str, ...]) -> frozenset[str]:
    """Excluded categories and families, for `is_excluded`."""
    return frozenset(map(_key, categories)) - {""}


def excluded_by_shop(excluded: Iterable[ExcludedCategory]) -> dict[str, str]:
    """The same of a rule book, each with the shop's own reason."""
    reasons = {_key(one.category): one.why for one in excluded}
    reasons.pop("", None)
    return reasons


def is_excluded(path: str, keys: frozenset[str]) -> bool:
    """Whether any part of a category path, or a family, is one of the excluded ones."""
    return not keys.isdisjoint(_names_of(path))


def why_excluded(path: str, reasons: Mapping[str, str]) -> str:
    """The shop's own reason for a path that is excluded; '' where it gave none, or the policy excludes it."""
    return next((why for key, why in reasons.items() if why and key in _names_of(path)), "")


def _key(category: str) -> str:
    return category_key(folded(category))


@lru_cache(maxsize=4096)
def _names_of(path: str) -> frozenset[str]:
    return category_keys(folded(path))
