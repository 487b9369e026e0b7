"""What a person filled in for a test, as a question; and the trials it leads to. On a worker."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from pos_assist.engine.basket import Basket
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Segment
from pos_assist.manager.rules.reading import Reading
from pos_assist.services.editing import Change, Editing
from pos_assist.services.stock import Stock, held_elsewhere
from pos_assist.services.trial import Question, Standing, Trial, try_out, typed_basket, with_rules


class Asked(NamedTuple):
    """The form. `key`: of a live basket or receipt, '' = typed. `at` None: now."""

    key: str
    lines: tuple[tuple[str, Decimal], ...]  # how rules name products, and how many
    at: datetime | None = None
    segment: Segment | None = None
    store: str = ""
    language: str = ""
    queue: bool = False
    changes: tuple[Change, ...] = ()
    compare: bool = False


class Answer(NamedTuple):
    """`before` only where two were asked for."""

    trial: Trial
    before: Trial | None = None


class Counter(NamedTuple):
    """What the answer is worked out from, as it was read. `now`: by the shop's own clock."""

    reading: Reading
    standing: Standing
    policy: Policy
    now: datetime


def basket_of(asked: Asked, standing: Standing, reading: Reading) -> Basket:
    """The chosen basket as it stands, or one of the typed products at the till's prices.

    What is chosen at the till keeps its prices and discounts; what was parked or paid is asked about as if open.
    """
    for basket in (*standing.live, *standing.receipts):
        if basket.basket_id == asked.key:
            return basket
    found = [(reading.product(name), count) for name, count in asked.lines]
    lines = [(product, count) for product, count in found if product is not None]
    return typed_basket(lines, reading.shop.currency or "EUR")


def answer(asked: Asked, counter: Counter, editing: Editing) -> Answer:
    """Decide under the rules in force, with the unsaved changes, or both.

    Raises:
        UserError: an unsaved change is not right yet.
    """
    reading, standing, policy, now = counter
    shop, basket = reading.shop, basket_of(asked, standing, reading)
    question = Question(
        basket,
        asked.at or now,
        language=asked.language,
        segment=asked.segment,
        queue=asked.queue,
        held=held_elsewhere(standing.live, basket),
        stores=frozenset({asked.store} if asked.store else ()),
    )
    stock = shop.stock if asked.at is None else as_if_at(shop.stock, asked.at, now)
    trials = []
    if asked.compare or not asked.changes:
        trials.append(try_out(question, shop.knowledge, policy, stock))
    if asked.changes:
        changed = with_rules(shop.knowledge, shop.products, editing.book(asked.changes))
        trials.append(try_out(question, changed, policy, stock))
    return Answer(trials[-1], trials[0] if len(trials) > 1 else None)


def as_if_at(stock: Stock, at: datetime, now: datetime) -> Stock:
    """Figures as old at that moment as they are `now`: who asks about Monday morning does not ask about their age."""
    later = at - now
    figures = {key: replace(figure, as_of=figure.as_of + later) for key, figure in stock.figures.items()}
    return replace(stock, figures=figures)


def moment_of(text: str, now: datetime) -> datetime | None:
    """'2026-12-24 18:30' by the clock of `now`; a day alone is its noon; None where nothing is written.

    Raises:
        ValueError: it is no day and time.
    """
    text = text.strip()
    if not text:
        return None
    moment = datetime.fromisoformat(text if len(text) > len("2026-12-24") else f"{text} 12:00")
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=now.tzinfo)
