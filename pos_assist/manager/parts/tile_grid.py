"""Tiles in as many columns as have room, and the column of parts that scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pos_assist.manager.parts.tile import Tile
from pos_assist.manager.parts.tile_values import TileData
from pos_assist.ui.theme import Theme

LEAST = 230  # pixels of a tile with sentences in it
NARROWEST = 120  # pixels of a tile whose word cannot be broken
GAP = 10


class TileGrid(QWidget):
    """Of one height a row; none of them is pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.tiles: list[Tile] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)

    def show_tiles(self, tiles: Sequence[TileData]) -> None:
        """These instead."""
        while len(self.tiles) < len(tiles):
            self.tiles.append(Tile(self._theme, parent=self))  # without one it would be a window for a moment
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(tiles))
            if place < len(tiles):
                tile.show_data(tiles[place])
        self._arrange()

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self._theme = theme
        for tile in self.tiles:
            tile.wear(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More or fewer columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = [tile for tile in self.tiles if not tile.isHidden()]
        columns = max(1, min(4, len(shown), (self.width() + GAP) // (LEAST + GAP)))
        for place, tile in enumerate(shown):
            tile.setMinimumWidth(NARROWEST)  # else a word that cannot be broken would push the others off the page
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, int(column < columns))


def wrapped(label: QLabel) -> QLabel:
    """A label whose text goes on in the next line and can be copied."""
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def scrolled(parts: Sequence[QWidget]) -> QScrollArea:
    """The parts below each other, scrolled up and down only."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
