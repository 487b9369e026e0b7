"""A document with everything in it that a table or a page may hold."""

from __future__ import annotations

from datetime import UTC, date, datetime

from pos_assist.services.paper.document import (
    Chart,
    Column,
    Document,
    Heading,
    Mark,
    Number,
    Paragraph,
    Shape,
    Style,
    Table,
)
from pos_assist.services.reporting.figures import Unit

HOSTILE = '=cmd|"/c calc"!A1'  # a product's name that a spreadsheet would run
NAMES = ("Zażółć gęślą jaźń", "Kôň s ďobmi, ľúbezný", "Șoșete și țesături", HOSTILE, "a;b,c")
NUMBERS = (-1234567.891, 0.0, 42.4, 99.5, 1e-7)


def table(rows: int = len(NAMES)) -> Table:
    """Text, money, share, count, difference, day and moment."""
    return Table(
        "Offers / all",
        (
            Column("Offer", 3),
            Column("Margin", figures=True),
            Column("Share", figures=True),
            Column("n", figures=True),
            Column("Effect", figures=True),
            Column("Day"),
            Column("At"),
        ),
        tuple(
            (
                NAMES[at % len(NAMES)],
                Number(NUMBERS[at % len(NUMBERS)], Unit.MONEY),
                Number(0.12345 + at / 1000, Unit.SHARE),
                Number(1200 + at, Unit.COUNT),
                Number(-0.0141, Unit.POINTS, signed=True),
                date(2026, 3, 7),
                datetime(2026, 3, 7, 14, 2, tzinfo=UTC),
            )
            for at in range(rows)
        ),
        title="Every offer",
        note="Of the shop's own receipts.",
    )


def document(language: str = "pl", currency: str = "PLN", *, rows: int = len(NAMES)) -> Document:
    """All blocks there are."""
    marks = tuple(Mark(f"Week {n}", 0.1 + n / 100, 0.08 + n / 100, 0.12 + n / 100) for n in range(1, 9))
    return Document(
        "Report",
        (("Period", "2026-03-01 – 2026-03-30"), ("Filters", "Till 2, add-on"), ("Data until", "2026-03-31 09:30")),
        (
            Heading("What happened"),
            Paragraph("1 204 cards were shown. " * 8),
            Paragraph("Blocked: the arms are not as they were drawn.", Style.BOXED),
            Chart("Confirmed of shown, by week", Shape.LINE, Unit.SHARE, marks, middle=0.12, middle_said="before"),
            Chart("By till", Shape.DOTS, Unit.SHARE, (*marks[:2], Mark("Till 9", None, said="too few")), middle=0.1),
            Chart("Declined because", Shape.BARS, Unit.COUNT, (Mark("Price", 40), Mark("Has one", 12))),
            table(rows),
        ),
        language,
        currency,
    )
