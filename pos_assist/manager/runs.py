"""Work of the pages in the background: whether any is under way, and no answer for a page that is gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from pos_assist.manager.office import Run


class Runs(QObject):
    """`office.run` of one set of pages.

    Signals:
        changed(): something began or ended; `busy` tells whether anything is under way.
    """

    changed = Signal()

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run, self._under_way, self._over = run, 0, False

    def __call__(
        self, job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """As `Run`."""
        self._under_way += 1
        self._run(job, lambda result: self._answer(done, result), lambda error: self._answer(failed, error))
        self.changed.emit()

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._under_way > 0

    def drop(self) -> None:
        """The pages are gone: whatever still comes back is nobody's."""
        self._over = True

    def _answer(self, deliver: Callable[[Any], None], what: Any) -> None:
        self._under_way -= 1
        if self._over:
            return
        try:
            deliver(what)
        finally:
            self.changed.emit()
