"""What a check found: one plain sentence about one thing, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pos_assist.errors import ExitCode


class Severity(Enum):
    """How much a finding matters."""

    OK = "ok"
    WARNING = "warning"  # works, something is missing
    PROBLEM = "problem"  # has to be mended first


@dataclass(frozen=True)
class Finding:
    """One sentence about one thing; `advice` says what to do, '' where nothing is."""

    severity: Severity
    about: str
    sentence: str
    advice: str = ""
    code: ExitCode = ExitCode.OK


def fine(about: str, sentence: str) -> Finding:
    """Nothing to do."""
    return Finding(Severity.OK, about, sentence)


def warning(about: str, sentence: str, advice: str = "") -> Finding:
    """It works, something is missing."""
    return Finding(Severity.WARNING, about, sentence, advice)


def problem(about: str, sentence: str, advice: str) -> Finding:
    """It has to be mended first."""
    return Finding(Severity.PROBLEM, about, sentence, advice, ExitCode.DOCTOR)
