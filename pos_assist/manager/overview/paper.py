"""The overview on paper and in files: the three answers, its figures, what to change, every definition. No Qt."""

from __future__ import annotations

from datetime import datetime

from pos_assist.manager.overview import texts as say
from pos_assist.manager.overview.words import TILES, Words
from pos_assist.services.paper import words as paper
from pos_assist.services.paper.data import data_table
from pos_assist.services.paper.digest_tables import declines_chart, harm_table, rules_table
from pos_assist.services.paper.document import Block, Document, Heading, Paragraph, Style
from pos_assist.services.paper.report import definitions, figures_table


def document_of(shown: Words, words: paper.Words, now: datetime) -> Document:
    """Everything of the screen, and what every figure of it means."""
    overview, tr = shown.overview, shown.words.texts.tr
    report, verdict = overview.report, overview.verdict
    harm, _ = shown.harm()
    told = {one.kpi: one for one in (verdict.effect, verdict.programme, verdict.naive)}
    figures = {**report.figures, **told}
    kpis = (*told, *TILES)
    blocks: list[Block] = [*words.warnings(report.freshness)]
    for question, answer in ((say.WORTH, shown.worth()), (say.HARM, harm), (say.CHANGE, shown.attention())):
        blocks += [Paragraph(tr(question), Style.STRONG), Paragraph(answer)]
    blocks += [figures_table(figures, report.compared, words, kpis), harm_table(overview.harm, words)]
    if overview.rules:
        blocks += [Heading(tr(say.RULES)), rules_table(overview.rules, words)]
    if overview.declines:
        blocks.append(declines_chart(overview.declines, words))
    blocks.append(definitions({*kpis, *(one.figure.kpi for one in overview.harm)}, words))
    about = words.about(report.request, report.freshness, now)
    return Document(tr(say.TITLE), about, tuple(blocks), words.language, report.currency, (data_table(report, words),))
