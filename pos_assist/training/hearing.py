"""Own words as something said: which move it was the trainee confirms; what it contains is found in the text."""

from __future__ import annotations

import re

from pos_assist.training.content import Content
from pos_assist.training.encounter import Said, State
from pos_assist.training.reading import read
from pos_assist.training.values import Move, Says

_NUMBER = re.compile(r"[0-9]+(?:[.,\s\u00a0\u202f][0-9]+)*")


def own_words(text: str, move: Move, nearest: str, state: State, content: Content) -> Said:
    """`nearest`: key of the sentence it is most like, '' for none: it lends what it contains when its move is the same.

    Price and total count where they are in the text as written, whatever the nearest sentence says.
    """
    like = content.sentences.get(nearest)
    same = like is not None and like.move is move
    says = set(like.says if like and same else ()) - {Says.PRICE, Says.TOTAL}
    idea = state.setup.scene.idea
    prices = (idea.price, idea.cheaper_price, idea.saving) if idea else ()
    if any(_named(text, price) for price in prices):
        says.add(Says.PRICE)
    reading = read(state, content)
    totals = (reading.total(move), reading.total(Move.SKIP)) if move is Move.PRICE else (reading.total(move),)
    if any(_named(text, total) for total in totals):
        says.add(Says.TOTAL)
    if "?" in text:
        says.add(Says.QUESTION)
    return Said(move, text, frozenset(says), like.answers if like and same else None)


def _named(text: str, amount: str) -> bool:
    """Whether the amount is in the text: '12,99 zł' also as '12.99', '50,00' also as '50'."""
    figures = _figures(amount).strip()
    whole = figures.removesuffix("00") if re.search(r"[.,]00\b", amount) else figures
    return bool(figures) and any(f" {one} " in _figures(text) for one in (figures, whole))


def _figures(text: str) -> str:
    """The numbers, apart by blanks, without the signs inside them."""
    return f" {' '.join(re.sub(r'(?<=[0-9])[^0-9](?=[0-9])', '', one) for one in re.findall(_NUMBER, text))} "
