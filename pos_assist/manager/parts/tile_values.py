"""What tiles, bars and drawn intervals show: finished texts and plain numbers. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """`low`..`high` with `value` inside, on a scale from `least` to `most`; `against`: zero, or the other group's."""

    low: float
    value: float
    high: float
    least: float
    most: float
    against: float | None = None


def span_about(low: float, value: float, high: float, against: float | None = None) -> Span:
    """On a scale that just holds them all."""
    known = [low, value, high] + ([] if against is None else [against])
    air = (max(known) - min(known) or 1.0) * 0.06
    return Span(low, value, high, min(known) - air, max(known) + air, against)


class TileLine(NamedTuple):
    """One line beneath the number; `what`: how it is drawn, as `style.kind` has it."""

    text: str
    what: str = "fine"


@dataclass(frozen=True)
class TileData:
    """What a tile shows: finished texts.

    `key`: what a press tells, '' = it cannot be pressed; `definition`: what the figure is, its numerator and
    denominator and period; `span`: its interval on a scale, None = it has none.
    """

    key: str
    name: str
    value: str
    lines: tuple[TileLine, ...] = ()
    definition: str = ""
    span: Span | None = None
    aside: tuple[TileLine, ...] = ()  # lines beside all that, where the tile is a large one

    def said(self) -> str:
        """All of it, for a screen reader."""
        return ". ".join(filter(None, (self.name, self.value, *(line.text for line in (*self.lines, *self.aside)))))


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; `share` of the full length, 0..1. `key`: what a press tells, '' = it cannot be pressed."""

    name: str
    share: float
    value: str
    more: str = ""  # behind the value: '78 %'
    told: str = ""  # on hover and focus
    key: str = ""
