"""What practice is made of: the shipped content with this shop's own scenarios, and the workshop that changes those."""

from __future__ import annotations

from pos_assist import paths
from pos_assist.adapters.practice_files import load_content
from pos_assist.adapters.practice_shelf import PracticeShelf
from pos_assist.paths import Home
from pos_assist.services.practice.workshop import TRAINER, Workshop
from pos_assist.training.content import Content


def content_of(home: Home) -> Content:
    """Everything that can be played here. Raises UserError where what is shipped cannot be used."""
    return load_content(paths.resources() / "practice", home.scenarios)


def workshop_of(home: Home, author: str = TRAINER) -> Workshop:
    """The scenarios of the trainer, or of the member of staff with that id."""
    return Workshop(PracticeShelf(paths.resources() / "practice", home.scenarios), author)
