"""The trend as small charts, one figure each, with their intervals and their tables. No Qt."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise

from pos_assist.engine import formatting
from pos_assist.manager.overview import texts as say
from pos_assist.manager.parts.chart_values import Axis, ChartData, Mark, Series
from pos_assist.manager.parts.figure_words import FigureWords
from pos_assist.services.paper.numbers import write_day
from pos_assist.services.reporting.figures import Figure, Overview, Point, Unit

SHOWN = ("K05", "K06", "K10")  # acceptance, confirmed of shown, receipt value
WEEK = 7


def trends(overview: Overview, words: FigureWords) -> tuple[ChartData, ...]:
    """One chart a figure; none where there are fewer than two steps."""
    points = overview.trend
    if len(points) < 2:
        return ()
    weekly = min((b.day - a.day).days for a, b in pairwise(points)) >= WEEK
    return tuple(_trend(kpi, points, words, weekly=weekly) for kpi in SHOWN)


def key_of(kpi: str, day: date) -> str:
    """What a press on a mark tells."""
    return f"trend:{kpi}:{day.isoformat()}"


def _trend(kpi: str, points: tuple[Point, ...], words: FigureWords, *, weekly: bool) -> ChartData:
    tr, language = words.texts.tr, words.texts.language
    known = [(one.day, one.figures[kpi]) for one in points if kpi in one.figures]
    marks = tuple(_mark(kpi, day, figure, words) for day, figure in known if figure.value is not None)
    heights = [figure.value for _, figure in known if figure.value is not None]
    days = [one.day for one in points]
    said = ""
    if heights:
        ends = {"low": words.number(known[0][1], min(heights)), "high": words.number(known[0][1], max(heights))}
        said = tr(say.TREND_SAID).format(first=write_day(days[0], language), last=write_day(days[-1], language), **ends)
    ticks = tuple(
        (float(day.toordinal()), short_day(day, language)) for day in (days[len(days) // 6], days[-1 - len(days) // 6])
    )
    return ChartData(
        title=words.name(kpi),
        said=said,
        x=Axis(ticks=ticks, least=float(days[0].toordinal()), most=float(days[-1].toordinal())),
        y=Axis(lambda value: _beside_axis(value, known[0][1].unit, language)),
        series=(Series(words.name(kpi), marks),),
        columns=(tr(say.WEEK if weekly else say.DAY), words.name(kpi), tr(say.INTERVAL), tr(say.RESTS_ON)),
        rows=tuple(
            (write_day(day, language), words.value(one), words.interval(one) or words.why(one), words.rests_on(one))
            for day, one in known
        ),
        keys=tuple(key_of(kpi, day) for day, _ in known),
    )


def _beside_axis(value: float, unit: Unit, language: str) -> str:
    """Short: the axis says how much, the marks say it exactly."""
    if unit is Unit.MONEY:
        return formatting.number(Decimal(repr(value)) / 100, language)
    share = Decimal(repr(value))
    return formatting.percent(share, language, 0 if share * 100 == int(share * 100) else 1)


def _mark(kpi: str, day: date, figure: Figure, words: FigureWords) -> Mark:
    low, high = figure.interval[:2] if figure.interval is not None else (None, None)
    told = "\n".join(
        filter(None, (f"{write_day(day, words.texts.language)}: {words.value(figure)}", words.sure(figure)))
    )
    return Mark(float(day.toordinal()), figure.value or 0.0, low, high, told, key_of(kpi, day))


def short_day(day: date, language: str) -> str:
    """'7.03.', '7. 3.', '07.03.'; in English '03-07'."""
    year = f"{day.year}"
    return write_day(day, language).removesuffix(year).removeprefix(f"{year}-").strip()
