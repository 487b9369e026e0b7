"""From signing in to a session and back: who is there, and what stands at the beginning."""

from __future__ import annotations

from functools import partial
from math import ceil
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pos_assist.services.practice.records import Certificate, Mode
from pos_assist.services.practice.sessions import Start
from pos_assist.services.signing_in import SignIn
from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.asking import Asking, Run
from pos_assist.trainer.desk import Desk, Room, Somebody
from pos_assist.trainer.outcome_words import per_cent
from pos_assist.trainer.own_record import OwnRecord
from pos_assist.trainer.panes import Panes
from pos_assist.trainer.play import Play
from pos_assist.trainer.shown import Notice
from pos_assist.trainer.sitting import Sitting
from pos_assist.trainer.start_words import footer, rules_shown, start_shown

MOST_GROUPS = 6  # to choose from: more would not be taken in


class Flow(QObject):
    """Holds who is signed in, and nothing of anybody after.

    Signals:
        told(str): the line at the lower edge.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, run: Run, texts: Texts, panes: Panes, play: Play) -> None:
        super().__init__(panes)
        self._desk, self._texts, self._panes = desk, texts, panes
        self._asking = Asking(run, panes, texts)
        self.sitting = Sitting(desk, self._asking, texts, panes, play)
        self.record = OwnRecord(desk, self._asking, texts, panes)
        self._room: Room | None = None
        self._people: tuple[Somebody, ...] = ()
        self._who: Somebody | None = None
        self._earned: tuple[Certificate, ...] = ()
        panes.sign_in.wanted.connect(self._sign_in)
        panes.start.begun.connect(lambda: self._begin(Mode.PRACTICE))
        panes.start.played.connect(lambda assignment: self._begin(Mode.PRACTICE, assignment))
        panes.start.answered.connect(self._answer)
        panes.start.left.connect(self.leave)
        panes.start.write_wanted.connect(self._write)
        panes.start.save_wanted.connect(self._save)
        self.sitting.done.connect(self._read_start)

    @property
    def is_signed_in(self) -> bool:
        """Whether somebody is there."""
        return self._who is not None

    def open(self) -> None:
        """Read what there is to practise, and who may."""
        self._panes.reading()
        self._asking.do(lambda: (self._desk.room(), self._desk.people()), self._opened, self.open)

    def leave(self) -> None:
        """Nobody is signed in; nothing of anybody stays."""
        self._asking.forget()
        self._who, self._earned = None, ()
        self.sitting.forget()
        self.record.forget()
        self.told.emit("")
        self._panes.sign_in.show_people(self._people)
        self._panes.front(self._panes.sign_in)

    def _opened(self, found: tuple[Room, tuple[Somebody, ...]]) -> None:
        self._room, self._people = found
        if self._people:
            self.leave()
            return
        tr = self._texts.tr
        self._panes.tell(Notice("person", tr(say.NOBODY), (tr(say.NOBODY_HELP),), tr(say.AGAIN)), self.open)

    def _sign_in(self, staff_id: str, pin: str) -> None:
        self._asking.do(lambda: self._desk.sign_in(staff_id, pin), self._answered, self.leave)

    def _answered(self, answer: SignIn) -> None:
        if answer.staff_id:
            self._who = next(one for one in self._people if one.staff_id == answer.staff_id)
            self._read_start()
            return
        seconds, tr = ceil(answer.wait), self._texts.tr
        self._panes.sign_in.refuse(tr(say.WRONG_WAIT, seconds) if seconds else tr(say.WRONG))

    def _read_start(self) -> None:
        room, who = self._room, self._who
        if room is None or who is None:
            return
        self.sitting.forget()
        self._panes.reading()
        job = partial(room.practising.begin, who.staff_id, self._desk.language)
        self._asking.do(job, partial(self._show_start, room, who), self._read_start)

    def _show_start(self, room: Room, who: Somebody, start: Start) -> None:
        tr, limits = self._texts.tr, self._desk.limits
        self.told.emit(footer(start, self._texts))
        if start.trouble:
            notice = Notice("basket", tr(say.MISSING), (start.trouble,), tr(say.AGAIN), tr(say.SIGN_OUT))
            self._panes.tell(notice, self._read_start, self.leave)
            return
        shown = start_shown(
            start,
            who.name,
            room.practising.content,
            self._texts,
            self._desk.local,
            minutes=limits.minutes,
            encounters=limits.encounters,
        )
        self._earned = start.certificates
        pane = self._panes.start
        pane.show_start(shown, partial(self._ask_rules, room, start), partial(self.record.open, room, start))
        self._panes.front(pane)

    def _ask_rules(self, room: Room, start: Start) -> None:
        job = partial(room.practising.groups, self._desk.language)
        self._asking.do(job, partial(self._tell_rules, start), self._read_start)

    def _tell_rules(self, start: Start, groups: tuple[str, ...]) -> None:
        limits = self._desk.limits
        notice = rules_shown(
            start,
            self._texts,
            groups[:MOST_GROUPS],
            minutes=limits.assessment_minutes,
            encounters=limits.encounters,
            mark=per_cent(limits.pass_mark, self._texts),
        )
        back = partial(self._panes.front, self._panes.start)
        take = partial(self._begin, Mode.ASSESSMENT)
        self._panes.tell(notice, take, back, lambda group: take(group=group))

    def _answer(self, assignment: str, words: str) -> None:
        room, who = self._room, self._who
        if room is not None and who is not None:
            job = partial(room.practising.answer, assignment, who.staff_id, words)
            self._asking.do(job, lambda _assignment: self._read_start(), self._read_start)

    def _save(self, place: int) -> None:
        who = self._who
        if who is not None and place < len(self._earned):
            self._asking.do(partial(self._desk.save, self._earned[place], who.name), self._saved, self._read_start)

    def _saved(self, file: Path) -> None:
        tr = self._texts.tr
        notice = Notice("check", tr(say.SAVED).format(file=file), (), tr(say.BACK))
        self._panes.tell(notice, partial(self._panes.front, self._panes.start))

    def _write(self) -> None:
        if self._desk.write is not None and self._who is not None:
            self._desk.write(self._who.staff_id)

    def _begin(self, mode: Mode, assignment: str = "", group: str = "") -> None:
        if self._room is not None and self._who is not None:
            self.sitting.begin(self._room, self._who, mode, assignment, group)
