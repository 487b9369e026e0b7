"""Which saved change Ctrl+Z takes back; no Qt here."""

from __future__ import annotations

from collections.abc import Sequence

from pos_assist.services.editing import Version

LOOK_BACK = 100  # versions


def last_to_undo(history: Sequence[Version]) -> Version | None:
    """The newest version that is no undoing and was not undone; `history`: newest first."""
    undone = {version.undoes for version in history}
    return next((one for one in history if one.undoes is None and one.number not in undone), None)
