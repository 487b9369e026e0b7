"""Would the suggestion have been right? One item of a real basket is hidden; the rest is the question.

Learn from the first 80 % of the receipts, by time where there is time, else after a seeded shuffle; ask about those
that follow. Nothing here lets a method see what it is asked about.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from pos_assist.learning.receipts import Receipts

TRAINING_SHARE = 0.8
DEPTH = 10  # as deep as a ranking is looked at (MRR@10)
BATCH = 128  # questions at a time
BATCH_CELLS = 12_000_000  # and fewer where products are many: so many scores are 100 MB


class Split(Enum):
    """How receipts are divided: the future is asked about, or a random fifth."""

    TIME = "time"
    RANDOM = "random"


@dataclass(frozen=True)
class Questions:
    """What is on the counter, as in `Receipts`: question q holds `items[starts[q]:starts[q + 1]]` (sorted)."""

    starts: NDArray[np.int64]
    items: NDArray[np.int32]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.starts) - 1

    def basket(self, number: int) -> NDArray[np.int32]:
        """The items of one question."""
        return self.items[self.starts[number] : self.starts[number + 1]]

    def part(self, start: int, end: int) -> Questions:
        """The questions from `start` up to `end`."""
        starts = self.starts[start : end + 1]
        return Questions(starts - starts[0], self.items[starts[0] : starts[-1]])


@dataclass(frozen=True)
class Ranking:
    """For each question the items to suggest, best first (-1 = nothing more), and the probability of each.

    The probability is that of the item's being the hidden one; None where a method names none.
    """

    items: NDArray[np.int32]
    probability: NDArray[np.float64] | None = None


class Learned(Protocol):
    """A method after learning."""

    def recommend(self, questions: Questions, depth: int) -> Ranking:
        """Up to `depth` items a question, none of them in the basket."""


class Method(Protocol):
    """Something that learns from receipts what to suggest."""

    @property
    def name(self) -> str:
        """As in the table of results."""

    def learn(self, receipts: Receipts) -> Learned:
        """Learn from these receipts alone; whatever is tuned is tuned inside them."""


@dataclass(frozen=True)
class Round:
    """Learn from these baskets, then be asked about those (numbers of receipts)."""

    training: NDArray[np.int64]
    asked: NDArray[np.int64]
    hidden: NDArray[np.int32]


@dataclass(frozen=True)
class Outcome:
    """How a method answered all questions: the hidden item's place (0 = first, -1 = not among the first DEPTH)."""

    method: str
    place: NDArray[np.int64]
    ranking: Ranking
    learning_seconds: float
    asking_seconds: float


def rounds(
    receipts: Receipts, split: Split, *, seed: int, refreshed: int = 1, at_most: int | None = None
) -> list[Round]:
    """The rounds of one evaluation: `refreshed` times everything is learned anew, with all that lies before.

    Hidden is the item rung last where that is known, else a random one. `at_most` asks about a random sample.
    """
    rng = np.random.default_rng(seed)
    order = np.arange(len(receipts)) if split is Split.TIME else rng.permutation(len(receipts))
    begin = int(TRAINING_SHARE * len(order))
    draws = rng.random(len(order))
    several = begin + np.flatnonzero(receipts.sizes[order[begin:]] >= 2)
    if at_most is not None and at_most < len(several):
        several = np.sort(rng.choice(several, at_most, replace=False))
    edges = np.linspace(begin, len(order), refreshed + 1).astype(np.int64)
    found = []
    for start, end in pairwise(edges.tolist()):
        asked = order[several[(several >= start) & (several < end)]]
        if len(asked):
            found.append(Round(np.sort(order[:start]), asked, _hidden(receipts, asked, draws)))
    return found


def _hidden(receipts: Receipts, asked: NDArray[np.int64], draws: NDArray[np.float64]) -> NDArray[np.int32]:
    random = receipts.items[receipts.starts[asked] + (draws[asked] * receipts.sizes[asked]).astype(np.int64)]
    last = receipts.last[asked]
    return np.where(last < 0, random, last).astype(np.int32)


def questions(receipts: Receipts, one: Round) -> Questions:
    """The baskets of a round without what is hidden."""
    asked = receipts.take(one.asked)
    kept = asked.items != np.repeat(one.hidden, asked.sizes)
    return Questions(np.concatenate(([0], np.cumsum(asked.sizes - 1))).astype(np.int64), asked.items[kept])


def judge(method: Method, receipts: Receipts, all_rounds: Sequence[Round], depth: int = DEPTH) -> Iterator[Outcome]:
    """Learn and ask, round by round: yields after each round what is known so far; the last one is the result."""
    items: list[NDArray[np.int32]] = []
    chances: list[NDArray[np.float64]] = []
    places: list[NDArray[np.int64]] = []
    learning = asking = 0.0
    batch = max(1, min(BATCH, BATCH_CELLS // max(1, len(receipts.products))))
    for one in all_rounds:
        started = time.perf_counter()
        learned = method.learn(receipts.take(one.training))
        learning += time.perf_counter() - started
        asked = questions(receipts, one)
        started = time.perf_counter()
        for start in range(0, len(asked), batch):
            part = asked.part(start, min(start + batch, len(asked)))
            ranking = learned.recommend(part, depth)
            items.append(ranking.items)
            if ranking.probability is not None:
                chances.append(ranking.probability)
        asking += time.perf_counter() - started
        found = np.concatenate(items)
        places.append(_places(found[-len(asked) :], one.hidden))
        chance = np.concatenate(chances) if chances else None
        yield Outcome(method.name, np.concatenate(places), Ranking(found, chance), learning, asking)


def _places(items: NDArray[np.int32], hidden: NDArray[np.int32]) -> NDArray[np.int64]:
    same = items == hidden[:, None]
    return np.where(same.any(axis=1), same.argmax(axis=1), -1)
