"""Own words as something said: which move it was the trainee confirms; what it contains is found in the text."""

from __future__ import annotations

import re

from pos_assist.training.content import Content
from pos_assist.training.encounter import Said, State
from pos_assist.training.reading import read
from pos_assist.training.values import Move, Says

_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+|\s[0-9]{3}(?![0-9]))*")  # '1 234,50', also with a hard space


def own_words(text: str, move: Move, nearest: str, state: State, content: Content) -> Said:
    """`nearest`: key of the sentence it is most like, '' for none: it lends what it contains when its move is the same.

    Price and total count where they are in the text as written, whatever the nearest sentence says.
    """
    like = content.sentences.get(nearest)
    if like is not None and like.move is not move:
        like = None
    says = set(like.says if like else ()) - {Says.PRICE, Says.TOTAL}
    idea, reading = state.setup.scene.idea, read(state, content)
    prices = (idea.price, idea.cheaper_price, idea.saving) if idea else ()
    totals = (reading.total(move), reading.total(Move.SKIP)) if move is Move.PRICE else (reading.total(move),)
    for what, amounts in ((Says.PRICE, prices), (Says.TOTAL, totals)):
        if any(_named(text, amount) for amount in amounts):
            says.add(what)
    if "?" in text:
        says.add(Says.QUESTION)
    return Said(move, text, frozenset(says), like.answers if like else None)


def _named(text: str, amount: str) -> bool:
    """Whether the amount is in the text: '12,99 zł' also as '12.99', '50,00' also as '50'."""
    figures = next(iter(_figures(amount)), "")
    whole = figures.removesuffix("00") if re.search(r"[.,]00\b", amount) else figures
    return bool(figures) and not {figures, whole}.isdisjoint(_figures(text))


def _figures(text: str) -> list[str]:
    """The numbers without the signs inside them."""
    return [re.sub(r"[^0-9]", "", one) for one in _NUMBER.findall(text)]
