"""The two kinds of error: `UserError` is told to the person, anything else is a bug and goes to the log."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What every command may return to the shell; documented in the README."""

    OK = 0
    BUG = 1  # unexpected error
    USAGE = 2
    CONFIGURATION = 3
    BAD_DATA = 4
    UNREACHABLE = 5  # till or source not reachable
    LOCKED = 6  # database locked or damaged
    ANOTHER_INSTANCE = 7
    DOCTOR = 8  # the check found problems
    INTERRUPTED = 130


class UserError(Exception):
    """Something a person can mend: what is wrong, where, and what to do, in plain words.

    `title` is one sentence; `hint` says what to do; `code` is the command's exit code.
    """

    def __init__(self, title: str, *, hint: str = "", code: ExitCode = ExitCode.BAD_DATA) -> None:
        super().__init__(title)
        self.title = title
        self.hint = hint
        self.code = code

    def __str__(self) -> str:
        return f"{self.title} {self.hint}".strip()
