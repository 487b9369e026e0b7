"""Standard output and error as a command finds them: closed, full, or without half of the letters."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import suppress

UNBREAKABLE = "\u00a0\u202f"  # blanks inside an amount of money


class _Closed(io.TextIOBase):
    """An output that was closed before we started (`>&-`, or a program without a console)."""

    def write(self, _text: str) -> int:
        """Refuse, as a file would."""
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), "The output")


def prepare() -> None:
    """Letters that the terminal does not know are replaced; a closed output is told when somebody writes."""
    if sys.stdout is None:
        sys.stdout = _Closed()
    if sys.stderr is None:
        sys.stderr = io.StringIO()
    for stream, errors in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)


def drop_output() -> None:
    """Forget what still waits to be written: else the interpreter complains about it once more at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def printable(text: str) -> str:
    """Text of somebody else's for a terminal: nothing that it would obey instead of showing it."""
    return "".join(char if char.isprintable() or char in UNBREAKABLE else "\ufffd" for char in text)


def knows_every_letter() -> bool:
    """Whether standard output can hold any text."""
    return (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "") == "utf8"
