"""The tables of practice (SQLAlchemy Core): apart from `event`, so that no figure of selling can count them.

Imported by `schema` only. Who selects from them is `practice`, and nobody else.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, Index, Integer, MetaData, String, Table, Text
from sqlalchemy.types import TypeEngine


def add_practice(metadata: MetaData, counter: TypeEngine[int]) -> None:
    """Make them part of the store's schema; `counter`: the type of keys that the database counts by itself."""
    Table(  # practice stands apart from `event`: nothing that counts selling reads a table of these
        "practice_session",
        metadata,
        Column("session_id", String(36), primary_key=True),
        Column("staff_id", Text, nullable=False),
        Column("at_us", BigInteger, nullable=False),  # of its beginning
        Column("mode", String(16), nullable=False),  # practice, assessment
        Column("encounters", Integer, nullable=False),  # as many as it was to have
        Column("product_group", Text, nullable=False),  # of an assessment; '' = all
        Index("ix_practice_session_of", "staff_id", "at_us"),
    )

    Table(  # what came of an encounter; what was said stands in `practice_transcript`
        "practice_encounter",
        metadata,
        Column("encounter_id", String(36), primary_key=True),
        Column("session_id", String(36), nullable=False),
        Column("staff_id", Text, nullable=False),
        Column("at_us", BigInteger, nullable=False),  # of its end
        Column("mode", String(16), nullable=False),
        Column("plot", Text, nullable=False),
        Column("persona", Text, nullable=False),
        Column("level", Integer, nullable=False),
        Column("objection", String(32), nullable=False),  # '' = nothing was to be offered
        Column("percent", Integer, nullable=False),
        Column("hard_fail", Integer, nullable=False),  # 0, 1
        Column("ended", String(32), nullable=False),  # '' = left
        Column("checks", Text, nullable=False),  # JSON: passed or not by check; null: it did not apply
        Column("attempt", Integer, nullable=False),
        Column("seconds", Float, nullable=False),
        Column("by_own_words", Integer, nullable=False),
        Column("assignment_id", String(36), nullable=False),
        Column("shared", Integer, nullable=False),  # 0, 1: the trainer may read the transcript
        Column("content_version", Text, nullable=False),
        Index("ix_practice_encounter_of", "staff_id", "at_us"),
        Index("ix_practice_encounter_at_us", "at_us"),
    )

    Table(
        "practice_transcript",
        metadata,
        Column("encounter_id", String(36), primary_key=True),
        Column("body", Text, nullable=False),  # JSON: the state with its turns, and each check with its line
    )

    Table(
        "practice_assignment",
        metadata,
        Column("assignment_id", String(36), primary_key=True),
        Column("staff_id", Text, nullable=False),
        Column("plot", Text, nullable=False),
        Column("assigned_by", Text, nullable=False),
        Column("at_us", BigInteger, nullable=False),
        Column("note", Text, nullable=False),
        Column("seen_at_us", BigInteger, nullable=True),
        Column("answer", Text, nullable=False),
        Column("done_at_us", BigInteger, nullable=True),
    )

    Table(
        "practice_goal",
        metadata,
        Column("goal_id", counter, primary_key=True, autoincrement=True),
        Column("staff_id", Text, nullable=False),
        Column("at_us", BigInteger, nullable=False),
        Column("goal", Text, nullable=False),
        sqlite_autoincrement=True,
    )

    Table(
        "practice_certificate",
        metadata,
        Column("certificate_id", String(36), primary_key=True),  # the session's it was earned in
        Column("staff_id", Text, nullable=False),
        Column("product_group", Text, nullable=False),
        Column("issued", String(10), nullable=False),  # days as in ISO 8601
        Column("expires", String(10), nullable=False),  # the last valid one
        Column("percent", Integer, nullable=False),
    )
