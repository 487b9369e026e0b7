"""The weekly digest: three sentences (what happened, how sure, what to do) and the figures behind them.

A week is too short to tell an effect (statistics.md 3c: one of +2 % takes 20,000 baskets); so "how sure" speaks of the
weeks up to it, whose interval holds however often one looks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from pos_assist.services.paper import digest_texts as say
from pos_assist.services.paper import texts as common
from pos_assist.services.paper.digest_tables import declines_chart, harm_table, rules_table, trend_chart
from pos_assist.services.paper.document import Block, Document, Heading, Paragraph
from pos_assist.services.paper.numbers import write, write_days
from pos_assist.services.paper.report import definitions, figures_table
from pos_assist.services.paper.words import Words, write_count
from pos_assist.services.reporting.figures import Overview, Unit
from pos_assist.services.reporting.wording import PARTS

MAIN = ("K01", "K02", "K04", "K05", "K06", "K08", "K10", "K11", "K17", "K23", "K24")
MOST_TO_DO = 4


@dataclass(frozen=True)
class Sentences:
    """The three that a busy reader reads; each a whole one or two."""

    happened: str
    sure: str
    to_do: str
    also: tuple[str, ...] = ()


def digest_document(week: Overview, long: Overview, words: Words, now: datetime, *, name: str) -> Document:
    """`week`: compared with the one before; `long`: the weeks up to it; `name`: '2026-W46'."""
    tr = words.texts.tr
    told = sentences(week, long, words)
    period = long.report.request.period
    blocks: list[Block] = [*words.warnings(week.report.freshness)]
    for title, text in ((say.WHAT_HAPPENED, told.happened), (say.HOW_SURE, told.sure), (say.WHAT_TO_DO, told.to_do)):
        blocks += [Heading(tr(title)), Paragraph(text)]
    blocks += [Paragraph(f"• {one}") for one in told.also]
    blocks += _tables(week, long, words)
    used = [kpi for kpi in (*MAIN, "K15", *(one.figure.kpi for one in week.harm)) if kpi in week.report.figures]
    blocks += [Heading(tr(common.DEFINITIONS)), definitions(used, words)]
    about = list(words.about(week.report.request, week.report.freshness, now))
    about.insert(2, (tr(say.EFFECT_OVER), write_days(period.first, period.last, words.language)))
    title = tr(say.TITLE).replace("{week}", name)
    return Document(title, tuple(about), tuple(blocks), words.language, words.currency)


def sentences(week: Overview, long: Overview, words: Words) -> Sentences:
    """What happened, how sure, what to do."""
    to_do = list(_to_do(week, long, words))
    nothing = say.NOTHING_TO_DO if week.funnel.cards_shown else say.NOTHING_OFFERED
    first = to_do[0] if to_do else words.texts.tr(nothing)
    return Sentences(_happened(week, words), _sure(week, long, words), first, tuple(to_do[1:MOST_TO_DO]))


def _tables(week: Overview, long: Overview, words: Words) -> Iterator[Block]:
    tr, report = words.texts.tr, week.report
    yield Heading(tr(say.TABLE))
    yield figures_table(report.figures, report.compared, words, MAIN)
    if len(long.trend) > 1:
        yield trend_chart(long, words)
    if week.harm:
        yield harm_table(week.harm, words)
    if long.rules:
        yield rules_table(long.rules, words)
    if week.declines:
        yield declines_chart(week.declines, words)


def _happened(week: Overview, words: Words) -> str:
    tr, funnel = words.texts.tr, week.funnel
    if not funnel.cards_shown:
        return tr(say.NO_CARDS)
    said = tr(say.HAPPENED).format(
        cards=write_count(funnel.cards_shown, words.language),
        receipts=write_count(funnel.receipts, words.language),
        confirmed=_share(words.value(week.report.figures.get("K06")), funnel.confirmed, words),
    )
    before = week.report.compared.get("K06")
    if before is not None and before.value is not None:
        said += " " + tr(say.BEFORE).format(before=words.value(before))
    return said


def _share(share: str, count: int, words: Words) -> str:
    return f"{write_count(count, words.language)} ({share})"


def _sure(week: Overview, long: Overview, words: Words) -> str:
    tr, judged = words.texts.tr, long.verdict
    effect = judged.effect
    if judged.verdict == "blocked":
        said = tr(say.BLOCKED)
    elif effect.value is None or effect.interval is None:
        said = tr(say.NO_EFFECT).format(why=words.why_not(effect))
    else:
        parts = {"weeks": -(-long.report.request.period.days // 7), "effect": words.value(effect)}
        source = {"earns": say.EARNS, "costs": say.COSTS}.get(judged.verdict, say.UNCLEAR)
        said = tr(source).format(**parts, interval=words.interval(effect))
    naive = week.verdict.naive
    if naive.value:
        said += " " + tr(say.NAIVE).format(naive=write(naive.value, Unit.MONEY, words.currency, words.language))
    return said


def _to_do(week: Overview, long: Overview, words: Words) -> Iterator[str]:
    """The most urgent first; what customers say comes last."""
    tr = words.texts.tr
    if long.verdict.verdict == "blocked" and week.verdict.verdict != "blocked":
        yield tr(say.TO_DO["sample_ratio"])
    for code, what in week.attention:
        told = dict(what)
        told["kpi"] = _harm(told.get("kpi", ""), week, words)
        told["part"] = words.figures.tr(PARTS.get(told.get("part", ""), told.get("part", "")))
        told["name"] = told.get("name") or told.get("key") or tr(say.LEARNED)
        yield tr(say.TO_DO.get(code, say.TO_DO_OTHER)).format(**told)
    yield from _reason(week.declines, words)


def _harm(kpi: str, week: Overview, words: Words) -> str:
    """'Seconds added +9.1 s, bound 4.0 s'."""
    found = next((one for one in week.harm if one.figure.kpi == kpi), None)
    if found is None or found.bound is None:
        return words.name(kpi)
    bound = write(found.bound, found.figure.unit, words.currency, words.language)
    said = {"kpi": words.name(kpi), "value": words.value(found.figure), "bound": bound}
    return words.texts.tr(say.HARM_TOLD).format(**said)


def _reason(declines: Sequence[tuple[str, int]], words: Words) -> Iterator[str]:
    """What most customers say, where a reason is told more often than none."""
    told = [(reason, count) for reason, count in declines if reason not in ("", "none")]
    of = sum(count for _, count in declines)
    if told and told[0][1] * 2 > of:
        reason, count = told[0]
        numbers = {"count": write_count(count, words.language), "of": write_count(of, words.language)}
        yield words.texts.tr(say.REASON).format(reason=words.figures.tr(PARTS.get(reason, reason)), **numbers)
