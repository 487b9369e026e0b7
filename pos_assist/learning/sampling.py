"""A few receipts that stand for all: those with the smallest marks, whatever order they come in.

A mark is a hash of what is on a receipt and of its day, so that a sample of samples is the sample of everything.
Undated receipts come from one file: there equal ones have marks of their own, for a sample that held back all of
a kind at once would be unlike the rest (measured: 1-2 % of the hit rate).
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pos_assist.learning.receipts import Receipts

Marks = NDArray[np.uint64]


@dataclass(frozen=True)
class Sample:
    """Receipts of two products and more, by ascending mark. `last`: the item rung last, -1 = unknown."""

    marks: Marks
    starts: NDArray[np.int64]
    items: NDArray[np.int32]
    last: NDArray[np.int32]

    def __len__(self) -> int:
        """How many receipts."""
        return len(self.marks)

    def __eq__(self, other: object) -> bool:
        """Whether all arrays are the same."""
        if not isinstance(other, Sample):
            return NotImplemented
        return (
            np.array_equal(self.marks, other.marks)
            and np.array_equal(self.starts, other.starts)
            and np.array_equal(self.items, other.items)
            and np.array_equal(self.last, other.last)
        )

    __hash__ = None  # type: ignore[assignment] # arrays have none

    def basket(self, number: int) -> NDArray[np.int32]:
        """The items of one receipt."""
        return self.items[self.starts[number] : self.starts[number + 1]]

    def first(self, receipts: int) -> Sample:
        """Those with the smallest marks."""
        starts = self.starts[: receipts + 1]
        return Sample(self.marks[:receipts], starts, self.items[: starts[-1]], self.last[:receipts])

    def moved(self, place: NDArray[np.int32]) -> Sample:
        """The same with item i called place[i]."""
        last = np.where(self.last < 0, -1, place[np.maximum(self.last, 0)]) if len(place) else self.last
        return Sample(self.marks, self.starts, place[self.items], last.astype(np.int32))

    def with_(self, other: Sample, most: int) -> Sample:
        """The sample of both sets of receipts."""
        both = Sample(
            np.concatenate((self.marks, other.marks)),
            np.concatenate((self.starts, other.starts[1:] + self.starts[-1])),
            np.concatenate((self.items, other.items)),
            np.concatenate((self.last, other.last)),
        )
        return _taken(both, np.argsort(both.marks, kind="stable")[:most])


NO_SAMPLE = Sample(np.zeros(0, np.uint64), np.zeros(1, np.int64), np.zeros(0, np.int32), np.zeros(0, np.int32))


def hashes_of(products: tuple[str, ...]) -> Marks:
    """A number for every product that only its name decides."""
    return _mixed(np.fromiter(map(zlib.crc32, map(str.encode, products)), np.uint64, len(products)))


def sample_of(
    hashed: Marks, receipts: Receipts, items: NDArray[np.int32], last: NDArray[np.int32], most: int
) -> Sample:
    """The receipts of two products and more with the smallest marks; `items` and `last` are places in `hashed`.

    Either all receipts have a date or none.
    """
    marks = np.zeros(len(receipts), dtype=np.uint64)
    if len(items):
        marks = np.add.reduceat(hashed[items], receipts.starts[:-1])
        marks += np.where(last < 0, np.uint64(0), _mixed(hashed[np.maximum(last, 0)]))
    marks = _mixed(marks + _mixed(receipts.day.astype(np.uint64)))
    if len(receipts) and receipts.day[0] < 0:
        order = np.argsort(marks, kind="stable")
        marks[order] += (np.arange(len(marks)) - np.searchsorted(marks[order], marks[order])).astype(np.uint64)
        marks = _mixed(marks)
    several = np.flatnonzero(receipts.sizes >= 2)
    chosen = several[np.argsort(marks[several], kind="stable")[:most]]
    return _taken(Sample(marks, receipts.starts, items, last), chosen)


def _taken(sample: Sample, chosen: NDArray[np.int64]) -> Sample:
    sizes = np.diff(sample.starts)[chosen]
    starts = np.concatenate(([0], np.cumsum(sizes))).astype(np.int64)
    within = np.arange(starts[-1]) - np.repeat(starts[:-1], sizes)
    items = sample.items[np.repeat(sample.starts[:-1][chosen], sizes) + within]
    return Sample(sample.marks[chosen], starts, items, sample.last[chosen])


def _mixed(numbers: Marks) -> Marks:
    """Scatter numbers over all of 64 bits (the last steps of splitmix64)."""
    mixed = numbers + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    result: Marks = mixed ^ (mixed >> np.uint64(31))
    return result
