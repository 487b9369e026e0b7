"""`services.practice.records.PracticeLog` over our store, in tables that nothing else reads."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from pos_assist.adapters.store.connecting import open_writer, reading, store_error, write_lock, writing
from pos_assist.adapters.store.practice_rows import (
    ASSIGNMENT_COLUMNS,
    CERTIFICATE_COLUMNS,
    ENCOUNTER_COLUMNS,
    GOAL_COLUMNS,
    SESSION_COLUMNS,
    TRANSCRIPT_COLUMNS,
    Row,
    assignment_of,
    assignment_row,
    certificate_of,
    certificate_row,
    encounter_row,
    outcome_of,
    played_of,
    session_row,
    sitting_of,
    transcript_row,
)
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import micros, moment_of
from pos_assist.services.practice.records import Assignment, Certificate, Goal, Outcome, Played, Sitting

One = TypeVar("One")

ENCOUNTERS = ", ".join(ENCOUNTER_COLUMNS)
WHOSE = " WHERE (:staff IS NULL OR staff_id = :staff) AND (:since IS NULL OR at_us >= :since)"
READ_SESSIONS = f"SELECT {', '.join(SESSION_COLUMNS)} FROM practice_session{WHOSE} ORDER BY at_us, session_id"
READ_OUTCOMES = f"SELECT {ENCOUNTERS} FROM practice_encounter{WHOSE} ORDER BY at_us, encounter_id"
READ_PLAYED = (
    f"SELECT {ENCOUNTERS}, body FROM practice_encounter JOIN practice_transcript USING (encounter_id)"
    f"{WHOSE} ORDER BY at_us, encounter_id"
)
READ_ONE = (
    f"SELECT {ENCOUNTERS}, body FROM practice_encounter JOIN practice_transcript USING (encounter_id)"
    " WHERE encounter_id = ?"
)
READ_ASSIGNMENTS = (
    f"SELECT {', '.join(ASSIGNMENT_COLUMNS)} FROM practice_assignment{WHOSE} ORDER BY at_us DESC, assignment_id DESC"
)
READ_GOALS = f"SELECT {', '.join(GOAL_COLUMNS)} FROM practice_goal{WHOSE} ORDER BY goal_id DESC"
READ_CERTIFICATES = (
    f"SELECT {', '.join(CERTIFICATE_COLUMNS)} FROM practice_certificate"
    " WHERE (:staff IS NULL OR staff_id = :staff) ORDER BY issued DESC, certificate_id DESC"
)
SHARE = "UPDATE practice_encounter SET shared = ? WHERE encounter_id = ?"
DROP_TRANSCRIPTS = (
    "DELETE FROM practice_transcript WHERE encounter_id IN (SELECT encounter_id FROM practice_encounter WHERE {what})"
)
TIMED = (
    "practice_encounter",
    "practice_session",
    "practice_assignment",
    "practice_goal",
)  # encounters first: they are told
OF_PERSON = (*TIMED, "practice_certificate")  # a certificate stays as long as its person
FIND_OLDER = " UNION ALL ".join(f"SELECT 1 FROM {table} WHERE at_us < :at" for table in TIMED) + " LIMIT 1"


class StorePracticeLog:
    """Every call opens the store for itself, so any worker may call. Reading makes no store where there is none."""

    def __init__(self, path: Path) -> None:
        """`path`: our store; it is made where it is missing, once somebody practises."""
        self._path = path

    def open(self, sitting: Sitting) -> None:
        """As the port says. Raises UserError."""
        self._write([_insert("practice_session", SESSION_COLUMNS, session_row(sitting))])

    def sittings(self, staff_id: str | None = None, since: datetime | None = None) -> Sequence[Sitting]:
        """As the port says. Raises UserError."""
        return self._read(READ_SESSIONS, sitting_of, staff_id, since)

    def keep(self, played: Played) -> None:
        """As the port says. Raises UserError."""
        self.keep_all((played,))

    def keep_all(self, played: Iterable[Played]) -> None:
        """Many at once, all or none. Raises UserError."""
        statements = []
        for one in played:
            statements.append(_insert("practice_encounter", ENCOUNTER_COLUMNS, encounter_row(one)))
            statements.append(_insert("practice_transcript", TRANSCRIPT_COLUMNS, transcript_row(one)))
        self._write(statements)

    def share(self, encounter_id: str, *, shared: bool) -> None:
        """As the port says. Raises UserError."""
        self._write([(SHARE, (int(shared), encounter_id))])

    def played(self, staff_id: str | None = None, since: datetime | None = None) -> Sequence[Played]:
        """As the port says. Raises UserError."""
        return self._read(READ_PLAYED, played_of, staff_id, since)

    def transcript(self, encounter_id: str) -> Played | None:
        """As the port says. Raises UserError."""
        if not self._is_there():
            return None
        with reading(self._path) as connection:
            row = connection.execute(READ_ONE, (encounter_id,)).fetchone()
        return None if row is None else played_of(row)

    def outcomes(self, staff_id: str | None = None, since: datetime | None = None) -> Sequence[Outcome]:
        """As the port says. Raises UserError."""
        return self._read(READ_OUTCOMES, outcome_of, staff_id, since)

    def assign(self, assignment: Assignment) -> None:
        """As the port says. Raises UserError."""
        self._write([_insert("practice_assignment", ASSIGNMENT_COLUMNS, assignment_row(assignment))])

    def assignments(self, staff_id: str | None = None) -> Sequence[Assignment]:
        """As the port says. Raises UserError."""
        return self._read(READ_ASSIGNMENTS, assignment_of, staff_id)

    def set_goal(self, goal: Goal) -> None:
        """As the port says. Raises UserError."""
        self._write([_insert("practice_goal", GOAL_COLUMNS, (goal.staff_id, micros(goal.at), goal.text))])

    def goals(self, staff_id: str) -> Sequence[Goal]:
        """As the port says. Raises UserError."""
        return self._read(READ_GOALS, lambda row: Goal(row[0], moment_of(row[1]), row[2]), staff_id)

    def certify(self, certificate: Certificate) -> None:
        """As the port says. Raises UserError."""
        self._write([_insert("practice_certificate", CERTIFICATE_COLUMNS, certificate_row(certificate))])

    def certificates(self, staff_id: str | None = None) -> Sequence[Certificate]:
        """As the port says. Raises UserError."""
        return self._read(READ_CERTIFICATES, certificate_of, staff_id)

    def forget(self, staff_id: str) -> int:
        """As the port says; overwritten on the disk too, copies of the store are not. Raises UserError."""
        return self._delete("staff_id = ?", staff_id, OF_PERSON) if self._is_there() else 0

    def tidy(self, before: datetime) -> int:
        """As the port says; where nothing is older, nobody who writes meanwhile is waited for. Raises UserError."""
        at = micros(before)
        if not self._is_there():
            return 0
        with reading(self._path) as connection:
            older = connection.execute(FIND_OLDER, {"at": at}).fetchone()
        return self._delete("at_us < ?", at, TIMED) if older else 0

    def _delete(self, what: str, value: str | int, tables: Iterable[str]) -> int:
        """Returns how many encounters went."""
        try:
            with write_lock(self._path), closing(open_writer(self._path)) as connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(DROP_TRANSCRIPTS.format(what=what), (value,))
                gone = [connection.execute(f"DELETE FROM {one} WHERE {what}", (value,)).rowcount for one in tables]
                connection.execute("COMMIT")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except (sqlite3.Error, OSError) as error:
            raise store_error(self._path, error) from error
        return gone[0]

    def _write(self, statements: Iterable[tuple[str, Row]]) -> None:
        ensure_ready(self._path)
        with writing(self._path) as connection:
            for statement, row in statements:
                connection.execute(statement, row)

    def _read(
        self, query: str, made: Callable[[Row], One], staff_id: str | None, since: datetime | None = None
    ) -> list[One]:
        if not self._is_there():
            return []
        told = {"staff": staff_id, "since": None if since is None else micros(since)}
        with reading(self._path) as connection:
            return [made(row) for row in connection.execute(query, told)]

    def _is_there(self) -> bool:
        """Whether there is a store to read; an older one is brought to the newest schema first."""
        if not self._path.exists():
            return False
        ensure_ready(self._path)
        return True


def _insert(table: str, columns: Sequence[str], row: Row) -> tuple[str, Row]:
    """The same key replaces, so that nothing stands twice after a commit that failed half-way."""
    return f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", row
