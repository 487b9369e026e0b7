"""Whether a rule works now, and what keeps it from working; not by colour alone: each state has its word and sign."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from pos_assist.engine.conditions import Part, why_not
from pos_assist.engine.rules import Conditions
from pos_assist.engine.situation import Situation
from pos_assist.manager.rules import texts as say
from pos_assist.manager.rules.naming import as_list, member
from pos_assist.manager.rules.reading import Reading
from pos_assist.services.editing import Document
from pos_assist.services.texts import Texts


class State(Enum):
    """In the order they are looked at; the value is the word for it."""

    PAUSED = say.PAUSED
    NO_EFFECT = say.NO_EFFECT
    OVER = say.OVER
    NOT_YET = say.NOT_YET
    NOT_NOW = say.NOT_NOW
    IN_FORCE = say.IN_FORCE


SIGNS = {
    State.PAUSED: "Ⅱ",
    State.NO_EFFECT: "⚠",
    State.OVER: "■",
    State.NOT_YET: "◷",
    State.NOT_NOW: "◔",
    State.IN_FORCE: "●",
}


def state_of(conditions: Conditions, at: datetime, *, effect: bool) -> State:
    """At a moment of the shop's own clock; where and to whom it holds is no state.

    `effect` False: what it names is missing, so it offers nothing.
    """
    if conditions.paused:
        return State.PAUSED
    if not effect:
        return State.NO_EFFECT
    situation = Situation(now=at.astimezone(UTC), local=at)
    anywhere = replace(conditions, stores=(), segments=())
    if not why_not(anywhere, situation, ()):
        return State.IN_FORCE
    why = why_not(replace(anywhere, hours=(), weekdays=frozenset()), situation, ())  # the dates say more
    if why.startswith(Part.OVER.value):
        return State.OVER
    return State.NOT_YET if why.startswith(Part.NOT_YET.value) else State.NOT_NOW


def named_products(kind: str, document: Document) -> list[str]:
    """Every product a rule names, in its order."""
    found: list[str] = []
    for key in ("when", "offer"):
        found += _of_side(document.get(key))
    found += as_list(document.get("steps"))
    found += [member(one)[0] for one in as_list(document.get("members"))]
    found += as_list(document.get("code"))
    if kind == "cover":
        found += as_list(document.get("product"))
    return found


def _of_side(side: Any) -> list[str]:
    if isinstance(side, dict):
        return as_list(side.get("products"))
    return as_list(side)


def troubles(kind: str, document: Document, reading: Reading, texts: Texts) -> tuple[str, ...]:
    """Why a rule has no effect, or less than it could, in sentences; what we have no words for, as the engine says."""
    missing = [name for name in dict.fromkeys(named_products(kind, document)) if reading.product(name) is None]
    own = [texts.tr(say.MISSING).replace("{name}", name) for name in missing]
    engine = reading.warned.get(str(document.get("id", "")), ())
    rest = [warning for warning in engine if not any(name in warning for name in missing)]
    if missing:  # what follows from it needs no sentence of its own
        rest = []
    return (*own, *rest)


def has_effect(kind: str, document: Document, reading: Reading) -> bool:
    """False where what is missing leaves nothing to offer; a ladder or a list of products may lose some."""

    def known(names: Iterable[str]) -> list[str]:
        return [name for name in names if reading.product(name) is not None]

    if kind == "bundle":
        return str(document.get("id", "")) not in reading.warned
    if kind == "ladder":
        return len(set(known(as_list(document.get("steps"))))) > 1
    if kind == "cover" and not known(as_list(document.get("product"))):
        return False
    sides = [_of_side(document.get(key)) for key in ("when", "offer") if key in document]
    if any(side and not known(side) for side in sides):
        return False
    warned = reading.warned.get(str(document.get("id", "")), ())
    return not any("no product has" in one or "names nothing" in one or "so it is not offered" in one for one in warned)
