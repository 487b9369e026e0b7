"""What practice is made of: the shop's copy or what is shipped, its own scenarios, and the workshop for those."""

from __future__ import annotations

import logging

from pos_assist import paths
from pos_assist.adapters.practice_files import load_content
from pos_assist.adapters.practice_shelf import PracticeShelf
from pos_assist.paths import Home
from pos_assist.services.practice.workshop import TRAINER, Workshop
from pos_assist.training.content import Content

log = logging.getLogger(__name__)


def content_of(home: Home) -> Content:
    """Everything that can be played here. Raises UserError where what is shipped cannot be used."""
    content = load_content(paths.resources() / "practice", home.scenarios, home.practice)
    if content.trouble:
        own = home.practice
        log.warning(
            "The shop's own practice content in %s is not played, but what is shipped. %s", own, content.trouble
        )
    return content


def forget_scenarios(home: Home, author: str) -> int:
    """Delete what somebody wrote and the trainer has not taken up; returns how many. Raises UserError."""
    return PracticeShelf(paths.resources() / "practice", home.scenarios).forget(author)


def workshop_of(home: Home, author: str = TRAINER) -> Workshop:
    """The scenarios of the trainer, or of the member of staff with that id."""
    return Workshop(PracticeShelf(paths.resources() / "practice", home.scenarios, home.practice), author)
