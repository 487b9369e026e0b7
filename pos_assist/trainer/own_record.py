"""One's own practice, read again: the list, one encounter of it, and whether the trainer may read that one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from pos_assist.services.practice.records import Outcome, Played
from pos_assist.services.practice.sessions import Start
from pos_assist.services.texts import Texts
from pos_assist.trainer.asking import Asking
from pos_assist.trainer.desk import Desk, Room
from pos_assist.trainer.panes import Panes
from pos_assist.trainer.record_words import kept_shown, record_shown
from pos_assist.trainer.transcript_pane import Version


class OwnRecord(QObject):
    """Of whoever is signed in; the start is behind it."""

    def __init__(self, desk: Desk, asking: Asking, texts: Texts, panes: Panes) -> None:
        super().__init__(panes)
        self._desk, self._asking, self._texts, self._panes = desk, asking, texts, panes
        self._room: Room | None = None
        self._start: Start | None = None
        self._history: Sequence[Outcome] = ()
        self._played: Played | None = None
        panes.record.opened.connect(self._read)
        panes.record.left.connect(self._leave)
        panes.kept.left.connect(self._back)
        panes.kept.shared.connect(self._share)

    def open(self, room: Room, start: Start) -> None:
        """Read the list; `start` has the tiers."""
        self._room, self._start = room, start
        self._panes.record.verticalScrollBar().setValue(0)
        self._panes.reading()
        self._asking.do(partial(room.practising.history, start.staff_id), self._list, self._leave)

    def forget(self) -> None:
        """Nobody is there any more."""
        self._room = self._start = self._played = None
        self._history = ()

    def _list(self, history: Sequence[Outcome]) -> None:
        self._history = history
        self._draw()
        self._back()

    def _draw(self) -> None:
        if self._room is not None and self._start is not None:
            content = self._room.practising.content
            shown = record_shown(self._start, self._history, content, self._texts, self._desk.local)
            self._panes.record.show_record(shown)

    def _back(self) -> None:
        self._panes.front(self._panes.record)

    def _leave(self) -> None:
        self._panes.front(self._panes.start)

    def _read(self, encounter_id: str) -> None:
        room, start = self._room, self._start
        if room is not None and start is not None:
            job = partial(room.practising.transcript, start.staff_id, encounter_id)
            self._asking.do(job, partial(self._show, room), self._back)

    def _show(self, room: Room, played: Played) -> None:
        self._played = played
        shown = kept_shown(played, room.practising.content, self._texts, self._desk.local)
        version = Version(shown.title, shown.talk, shown.about, shown.checks)
        self._panes.kept.show_versions((version,), 0, is_shared=played.shared)
        self._panes.front(self._panes.kept)

    def _share(self, shared: bool) -> None:
        room, played = self._room, self._played
        if room is not None and played is not None:
            self._asking.do(partial(room.practising.share, played, shared=shared), self._shared, self._back)

    def _shared(self, played: Played) -> None:
        """The list says so."""
        self._history = tuple(
            replace(one, shared=played.shared) if one.encounter_id == played.encounter_id else one
            for one in self._history
        )
        self._draw()
