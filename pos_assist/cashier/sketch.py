"""The drawing board: collects pieces for one screen in one frame and theme."""

from __future__ import annotations

import math
from functools import lru_cache

from pos_assist.cashier.box import Box
from pos_assist.cashier.frame import Frame
from pos_assist.cashier.painting import Bars, Ground, Piece, Sign, Words
from pos_assist.cashier.screen import Mark, Tone
from pos_assist.ui.theme import Pair, Theme
from pos_assist.ui.typesetting import Elide, Setting, typeset


@lru_cache(maxsize=256)  # some twenty lists of sizes, in the few units of one window
def _in_pixels(sizes: tuple[float, ...], unit: float) -> tuple[int, ...]:
    return tuple(round(size * unit) for size in sizes)


@lru_cache(maxsize=64)
def _larger_first(sizes: tuple[float, ...], design: float, over: float) -> tuple[float, ...]:
    wanted = math.ceil(design * over)
    return (*range(wanted, math.ceil(sizes[0]), -1), *sizes)


class Sketch:
    """Pieces in the order they are painted. Sizes of text are design pixels, largest first."""

    def __init__(self, frame: Frame, theme: Theme) -> None:
        self.frame = frame
        self.theme = theme
        self.pieces: list[Piece] = []

    def reading(self, sizes: tuple[float, ...], design: float) -> tuple[float, ...]:
        """`sizes`, and before them what the eye wants of `design` pixels where the window is rather small (C50)."""
        return _larger_first(sizes, design, self.frame.text / self.frame.unit)

    def ground(self, box: Box, fill: str, *, radius: int = 0, edge: str = "") -> None:
        """A filled, perhaps rounded rectangle."""
        self.pieces.append(Ground(box, fill, radius, edge))

    def sign(self, box: Box, mark: Mark, colour: str) -> None:
        """A drawn sign."""
        if mark is not Mark.NONE:
            self.pieces.append(Sign(box, mark.value, colour))

    def bars(self, bars: Bars) -> None:
        """A barcode."""
        self.pieces.append(bars)

    def set(
        self,
        text: str,
        box: Box,
        sizes: tuple[float, ...],
        *,
        strong: bool = False,
        most_lines: int = 1,
        centred: bool = False,
        balanced: bool = False,
        elide: Elide = Elide.RIGHT,
    ) -> Setting:
        """Text laid out for a box, not yet placed."""
        return typeset(
            text,
            box.w,
            box.h,
            _in_pixels(sizes, self.frame.unit),
            strong=strong,
            most_lines=most_lines,
            centred=centred,
            balanced=balanced,
            elide=elide,
        )

    def words(
        self,
        box: Box,
        text: str,
        sizes: tuple[float, ...],
        colour: str,
        *,
        strong: bool = False,
        most_lines: int = 1,
        centred: bool = False,
        right: bool = False,
        balanced: bool = False,
        elide: Elide | None = None,
    ) -> Setting:
        """Set text and place it; `elide` given means that leaving something out is allowed."""
        setting = self.set(
            text,
            box,
            sizes,
            strong=strong,
            most_lines=most_lines,
            centred=centred,
            balanced=balanced,
            elide=elide or Elide.RIGHT,
        )
        self.place(box, setting, text, colour, right=right, may_elide=elide is not None)
        return setting

    def place(
        self,
        box: Box,
        setting: Setting,
        text: str,
        colour: str,
        *,
        right: bool = False,
        may_elide: bool = False,
    ) -> None:
        """Put text that is set already into its box."""
        if text:
            self.pieces.append(Words(box, setting, colour, text, right, may_elide))

    def tone(self, tone: Tone) -> Pair:
        """Ink and ground of a tone."""
        return {
            Tone.NEUTRAL: self.theme.chip,
            Tone.MUTED: Pair(self.theme.soft, self.theme.page),
            Tone.OK: self.theme.ok,
            Tone.WARNING: self.theme.warning,
            Tone.ERROR: self.theme.error,
        }[tone]
