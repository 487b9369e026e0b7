"""What was answered so far: the one value a decision learns from (`Situation.answers`).

`Belief` says how likely a yes is; beside it plain sums, for what is counted and not believed: how often an offer was
accepted (told to whoever asks), how often a rule was doubted, what was bought where it could have been offered and
was not. Sums fade as the belief does: of what was counted on a day half is left after each half-life. Nothing is
ever multiplied for that: what is added later weighs more, 2^(day / half-life), and a decision divides by the weight
of its own day. Weights are whole numbers, so sums are exact whatever the order. Days are whole days of UTC since 1970.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from math import log
from typing import NamedTuple

from pos_assist.engine.belief import Belief, Undo, Weighed

PLANNED = log(0.1 / 0.9)  # log-odds that an older event foresaw: the planning prior, 1 of 10
UNDO_KEPT = 16  # answers that can be taken back; only a basket's last one can, within ten seconds
_ONE = 1 << 20  # the weight of day 0: rounding moves no later weight by more than a millionth
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Level = tuple[str, ...]


class Sums(NamedTuple):
    """Faded sums."""

    yes: float
    no: float

    @property
    def asked(self) -> float:
        """Both."""
        return self.yes + self.no


NONE = Sums(0.0, 0.0)


class Asked(NamedTuple):
    """What the answer to an offer is learned from; logged with its card."""

    offer_id: str
    product_id: str
    under: str  # the kind of offer; what was learned stands apart
    offset: float = PLANNED  # log-odds of a yes, before any weight
    features: tuple[Weighed, ...] = ()
    wording: str = ""  # counted, but moves nothing: a decision does not know it yet


def day_of(moment: datetime) -> int:
    """The whole days from 1970 to this moment, UTC."""
    return (moment - _EPOCH).days


class Answers:
    """Belief and sums. Filled by `services.tallying` and `adapters.store.answers`; decisions only read it.

    Levels of the sums: ('kind', under), ('product', id), ('offer', id), ('wording', variant): accepted and declined;
    ('doubt', rule id): no = doubts; ('natural kind', under), ('natural rule', under, group), ('natural offer', id):
    bought and not bought, in the holdout.
    """

    def __init__(self, half_life_days: float = 30.0) -> None:
        """Empty; `half_life_days` 0 or less: nothing ever fades."""
        self.half_life_days = half_life_days
        self.belief = Belief(half_life_days)
        self._sums: dict[Level, list[int]] = {}
        self._latest = 0  # day of the newest answer: nothing is read as of before it, whatever the clock says
        self._doubted = False
        self._undo: dict[str, Undo] = {}  # by the answer's event, oldest first

    def __eq__(self, other: object) -> bool:
        """Equal sums and beliefs, exactly."""
        same = isinstance(other, Answers) and dict(self.items()) == dict(other.items())
        return same and isinstance(other, Answers) and self.belief == other.belief

    __hash__ = None  # type: ignore[assignment]  # it changes

    def __bool__(self) -> bool:
        """Whether anything was ever counted."""
        return bool(self._sums)

    @property
    def doubted(self) -> bool:
        """Whether any rule was ever called not suitable."""
        return self._doubted

    def items(self) -> Iterator[tuple[Level, tuple[int, ...]]]:
        """Every level with something in it, and its weighed sums."""
        return ((level, tuple(sums)) for level, sums in self._sums.items() if any(sums))

    def note(self, asked: Asked, day: int, event_id: str, *, yes: bool) -> None:
        """An answer of that day."""
        self._count(asked, day, 1, yes=yes)
        self._undo[event_id] = self.belief.learn(asked.offset, asked.features, day, yes=yes)
        if len(self._undo) > UNDO_KEPT:
            del self._undo[next(iter(self._undo))]

    def take_back(self, asked: Asked, day: int, event_id: str, *, yes: bool) -> None:
        """That answer (its day, its event) was none."""
        self._count(asked, day, -1, yes=yes)
        undo = self._undo.pop(event_id, None)
        if undo is not None:
            self.belief.take_back(undo)

    def note_natural(self, offer_id: str, under: str, group: str, day: int, *, bought: bool) -> None:
        """A basket of the holdout in which this could have been offered was paid."""
        for level in (("natural kind", under), ("natural rule", under, group), ("natural offer", offer_id)):
            self._add(level, day, int(bought), int(not bought))

    def doubt(self, rule_id: str, day: int, times: int = 1) -> None:
        """The rule's offer was called not suitable."""
        self._doubted = True
        self._add(("doubt", rule_id), day, 0, times)

    def of(self, level: Level, day: int) -> Sums:
        """What is left of a level on that day."""
        sums = self._sums.get(level)
        if sums is None:
            return NONE
        weight = _weight(max(day, self._latest), self.half_life_days)
        return Sums(sums[0] / weight, sums[1] / weight)

    def _count(self, asked: Asked, day: int, step: int, *, yes: bool) -> None:
        told = [("kind", asked.under), ("product", asked.product_id), ("offer", asked.offer_id)]
        for level in [*told, ("wording", asked.wording)] if asked.wording else told:
            self._add(level, day, step if yes else 0, 0 if yes else step)

    def _add(self, level: Level, day: int, yes: int, no: int) -> None:
        self._latest = max(day, self._latest)
        weight = _weight(day, self.half_life_days)
        sums = self._sums.setdefault(level, [0, 0])
        sums[0] += weight * yes
        sums[1] += weight * no


@lru_cache(maxsize=1024)
def _weight(day: int, half_life_days: float) -> int:
    """2^(day / half-life) as a whole number, `_ONE` on day 0; exact from day to day, whatever its size."""
    if half_life_days <= 0:
        return _ONE
    whole, rest = divmod(day / half_life_days, 1.0)
    start = round(_ONE * float(2.0**rest))
    return start << int(whole) if whole >= 0 else max(1, start >> -int(whole))
