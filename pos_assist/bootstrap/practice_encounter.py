"""One encounter of this shop by wish, with everything that is needed to play it."""

from __future__ import annotations

from typing import NamedTuple

from pos_assist.bootstrap.practice_content import content_of
from pos_assist.bootstrap.practice_ear import ear_of
from pos_assist.bootstrap.practice_scenes import scenes_of
from pos_assist.paths import Home
from pos_assist.services.practice.one_encounter import Wish, setup_of
from pos_assist.services.practice.ports import Ear
from pos_assist.settings import Settings
from pos_assist.training.content import Content
from pos_assist.training.encounter import State
from pos_assist.training.playing import begin


class Met(NamedTuple):
    """The customer stands there: nothing was said yet."""

    state: State
    content: Content
    ear: Ear


def meet(settings: Settings, home: Home, wish: Wish) -> Met:
    """Draw it from the till's baskets and the shop's content. Nothing is recorded.

    Raises:
        UserError: what is wished for is not there, or till or content cannot be read.
    """
    content = content_of(home)
    setup = setup_of(wish, content, scenes_of(settings, home)(wish.language))
    return Met(begin(setup, content), content, ear_of(content))
