"""What a chart shows, and the table behind it: finished texts and plain numbers. No Qt."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Look(Enum):
    """How a series is drawn; any two differ in form, not in hue: they stay apart in grayscale."""

    LINE = "line"
    DASHED = "dashed"
    DOTTED = "dotted"
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class Mark:
    """One point of a series. `low`/`high`: its interval, drawn as a band along a line, else as whiskers."""

    x: float
    y: float
    low: float | None = None
    high: float | None = None
    told: str = ""  # what is said of it under the mouse and to a screen reader
    key: str = ""  # what a press on it tells; '' = it cannot be pressed


@dataclass(frozen=True, slots=True)
class Series:
    """Marks of one name, by rising x. `soft`: context (limits, a centre), drawn behind in gray."""

    name: str
    marks: tuple[Mark, ...]
    look: Look = Look.LINE
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """`write` puts a value beside the axis; `ticks` stand there instead of round numbers where given.

    `least`/`most`: shown whatever the marks are; None: as the marks need.
    """

    write: Callable[[float], str] = str
    title: str = ""
    ticks: tuple[tuple[float, str], ...] = ()
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True)
class ChartData:
    """One chart. `said`: what it shows, in a sentence for screen readers; `columns` and `rows`: its table."""

    title: str
    said: str
    x: Axis
    y: Axis
    series: tuple[Series, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""  # told beside the title: 'n < 50: 3 people hidden'
    keys: tuple[str, ...] = ()  # of the rows, where they can be pressed

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every mark that can be pressed, in the order of the arrows."""
        return tuple(sorted((m for one in self.series for m in one.marks if m.key), key=lambda mark: (mark.x, mark.y)))


def round_numbers(least: float, most: float, at_most: int = 5) -> tuple[float, ...]:
    """At most so many values between `least` and `most`, in steps of 1, 2, 2.5 or 5 times a power of ten."""
    span = most - least
    if span <= 0:
        return (least,)
    power = 10.0 ** math.floor(math.log10(span))
    for scale in (0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 2.5, 5.0, 10.0):
        step = power * scale
        first, last = math.ceil(least / step), math.floor(most / step)
        if last - first < at_most:
            return tuple(round(place * step, 12) for place in range(first, last + 1))
    return (least, most)
