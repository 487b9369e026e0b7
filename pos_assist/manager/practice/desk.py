"""What the page of the team's practice is handed besides the office: the team, the scenarios, the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from pos_assist.services.practice.records import Assignment
from pos_assist.services.practice.team import Team
from pos_assist.training.content import Content


@dataclass(frozen=True)
class Desk:
    """Everything but the clock reads and writes files (worker) and raises `UserError`.

    `assign(staff_id, plot, by, note)`: asks somebody to play one scenario.
    """

    team: Team
    content: Callable[[], Content]
    assign: Callable[[str, str, str, str], Assignment]
    write_statements: Callable[[Path], None]  # everybody's, as xAPI; replaces
    today: Callable[[], date]  # the business day
    now: Callable[[], datetime]  # UTC
    local: Callable[[datetime], datetime]  # a UTC time by the shop's clock
