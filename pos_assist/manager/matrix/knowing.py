"""What is known of every cell of the matrix, worked out when it is looked at; no Qt here.

A side of a rule stands in one of three relations to a row or column: it is *exactly* that thing, it is *wider*
(a category above it, an attribute it has), or it is *inside* (one product of that category, family or attribute).
The relations of an entity are remembered, so a cell is the meeting of two small tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from pos_assist.engine.approval import ProposalState
from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.matching import Key, Match, category_keys, product_keys, resolve
from pos_assist.engine.rules import FitRule, LearnedPair, NeverRule, RuleBook, Selector
from pos_assist.manager.matrix.axes import Entity
from pos_assist.manager.matrix.cells import NOTHING, Cell, Mark


class Relation(IntEnum):
    """How a rule's side stands to an entity; the lower, the nearer."""

    EXACT = 0
    WIDE = 1
    INSIDE = 2


Relations = Mapping[int, Relation]  # by the number of the rule
NONE: Relations = {}


@dataclass(frozen=True, slots=True)
class Held:
    """A rule in force with both sides resolved."""

    rule: FitRule | NeverRule
    when: Match
    offer: Match

    @property
    def is_never(self) -> bool:
        """Whether it forbids."""
        return isinstance(self.rule, NeverRule)

    @property
    def same(self) -> tuple[tuple[str, str], ...]:
        """Attributes that both sides must share."""
        return () if isinstance(self.rule, NeverRule) else self.rule.same


class Side:
    """One side of every rule, indexed: which rules mean this entity, and how."""

    def __init__(self, catalogue: Catalogue, selected: Iterable[tuple[Selector, Match]]) -> None:
        """`selected`: what each rule says, and what it means, in the rules' order."""
        self._catalogue = catalogue
        self._matches: list[Match] = []
        self._single: dict[Key, list[int]] = {}  # a rule that is exactly one category, family or attribute
        self._filed: dict[Key, list[int]] = {}
        self._inside: dict[Key, set[int]] = {}  # rules that name a product which has this key
        self._known: dict[Key, Relations] = {}
        self._wide: dict[tuple[str, str, frozenset[tuple[str, frozenset[str]]]], Relations] = {}
        for number, (selector, match) in enumerate(selected):
            self._matches.append(match)
            self._file(number, selector, match)

    def of(self, entity: Entity) -> Relations:
        """By rule. Remembered: rules do not change under it."""
        known = self._known.get(entity.key)
        if known is None:
            product = self._catalogue.get(entity.key[1]) if entity.is_product else None
            found = self._of_product(product) if product is not None else self._of_shared(entity.key)
            known = self._known[entity.key] = found or NONE
        return known

    def _file(self, number: int, selector: Selector, match: Match) -> None:
        for key in match.filed_under():
            self._filed.setdefault(key, []).append(number)
        single = _single(selector, match)
        if single is not None:
            self._single.setdefault(single, []).append(number)
            if single[0] == "category":
                parts = single[1].split("/")
                for end in range(1, len(parts)):
                    self._inside.setdefault(("category", "/".join(parts[:end])), set()).add(number)
        for product_id in match.products or ():
            product = self._catalogue.get(product_id)
            for key in product_keys(product) if product is not None else ():
                self._inside.setdefault(key, set()).add(number)

    def _of_product(self, product: Product) -> Relations:
        """What wider rules say is the same for all products of one category, family and attributes: kept once."""
        attributes = frozenset((name, values) for name, values in product.attributes.items())
        alike = (product.category, product.family, attributes)
        wide = self._wide.get(alike)
        if wide is None:
            shared = (key for key in product_keys(product) if key[0] != "product")
            wide = self._wide[alike] = dict.fromkeys(self._meant(product, shared), Relation.WIDE)
        own = dict.fromkeys(self._meant(product, [("product", product.product_id)]), Relation.EXACT)
        return {**wide, **own} if own else wide

    def _meant(self, product: Product, keys: Iterable[Key]) -> list[int]:
        """Rules filed under these keys that mean the product; a rule that names products is filed under names only."""
        filed = (number for key in keys for number in self._filed.get(key, ()))
        return [number for number in filed if self._matches[number].matches(product)]

    def _of_shared(self, key: Key) -> dict[int, Relation]:
        found = dict.fromkeys(self._inside.get(key, ()), Relation.INSIDE)
        if key[0] == "category":
            for wider in category_keys(key[1]):
                found |= dict.fromkeys(self._single.get(("category", wider), ()), Relation.WIDE)
        found |= dict.fromkeys(self._single.get(key, ()), Relation.EXACT)
        return found


