"""The team on paper and in files: everybody by name, with intervals, and what must be known to read them. No Qt."""

from __future__ import annotations

from datetime import datetime

from pos_assist.manager.people import texts as say
from pos_assist.manager.people import words
from pos_assist.services.paper.document import (
    Block,
    Cell,
    Chart,
    Column,
    Document,
    Mark,
    Number,
    Paragraph,
    Shape,
    Style,
    Table,
)
from pos_assist.services.paper.words import Words
from pos_assist.services.people import People, Person
from pos_assist.services.reporting.figures import Unit
from pos_assist.services.texts import Texts
from pos_assist.statistics.values import Estimate

NAME_SHARE, WORDS_SHARE = 2.0, 2.0  # of the width, beside a figure's 1


def document_of(people: People, texts: Texts, paper: Words, now: datetime) -> Document:
    """As on the screen; below `ENOUGH` cards no cell has a figure."""
    tr, rows = texts.tr, words.by_name(people)
    blocks: list[Block] = [
        *paper.warnings(people.freshness),
        Paragraph(words.summary(people, texts), Style.STRONG),
        *(Paragraph(one, Style.BOXED) for one in (words.widened(people, texts),) if one),
        _chart(people, rows, texts),
        _table(rows, texts),
        Paragraph(words.explained(texts), Style.SOFT),
    ]
    about = paper.about(people.request, people.freshness, now)
    return Document(tr(say.TITLE), about, tuple(blocks), texts.language, paper.currency)


def _chart(people: People, rows: list[Person], texts: Texts) -> Chart:
    """Everybody on their interval, by name, with the whole team's figure as a line."""
    marks = tuple(
        Mark(words.name_of(one, texts), one.standardised.value, *_ends(one.standardised))
        if words.is_told(one)
        else Mark(words.name_of(one, texts), None, said=texts.tr(say.TOO_FEW))
        for one in rows
    )
    middle = people.centre.value
    return Chart(texts.tr(say.LIKE_FOR_LIKE), Shape.DOTS, Unit.SHARE, marks, middle, texts.tr(say.MIDDLE_LINE))


def _table(rows: list[Person], texts: Texts) -> Table:
    tr = texts.tr
    figures = (say.LIKE_FOR_LIKE, say.FROM, say.TO, say.USUAL, say.RECORDED, say.OFFERED, say.SKIPPED, say.RAN_OUT)
    columns = (
        Column(tr(say.NAME), NAME_SHARE),
        Column(tr(say.SHOWN), figures=True),
        Column(tr(say.STANDS), WORDS_SHARE),
        *(Column(tr(one), figures=True) for one in figures),
    )
    return Table(tr(say.TITLE), columns, tuple(_row(one, texts) for one in rows))


def _row(person: Person, texts: Texts) -> tuple[Cell, ...]:
    head: tuple[Cell, ...] = (
        words.name_of(person, texts),
        Number(person.shown, Unit.COUNT),
        words.standing(person, texts),
    )
    if not words.is_told(person):
        return (*head, *[None] * 8)
    rates = (person.raw, person.offer_rate, person.skip_rate, person.expired_rate)
    shares = (person.standardised.value, *_ends(person.standardised), person.expected, *(one.value for one in rates))
    return (*head, *(None if share is None else Number(share, Unit.SHARE) for share in shares))


def _ends(estimate: Estimate) -> tuple[float | None, float | None]:
    return (None, None) if estimate.interval is None else (estimate.interval.low, estimate.interval.high)
