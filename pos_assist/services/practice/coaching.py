"""What passes between a trainee and the trainer: assignments and their answers, goals, transcripts that are shared."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.errors import ExitCode, UserError
from pos_assist.services.ports import Clock, NewId
from pos_assist.services.practice.records import Assignment, Goal, Played, PracticeLog
from pos_assist.training.content import Content

LONGEST_TEXT = 200  # characters of a goal, a note or an answer


class Coaching:
    """Calls read and write the record: on a worker."""

    def __init__(self, log: PracticeLog, content: Content, clock: Clock, new_id: NewId) -> None:
        """`content`: whose plots can be assigned."""
        self.content = content
        self._log, self._clock, self._new_id = log, clock, new_id

    def share(self, played: Played, *, shared: bool) -> Played:
        """Let the trainer read this transcript, or no longer. Raises UserError."""
        self._log.share(played.encounter_id, shared=shared)
        return replace(played, shared=shared)

    def set_goal(self, staff_id: str, text: str) -> Goal:
        """For the next shift. Raises UserError where nothing, or a whole page, was written."""
        goal = Goal(staff_id, self._clock.now(), _short(text, "A goal"))
        self._log.set_goal(goal)
        return goal

    def assign(self, staff_id: str, plot: str, by: str, note: str = "") -> Assignment:
        """The trainer asks for one scenario. Raises UserError where there is none of this key."""
        if plot not in self.content.plots:
            raise UserError(f"There is no scenario '{plot}'.", hint="Choose one of the list.", code=ExitCode.BAD_DATA)
        note = _short(note, "A note") if note.strip() else ""
        assignment = Assignment(self._new_id(), staff_id, plot, by, self._clock.now(), note)
        self._log.assign(assignment)
        return assignment

    def acknowledge(self, assignment_id: str, staff_id: str) -> Assignment:
        """The trainee has seen it; when first. Raises UserError where it is nobody's, or somebody else's."""
        assignment = self._own(assignment_id, staff_id)
        if assignment.seen_at is None:
            assignment = replace(assignment, seen_at=self._clock.now())
            self._log.assign(assignment)
        return assignment

    def answer(self, assignment_id: str, staff_id: str, text: str) -> Assignment:
        """What the trainee writes back. Raises UserError."""
        assignment = replace(self.acknowledge(assignment_id, staff_id), answer=_short(text, "An answer"))
        self._log.assign(assignment)
        return assignment

    def _own(self, assignment_id: str, staff_id: str) -> Assignment:
        for one in self._log.assignments(staff_id):
            if one.assignment_id == assignment_id:
                return one
        raise UserError("There is no such assignment.", hint="Open practice anew.", code=ExitCode.BAD_DATA)


def _short(text: str, what: str) -> str:
    text = " ".join(text.split())
    if not 0 < len(text) <= LONGEST_TEXT:
        raise UserError(f"{what} is 1 to {LONGEST_TEXT} characters.", hint="Write a sentence.", code=ExitCode.USAGE)
    return text