class Knowing:
    """What is known of cells. Made on the worker; `look_at_all` there too, so that the window never waits."""

    def __init__(self, knowledge: Knowledge, raw: Catalogue, book: RuleBook) -> None:
        """`raw`: products as the till has them: rules name them by the till's codes."""
        self.catalogue, self._knowledge = knowledge.catalogue, knowledge
        self.raw = raw
        rules: list[FitRule | NeverRule] = [*book.fits, *book.never]
        self.held = [_held(rule, raw) for rule in rules]
        self.when = Side(self.catalogue, ((held.rule.when, held.when) for held in self.held))
        self.offer = Side(self.catalogue, ((held.rule.offer, held.offer) for held in self.held))
        self._learned: dict[str, dict[str, LearnedPair]] = {}
        self._offered = frozenset(pair.offer_product_id for pairs in knowledge.learned.values() for pair in pairs)

    def cell(self, bought: Entity, offered: Entity) -> Cell:
        """What stands where they meet."""
        if bought.key == offered.key and bought.is_product:
            return Cell(Mark.ITSELF)
        ours, theirs = self.when.of(bought), self.offer.of(offered)
        learned = self.learned(bought, offered)
        if learned is None and (not ours or not theirs):
            return NOTHING
        if len(theirs) < len(ours):
            meeting = [number for number in theirs if number in ours]
        else:
            meeting = [number for number in ours if number in theirs]
        if not meeting and learned is None:
            return NOTHING
        return self._cell(bought, offered, meeting, learned)

    def has_something(self, entity: Entity, *, bought: bool) -> bool:
        """Whether any rule or anything learned speaks of it on that side."""
        if bought:
            return bool(self.when.of(entity)) or (
                entity.is_product and bool(self._knowledge.learned.get(entity.key[1]))
            )
        return bool(self.offer.of(entity)) or (entity.is_product and entity.key[1] in self._offered)

    def going_with(self, bought: Entity, columns: Sequence[Entity]) -> list[Entity]:
        """Those that something is known of in this row: of ten thousand it takes a tenth of a second."""
        ours = self.when.of(bought)
        learned = self._knowledge.learned.get(bought.key[1], ()) if bought.is_product else ()
        offers = {pair.offer_product_id for pair in learned}
        possible = (one for one in columns if not ours.keys().isdisjoint(self.offer.of(one)) or one.key[-1] in offers)
        return [one for one in possible if self.cell(bought, one).mark not in (Mark.NOTHING, Mark.ITSELF)]

    def learned(self, bought: Entity, offered: Entity) -> LearnedPair | None:
        """What receipts say of two products."""
        if not (bought.is_product and offered.is_product):
            return None
        pairs = self._knowledge.learned.get(bought.key[1])
        if not pairs:
            return None
        by_offer = self._learned.get(bought.key[1])
        if by_offer is None:
            by_offer = self._learned[bought.key[1]] = {pair.offer_product_id: pair for pair in pairs}
        return by_offer.get(offered.key[1])

    def _cell(self, bought: Entity, offered: Entity, meeting: list[int], learned: LearnedPair | None) -> Cell:
        own: list[int] = []
        wide: list[int] = []
        inside: list[int] = []
        for number in meeting:
            near: Relation | None = max(self.when.of(bought)[number], self.offer.of(offered)[number])
            if near is not Relation.INSIDE and self.held[number].same:
                near = self._shared(number, bought, offered)
            if near is not None:
                (own, wide, inside)[near].append(number)
        state = self._state(learned)
        mark = _mark([self.held[number].is_never for number in (*own, *wide)], own=bool(own), inside=bool(inside))
        if mark in (Mark.NOTHING, Mark.INSIDE):
            mark = _LEARNED.get(state, mark) if state is not None else mark
        return Cell(mark, tuple(own), tuple(wide), tuple(inside), learned if state in _LEARNED else None)

    def _shared(self, number: int, bought: Entity, offered: Entity) -> Relation | None:
        """A rule that compares attributes: does it hold for these two? Of more than products: for some inside."""
        if not (bought.is_product and offered.is_product):
            return Relation.INSIDE
        one, other = self.catalogue.get(bought.key[1]), self.catalogue.get(offered.key[1])
        if one is None or other is None:
            return None
        none: frozenset[str] = frozenset()
        shares = all(
            one.attributes.get(ours, none) & other.attributes.get(theirs, none)
            for ours, theirs in self.held[number].same
        )
        return Relation.WIDE if shares else None

    def _state(self, learned: LearnedPair | None) -> ProposalState | None:
        if learned is None:
            return None
        return self._knowledge.approvals.of(learned.when_product_id, learned.offer_product_id)


_LEARNED = {ProposalState.APPROVED: Mark.APPROVED, ProposalState.PROPOSED: Mark.WAITING}


def _mark(nevers: list[bool], *, own: bool, inside: bool) -> Mark:
    if any(nevers):
        return Mark.NEVER
    if nevers:
        return Mark.PAIR if own else Mark.RULE
    return Mark.INSIDE if inside else Mark.NOTHING


def _held(rule: FitRule | NeverRule, catalogue: Catalogue) -> Held:
    same = () if isinstance(rule, NeverRule) else rule.same
    when, _ = resolve(rule.when, catalogue, tuple(ours for ours, _ in same))
    offer, _ = resolve(rule.offer, catalogue, tuple(theirs for _, theirs in same))
    return Held(rule, when, offer)


def _single(selector: Selector, match: Match) -> Key | None:
    """The one category, family or attribute a selector is; None for anything else."""
    if selector.products or match.has:
        return None
    parts: list[Key] = []
    if selector.category:
        parts.append(("category", match.category))
    if selector.family:
        parts.append(("family", selector.family))
    parts += [("attribute", name, value) for name, value in selector.attributes]
    return parts[0] if len(parts) == 1 else None
