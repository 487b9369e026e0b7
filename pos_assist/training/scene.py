"""What stands on the counter: an anonymised basket of this shop and what the panel would offer with it."""

from __future__ import annotations

from dataclasses import dataclass

from pos_assist.engine.offers import OfferKind


@dataclass(frozen=True, slots=True)
class SceneLine:
    """One line as a person reads it; `quantity` and `total` are written in the scene's language."""

    name: str
    quantity: str
    total: str


@dataclass(frozen=True, slots=True)
class Idea:
    """The panel's card, in words and written amounts of the scene's language; '' = there is none.

    `price`: of what is added; of an upgrade its difference, of a set the set's price.
    """

    kind: OfferKind
    item: str  # as it is said, at most 24 characters
    price: str
    total_after: str
    script: str  # the line the panel gives
    benefit: str = ""  # lower-case, no full stop
    proof: str = ""  # the evidence in words
    instead_of: str = ""  # upgrade: what goes
    saving: str = ""  # set: what it costs less
    stock: str = ""  # as the panel says it
    cheaper_item: str = ""  # the cheaper option, where there is one
    cheaper_price: str = ""
    cheaper_total: str = ""  # with the cheaper option in place of the idea
    group: str = ""  # category: certificates are by product group


@dataclass(frozen=True, slots=True)
class Scene:
    """No customer, no member of staff, no time, no till: nothing tells whose basket it was."""

    scene_id: str  # of its content: equal baskets are one scene
    language: str
    lines: tuple[SceneLine, ...]
    total: str
    idea: Idea | None = None  # None: the panel has nothing to suggest
