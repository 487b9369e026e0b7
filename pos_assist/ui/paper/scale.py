"""From numbers to places: the range of a chart's marks, and round numbers to write beside an axis."""

from __future__ import annotations

import math
from dataclasses import dataclass

from pos_assist.services.paper.document import Chart, Shape

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """`low` < `high`."""

    low: float
    high: float

    @classmethod
    def of(cls, chart: Chart) -> Scale:
        """What all marks, intervals and the line of comparison lie in; bars begin at nought."""
        ends = [one for mark in chart.marks for one in (mark.value, mark.low, mark.high) if one is not None]
        if chart.middle is not None:
            ends.append(chart.middle)
        if chart.shape is Shape.BARS or not ends:
            ends.append(0.0)
        low, high = min(ends), max(ends)
        if low == high:
            low, high = (low - abs(low) * 0.1, high + abs(high) * 0.1) if low else (0.0, 1.0)
        room = (high - low) * 0.04
        bars = chart.shape is Shape.BARS
        return cls(low if bars and low == 0 else low - room, high if bars and high == 0 else high + room)

    def along(self, value: float, begin: float, end: float) -> float:
        """The place of a value between two places; what lies outside stays at the edge."""
        share = (value - self.low) / (self.high - self.low)
        return begin + (end - begin) * min(1.0, max(0.0, share))

    def ticks(self, most: int = 4) -> tuple[float, ...]:
        """At most so many and one more round numbers within, lowest first."""
        rough = (self.high - self.low) / most
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(one * power for one in STEPS if one * power >= rough * (1 - 1e-12))
        first, last = math.ceil(self.low / step), math.floor(self.high / step)
        return tuple(number * step for number in range(first, last + 1))
