"""The first card of the day as fast as the tenth: its letters are drawn once before there is a card.

A letter at a size it never had costs ten times a known one: the first cards took 2-4 ms longer to paint.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from pos_assist.cashier.frame import Frame
from pos_assist.ui.typesetting import typeset

LETTERS = "".join(map(chr, range(33, 127))) + "“”€"
QUARTERS = (0.0, 0.25, 0.5, 0.75)  # of a pixel: Qt keeps a letter's picture for each
# (design pixels, strong) of a card's parts and buttons, as they are tried first
BOTH = ((17, False), (20, True), (15, False), (24, True), (24, False), (18, False))
SIDE = ((25, True), (23, False), (32, True), *BOTH)  # name, script, price
WIDE = ((29, True), (28, False), (37, True), *BOTH)


def draw_letters(frame: Frame) -> None:
    """Draw all letters of a card where nobody sees it: some 20 ms the first time."""
    width, height = frame.size
    canvas = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    for size, strong in WIDE if frame.wide else SIDE:
        setting = typeset(LETTERS, width, height, (frame.u(size),), strong=strong, most_lines=len(LETTERS))
        for shift in QUARTERS:
            setting.layout.draw(painter, QPointF(shift, 0))
    painter.end()
