"""The one idiom for work that may take long: a serial worker thread, answers on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

Job = Callable[[], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Worker(QObject):
    """Runs one job after another in its own thread, so that a job's database connection stays in one thread.

    Signals:
        _finished: (callback, result or error), delivered on the thread this object lives in.
    """

    _finished = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Starts at once; `name` shows in thread lists."""
        super().__init__(parent)
        self._jobs: SimpleQueue[tuple[Job, Done, Failed] | None] = SimpleQueue()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def run(self, job: Job, done: Done, failed: Failed) -> None:
        """Do `job` in the thread, then `done(result)` or, where it raised, `failed(error)` on the GUI thread."""
        self._jobs.put((job, done, failed))

    def stop(self, timeout: float = 2.0) -> bool:
        """Finish every job that waits, then end; waits at most `timeout` seconds. Whether it has ended."""
        self._jobs.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (item := self._jobs.get()) is not None:
            job, done, failed = item
            try:
                result = job()
            except Exception as error:
                self._finished.emit(failed, error)
            else:
                self._finished.emit(done, result)

    def _deliver(self, done: Done, result: Any) -> None:
        done(result)
