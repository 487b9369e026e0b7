"""The figures behind the digest: harm with its bounds, rules with advice, the trend, why customers say no."""

from __future__ import annotations

from collections.abc import Sequence

from pos_assist.services.paper import digest_texts as say
from pos_assist.services.paper import texts as common
from pos_assist.services.paper.document import Cell, Chart, Column, Mark, Number, Shape, Table
from pos_assist.services.paper.numbers import write_day
from pos_assist.services.paper.words import Words
from pos_assist.services.reporting.figures import Figure, Harm, Overview, RuleFigure, Unit
from pos_assist.services.reporting.wording import PARTS

TREND = "K06"
OF_RULES = ("K06", "K14")
MOST_RULES = 20


def harm_table(harm: Sequence[Harm], words: Words) -> Table:
    """Every guardrail with what it is held against."""
    tr = words.texts.tr
    titles = (common.FIGURE, common.VALUE, common.INTERVAL, say.BOUND, say.STATE)
    shares = (1.8, 1.0, 1.6, 1.0, 1.4)
    columns = tuple(
        Column(tr(title), share, figures=title in (common.VALUE, say.BOUND))
        for title, share in zip(titles, shares, strict=True)
    )
    rows = tuple(
        (
            words.name(one.figure.kpi),
            words.number(one.figure) or "–",
            words.interval(one.figure) or words.why_not(one.figure),
            Number(one.bound, one.figure.unit) if one.bound is not None else "–",
            tr(say.STATES[one.state]),
        )
        for one in harm
    )
    return Table(tr(say.HARM), columns, rows, title=tr(say.HARM))


def rules_table(rules: Sequence[RuleFigure], words: Words) -> Table:
    """Rules of which enough is known: first what is to be looked at, then what to keep, each part by name."""
    tr = words.texts.tr
    known = sorted((one for one in rules if one.advice != "wait"), key=lambda rule: rule.advice != "review")
    columns = [Column(tr(say.RULE), 2.0), Column(tr(say.ADVICE), 1.2)]
    for kpi in OF_RULES:
        columns += [Column(words.name(kpi), figures=True), Column(tr(common.SURE), 1.2)]
    rows = []
    for one in known[:MOST_RULES]:
        row: list[Cell] = [one.name or one.key or tr(say.LEARNED), tr(say.ADVICES[one.advice])]
        for kpi in OF_RULES:
            row += _figure(one.figures.get(kpi), words)
        rows.append(tuple(row))
    note = tr(say.WAITING, len(rules) - len(known)) if len(known) < len(rules) else ""
    return Table(tr(say.RULES), tuple(columns), tuple(rows), title=tr(say.RULES), note=note)


def _figure(figure: Figure | None, words: Words) -> list[Cell]:
    if figure is None:
        return [None, None]
    return [words.number(figure) or "–", words.interval(figure) or words.why_not(figure)]


def trend_chart(long: Overview, words: Words) -> Chart:
    """The main figure by week with its interval; weeks without one are a gap."""
    marks = []
    for point in long.trend:
        figure, name = point.figures.get(TREND), write_day(point.day, words.language)
        if figure is None or figure.value is None or figure.interval is None:
            marks.append(Mark(name, None, said=words.why_not(figure) if figure else ""))
        else:
            marks.append(Mark(name, figure.value, figure.interval.low, figure.interval.high))
    return Chart(words.texts.tr(say.TREND).format(kpi=words.name(TREND)), Shape.LINE, Unit.SHARE, tuple(marks))


def declines_chart(declines: Sequence[tuple[str, int]], words: Words) -> Chart:
    """How often each reason was told; the most frequent first."""
    marks = tuple(Mark(words.figures.tr(PARTS.get(reason or "none", reason)), count) for reason, count in declines)
    return Chart(words.texts.tr(say.DECLINES), Shape.BARS, Unit.COUNT, marks)
