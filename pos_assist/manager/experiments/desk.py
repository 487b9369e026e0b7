"""What the page of tests is handed besides the tests themselves: what can be tested, names, the day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from pos_assist.services.experimenting import Element
from pos_assist.services.texts import Texts


class Choice(NamedTuple):
    """Something that can be chosen: what is kept of it and what is read."""

    key: str
    name: str


@dataclass(frozen=True)
class Choices:
    """What of this shop can be tested. `variants`: by element, keys 'script:…', 'rule:…', 'product:…'."""

    targets: tuple[Choice, ...] = ()
    variants: Mapping[Element, tuple[Choice, ...]] = field(default_factory=dict)
    currency: str = ""


@dataclass(frozen=True)
class Desk:
    """`choices` reads the shop (worker). `names(language)`: what a kpi is called in it; `now`: UTC, `local`: of it."""

    choices: Callable[[Texts], Choices]
    names: Callable[[str], Callable[[str], str]]
    today: Callable[[], date]
    new_id: Callable[[], str]
    now: Callable[[], datetime]
    local: Callable[[datetime], datetime]
