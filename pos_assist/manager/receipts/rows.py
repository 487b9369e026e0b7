"""Receipts as rows of finished texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from pos_assist.manager.parts.filter_menu import name_of
from pos_assist.manager.parts.row_values import Column, Row, row
from pos_assist.manager.receipts import texts as say
from pos_assist.services.paper.numbers import NOTHING, write, write_day
from pos_assist.services.reporting.figures import ReceiptRow, Unit
from pos_assist.services.reporting.ports import Choices
from pos_assist.services.texts import Texts


def columns(texts: Texts) -> tuple[Column, ...]:
    """What is worth knowing first stays where it is narrow."""
    tr = texts.tr
    return (
        Column(tr(say.WHEN), 174),
        Column(tr(say.RECEIPT), 200, room=980),
        Column(tr(say.TILL), 64, room=1060),
        Column(tr(say.EMPLOYEE), room=620),
        Column(tr(say.GROUP), 132, room=560),
        Column(tr(say.STATE), 90, room=1180),
        Column(tr(say.TOTAL), 92, figures=True),
        Column(tr(say.BEFORE_OFFER), 112, figures=True, room=1060),
        Column(tr(say.CARDS), 64, figures=True, room=380),
        Column(tr(say.ACCEPTED), 96, figures=True, room=760),
        Column(tr(say.CONFIRMED), 118, figures=True, room=760),
    )


def rows_of(
    receipts: Sequence[ReceiptRow],
    choices: Choices,
    currency: str,
    local: Callable[[datetime], datetime],
    texts: Texts,
) -> list[Row]:
    """The newest first, as they come."""

    def money(minor: int | None) -> str:
        return NOTHING if minor is None else write(minor, Unit.MONEY, currency, texts.language)

    found = []
    for one in receipts:
        here = local(one.at)
        cells = (
            f"{write_day(here.date(), texts.language)} {here:%H:%M}",
            one.basket_id,
            name_of("tills", one.till_id, choices, texts),
            name_of("employees", one.staff_id, choices, texts),
            name_of("arms", one.arm, choices, texts) if one.arm else NOTHING,
            texts.tr(say.STATES.get(one.state, one.state)) or NOTHING,
            money(one.total_minor),
            money(one.subtotal_minor),
            str(one.cards),
            str(one.accepted),
            str(one.confirmed),
        )
        order = (one.at, *cells[1:6], one.total_minor, one.subtotal_minor or 0, one.cards, one.accepted, one.confirmed)
        found.append(row(one.basket_id, *cells, order=order))
    return found
