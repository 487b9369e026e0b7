"""How much asking adds here, beside the whole shop: by kind of customer and time of day, from the randomised arms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LEAST = 0.2  # what is never asked could never be learned of again
MOST = 3.0  # beyond it a table is noise


@dataclass(frozen=True)
class Gains:
    """Factors on what an offer is expected to gain; where nothing is known, 1."""

    version: str = ""  # '' = there is none
    factors: Mapping[tuple[str, str], float] = field(default_factory=dict)  # (segment, daypart); '' = nobody is known

    def at(self, segment: str, daypart: str) -> float:
        """Within `LEAST` and `MOST`."""
        return min(MOST, max(LEAST, self.factors.get((segment, daypart), 1.0)))


NO_GAINS = Gains()
