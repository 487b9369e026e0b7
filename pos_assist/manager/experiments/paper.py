"""One test on paper and in files: what was declared, how far it is, no more of its result than may be told. No Qt."""

from __future__ import annotations

from datetime import datetime

from pos_assist.manager.experiments import texts as say
from pos_assist.manager.experiments.words import METRICS, STATES, Wording
from pos_assist.services.experimenting import ArmResult, Metric, Result
from pos_assist.services.paper import texts as common
from pos_assist.services.paper.document import Block, Cell, Column, Document, Heading, Number, Paragraph, Style, Table
from pos_assist.services.paper.words import Words
from pos_assist.services.reporting.figures import Unit

WARNINGS = ("error", "warning")


def document_of(result: Result, wording: Wording, words: Words, now: datetime) -> Document:
    """As on the screen: while the conclusion is locked neither a figure nor an effect is in it."""
    tr = wording.texts.tr
    kind, banner = wording.locked(result)
    lines = (
        (tr(say.NAME), result.plan.title),
        (tr(say.STATE), tr(STATES[result.state])),
        (tr(say.VARIANTS), banner),  # in a file of tables nothing else says why no figure is told
        (tr(say.PROGRESS_NAME), wording.counted(result)),
        (words.texts.tr(common.MADE), words.moment(now)),
    )
    about = tuple(line for line in lines if line[1])
    blocks: list[Block] = [Heading(result.plan.title)]
    if banner:
        blocks.append(Paragraph(banner, Style.BOXED if kind in WARNINGS else Style.STRONG))
    blocks += [Paragraph(one) for one in (wording.progress(result), wording.since(result)) if one]
    blocks.append(_plan(result, wording))
    if result.arms:
        blocks += [_variants(result, wording, words), _watched(result, wording)]
    blocks += [Paragraph(wording.ratio(result), Style.SOFT)] if wording.ratio(result) else []
    told = wording.instead(result)
    if told:
        blocks += [Heading(tr(say.INSTEAD)), *map(Paragraph, told), Paragraph(tr(say.INSTEAD_NOTE), Style.SOFT)]
    return Document(
        f"{tr(say.TITLE)} {result.plan.title}", about, tuple(blocks), wording.texts.language, words.currency
    )


def _plan(result: Result, wording: Wording) -> Table:
    tr = wording.texts.tr
    columns = (Column(tr(say.PLANNED), 1.0), Column("", 3.0))
    return Table(tr(say.PLANNED), columns, tuple(wording.plan_lines(result.plan)))


def _variants(result: Result, wording: Wording, words: Words) -> Table:
    tr, sure = wording.texts.tr, words.texts.tr(common.SURE)
    columns = (
        Column(tr(say.VARIANTS), 2.0),
        Column(tr(METRICS[result.plan.metric]), figures=True),
        Column(sure, 1.4),
        Column(tr(say.EFFECT).format(first=result.arms[0].variant), figures=True),
        Column(sure, 1.4),
        Column(words.texts.tr(common.N), figures=True),
    )
    rows = tuple(_variant(arm, result, words) for arm in result.arms)
    return Table(tr(say.VARIANTS), columns, rows, note=tr(say.LATER) if result.locked == "not_yet" else "")


def _variant(arm: ArmResult, result: Result, words: Words) -> tuple[Cell, ...]:
    money = result.plan.metric is Metric.MARGIN
    told: tuple[Cell, ...] = (None, None, None, None)
    if not result.locked:
        unit, difference = (Unit.MONEY, Unit.MONEY) if money else (Unit.SHARE, Unit.POINTS)
        told = (words.cell(arm.value, unit), words.sure(arm.value, unit), None, None)
        if arm.effect is not None:
            effect = (words.cell(arm.effect, difference, plus=True), words.sure(arm.effect, difference, plus=True))
            told = (*told[:2], *effect)
    return (arm.variant, *told, Number(arm.n, Unit.COUNT))


def _watched(result: Result, wording: Wording) -> Table:
    """Guardrails, one a row: they are told while the conclusion is locked too."""
    tr = wording.texts.tr
    rows = tuple((arm.variant, line) for arm in result.arms for line in wording.watched(arm))
    return Table(tr(say.WATCHED), (Column(tr(say.VARIANTS), 1.0), Column(tr(say.WATCHED), 2.4)), rows)
