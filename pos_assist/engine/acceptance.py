"""What was answered so far, as sums that fade: the one value a decision learns from (`Situation.answers`).

Every yes and no is kept for its offer, with how many a yes had been foreseen of. Of what was counted on a day half
is left after each half-life, and yet nothing is ever multiplied: what is added later weighs more, 2^(day /
half-life), and a decision divides by the weight of its own day. Weights are whole numbers, so sums are exact
whatever the order, and an answer that is taken back leaves nothing behind. Days are whole days of UTC since 1970.

What a category, a rule and a kind of offer tell is summed over products, each of which counts the less for every
answer, the more it has: a hundred answers about one product tell a lot about that, and little about the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

PLANNED = 0.1  # P(accept) that an event foresaw which does not say: the planning prior, 1 of 10
MILLION = 1_000_000
OWN = 4.0  # foreseen yeses of a product from which on it tells more of itself than of others (`SPREAD` of products)
_ONE = 1 << 20  # the weight of day 0: rounding moves no later weight by more than a millionth
_FINE = 1 << 40  # parts of a whole in which the sums over products are kept, so that they too are exact
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Level = tuple[str, ...]
CELL = "cell"  # one product within one rule


class Sums(NamedTuple):
    """Faded sums: yes, no, and of how many a yes had been foreseen."""

    yes: float
    no: float
    expected: float

    @property
    def asked(self) -> float:
        """How often there was a yes or a no."""
        return self.yes + self.no

    def less(self, other: Sums) -> Sums:
        """Without these, which were part of it."""
        if other is NONE:
            return self
        return Sums(
            max(0.0, self.yes - other.yes), max(0.0, self.no - other.no), max(0.0, self.expected - other.expected)
        )

    def told_of_others(self) -> Sums:
        """What the answers about one product count for its category, its rule and its kind."""
        share = OWN / (OWN + self.expected)
        return Sums(self.yes * share, self.no * share, self.expected * share)


NONE = Sums(0.0, 0.0, 0.0)


class Context(NamedTuple):
    """Something around an offer that may move its chance: what it was, and P(accept) had it not been known."""

    name: str  # 'daypart', 'segment', 'price', 'wording'
    value: str
    foreseen: float = PLANNED


class Asked(NamedTuple):
    """Where the answer to an offer is counted; logged with its card, so that it can be learned from later."""

    offer_id: str
    product_id: str
    under: str  # the widest level: the kind of offer; what was learned stands apart
    group: str  # within it: the rule, or for what was learned the band of its chance
    category: str = ""  # of the product
    foreseen: float = PLANNED  # P(accept) before anything was learned at these levels
    contexts: tuple[Context, ...] = ()


def day_of(moment: datetime) -> int:
    """The whole days from 1970 to this moment, UTC."""
    return (moment - _EPOCH).days


class Answers:
    """Sums by level. Filled by `services.tallying` and `adapters.store.answers`; decisions only read it.

    Exact levels, for `of`: ('offer', id), ('product', under, id), (a context's name, its value), ('doubt', rule
    id), and bought or not where it could have been offered and was not: ('natural kind', under), ('natural rule',
    under, group), ('natural offer', id). Summed over products, for `told`: ('kind', under), ('rule', under, group),
    ('category', under, category), ('both', under, group, category), ('self', under, product): its own part.
    """

    def __init__(self, half_life_days: float = 30.0) -> None:
        """Empty; `half_life_days` 0 or less: nothing ever fades."""
        self.half_life_days = half_life_days
        self._sums: dict[Level, list[int]] = {}
        self._latest = 0  # day of the newest answer: nothing is read as of before it, whatever the clock says
        self._day: int | None = None  # of the following two, which follow from the sums; None: work them out
        self._read: dict[Level, Sums] = {}
        self._told: dict[Level, list[int]] = {}

    def __eq__(self, other: object) -> bool:
        """Equal sums, exactly."""
        return isinstance(other, Answers) and dict(self.items()) == dict(other.items())

    __hash__ = None  # type: ignore[assignment]  # it changes

    def __bool__(self) -> bool:
        """Whether anything was ever counted."""
        return bool(self._sums)

    def items(self) -> Iterator[tuple[Level, tuple[int, ...]]]:
        """Every level with something in it, and its weighed sums; expected ones in millionths."""
        return ((level, tuple(sums)) for level, sums in self._sums.items() if any(sums))

    def note(self, asked: Asked, day: int, *, yes: int = 0, no: int = 0) -> None:
        """So many answers of that day; negative ones take answers back."""
        expected = round(asked.foreseen * MILLION) * (yes + no)
        cell = (CELL, asked.under, asked.group, asked.category, asked.product_id)
        if self._day is not None:
            self._tell(cell, self._day, -1)
        for level in (cell, ("offer", asked.offer_id), ("product", asked.under, asked.product_id)):
            self.add(level, day, yes, no, expected)
        if self._day is not None:
            self._tell(cell, self._day, 1)
        for name, value, foreseen in asked.contexts:
            self.add((name, value), day, yes, no, round(foreseen * MILLION) * (yes + no))

    def note_natural(self, offer_id: str, under: str, group: str, day: int, *, bought: bool) -> None:
        """A basket of the holdout in which this could have been offered was paid."""
        for level in (("natural kind", under), ("natural rule", under, group), ("natural offer", offer_id)):
            self.add(level, day, int(bought), int(not bought), 0)

    def doubt(self, rule_id: str, day: int, times: int = 1) -> None:
        """The rule's offer was called not suitable."""
        self.add(("doubt", rule_id), day, 0, times, 0)

    def add(self, level: Level, day: int, yes: int, no: int, millionths: int) -> None:
        """To one exact level; `millionths`: the sum of what was foreseen, times 1,000,000."""
        if day > self._latest:
            self._latest = day
            self._day = self._day if self._day is None or self._day >= day else None
        weight = _weight(day, self.half_life_days)
        sums = self._sums.setdefault(level, [0, 0, 0])
        sums[0] += weight * yes
        sums[1] += weight * no
        sums[2] += weight * millionths
        self._read.pop(level, None)

    def of(self, level: Level, day: int) -> Sums:
        """What is left of an exact level on that day."""
        if day != self._day:
            day = self._turn_to(day)
        found = self._read.get(level)
        if found is None:
            sums = self._sums.get(level)
            if sums is None:
                return NONE
            weight = _weight(day, self.half_life_days)
            found = Sums(sums[0] / weight, sums[1] / weight, sums[2] / (weight * MILLION))
            self._read[level] = found
        return found

    def told(self, level: Level, day: int) -> Sums:
        """What is left on that day of a level that is summed over products."""
        if day != self._day:
            self._turn_to(day)
        found = self._read.get(level)
        if found is None:
            sums = self._told.get(level)
            if sums is None:
                return NONE
            found = self._read[level] = Sums(sums[0] / _FINE, sums[1] / _FINE, sums[2] / _FINE)
        return found

    def _turn_to(self, day: int) -> int:
        """Another day: everything that follows from the sums is worked out anew (once a day, some ms)."""
        day = max(day, self._latest)
        if day != self._day:
            self._day = day
            self._read.clear()
            self._told.clear()
            for level in self._sums:
                if level[0] == CELL:
                    self._tell(level, day, 1)
        return day

    def _tell(self, cell: Level, day: int, step: int) -> None:
        """Add what a product tells of others, or take it away before it changes."""
        _, under, group, category, product_id = cell
        parts = [step * round(amount * _FINE) for amount in self.of(cell, day).told_of_others()]
        for level in (
            ("kind", under),
            ("rule", under, group),
            ("category", under, category),
            ("both", under, group, category),
            ("self", under, product_id),
        ):
            sums = self._told.setdefault(level, [0, 0, 0])
            for place, part in enumerate(parts):
                sums[place] += part
            self._read.pop(level, None)


@lru_cache(maxsize=1024)
def _weight(day: int, half_life_days: float) -> int:
    """2^(day / half-life) as a whole number, `_ONE` on day 0; exact from day to day, whatever its size."""
    if half_life_days <= 0:
        return _ONE
    whole, rest = divmod(day / half_life_days, 1.0)
    start = round(_ONE * float(2.0**rest))
    return start << int(whole) if whole >= 0 else max(1, start >> -int(whole))
