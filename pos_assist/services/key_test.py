"""The key test: what the till's keyboard and scanner send, kept as counts and names, never as text (C08).

A pure fold: `heard` takes one stroke after the other. Nothing of a typed text is ever held: of a printable key
only that there was one, and when.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple, Protocol

SCANS_WANTED = 3
SCAN_STROKES = 6  # ux.md C06: six characters and more ...
SCAN_GAP_MS = 50  # ... with a median gap of 50 ms at most are a scanner's
PAUSE_MS = 500  # after which a scan is over, for scanners that send no Enter or Tab
ENDS = frozenset({"Enter", "Tab"})


class Stroke(NamedTuple):
    """One key going down. `name` is '' for whatever writes a sign, with or without Shift."""

    name: str  # 'Shift+F2'; '' = a letter, a digit, a sign
    at_ms: int  # of a clock that never jumps
    with_ctrl: bool = False  # a sign together with Ctrl, Alt or the Windows key: which one is not kept


@dataclass(frozen=True)
class KeyUse:
    """What was sent during one key test."""

    seen: Mapping[str, int] = field(default_factory=dict)  # how often, by chord: {'F2': 3}
    signs: int = 0  # letters, digits, signs
    signs_with_ctrl: int = 0
    scans: int = 0
    has_scanner: bool = True
    at: datetime | None = None  # when it ended, UTC

    @property
    def is_whole(self) -> bool:
        """Whether it is worth a decision: something was pressed, and three codes scanned where there is a scanner."""
        return (self.scans >= SCANS_WANTED or not self.has_scanner) and bool(self.seen or self.signs)


@dataclass(frozen=True)
class Hearing:
    """A key test while it runs. `gaps` are the milliseconds between the strokes of a burst that is not over."""

    use: KeyUse = KeyUse()
    gaps: tuple[int, ...] = ()
    last_ms: int | None = None


def heard(hearing: Hearing, stroke: Stroke) -> Hearing:
    """The test after one more stroke; auto-repeat is left out before."""
    before = settled(hearing, stroke.at_ms)
    use = before.use
    if stroke.name:
        use = replace(use, seen={**use.seen, stroke.name: use.seen.get(stroke.name, 0) + 1})
    elif stroke.with_ctrl:
        use = replace(use, signs_with_ctrl=use.signs_with_ctrl + 1)
    else:
        use = replace(use, signs=use.signs + 1)
    gaps = before.gaps if before.last_ms is None else (*before.gaps, stroke.at_ms - before.last_ms)
    if stroke.name in ENDS:
        return _over(Hearing(use, gaps))
    return Hearing(use, gaps, stroke.at_ms)


def settled(hearing: Hearing, at_ms: int) -> Hearing:
    """The same, with a burst counted as over when nothing came for half a second."""
    if hearing.last_ms is None or at_ms - hearing.last_ms < PAUSE_MS:
        return hearing
    return _over(hearing)


def _over(hearing: Hearing) -> Hearing:
    """A burst has ended: a scan if it was long and quick; n gaps lie between n + 1 strokes."""
    gaps = sorted(hearing.gaps)
    is_scan = len(gaps) >= SCAN_STROKES - 1 and gaps[len(gaps) // 2] <= SCAN_GAP_MS  # the median
    use = replace(hearing.use, scans=hearing.use.scans + 1) if is_scan else hearing.use
    return Hearing(use)


class KeyTests(Protocol):
    """Where the result of the last key test is kept."""

    def last(self) -> KeyUse | None:
        """The result; None where there was no test, or the record cannot be understood."""
        ...

    def keep(self, use: KeyUse) -> None:
        """Replace it. Raises UserError where the disk refuses."""
        ...
