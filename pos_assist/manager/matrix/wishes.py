"""What was asked of cells and is not saved yet, and the changes of rules that it comes to; no Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from pos_assist.engine.letters import folded
from pos_assist.engine.rules import NeverRule
from pos_assist.manager.matrix import texts as say
from pos_assist.manager.matrix.axes import Entity, side_of
from pos_assist.manager.matrix.cells import Mark
from pos_assist.manager.matrix.knowing import Knowing
from pos_assist.services.editing import Change, Document, Name
from pos_assist.services.texts import Texts

Place = tuple[Entity, Entity]  # bought, offered
ID_CHARS = 64  # as a rules file allows
STEPS_BACK = 100


class Want(Enum):
    """What a cell shall say."""

    PAIR = "pair"
    NEVER = "never"
    NOTHING = "nothing"


MARKS = {Want.PAIR: Mark.PAIR, Want.NEVER: Mark.NEVER, Want.NOTHING: Mark.NOTHING}


@dataclass(frozen=True, slots=True)
class Wish:
    """`why` only beside NEVER."""

    want: Want
    why: str = ""


class Wishes:
    """The wishes of one reading of the shop, by cell."""

    def __init__(self, knowing: Knowing, documents: Mapping[Name, Document]) -> None:
        self._knowing, self._documents = knowing, documents
        self._wishes: dict[Place, Wish] = {}
        self._before: list[dict[Place, Wish]] = []

    def __len__(self) -> int:
        return len(self._wishes)

    def of(self, bought: Entity, offered: Entity) -> Wish | None:
        """What is asked of this cell; None: nothing."""
        return self._wishes.get((bought, offered)) if self._wishes else None

    def put(self, places: Iterable[Place], wish: Wish) -> None:
        """Ask the same of many cells; one step back takes it away again. What is so already is no wish."""
        self._before = [*self._before[-STEPS_BACK:], dict(self._wishes)]
        for bought, offered in places:
            if bought.key == offered.key and bought.is_product:
                continue
            if self._is_so(bought, offered, wish):
                self._wishes.pop((bought, offered), None)
            else:
                self._wishes[bought, offered] = wish

    def step_back(self) -> bool:
        """Take the last step back; False: there is none."""
        if not self._before:
            return False
        self._wishes = self._before.pop()
        return True

    def changes(self) -> list[Change]:
        """What the wishes come to, as changes of rules."""
        working = _Working(self._documents)
        for (bought, offered), wish in self._wishes.items():
            self._fulfil(working, bought, offered, wish)
        return working.changes()

    def lines(self, texts: Texts, most: int) -> list[str]:
        """One plain sentence a wish, of the first `most`."""
        return [self._said(place, wish, texts) for place, wish in list(self._wishes.items())[:most]]

    def _is_so(self, bought: Entity, offered: Entity, wish: Wish) -> bool:
        held = [self._knowing.held[number] for number in self._knowing.cell(bought, offered).own]
        nevers = [one.rule for one in held if isinstance(one.rule, NeverRule)]
        if wish.want is Want.NEVER:
            return len(held) == len(nevers) == 1 and nevers[0].why == wish.why
        return not nevers and bool(held) == (wish.want is Want.PAIR)

    def _fulfil(self, working: _Working, bought: Entity, offered: Entity, wish: Wish) -> None:
        catalogue = self._knowing.raw
        kept = False
        for number in self._knowing.cell(bought, offered).own:
            held = self._knowing.held[number]
            if wish.want is Want.PAIR and not held.is_never:
                kept = True
            else:
                working.take_out(held.rule.rule_id, bought, offered, self._knowing)
        if wish.want is Want.NOTHING or kept:
            return
        document: dict[str, Any] = {"when": side_of(bought, catalogue), "offer": side_of(offered, catalogue)}
        kind = "pair" if bought.is_product and offered.is_product else "fits"
        if wish.want is Want.NEVER:
            kind = "never"
            document |= {"why": wish.why} if wish.why else {}
        working.add(kind, f"{kind}-{_slug(bought)}-{_slug(offered)}", document)

    def _said(self, place: Place, wish: Wish, texts: Texts) -> str:
        said = {Want.PAIR: say.ADDED, Want.NEVER: say.FORBIDDEN, Want.NOTHING: say.TAKEN_OUT}[wish.want]
        said = say.FORBIDDEN_WHY if wish.why else said
        return texts.tr(said).format(bought=place[0].title, offered=place[1].title, why=wish.why)


class _Working:
    """The documents as they become."""

    def __init__(self, documents: Mapping[Name, Document]) -> None:
        self._documents = documents
        self._names = {name[1]: name for name in documents if name[0] not in ("product", "exclude", "script")}
        self._ids = set(self._names)
        self._now: dict[Name, dict[str, Any] | None] = {}

    def changes(self) -> list[Change]:
        """What differs from the documents in force."""
        pairs = ((name, self._documents.get(name), after) for name, after in self._now.items())
        return [Change(name[0], name[1], before, after) for name, before, after in pairs if before != after]

    def add(self, kind: str, wished: str, document: Mapping[str, Any]) -> None:
        """A new rule, called as wished or nearly so."""
        rule_id, copy = wished[:ID_CHARS], 2
        while rule_id in self._ids:
            rule_id, copy = f"{wished[: ID_CHARS - 4]}-{copy}", copy + 1
        self._ids.add(rule_id)
        self._now[kind, rule_id] = {"id": rule_id, **document}

    def take_out(self, rule_id: str, bought: Entity, offered: Entity, knowing: Knowing) -> None:
        """This cell from a rule that says more than it: what is left stays, split in two where it must be."""
        name = self._names[rule_id]
        document = self._now[name] if name in self._now else self._documents[name]
        if document is None:
            return
        whens, offers = _listed(document["when"]), _listed(document["offer"])
        when_left = _without(whens, bought, knowing)
        offer_left = _without(offers, offered, knowing)
        if not when_left and not offer_left:
            self._now[name] = None
        elif not when_left:
            self._now[name] = {**document, "offer": _one_or_many(offer_left)}
        else:
            self._now[name] = {**document, "when": _one_or_many(when_left)}
            if offer_left:
                rest = {key: value for key, value in document.items() if key != "id"}
                rest |= {"when": _one_or_many(_only(whens, when_left)), "offer": _one_or_many(offer_left)}
                self.add(name[0], rule_id, rest)


def _listed(side: Any) -> list[str]:
    """The products of a side that names products; [] of a side that selects."""
    if isinstance(side, str):
        return [side]
    return [] if isinstance(side, Mapping) else list(side)


def _without(names: list[str], entity: Entity, knowing: Knowing) -> list[str]:
    return [name for name in names if knowing.raw.resolve(name) != entity.key[1]]


def _only(names: list[str], left: list[str]) -> list[str]:
    return [name for name in names if name not in left]


def _one_or_many(names: list[str]) -> str | list[str]:
    return names[0] if len(names) == 1 else names


def _slug(entity: Entity) -> str:
    return re.sub(r"[^a-z0-9]+", "-", folded(entity.title)).strip("-")[:26] or "x"
