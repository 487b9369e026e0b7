"""Data and privacy on paper and in files: doubts, behaviour, circumstances, what is kept of whom. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pos_assist.manager.data_quality import texts as say
from pos_assist.manager.data_quality.words import BEHAVIOUR, DOUBTS, Wording
from pos_assist.services.paper import texts as common
from pos_assist.services.paper.document import Block, Column, Document, Heading, Number, Paragraph, Style, Table
from pos_assist.services.paper.report import definitions, figures_table
from pos_assist.services.paper.words import Words
from pos_assist.services.reporting.figures import Report, Unit
from pos_assist.services.reporting.wording import PARTS
from pos_assist.services.texts import Texts


def document_of(
    report: Report,
    circumstances: Sequence[Table],
    notice: Sequence[str],
    texts: Texts,
    *,
    words: Words,
    now: datetime,
) -> Document:
    """As on the screen; `circumstances`: the tables per till and per hour."""
    tr = texts.tr
    kind, banner = Wording(texts, words.figures).banner(report)
    blocks: list[Block] = [*words.warnings(report.freshness)]
    if banner:
        blocks.append(Paragraph(banner, Style.BODY if kind == "ok" else Style.BOXED))
    blocks += [Heading(tr(say.DOUBT)), _doubts(report, texts, words), Heading(tr(say.BEHAVED))]
    blocks.append(figures_table(report.figures, {}, words, BEHAVIOUR))
    blocks += [Heading(tr(say.CIRCUMSTANCES)), Paragraph(tr(say.CIRCUMSTANCES_MEAN), Style.SOFT), *circumstances]
    blocks += [Heading(tr(say.PRIVACY)), *map(Paragraph, notice), definitions(BEHAVIOUR, words)]
    about = words.about(report.request, report.freshness, now)
    return Document(tr(say.TITLE), about, tuple(blocks), texts.language, report.currency)


def _doubts(report: Report, texts: Texts, words: Words) -> Table:
    figure = report.figures.get("K34")
    shares = figure.parts if figure is not None else {}
    columns = (
        Column(texts.tr(say.DOUBT), 1.2),
        Column(words.texts.tr(common.VALUE), figures=True),
        Column(words.texts.tr(common.DEFINITION), 2.4),
    )
    rows = tuple(
        (
            words.figures.tr(PARTS[name]),
            Number(shares[name], Unit.SHARE) if name in shares else "–",
            texts.tr(means),
        )
        for name, means in DOUBTS.items()
    )
    return Table(texts.tr(say.DOUBT), columns, rows)
