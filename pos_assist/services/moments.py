"""When things appear on the panel and when they go."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Moments:
    """Seconds. Sources: ux.md C14, C27, 3.3 and 6.1."""

    delay: float = 2.5  # pause in scanning before a card; total pressed shows it at once
    expire: float = 45.0  # without basket activity
    shown: float = 1.0  # visible at least this long to count as shown
    wait_for_line: float = 20.0  # accepted, then 'not added yet'
    added: float = 4.0
    declined: float = 3.0
    not_offered: float = 1.5
    withdrawn: float = 2.0
    undo: float = 10.0  # C11
    least_on_screen: float = 1.5  # C28: before anything but safety may replace a card
    queue_gap: float = 10.0  # C24: median gap of the last five receipts below this: queue mode by itself
    queue_off: float = 900.0  # C24: queue mode ends by itself
    basket_group: float = 120.0  # a new basket this soon after the last may be the same customer
