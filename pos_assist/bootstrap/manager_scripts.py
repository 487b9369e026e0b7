"""The manager's page for the shop's own sentences, with the files it needs."""

from __future__ import annotations

from collections.abc import Mapping

from pos_assist import paths
from pos_assist.adapters.lint_lists import load_word_lists
from pos_assist.adapters.phrases import load_phrases
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.wordlists import WordLists
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.scripts.page import ScriptsPage
from pos_assist.paths import Home
from pos_assist.settings import Settings


def pages(office: Office, settings: Settings, home: Home) -> list[Page]:
    """The one page."""
    del home  # the store is behind `office.editing`
    return [ScriptsPage(office, tools, settings.panel.formats)]


def tools() -> tuple[Mapping[str, WordLists], PhraseBook]:
    """Word lists and the shipped sentences."""
    resources = paths.resources()
    return load_word_lists(resources / "lint"), load_phrases(resources / "phrases")
