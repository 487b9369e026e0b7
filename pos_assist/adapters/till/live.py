"""The last part of the check: somebody rings up one item, and we tell what kind of till this is and how fast."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from pos_assist.adapters.till.reader import TillReader
from pos_assist.engine.basket import Basket
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.ports import TillBusy, TillUnreachable

LOOK_SECONDS = 0.002  # between two looks: a test of a minute may cost some CPU


class Writes(Enum):
    """When a till's basket can be seen in its database."""

    EACH_LINE = "each_line"
    ON_SAVE = "on_save"
    AT_PAYMENT = "at_payment"
    NOT_SEEN = "not_seen"


ASKED = {
    Writes.EACH_LINE: "Ring up ONE item at the till now. Do not save, hold or pay.",
    Writes.ON_SAVE: "Nothing yet. Save or hold the sale now (or press total).",
    Writes.AT_PAYMENT: "Still nothing. Take the payment now.",
}
TOLD = {
    Writes.EACH_LINE: "The till writes each line as it is rung up: suggestions come at once.",
    Writes.ON_SAVE: "The till writes the basket when it is saved or held: suggestions come at that moment.",
    Writes.AT_PAYMENT: "The till writes only at payment: suggestions before payment need another way than the "
    "database, such as a reader on the pole display's cable.",
    Writes.NOT_SEEN: "Nothing was seen in the database: check that this is the database of this very till.",
}


@dataclass(frozen=True)
class LiveTest:
    """`seen_ms`: from the till's write (by the file's time stamp, some 4 ms coarse) to the basket in our hands."""

    writes: Writes
    seen_ms: float | None

    @property
    def sentence(self) -> str:
        """What a person is told."""
        speed = "" if self.seen_ms is None else f" Seen {self.seen_ms:.0f} ms after it was written."
        return TOLD[self.writes] + speed


def live_test(reader: TillReader, seconds: float, say: Callable[[str], None]) -> LiveTest:
    """Ask for one item, then for saving, then for payment; up to `seconds` each.

    Raises:
        UserError: the till could not be read at all meanwhile.
    """
    before = _wait(reader, None, seconds)
    if before is None:
        raise UserError(
            "The till could not be read.", hint="Run the check without --live first.", code=ExitCode.UNREACHABLE
        )
    for kind, request in ASKED.items():
        say(request)
        seen = _wait(reader, before, seconds)
        if seen is None:
            continue
        shrank = _lines(seen[0]) < _lines(before[0])
        return LiveTest(Writes.AT_PAYMENT if shrank else kind, seen[1])
    return LiveTest(Writes.NOT_SEEN, None)


Seen = tuple[tuple[Basket, ...], float]  # baskets, milliseconds since the write


def _wait(reader: TillReader, before: Seen | None, seconds: float) -> Seen | None:
    """The next baskets that differ from those before; None where there are none in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if before is None or reader.changed():
                baskets = reader.baskets()
                if before is None or baskets != before[0]:
                    return baskets, _age_ms(reader)
        except (TillBusy, TillUnreachable):
            pass  # the till is writing, or being started
        time.sleep(LOOK_SECONDS)
    return None


def _lines(baskets: tuple[Basket, ...]) -> int:
    return sum(len(basket.lines) for basket in baskets)


def _age_ms(reader: TillReader) -> float:
    return max(0.0, time.time_ns() - reader.written_ns()) / 1e6
