"""What the roll-out page is handed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pos_assist.services.rollout_terms import Planned


@dataclass(frozen=True)
class Desk:
    """`plan` reads till and store: on a worker."""

    plan: Callable[[], Planned]
    local: Callable[[datetime], datetime]  # in the shop's zone
