"""Collects what several queries count of the same groups into one `Counts` each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from math import isfinite
from typing import TYPE_CHECKING

from pos_assist.services.reporting.tally import Arm, Counts, Moments, Rank

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


@dataclass(frozen=True, slots=True)
class Settings:
    """What the counting needs to know of the shop. `until`: the day up to which returns are known."""

    until: date
    people_from: date  # before it nobody is named any more, so nothing is 'of nobody'
    return_days: int
    repeat_days: int  # what a known customer declined is not shown again
    one_arm: bool = False  # the question leaves out an arm, so the arms are not as they were drawn: none is compared


@dataclass
class Group:
    """A `Counts` in the making."""

    numbers: dict[str, float] = field(default_factory=dict)
    moments: dict[str, Moments] = field(default_factory=dict)
    ranks: dict[str, Rank] = field(default_factory=dict)
    reasons: dict[str, int] = field(default_factory=dict)
    arms: dict[str, list[Arm]] = field(default_factory=lambda: {"treatment": [], "holdout": []})
    days: list[tuple[int, int, float]] = field(default_factory=list)


@dataclass
class Folding:
    """All groups of one split."""

    settings: Settings
    groups: dict[str, Group] = field(default_factory=dict)

    def group(self, key: str) -> Group:
        """That group, new where it is the first time."""
        return self.groups.setdefault(key, Group())

    def numbers(self, answer: DuckDBPyConnection) -> None:
        """Rows of a query whose first column is the key; the others are named as in `Counts.numbers`; NULL is 0."""
        names = [column[0] for column in answer.description or ()][1:]
        for key, *values in answer.fetchall():
            self.group(key).numbers.update((name, value or 0) for name, value in zip(names, values, strict=True))

    def moments(self, answer: DuckDBPyConnection, names: tuple[str, ...]) -> None:
        """Rows of key, n, and what `moments_of` gives of each name."""
        for key, n, *values in answer.fetchall():
            for place, name in enumerate(names):
                mean, squares, skewness = values[3 * place : 3 * place + 3]
                known = skewness is not None and isfinite(skewness)  # not of fewer than three, nor where all are alike
                self.group(key).moments[name] = Moments(n, mean, squares, skewness if known else 0.0)

    def counts(self) -> Mapping[str, Counts]:
        """As the port has it."""
        return {
            key: Counts(
                one.numbers,
                one.moments,
                one.ranks,
                one.reasons,
                tuple(one.arms["treatment"]),
                tuple(one.arms["holdout"]),
                tuple(one.days),
            )
            for key, one in self.groups.items()
        }


def moments_of(measure: str) -> str:
    """Columns: mean, sum of squared deviations, skewness."""
    return f"avg({measure}), var_pop({measure}) * count(*), skewness({measure})"
