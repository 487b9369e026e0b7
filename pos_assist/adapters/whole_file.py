"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from pos_assist.errors import ExitCode, UserError


@contextmanager
def whole_file(path: Path, *, replace: bool = False) -> Iterator[TextIO]:
    """A UTF-8 text file that gets its name only after it is written and on the disk.

    Raises:
        UserError: it exists already and `replace` is False, or the disk refuses.
    """
    if path.exists() and not replace:
        raise UserError(
            f"{path} exists already.", hint="Give another name, or --force to replace it.", code=ExitCode.USAGE
        )
    unfinished: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.absolute().parent)
        unfinished = Path(name)
        with open(handle, "w", encoding="utf-8", newline="") as file:  # noqa: PTH123 - a handle, not a path
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        _forget(unfinished)
        raise UserError(f"{path} cannot be written: {error.strerror or error}.", hint="Give another folder.") from error
    except BaseException:
        _forget(unfinished)
        raise


def _forget(unfinished: Path | None) -> None:
    if unfinished is not None:
        unfinished.unlink(missing_ok=True)
