"""A language that does not exist: every sentence 40 % longer, full of accents (S08)."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.services.panel_state import PanelState
from pos_assist.ui.translation import QtTexts


class LongerTexts:
    """The texts of a language, each lengthened by 40 %."""

    def __init__(self, language: str) -> None:
        self._texts = QtTexts(language)
        self.language = language

    def tr(self, source: str, n: int = -1) -> str:
        """As `Texts.tr`, longer."""
        return longer(self._texts.tr(source, n))


def longer(text: str) -> str:
    """The text and 40 % more of it."""
    more = round(len(text) * 0.4)
    return text + (" ęłźțčă" * (more // 7 + 1))[:more]


def longer_script(state: PanelState) -> PanelState:
    """The same state with a longer sentence to say."""
    if state.card is None:
        return state
    return replace(state, card=replace(state.card, script=longer(state.card.script)))
