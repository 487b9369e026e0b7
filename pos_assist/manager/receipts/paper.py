"""The receipts that are shown, on paper and in files: numbers stay numbers there. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from pos_assist.manager.parts.filter_menu import name_of
from pos_assist.manager.receipts import texts as say
from pos_assist.services.paper.document import Cell, Column, Document, Number, Table
from pos_assist.services.paper.numbers import write
from pos_assist.services.paper.words import Words
from pos_assist.services.reporting.figures import Freshness, ReceiptPage, ReceiptRow, Unit
from pos_assist.services.reporting.ports import Choices
from pos_assist.services.reporting.request import Request
from pos_assist.services.texts import Texts

WIDE = (1.6, 2.2, 0.8, 1.6, 1.4, 1.0)  # of the texts, beside a figure's 1


def document_of(
    request: Request,
    page: ReceiptPage,
    choices: Choices,
    texts: Texts,
    *,
    words: Words,
    freshness: Freshness,
    now: datetime,
) -> Document:
    """`page`: every receipt that was read so far; where there are more, every page and file says so."""
    tr = texts.tr
    told = (say.WHEN, say.RECEIPT, say.TILL, say.EMPLOYEE, say.GROUP, say.STATE)
    counted = (say.TOTAL, say.BEFORE_OFFER, say.CARDS, say.ACCEPTED, say.CONFIRMED)
    columns = (
        *(Column(tr(one), share) for one, share in zip(told, WIDE, strict=True)),
        *(Column(tr(one), figures=True) for one in counted),
    )
    rows = tuple(_row(one, choices, texts, words.local) for one in page.rows)
    table = Table(tr(say.TITLE), columns, rows)
    about = words.about(request, freshness, now)
    left_out = _more(len(page.rows), page.total, texts)
    about = (*about, (tr(say.TITLE), left_out)) if left_out else about
    return Document(tr(say.TITLE), about, (*words.warnings(freshness), table), texts.language, page.currency)


def _row(one: ReceiptRow, choices: Choices, texts: Texts, local: Callable[[datetime], datetime]) -> tuple[Cell, ...]:
    counts: Sequence[int] = (one.cards, one.accepted, one.confirmed)
    return (
        local(one.at),
        one.basket_id,
        name_of("tills", one.till_id, choices, texts),
        name_of("employees", one.staff_id, choices, texts),
        name_of("arms", one.arm, choices, texts) if one.arm else None,
        texts.tr(say.STATES.get(one.state, one.state)) or None,
        Number(one.total_minor, Unit.MONEY),
        None if one.subtotal_minor is None else Number(one.subtotal_minor, Unit.MONEY),
        *(Number(count, Unit.COUNT) for count in counts),
    )


def _more(shown: int, total: int, texts: Texts) -> str:
    """That these are not all; '' = they are."""
    if shown >= total:
        return ""
    n, of = (write(count, Unit.COUNT, "", texts.language) for count in (shown, total))
    return texts.tr(say.NOT_ALL).format(n=n, of=of)
