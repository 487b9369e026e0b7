"""What the screens of rules, of the history and of the test are handed beside the office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from pos_assist.engine.policy import Policy
from pos_assist.manager.rules.drafts import Drafts
from pos_assist.manager.rules.finding import Findable
from pos_assist.manager.rules.reading import Readings
from pos_assist.services.rule_figures import Figures


class Desk(NamedTuple):
    """`now` and `local` speak of the shop's own clock; both give aware times. `figures`: reads the log, on a worker."""

    policy: Policy
    now: Callable[[], datetime]
    local: Callable[[datetime], datetime]  # a UTC time there
    where: str  # the file the settings come from, for a person
    drafts: Drafts
    readings: Readings
    findable: Findable
    figures: Callable[[], Figures]
    store: str = ""  # this store's name, for rules that hold in some only
