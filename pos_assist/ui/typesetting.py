"""Plain text set into a box: wrapped, made smaller until it fits, elided only as a last resort.

QTextLayout knows no markup, so a product called '<img src=…>' is seven letters and a path, never a picture.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from pos_assist.ui.fonts import font

LEADING = 1.28  # line height as a multiple of the font's pixel size
LINE_END = "\u2028"
UNIT = re.compile(r"(?<!\w)(\d[\d.,]*) (?=%|[^\W\d_]{1,5}(?!\w))")  # '20 W', '4 lata'; not 'A5 you'
ONE_LETTER = re.compile(r"(?<=\b[aikosuvwzAIKOSUVWZ]) (?=\w)")  # goes with what follows in Polish and Slovak
SHORT_ENDING = re.compile(r"(?<=\w)-(?=\w{1,2}\b)")  # 'USB-C', 'Wi-Fi': one word
JOINED_HYPHEN = "-\u2060"  # a word joiner, which has neither ink nor width
BALANCE_SLACK = (1.1, 1.3)  # how much longer than the average line a balanced line may be


class Elide(Enum):
    """Where text that cannot fit even at the smallest size is cut."""

    MIDDLE = Qt.TextElideMode.ElideMiddle  # names: both ends tell variants apart
    RIGHT = Qt.TextElideMode.ElideRight


class Setting(NamedTuple):
    """Text laid out and ready to draw. Sizes in pixels; `whole` is False where something was left out."""

    layout: QTextLayout  # compares by identity: the same text set twice counts as changed
    pixels: int
    lines: int
    width: float
    height: float
    whole: bool


@lru_cache(maxsize=1024)
def typeset(
    text: str,
    width: int,
    height: int,
    sizes: tuple[int, ...],
    *,
    strong: bool = False,
    most_lines: int = 1,
    elide: Elide = Elide.RIGHT,
    centred: bool = False,
    balanced: bool = False,
) -> Setting:
    """The largest of `sizes` (pixels, falling) at which `text` stands in the box; elided at the last.

    `balanced` makes the lines about equally long instead of leaving one word alone on the last.
    """
    body = _held_together(text.replace("\n", LINE_END))
    for pixels in sizes:
        room = max(1, min(most_lines, int(height // line_height(pixels))))
        setting = _set(body, width, pixels, strong=strong, centred=centred)
        if setting.lines == 1 or (setting.lines <= room and not balanced):
            return setting
        if setting.lines <= room:
            return _balance(setting, body, width, strong=strong, centred=centred)
    return _cut(setting, body, width, room, strong=strong, centred=centred, elide=elide)


def line_height(pixels: int) -> int:
    """Distance of two base lines."""
    return round(pixels * LEADING)


@lru_cache(maxsize=1024)
def text_width(text: str, pixels: int, *, strong: bool = False) -> float:
    """Width of one unwrapped line."""
    return QFontMetricsF(font(pixels, strong=strong)).horizontalAdvance(text)


def _held_together(text: str) -> str:
    """Lines end between words only: not before a unit, after a one-letter word, or inside 'USB-C'."""
    return SHORT_ENDING.sub(JOINED_HYPHEN, ONE_LETTER.sub("\u00a0", UNIT.sub("\\1\u00a0", text)))


def _balance(setting: Setting, body: str, width: int, *, strong: bool, centred: bool) -> Setting:
    """The same number of lines, each about as long as the others; as it was where that does not work out."""
    layout = setting.layout
    fair = sum(layout.lineAt(index).naturalTextWidth() for index in range(setting.lines)) / setting.lines
    for slack in BALANCE_SLACK:
        wrap_at = min(width, round(fair * slack))
        tried = _set(body, width, setting.pixels, strong=strong, centred=centred, wrap_at=wrap_at)
        if tried.lines == setting.lines:
            return tried
    return setting


def _set(
    body: str,
    width: int,
    pixels: int,
    *,
    strong: bool,
    centred: bool,
    whole: bool = True,
    wrap_at: int = 0,
) -> Setting:
    layout = QTextLayout(body, font(pixels, strong=strong))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    step, widest, count = line_height(pixels), 0.0, 0
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(float(wrap_at or width))
        natural = line.naturalTextWidth()
        widest = max(widest, natural)
        left = (width - natural) / 2 if centred else 0.0
        # the font's own line is a little taller than its pixel size: centre it in our step
        line.setPosition(QPointF(left, count * step + (step - line.height()) / 2))
        count += 1
    layout.endLayout()
    return Setting(layout, pixels, count, widest, float(count * step), whole)


def _cut(setting: Setting, body: str, width: int, room: int, *, strong: bool, centred: bool, elide: Elide) -> Setting:
    """Keep the first lines and elide the rest of the text into the last one that has room."""
    start = setting.layout.lineAt(room - 1).textStart()  # counted in UTF-16, as Qt does
    units = body.encode("utf-16-le")
    head = units[: 2 * start].decode("utf-16-le", errors="ignore").rstrip(LINE_END)
    rest = units[2 * start :].decode("utf-16-le", errors="ignore").replace(LINE_END, " ")
    metrics = QFontMetricsF(font(setting.pixels, strong=strong))
    last = metrics.elidedText(rest, elide.value, width - 1.0)
    kept = f"{head.rstrip()}{LINE_END}{last}" if head else last
    return _set(kept, width, setting.pixels, strong=strong, centred=centred, whole=False)
