"""The trace of `run --trace`: one JSON line a basket change, for anyone who wants to measure from outside."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pos_assist.errors import ExitCode, UserError


class TraceFile:
    """Appends lines and flushes each, so that a reader sees it at once."""

    def __init__(self, path: Path) -> None:
        """Opens the file for appending.

        Raises:
            UserError: it cannot be written.
        """
        try:
            self._file = path.open("a", encoding="utf-8")
        except OSError as error:
            raise UserError(
                f"The trace file {path} cannot be written: {error.strerror}.",
                hint="Choose another place with --trace.",
                code=ExitCode.CONFIGURATION,
            ) from error

    def __call__(self, line: Mapping[str, Any]) -> None:
        """Write one line."""
        self._file.write(json.dumps(line) + "\n")
        self._file.flush()
