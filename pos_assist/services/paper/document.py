"""A document: what it is about, and its blocks in order. Paper draws it, tables write it; both from the same cells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from pos_assist.services.reporting.figures import Unit


@dataclass(frozen=True, slots=True)
class Number:
    """A number in its unit (`Unit`: money in minor units, shares of 1). `signed`: a difference, '+' is written too."""

    value: float
    unit: Unit
    signed: bool = False


Cell = str | Number | date | datetime | None  # None: nothing; datetimes are the shop's own clock


class Style(Enum):
    """How a paragraph is set."""

    BODY = "body"
    STRONG = "strong"
    SOFT = "soft"
    BOXED = "boxed"  # a warning that must not be overlooked


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, and how much of the width it takes beside the others (1 = a figure's). `figures`: flush right."""

    title: str
    share: float = 1.0
    figures: bool = False


@dataclass(frozen=True)
class Table:
    """Rows of cells under headings. `name`: of its sheet in a workbook; `title`: above it on paper."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    note: str = ""  # below it, in small print


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text."""

    text: str
    style: Style = Style.BODY


@dataclass(frozen=True, slots=True)
class Mark:
    """One line of a chart: what it is of, its number, and how sure. `said`: instead of a number that there is not."""

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None
    said: str = ""


class Shape(Enum):
    """How the marks of a chart are drawn."""

    BARS = "bars"  # from nought to the value
    DOTS = "dots"  # a dot on its interval, with nought or `Chart.middle` as a line
    LINE = "line"  # from mark to mark in time, intervals as a band


@dataclass(frozen=True)
class Chart:
    """Marks in one unit, drawn in ink alone: read by shape and place, never by hue."""

    title: str
    shape: Shape
    unit: Unit
    marks: tuple[Mark, ...]
    middle: float | None = None  # a line to compare with
    middle_said: str = ""
    signed: bool = False


Block = Heading | Paragraph | Table | Chart


@dataclass(frozen=True)
class Document:
    """`about`: label and text of what every page and every sheet names: period, filters, age of the data, when made.

    `data`: the same figures at full length for a table program, where `blocks` shows a choice of them.
    """

    title: str
    about: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    language: str
    currency: str = ""
    data: tuple[Table, ...] = ()

    def tables(self) -> tuple[Table, ...]:
        """What is written as tables: `data`, else the tables among the blocks."""
        return self.data or tuple(one for one in self.blocks if isinstance(one, Table))
