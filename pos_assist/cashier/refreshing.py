"""Catalogue, rules, stock and staff, read again and again in the background."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pos_assist.cashier.single_shot import single_shot
from pos_assist.engine.knowledge import Knowledge
from pos_assist.services.stock import Stock
from pos_assist.ui.worker import Worker

log = logging.getLogger(__name__)

STOCK_EVERY_MS = 15_000  # stock figures are a few seconds old at most
REST_PER_WORK = 100  # a slow till or a large shop is asked less often: at most 1 % of the time
RETRY_MS = 5_000


@dataclass(frozen=True)
class Fresh:
    """What the background brings: `knowledge` None keeps what there is."""

    knowledge: Knowledge | None
    stock: Stock
    staff_names: Mapping[str, str]  # by staff id, those who left too
    active_staff: frozenset[str] = frozenset()

    @property
    def serving(self) -> dict[str, str]:
        """Names of those who may serve now, by staff id."""
        return {one: name for one, name in self.staff_names.items() if one in self.active_staff}


class Refresher(QObject):
    """Reads at once when asked, and by itself every so often; one read at a time.

    Signals:
        fresh(Fresh): what was read.
    """

    fresh = Signal(object)

    def __init__(self, read: Callable[[], Fresh], parent: QObject | None = None) -> None:
        """`read` is called in a thread of its own."""
        super().__init__(parent)
        self._read = read
        self._began = 0.0
        self._worker = Worker("refresh", self)
        self._timer = single_shot(self, self.refresh)

    def refresh(self) -> None:
        """Read now."""
        self._began = time.monotonic()
        self._worker.run(self._read, self._on_read, self._on_failed)

    def stop(self) -> None:
        """Let the read at hand finish, and read no more."""
        self._timer.stop()
        self._worker.stop()

    def _on_read(self, fresh: Fresh) -> None:
        took_ms = 1000 * (time.monotonic() - self._began)
        self._timer.start(max(STOCK_EVERY_MS, round(REST_PER_WORK * took_ms)))
        self.fresh.emit(fresh)

    def _on_failed(self, error: Exception) -> None:
        """Catalogue or stock could not be read: what is known stays, with its age, and it is tried again."""
        log.warning("catalogue and stock could not be read: %s", error)
        self._timer.start(RETRY_MS)
