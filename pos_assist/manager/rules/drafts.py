"""What is filled in on the screens of rules and not saved yet, so that it can be tried on a basket first."""

from __future__ import annotations

from collections.abc import Sequence

from pos_assist.services.editing import Change


class Drafts:
    """The unsaved changes of each screen; gone when they are saved or discarded."""

    def __init__(self) -> None:
        self._by_screen: dict[str, tuple[Change, ...]] = {}

    def put(self, screen: str, changes: Sequence[Change]) -> None:
        """These wait on that screen now."""
        self._by_screen[screen] = tuple(changes)

    @property
    def changes(self) -> tuple[Change, ...]:
        """Everything that waits; of one rule only what was filled in on the screen that came last."""
        waiting = [change for changes in self._by_screen.values() for change in changes]
        return tuple({(change.kind, change.name): change for change in waiting}.values())
