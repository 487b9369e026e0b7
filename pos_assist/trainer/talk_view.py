"""What was said, as bubbles: the customer's at the left with a bar, the trainee's at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout, QWidget

from pos_assist.trainer.pieces import Sign, beside, card, text
from pos_assist.trainer.shown import Spoken

INDENT = 36  # pixels a bubble stays away from the other side


def bubbles(talk: Sequence[Spoken], *, last_large: bool = True) -> list[QWidget | QLayout]:
    """One part a sentence; the last thing a customer said is large: it waits for an answer."""
    return [_bubble(one, large=last_large and place == len(talk) - 1) for place, one in enumerate(talk)]


def _bubble(one: Spoken, *, large: bool) -> QLayout:
    parts: list[QWidget | QLayout] = [text(one.who, "fine"), text(one.text, "speech" if large else "")]
    if one.note:
        parts.append(_note(one))
    bubble = card(*parts, what="customer" if one.by_customer else "you")
    row = beside(bubble) if one.by_customer else beside()
    if one.by_customer:
        row.addSpacing(INDENT)
    else:
        row.addSpacing(INDENT)
        row.addWidget(bubble)
    row.setStretchFactor(bubble, 1)
    return row


def _note(one: Spoken) -> QLayout:
    row = beside(Sign(one.mark, 16), text(one.note, "fine"), gap=6)
    row.setStretch(1, 1)
    return row
