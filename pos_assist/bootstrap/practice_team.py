"""The team's practice as trainers and managers see it, and as statements for a learning record store."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.facts.day_queries import DayQueries
from pos_assist.adapters.spacing import FsrsSchedule
from pos_assist.adapters.store.connecting import reading
from pos_assist.adapters.store.customers import customer_key
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.adapters.whole_file import whole_file
from pos_assist.bootstrap.papering import words_in, write_document
from pos_assist.bootstrap.practice_content import content_of
from pos_assist.bootstrap.shop_day import day_of
from pos_assist.errors import ExitCode, UserError
from pos_assist.manager.practice.paper import practice_document
from pos_assist.manager.practice.words import Words
from pos_assist.paths import Home
from pos_assist.services.ports import Clock
from pos_assist.services.practice.at_the_till import AtTheTill
from pos_assist.services.practice.statements import SHOP, Statement, Telling
from pos_assist.services.practice.team import Team, TeamPractice
from pos_assist.settings import Settings, TillSettings


def team_of(settings: Settings, home: Home, clock: Clock | None = None) -> Team:
    """Reads the store, the till's staff and the facts as they are; nothing before the first call."""
    return Team(
        log=StorePracticeLog(home.store),
        staff=lambda: staff_of(settings.till),
        cards=DayQueries(home.facts),
        schedule=FsrsSchedule(),
        now=(clock or SystemClock()).now,
        day_of=partial(day_of, settings),
    )


def staff_of(till: TillSettings) -> Mapping[str, str]:
    """Who sells here now: names by the till's key; nobody where no till is named.

    Raises:
        UserError: the till cannot be read.
    """
    if not till.db or not till.profile:
        return {}
    with closing(TillReader(till.db, load_profile(till.profile))) as reader:
        names, active = reader.everybody()
    return {staff_id: names.get(staff_id, "") for staff_id in active}


def practice_paper(
    told: TeamPractice, beside: AtTheTill, home: Home, language: str, out: Path, *, replace: bool = False
) -> None:
    """What the screen shows, as `out` ends: .csv, .xlsx or .pdf.

    Raises:
        UserError: the scenarios cannot be read, the file exists and `replace` is False, or the disk refuses.
    """
    from pos_assist.ui.translation import QtTexts

    figures = words_in(language, "")
    words = Words(QtTexts(language, context="manager_practice"), told, content_of(home), figures.local, beside)
    write_document(practice_document(words, figures), out, replace=replace)


def statements_of(settings: Settings, home: Home, *, staff_id: str | None = None, shop: str = SHOP) -> list[Statement]:
    """Everything that was practised, or what one person did, as xAPI statements.

    Raises:
        UserError: the store or the scenarios cannot be read, or there is nothing of this person.
    """
    ensure_ready(home.store)
    log = StorePracticeLog(home.store)
    outcomes, certificates = log.outcomes(staff_id), log.certificates(staff_id)
    if staff_id is not None and not outcomes and not certificates:
        raise UserError(
            f"Nobody with the id '{staff_id}' has practised.",
            hint="'pos-assist practice team --json' tells the ids.",
            code=ExitCode.BAD_DATA,
        )
    people = {one.staff_id for one in outcomes} | {one.staff_id for one in certificates}
    with reading(home.store) as connection:  # as customers have theirs: keyed by this store, and never a number
        names = {one: customer_key(connection, f"staff|{one}") for one in people}
    titles = {key: plot.title for key, plot in content_of(home).plots.items()}
    telling = Telling(names.__getitem__, titles, settings.practice.pass_mark, shop)
    return telling.statements(outcomes, certificates)


def write_statements(statements: Sequence[Statement], out: Path, *, replace: bool = False) -> None:
    """As one JSON array, which a learning record store takes in one request.

    Raises:
        UserError: the file exists and `replace` is False, or the disk refuses.
    """
    with whole_file(out, replace=replace) as file:
        json.dump(statements, file, ensure_ascii=False, indent=2)
        file.write("\n")
