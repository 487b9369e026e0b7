"""What one press does to a rule: pause, resume, remove, and the change that does it."""

from __future__ import annotations

from typing import Any, NamedTuple

from pos_assist.manager.rules import texts as say
from pos_assist.services.editing import Change, Document, Editing, Name, Version


class Press(NamedTuple):
    """A change that needs no form, and the sentence that tells it was done."""

    change: Change
    told: str  # source, with {what}


def pause(name: Name, document: Document) -> Press:
    """Pause what runs, resume what is paused."""
    after: dict[str, Any] = {key: value for key, value in document.items() if key != "paused"}
    if document.get("paused"):
        return Press(Change(*name, document, after), say.WAS_RESUMED)
    return Press(Change(*name, document, {**after, "paused": True}), say.WAS_PAUSED)


def remove(name: Name, document: Document) -> Press:
    """Take a rule out of force; the history keeps it."""
    return Press(Change(*name, document, None), say.WAS_REMOVED)


def do(press: Press, editing: Editing, by: str, why: str, source: str) -> Version | None:
    """On a worker.

    Raises:
        UserError: somebody else changed the rule since, or the store cannot be written.
    """
    return editing.save([press.change], by=by, why=why, source=source)
