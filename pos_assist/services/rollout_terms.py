"""What the roll-out is planned from, and what the plan is: figures handed in, steps and gaps handed out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from pos_assist.engine.catalogue import Product
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import RuleBook
from pos_assist.services.complements import Complement
from pos_assist.services.sales import Sales
from pos_assist.services.stock import Stock
from pos_assist.services.worth_trying import SetIdea


class State(Enum):
    """How far a step is."""

    DONE = "done"
    TO_DO = "to do"
    BLOCKED = "not possible yet"


class Step(Enum):
    """The steps, in their order."""

    TILL = "till"
    LEARN = "learn"
    DATA = "data"
    COMPLEMENTS = "complements"
    APPROVE = "approve"
    SETS = "sets"
    TEST = "test"
    MEASURE = "measure"
    SCALE = "scale"
    FOLLOW_UP = "follow-up"

    @property
    def page(self) -> str:
        """KEY of the page where it is done; '' = at the till, or in the settings."""
        return _STEP_PAGES.get(self.value, "")


class Missing(Enum):
    """Data that would bring something."""

    COST = "cost"
    STOCK = "stock"
    CATEGORY = "category"
    BENEFIT = "benefit"
    FAMILY = "family"
    LEARNED = "learned"
    CUSTOMERS = "customers"
    RULES = "rules"
    LANGUAGE = "language"

    @property
    def page(self) -> str:
        """KEY of the page where it is entered; '' = at the till, or in the settings."""
        return _DATA_PAGES.get(self.value, "")


_STEP_PAGES = {
    "learn": "proposals",
    "data": "products",
    "complements": "matrix",
    "approve": "proposals",
    "sets": "sets",
    "test": "trial",
    "follow-up": "followup",
}
_DATA_PAGES = {
    "benefit": "products",
    "family": "ladders",
    "learned": "proposals",
    "rules": "matrix",
    "language": "scripts",
}


@dataclass(frozen=True)
class Gap:
    """`missing` of `of` things lack it; `of` 1 where it is there or not."""

    what: Missing
    missing: int
    of: int


@dataclass(frozen=True)
class Seller:
    """A best seller. `margin_minor` None: no cost is known. `complements`: the strongest first."""

    product: Product
    receipts: int
    margin_minor: int | None
    complements: tuple[Complement, ...]
    on_ladder: bool


@dataclass(frozen=True)
class Progress:
    """One step: `n` of `of` where it can be counted (`of` 0: it cannot); `why` names what stands in the way."""

    step: Step
    state: State
    n: int = 0
    of: int = 0
    why: str = ""  # 'till', 'receipts', 'offers', 'shown', 'holdout', 'consent', 'measure'


@dataclass(frozen=True)
class Record:
    """What our own log tells of suggestions so far."""

    shown: int = 0
    answered: int = 0
    holdout_baskets: int = 0  # paid, and nothing was offered
    since: datetime | None = None
    tills: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Customers:
    """How many the till knows, and what they consented to; `told` False: it does not tell."""

    told: bool = False
    known: int = 0
    recognised: int = 0
    contactable: int = 0
    listed: bool = False  # a follow-up list was written


@dataclass(frozen=True)
class Given:
    """Everything the plan is made of."""

    knowledge: Knowledge
    book: RuleBook
    policy: Policy
    today: date
    sales: Sales = field(default_factory=Sales)
    stock: Stock = field(default_factory=lambda: Stock({}, known=False))
    record: Record = Record()
    customers: Customers = Customers()
    languages: tuple[str, ...] = ("en",)  # of the line to say
    language_chosen: bool = True  # the line to say has a language of its own in the settings
    receipts_learned: int = 0
    proposals_waiting: int = 0
    till: bool = False  # one is named
    history: bool = False  # and keeps receipts


@dataclass(frozen=True)
class Rollout:
    """The plan."""

    sales: Sales
    by_receipts: tuple[Seller, ...]
    by_margin: tuple[Seller, ...]
    sets: tuple[SetIdea, ...]
    gaps: tuple[Gap, ...]  # only what is missing
    steps: tuple[Progress, ...]


@dataclass(frozen=True)
class Planned:
    """The plan, and what it takes to say it; `currency` '' and `till` False: no till is named."""

    rollout: Rollout
    currency: str
    days: int  # of receipts that were looked at
    till: bool
