"""What was answered so far, as sums that fade: the one value a decision learns from (`Situation.answers`).

Every yes and no is added to some *levels* (its offer, the rule or band it comes from, its kind, and what was
around it), with how much was foreseen of it. Of what was counted on a day half is left after each half-life,
and yet nothing is ever multiplied: what is added later weighs more, 2^(day / half-life), and a decision divides
by the weight of its own day. Weights are whole numbers, so sums are exact whatever the order, and an answer
that is taken back leaves nothing behind. Days are whole days of UTC since 1970.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

PLANNED = 0.1  # P(accept) that an event foresaw which does not say: the planning prior, 1 of 10
MILLION = 1_000_000
_ONE = 1 << 20  # the weight of day 0: rounding moves no later weight by more than a millionth
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Level = tuple[str, ...]  # ('offer', id), ('kind', under), ('rule', under, group), … as `levels_of` makes them


class Sums(NamedTuple):
    """Faded sums of one level: yes, no, and of how many a yes had been foreseen."""

    yes: float
    no: float
    expected: float

    @property
    def asked(self) -> float:
        """How often there was a yes or a no."""
        return self.yes + self.no


NONE = Sums(0.0, 0.0, 0.0)


class Context(NamedTuple):
    """Something around an offer that may move its chance: what it was, and P(accept) had it not been known."""

    name: str  # 'daypart', 'segment', 'price', 'wording'
    value: str
    foreseen: float = PLANNED


class Asked(NamedTuple):
    """Where the answer to an offer is counted; logged with its card, so that it can be learned from later."""

    offer_id: str
    under: str  # the widest level: the kind of offer; what was learned stands apart
    group: str  # within it: the rule, or for what was learned the band of its chance
    foreseen: float = PLANNED  # P(accept) before anything was learned at these levels
    contexts: tuple[Context, ...] = ()


def levels_of(asked: Asked) -> tuple[Level, ...]:
    """The levels that an answer is added to, all with the same `foreseen`."""
    return (
        ("kind", asked.under),
        ("rule", asked.under, asked.group),
        ("offer", asked.offer_id),
        ("both", asked.under, asked.group, asked.offer_id),
    )


def day_of(moment: datetime) -> int:
    """The whole days from 1970 to this moment, UTC."""
    return (moment - _EPOCH).days


class Answers:
    """Sums by level. Filled by `services.tallying` and `adapters.store.answers`; decisions only read it."""

    def __init__(self, half_life_days: float = 30.0) -> None:
        """Empty; `half_life_days` 0 or less: nothing ever fades."""
        self.half_life_days = half_life_days
        self._sums: dict[Level, list[int]] = {}
        self._read: dict[Level, Sums] = {}  # what was read on `_day`
        self._day = 0

    def __eq__(self, other: object) -> bool:
        """Equal sums, exactly."""
        return isinstance(other, Answers) and dict(self.items()) == dict(other.items())

    __hash__ = None  # type: ignore[assignment]  # it changes

    def items(self) -> Iterator[tuple[Level, tuple[int, ...]]]:
        """Every level with something in it, and its weighed sums; expected ones in millionths."""
        return ((level, tuple(sums)) for level, sums in self._sums.items() if any(sums))

    def note(self, asked: Asked, day: int, *, yes: int = 0, no: int = 0) -> None:
        """So many answers of that day; negative ones take answers back."""
        for level in levels_of(asked):
            self.add(level, day, yes, no, round(asked.foreseen * MILLION) * (yes + no))
        for context in asked.contexts:
            self.add((context.name, context.value), day, yes, no, round(context.foreseen * MILLION) * (yes + no))

    def doubt(self, rule_id: str, day: int, times: int = 1) -> None:
        """The rule's offer was called not suitable."""
        self.add(("doubt", rule_id), day, 0, times, 0)

    def add(self, level: Level, day: int, yes: int, no: int, millionths: int) -> None:
        """To one level; `millionths`: the sum of what was foreseen, times 1,000,000."""
        weight = _weight(day, self.half_life_days)
        sums = self._sums.setdefault(level, [0, 0, 0])
        sums[0] += weight * yes
        sums[1] += weight * no
        sums[2] += weight * millionths
        self._read.pop(level, None)

    def of(self, level: Level, day: int) -> Sums:
        """What is left of a level on that day."""
        if day != self._day:
            self._read.clear()
            self._day = day
        found = self._read.get(level)
        if found is None:
            sums = self._sums.get(level)
            if sums is None:
                return NONE
            weight = _weight(day, self.half_life_days)
            found = Sums(sums[0] / weight, sums[1] / weight, sums[2] / (weight * MILLION))
            self._read[level] = found
        return found


@lru_cache(maxsize=1024)
def _weight(day: int, half_life_days: float) -> int:
    """2^(day / half-life) as a whole number, `_ONE` on day 0; exact from day to day, whatever its size."""
    if half_life_days <= 0:
        return _ONE
    whole, rest = divmod(day / half_life_days, 1.0)
    start = round(_ONE * float(2.0**rest))
    return start << int(whole) if whole >= 0 else max(1, start >> -int(whole))
