"""Cards side by side, as many in a row as have room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_assist.manager.parts.tile import Tile
from pos_assist.manager.parts.tile_values import TileData
from pos_assist.ui.theme import Theme

CARD_WIDTH = 190  # pixels a card takes at least


class Cards(QWidget):
    """Rows of equal cards."""

    def __init__(self, theme: Theme, width: int = CARD_WIDTH) -> None:
        super().__init__()
        self._theme, self._least = theme, width
        self.tiles: list[Tile] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_cards(self, cards: Sequence[TileData]) -> None:
        """These instead."""
        while len(self.tiles) < len(cards):
            self.tiles.append(Tile(self._theme, parent=self))  # else it would be a window for a moment
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(cards))
            if place < len(cards):
                tile.show_data(cards[place])
        self._place(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fewer or more in a row."""
        super().resizeEvent(event)
        self._place(event.size().width())

    def _place(self, width: int) -> None:
        shown = [tile for tile in self.tiles if not tile.isHidden()]
        in_row = max(1, min(len(shown) or 1, width // self._least))
        for place, tile in enumerate(shown):
            self._grid.addWidget(tile, place // in_row, place % in_row)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < in_row))

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self._theme = theme
        for tile in self.tiles:
            tile.wear(theme)
