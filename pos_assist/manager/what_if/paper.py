"""The screen "What if" on paper and as tables. No Qt."""

from __future__ import annotations

from datetime import datetime

from pos_assist.manager.what_if import texts as say
from pos_assist.manager.what_if.words import Words
from pos_assist.services.paper.document import Block, Document, Heading, Paragraph, Style


def what_if_document(words: Words, now: datetime) -> Document:
    """Everything the screen shows."""
    tr, table = words.texts.tr, words.table
    blocks: list[Block] = [*words.figures.warnings(table.freshness), Heading(tr(say.WHO))]
    blocks += [Paragraph(text) for text in words.who()]
    if table.cells:
        blocks += [words.cells(), Paragraph(tr(say.WHO_MEANS), Style.SOFT)]
    blocks.append(Heading(tr(say.OTHER)))
    others = words.others()
    blocks += [others] if others.rows else []
    blocks += [Paragraph(text, Style.SOFT) for text in (words.seldom(), tr(say.OTHER_MEANS)) if text]
    blocks += [Heading(tr(say.PRICE)), Paragraph(words.price())]
    blocks.append(Heading(tr(say.HOLDOUT)))
    blocks += [Paragraph(text) for text in words.holdout()]
    if words.what_if.holdout:
        blocks.append(words.holdouts())
    about = words.figures.about(table.request, table.freshness, now)
    return Document(tr(say.TITLE), about, tuple(blocks), words.texts.language, table.currency)
