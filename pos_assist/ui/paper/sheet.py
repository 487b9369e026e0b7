"""The sheet: A4, its margins, sizes of type and inks. Lengths are tenths of a point (720 to the inch)."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize

from pos_assist.ui.fonts import font

PER_INCH = 720
POINT = 10.0
WIDTH, HEIGHT = 5953.0, 8419.0  # A4, 210 x 297 mm
MARGIN = 480.0  # 17 mm: what every printer leaves, and room for two holes
FOOTER = 300.0  # of the page's foot

INK, SOFT, LINE, FAINT = "#000000", "#444444", "#8a8a8a", "#dcdcdc"  # grey only: paper is often grey anyway


def page_layout() -> QPageLayout:
    """A4 upright; our own margins are inside the drawing."""
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def body(top: float) -> QRectF:
    """Where blocks stand, below a heading that ends at `top`."""
    return QRectF(MARGIN, top, WIDTH - 2 * MARGIN, HEIGHT - MARGIN - FOOTER - top)


def face(points: float, *, strong: bool = False) -> QFont:
    """The house's typeface, of so many points on paper.

    Without digits of one width and without contextual forms: those glyphs stand for no letter in a PDF, and whoever
    copied or searched '1,204' would find nothing.
    """
    plain = QFont(font(round(points * POINT), strong=strong))
    plain.unsetFeature(QFont.Tag("tnum"))
    plain.setFeature(QFont.Tag("calt"), 0)
    return plain


def ink(colour: str = INK) -> QColor:
    """One of the inks."""
    return QColor(colour)
