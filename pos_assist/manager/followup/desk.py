"""What the list after the purchase is handed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pos_assist.services.follow_up import Outcome, Wish

Export = Callable[[Wish, Path | None, bool], Outcome]


@dataclass(frozen=True)
class Desk:
    """`export(wish, out, replace)`: `out` None counts only; on a worker. None: no till is connected."""

    export: Export | None
    language: str  # of the line to say
