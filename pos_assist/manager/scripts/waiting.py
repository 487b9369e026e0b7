"""Sentences that were touched and are not saved, and the steps by which they came to be so."""

from __future__ import annotations

from collections.abc import Mapping

from pos_assist.engine.script_check import LANGUAGES
from pos_assist.manager.scripts.drafts import Draft
from pos_assist.services.editing import Change

MOST_STEPS = 100


class Waiting:
    """Drafts by name. What is typed into one field in a row is one step."""

    def __init__(self) -> None:
        self.drafts: dict[str, Draft] = {}
        self._steps: list[tuple[str, dict[str, Draft]]] = []  # (where, the drafts before)

    @property
    def changes(self) -> list[Change]:
        """What saving would do."""
        return [draft.change for draft in self.drafts.values() if draft.change is not None]

    def put(self, draft: Draft, before: Draft | None) -> None:
        """A draft as it is now; `before`: as it was."""
        where = _where(draft, before)
        if not where or not self._steps or self._steps[-1][0] != where:
            self._steps = [*self._steps[-MOST_STEPS:], (where, dict(self.drafts))]
        self.drafts[draft.script.script_id] = draft
        if draft.change is None:
            del self.drafts[draft.script.script_id]

    def step_back(self) -> bool:
        """Whether there was a step to take back."""
        if not self._steps:
            return False
        self.drafts = self._steps.pop()[1]
        return True

    def forget(self, keep: Mapping[str, Draft] | None = None) -> None:
        """Nothing waits any more, or only these."""
        self.drafts, self._steps = dict(keep or {}), []


def _where(draft: Draft, before: Draft | None) -> str:
    """The field that was typed in; '' where more than one text is another."""
    if before is None or draft.script.script_id != before.script.script_id:
        return ""
    was, now = before.script.texts, draft.script.texts
    typed = [language for language in LANGUAGES if was.get(language) != now.get(language)]
    return f"{draft.script.script_id} {typed[0]}" if len(typed) == 1 else ""
