"""What a failure of ours may do to a sale: nothing. The panel rests, the log gets the details."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import Any, Protocol

log = logging.getLogger(__name__)


class Resting(Protocol):
    """Something that can go quiet."""

    def rest(self, code: str) -> None:
        """Go quiet after a failure; `code` is what to tell support."""
        ...


def quiet_on_failure(method: Callable[..., None]) -> Callable[..., None]:
    """A slot that fails leaves the panel resting; the till's sale is not ours to disturb."""

    @functools.wraps(method)
    def guarded(self: Resting, *arguments: Any, **named: Any) -> None:
        try:
            method(self, *arguments, **named)
        except Exception as error:
            log.exception("the panel rests after %s", method.__name__)
            self.rest(f"{method.__name__}:{type(error).__name__}")

    return guarded
