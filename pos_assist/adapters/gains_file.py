"""What asking adds, as a small file beside our store: written by `pos-assist uplift`, read by the panel."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist.adapters.whole_file import whole_file
from pos_assist.engine.asking import NO_GAINS, Gains
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.services.reporting.request import Request

NAME = "uplift.json"
FORMAT = 1


class GainsFile:
    """`services.uplift_counts.GainsStore` in the folder of our store."""

    def __init__(self, folder: Path) -> None:
        """Nothing is read yet."""
        self._path = folder / NAME

    def save(self, gains: Gains, *, learned_at: datetime, request: Request) -> None:
        """Whole or not at all."""
        told = {
            "format": FORMAT,
            "version": gains.version,
            "learned_at": learned_at.isoformat(),
            "first": request.period.first.isoformat(),
            "last": request.period.last.isoformat(),
            "factors": [[*cell, factor] for cell, factor in sorted(gains.factors.items())],
        }
        with whole_file(self._path, replace=True) as file:
            json.dump(told, file, ensure_ascii=False, indent=1)

    def load(self) -> Gains:
        """The table in force.

        Raises:
            UserError: the file is damaged, or of a later version of the program.
        """
        try:
            return _gains(json.loads(self._path.read_text("utf-8")))
        except FileNotFoundError:
            return NO_GAINS
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise UserError(
                f"{self._path} cannot be used.",
                hint="Learn it anew with 'pos-assist uplift', or delete it.",
                code=ExitCode.BAD_DATA,
            ) from error

    def version(self) -> str:
        """Another one when the file was written anew; '' where there is none."""
        try:
            return str(self._path.stat().st_mtime_ns)
        except OSError:
            return ""


def _gains(told: Any) -> Gains:
    if told["format"] != FORMAT:
        raise ValueError(told["format"])
    factors = {(str(segment), str(daypart)): float(factor) for segment, daypart, factor in told["factors"]}
    return Gains(str(told["version"]), factors)
