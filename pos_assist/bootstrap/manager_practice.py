"""The trainer's and manager's screen of the team's practice."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.bootstrap.manager_figures import desk_of
from pos_assist.bootstrap.practice_content import content_of
from pos_assist.bootstrap.practice_team import statements_of, team_of, write_statements
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.practice.desk import Desk
from pos_assist.manager.practice.page import PracticePage
from pos_assist.paths import Home
from pos_assist.services.practice.coaching import Coaching
from pos_assist.services.practice.records import Assignment
from pos_assist.settings import Settings


def pages(office: Office, settings: Settings, home: Home) -> list[Page]:
    """In the order of the window's list."""
    clock = desk_of(settings, SystemClock())

    def assign(staff_id: str, plot: str, by: str, note: str) -> Assignment:
        coaching = Coaching(StorePracticeLog(home.store), content_of(home), SystemClock(), new_id)
        return coaching.assign(staff_id, plot, by, note)

    def put_statements(out: Path) -> None:
        write_statements(statements_of(settings, home), out, replace=True)

    desk = Desk(
        team=team_of(settings, home),
        content=partial(content_of, home),
        assign=assign,
        write_statements=put_statements,
        today=clock.today,
        now=clock.now,
        local=clock.local,
    )
    return [PracticePage(office, desk)]
