"""The manager's page of scenarios: what is shipped, the shop's own folder, and baskets of the till to try them with."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from pos_assist.bootstrap.practice_content import workshop_of
from pos_assist.bootstrap.practice_scenes import scenes_of
from pos_assist.bootstrap.practice_team import staff_of
from pos_assist.errors import UserError
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.scenarios.page import ScenariosPage
from pos_assist.paths import Home
from pos_assist.settings import Settings, TillSettings


def pages(office: Office, settings: Settings, home: Home) -> list[Page]:
    """The one page, for the trainer."""
    return [ScenariosPage(office, workshop_of(home), scenes_of(settings, home), partial(_names, settings.till))]


def _names(till: TillSettings) -> Mapping[str, str]:
    """Of staff by id; none where the till is away: a scenario does not wait for it."""
    try:
        return staff_of(till)
    except UserError:
        return {}
