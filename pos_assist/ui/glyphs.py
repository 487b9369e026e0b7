"""Signs drawn as strokes on a 24 x 24 grid: sharp at every size, in any colour, no image files."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

GRID = 24.0
STROKE = 2.2  # grid units

Strokes = tuple[tuple[tuple[float, float], ...], ...]

# Every sign is a set of open strokes; two equal points make a dot.
_STROKES: dict[str, Strokes] = {
    "check": (((5, 12.5), (10, 17.5), (19.5, 7)),),
    "warning": (
        ((12, 3.5), (22, 20.5), (2, 20.5), (12, 3.5)),
        ((12, 10), (12, 14.5)),
        ((12, 17.4), (12, 17.4)),
    ),
    "unplugged": (
        ((8.5, 3), (8.5, 7.5)),
        ((15.5, 3), (15.5, 7.5)),
        ((5.5, 8), (18.5, 8), (18.5, 11), (15, 15), (9, 15), (5.5, 11), (5.5, 8)),
        ((12, 15), (12, 17)),
        ((12, 20.6), (12, 20.6)),
    ),
    "basket": (
        ((2.5, 9.5), (21.5, 9.5)),
        ((4.5, 9.5), (6.5, 19.5), (17.5, 19.5), (19.5, 9.5)),
        ((8, 9.5), (10.5, 4)),
        ((16, 9.5), (13.5, 4)),
    ),
    "scan": (
        ((3, 8), (3, 4), (7, 4)),
        ((17, 4), (21, 4), (21, 8)),
        ((21, 16), (21, 20), (17, 20)),
        ((7, 20), (3, 20), (3, 16)),
        ((8, 8.5), (8, 15.5)),
        ((12, 8.5), (12, 15.5)),
        ((16, 8.5), (16, 15.5)),
    ),
    "pause": (((9, 6), (9, 18)), ((15, 6), (15, 18))),
    "quiet": (((6, 12), (6, 12)), ((12, 12), (12, 12)), ((18, 12), (18, 12))),
    "skip": (((5, 6), (11, 12), (5, 18)), ((13, 6), (19, 12), (13, 18))),
    "link": (((4, 12), (20, 12)), ((14, 6), (20, 12), (14, 18))),
    "cross": (((6, 6), (18, 18)), ((18, 6), (6, 18))),
    "ring": (
        (
            *((12, 5), (15.5, 5.94), (18.06, 8.5), (19, 12), (18.06, 15.5), (15.5, 18.06), (12, 19)),
            *((8.5, 18.06), (5.94, 15.5), (5, 12), (5.94, 8.5), (8.5, 5.94), (12, 5)),
        ),
    ),
    "left": (((20, 12), (4, 12)), ((10.5, 5.5), (4, 12), (10.5, 18.5))),
    "help": (
        ((8, 8.5), (9, 6), (12, 5), (15, 6), (16, 8.8), (15, 11), (12.6, 12.6), (12, 15)),
        ((12, 19), (12, 19)),
    ),
    "plus": (((12, 5), (12, 19)), ((5, 12), (19, 12))),
    "up": (((12, 19.5), (12, 5)), ((5.5, 11.5), (12, 5), (18.5, 11.5))),
    "down": (((12, 4.5), (12, 19)), ((5.5, 12.5), (12, 19), (18.5, 12.5))),
    "set": (
        ((4, 4.5), (14.5, 4.5), (14.5, 15), (4, 15), (4, 4.5)),
        ((18, 9), (20, 9), (20, 20), (9.5, 20), (9.5, 18.5)),
    ),
    "shield": (((12, 3), (19.5, 5.8), (19.5, 12), (17, 17), (12, 21), (7, 17), (4.5, 12), (4.5, 5.8), (12, 3)),),
    "swap": (
        ((4, 8), (20, 8)),
        ((15.5, 3.5), (20, 8), (15.5, 12.5)),
        ((20, 16), (4, 16)),
        ((8.5, 11.5), (4, 16), (8.5, 20.5)),
    ),
    "person": (
        ((12, 4), (14.8, 5.2), (16, 8), (14.8, 10.8), (12, 12), (9.2, 10.8), (8, 8), (9.2, 5.2), (12, 4)),
        ((4.5, 20.5), (5.6, 17.2), (8.5, 15.4), (12, 15), (15.5, 15.4), (18.4, 17.2), (19.5, 20.5)),
    ),
    "undo": (
        ((8.5, 4.5), (4, 9), (8.5, 13.5)),
        ((4, 9), (14.5, 9), (18.2, 10.6), (19.8, 14.2), (18.2, 17.8), (14.5, 19.4), (9, 19.4)),
    ),
    "tag": (
        ((3.5, 12.5), (3.5, 4), (12, 4), (20.5, 12.5), (12.5, 20.5), (3.5, 12.5)),
        ((8, 8.4), (8, 8.4)),
    ),
    "unfold_left": (((19, 5), (12, 12), (19, 19)), ((11, 5), (4, 12), (11, 19))),
    "unfold_right": (((5, 5), (12, 12), (5, 19)), ((13, 5), (20, 12), (13, 19))),
    "menu": (((12, 5), (12, 5)), ((12, 12), (12, 12)), ((12, 19), (12, 19))),
}


def sign_names() -> frozenset[str]:
    """The signs there are."""
    return frozenset(_STROKES)


@lru_cache(maxsize=64)
def _path(name: str) -> QPainterPath:
    path = QPainterPath()
    for first, *others in _STROKES[name]:
        path.moveTo(QPointF(*first))
        for point in others:
            # a line of no length is not drawn: a dot is a very short one with round ends
            path.lineTo(QPointF(*point) if point != first or len(others) > 1 else QPointF(first[0] + 0.01, first[1]))
    return path


@lru_cache(maxsize=64)
def _pen(colour: str) -> QPen:
    return QPen(QColor(colour), STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def draw_sign(painter: QPainter, name: str, box: QRectF, colour: str) -> None:
    """Draw one sign centred in `box`; an unknown name draws nothing."""
    if name not in _STROKES:
        return
    side = min(box.width(), box.height())
    painter.save()
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2)
    painter.scale(side / GRID, side / GRID)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour))
    painter.drawPath(_path(name))
    painter.restore()
