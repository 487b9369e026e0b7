"""What a picture is made of: grounds, words, signs, bars. Equal pieces are equal pixels."""

from __future__ import annotations

from collections.abc import Iterable, Set
from functools import lru_cache
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from pos_assist.cashier.barcode import Symbol
from pos_assist.cashier.box import Box
from pos_assist.ui.glyphs import draw_sign
from pos_assist.ui.typesetting import Setting

EDGE = 1.5  # pixels
MANY = 16  # changed pieces: from here painting all between them costs less than clipping to each


class Ground(NamedTuple):
    """A filled rectangle, perhaps rounded and outlined. Colours '#rrggbb', '' for none."""

    box: Box
    fill: str = ""
    radius: int = 0
    edge: str = ""


class Words(NamedTuple):
    """Set text in its box. `may_elide`: a name may lose its middle; anything else must stand whole."""

    box: Box
    setting: Setting
    colour: str
    text: str
    right: bool = False  # against the right edge
    may_elide: bool = False


class Sign(NamedTuple):
    """One drawn sign."""

    box: Box
    name: str
    colour: str


class Bars(NamedTuple):
    """A barcode: black on white in every theme, quiet zones included in the box."""

    box: Box
    symbol: Symbol
    module: int  # pixels


Piece = Ground | Words | Sign | Bars


class Placed(Protocol):
    """Anything that stands somewhere."""

    @property
    def box(self) -> Box:
        """Where."""
        ...


@lru_cache(maxsize=64)
def colour(name: str) -> QColor:
    """A colour object, made once."""
    return QColor(name)


@lru_cache(maxsize=64)
def outline(name: str) -> QPen:
    """The pen of an edge, made once."""
    return QPen(QColor(name), EDGE)


def rectangle(box: Box) -> QRect:
    """The box for Qt."""
    return QRect(box.x, box.y, box.w, box.h)


def _touched(box: Box) -> QRect:
    """The box and 2 px more: a letter's curve may reach over its own edge."""
    return QRect(box.x - 2, box.y - 2, box.w + 4, box.h + 4)


def changed(old: Set[Placed], new: Set[Placed]) -> QRegion:
    """The region in which two pictures differ."""
    boxes = [piece.box for piece in old ^ new]
    if len(boxes) > MANY:
        left, top = min(box.x for box in boxes), min(box.y for box in boxes)
        right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
        boxes = [Box(left, top, right - left, bottom - top)]
    region = QRegion()
    for box in boxes:
        region += _touched(box)
    return region


def paint(painter: QPainter, pieces: Iterable[Piece], region: QRegion) -> None:
    """Paint every piece that touches `region`, in order."""
    around = region.boundingRect()
    top, bottom = around.top() - 2, around.bottom() + 2
    for piece in pieces:
        box = piece.box
        if box.y > bottom or box.bottom < top:
            continue  # far above or below what has changed; asking Qt costs more
        if not region.intersects(_touched(box)):
            continue
        _paint_piece(painter, piece)


def paint_all(painter: QPainter, pieces: Iterable[Piece]) -> None:
    """Paint every piece, in order."""
    for piece in pieces:
        _paint_piece(painter, piece)


def _paint_piece(painter: QPainter, piece: Piece) -> None:
    if isinstance(piece, Words):
        paint_words(painter, piece)
    elif isinstance(piece, Ground):
        _paint_ground(painter, piece)
    elif isinstance(piece, Sign):
        draw_sign(painter, piece.name, QRectF(*piece.box), piece.colour)
    else:
        _paint_bars(painter, piece)


def paint_words(painter: QPainter, words: Words) -> None:
    """Draw set text, centred in the height of its box."""
    box, setting = words.box, words.setting
    x = box.right - setting.width if words.right else float(box.x)
    painter.setPen(colour(words.colour))
    setting.layout.draw(painter, QPointF(round(x), box.y + (box.h - round(setting.height)) // 2))


def _paint_ground(painter: QPainter, ground: Ground) -> None:
    if not ground.radius and not ground.edge:
        painter.fillRect(rectangle(ground.box), colour(ground.fill))
        return
    painter.setBrush(colour(ground.fill) if ground.fill else Qt.BrushStyle.NoBrush)
    box = QRectF(*ground.box)
    if ground.edge:
        painter.setPen(outline(ground.edge))
        box = box.adjusted(0.75, 0.75, -0.75, -0.75)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, ground.radius, ground.radius)


def _paint_bars(painter: QPainter, bars: Bars) -> None:
    box, module = bars.box, bars.module
    painter.fillRect(rectangle(box), colour("#ffffff"))
    left = box.x + (box.w - bars.symbol.width * module) // 2
    top, height = box.y + 2 * module, box.h - 4 * module
    black = colour("#000000")
    for start, wide in bars.symbol.bars:
        painter.fillRect(QRect(left + start * module, top, wide * module, height), black)
