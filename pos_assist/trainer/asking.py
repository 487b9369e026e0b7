"""Work for the worker on behalf of who is signed in: answers that come after they left are nobody's."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from pos_assist.errors import UserError
from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.panes import Panes
from pos_assist.trainer.shown import Notice
from pos_assist.ui.worker import Done, Failed, Job

log = logging.getLogger(__name__)

Run = Callable[[Job, Done, Failed], None]


class Asking:
    """Of one window."""

    def __init__(self, run: Run, panes: Panes, texts: Texts) -> None:
        """Nobody is signed in."""
        self._run, self._panes, self._texts = run, panes, texts
        self._turn = 0

    def forget(self) -> None:
        """Whoever was signed in has left."""
        self._turn += 1

    def do(self, job: Job, done: Done, again: Callable[[], None]) -> None:
        """What the window waits for; where it fails, one sentence and a way to `again`."""

        def failed(error: Exception) -> None:
            title, hint = self._words(error)
            self._panes.tell(Notice("warning", title, (hint,) if hint else (), self._texts.tr(say.AGAIN)), again)

        self.beside(job, done, failed)

    def beside(self, job: Job, done: Done, failed: Failed) -> None:
        """What nobody waits for."""
        turn = self._turn

        def if_still(then: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda result: then(result) if turn == self._turn else None

        self._run(job, if_still(done), if_still(failed))

    def title(self, error: Exception) -> str:
        """One sentence of what failed."""
        return self._words(error)[0]

    def _words(self, error: Exception) -> tuple[str, str]:
        if isinstance(error, UserError):
            return error.title, error.hint
        log.error("practice failed", exc_info=error)
        return self._texts.tr(say.WENT_WRONG), ""
