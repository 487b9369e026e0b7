"""The trace of `run --trace`: one JSON line a basket change, for anyone who wants to measure from outside."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO

from pos_assist.errors import ExitCode, UserError

log = logging.getLogger(__name__)


class TraceFile:
    """Appends lines and flushes each, so that a reader sees it at once."""

    def __init__(self, path: Path) -> None:
        """Opens the file for appending.

        Raises:
            UserError: it cannot be written.
        """
        try:
            self._file: TextIO | None = path.open("a", encoding="utf-8")
        except OSError as error:
            raise UserError(
                f"The trace file {path} cannot be written: {error.strerror}.",
                hint="Choose another place with --trace.",
                code=ExitCode.CONFIGURATION,
            ) from error

    def __call__(self, line: Mapping[str, Any]) -> None:
        """Write one line. Where the disk refuses, tracing ends: it must not stand in the way of a sale."""
        if self._file is None:
            return
        try:
            self._file.write(json.dumps(line) + "\n")
            self._file.flush()
        except OSError as error:
            log.warning("the trace ends here: %s", error.strerror)
            self.close()

    def close(self) -> None:
        """No more lines."""
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):  # closing writes once more what did not fit
                file.close()
