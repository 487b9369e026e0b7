"""Charts without colour: each way to draw a series is told from the others by its pattern, in every palette."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.manager.overview.trend_words import trends
from pos_assist.manager.parts.chart_values import Axis, ChartData, Look, Mark, Series
from pos_assist.manager.parts.figure_words import FigureWords
from pos_assist.manager.parts.plot import Plot
from pos_assist.manager.people.funnel import funnel
from pos_assist.services.reporting.request import Period, Request
from pos_assist.services.texts import SourceTexts
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme
from tests.gui.people_fakes import FakePeople
from tests.told_figures import TODAY, overview_of

THEMES = {"light": LIGHT, "dark": DARK, "light-hc": CONTRAST_LIGHT, "dark-hc": CONTRAST_DARK}
SEEN = 60  # of 255: a pixel that differs so much from the ground is ink; the lines of the grid differ less
FAINT = 6  # a band behind its line
MONTH = Request(Period(TODAY.replace(month=10, day=22), TODAY))
HEIGHTS = {Look.LINE: 13.0, Look.DASHED: 33.0, Look.DOTTED: 53.0, Look.POINTS: 73.0}  # between the lines of the grid


class Pattern(NamedTuple):
    """Along a line: the share of inked columns, how many pieces of ink, and the pixels of the longest one."""

    inked: float
    pieces: int
    longest: int


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    assert load_fonts()


def plotted(qtbot: QtBot, data: ChartData, theme: Theme) -> tuple[Plot, QImage]:
    """The plot, and its picture in gray."""
    plot = Plot(theme)
    qtbot.addWidget(plot)
    plot.resize(620, 320)
    plot.show()
    plot.draw(data, theme)
    for _ in range(3):
        QApplication.processEvents()
    return plot, plot.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def ground_of(gray: QImage) -> int:
    """Beside the axes there is nothing else."""
    return gray.pixelColor(gray.width() - 3, 3).lightness()


def along(plot: Plot, gray: QImage, marks: tuple[Mark, ...], reach: int = 1) -> Pattern:
    """What is drawn on the way from mark to mark; `reach`: pixels above and below it."""
    ground, inked = ground_of(gray), list[bool]()
    for one, other in pairwise(marks):
        left, right = plot._pixel(one), plot._pixel(other)
        for x in range(round(left.x()), round(right.x())):
            part = (x - left.x()) / (right.x() - left.x())
            at = QPointF(x, left.y() + part * (right.y() - left.y()))
            ys = range(round(at.y()) - reach, round(at.y()) + reach + 1)
            inked.append(max(abs(gray.pixelColor(x, y).lightness() - ground) for y in ys) > SEEN)
    runs = [len(list(run)) for is_ink, run in groupby(inked) if is_ink]
    return Pattern(sum(inked) / len(inked), len(runs), max(runs, default=0))


def every_look() -> ChartData:
    """A flat series of each look, in one tone all of them; points with whiskers."""
    flat = {
        look: tuple(
            Mark(x, height, *((height - 6, height + 6) if look is Look.POINTS else ())) for x in range(0, 101, 20)
        )
        for look, height in HEIGHTS.items()
    }
    return ChartData(
        "looks",
        "",
        Axis(least=0, most=100),
        Axis(least=0, most=100),
        tuple(Series(look.value, marks, look) for look, marks in flat.items()),
        (),
        (),
    )


@pytest.mark.parametrize("theme", THEMES)
def test_lines_dashes_dots_and_points_differ_by_pattern_alone(qtbot: QtBot, theme: str) -> None:
    plot, gray = plotted(qtbot, every_look(), THEMES[theme])
    found = {one.look: along(plot, gray, one.marks) for one in every_look().series}
    line, dashed, dotted, points = (found[look] for look in (Look.LINE, Look.DASHED, Look.DOTTED, Look.POINTS))
    assert line.inked > 0.98
    assert line.pieces == 1
    assert dashed.pieces >= 15
    assert dotted.pieces >= 2 * dashed.pieces
    assert dashed.longest >= 2 * dotted.longest
    assert points.pieces <= 6
    assert points.inked < 0.25


@pytest.mark.parametrize("theme", THEMES)
def test_an_interval_of_a_point_is_a_line_up_and_down(qtbot: QtBot, theme: str) -> None:
    plot, gray = plotted(qtbot, every_look(), THEMES[theme])
    ground = ground_of(gray)
    points = every_look().series[-1].marks
    for mark in points[1:-1]:
        ends = [plot._pixel(Mark(mark.x, height)) for height in (mark.high or 0, mark.low or 0)]
        column = [
            max(abs(gray.pixelColor(round(ends[0].x()) + dx, y).lightness() - ground) for dx in (-1, 0, 1))
            for y in range(round(ends[0].y()) + 2, round(ends[1].y()) - 2)
        ]
        assert min(column) > SEEN / 2
        beside = round(ends[0].x()) + 9
        assert abs(gray.pixelColor(beside, round(ends[0].y()) + 4).lightness() - ground) <= SEEN


@pytest.mark.parametrize("theme", THEMES)
def test_a_trend_is_a_line_in_a_paler_band(qtbot: QtBot, theme: str) -> None:
    """The band is seen on the ground, the line is seen on the band."""
    data = trends(overview_of(MONTH), FigureWords(SourceTexts(), SourceTexts(), "EUR"))[0]
    plot, gray = plotted(qtbot, data, THEMES[theme])
    ground, marks = ground_of(gray), data.series[0].marks
    assert along(plot, gray, marks).inked > 0.98
    seen = []
    for mark in marks[2:-2]:
        at, half = plot._pixel(mark), plot._pixel(Mark(mark.x, (mark.y + (mark.high or 0)) / 2))
        line = max(abs(gray.pixelColor(round(at.x()), round(at.y()) + dy).lightness() - ground) for dy in (-1, 0, 1))
        band = abs(gray.pixelColor(round(half.x()), round(half.y())).lightness() - ground)
        seen.append((band, line))
    assert min(band for band, _ in seen) >= FAINT
    assert min(line - band for band, line in seen) > SEEN


@pytest.mark.parametrize("theme", THEMES)
def test_the_funnels_limits_its_middle_and_people_are_four_patterns(qtbot: QtBot, theme: str) -> None:
    data = funnel(FakePeople().people(MONTH), SourceTexts())
    plot, gray = plotted(qtbot, data, THEMES[theme])
    wide, _, narrow, _, middle, people = data.series
    assert [one.look for one in (wide, narrow, middle, people)] == [Look.DOTTED, Look.DASHED, Look.LINE, Look.POINTS]
    dots, dashes, line = (along(plot, gray, one) for one in (wide.marks[6:], narrow.marks[6:], middle.marks))
    assert line.inked > 0.98
    assert dots.pieces > 1.5 * dashes.pieces
    assert dots.inked < dashes.inked
    assert dashes.pieces > 10
    ground = ground_of(gray)
    for mark in people.marks:
        at = plot._pixel(mark)
        disc = [gray.pixelColor(round(at.x()) + dx, round(at.y()) + dy) for dx in (-1, 1) for dy in (-1, 1)]
        assert all(abs(one.lightness() - ground) > SEEN for one in disc)


def test_the_check_itself_sees_one_pattern_in_two_hues(qtbot: QtBot) -> None:
    """Two solid lines of another tone are one pattern: a hue would not help them."""
    marks = [tuple(Mark(x, height) for x in (0, 100)) for height in (33.0, 53.0)]
    series = tuple(Series(str(place), one, Look.LINE, soft=bool(place)) for place, one in enumerate(marks))
    plot, gray = plotted(qtbot, ChartData("two", "", Axis(), Axis(least=0, most=100), series, (), ()), LIGHT)
    one, other = (along(plot, gray, line) for line in marks)
    assert (one.pieces, other.pieces) == (1, 1)
    assert one.longest == other.longest
