"""The tables, the migrations and the raw statements tell one story, on SQLite and for PostgreSQL."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from pos_assist import paths
from pos_assist.adapters.store import (
    approvals,
    pins,
    practice_rows,
    rows,
    rule_states,
    rules_store,
    running_tests,
    schema,
    stock_files,
    stock_store,
)
from pos_assist.adapters.store.connecting import open_writer
from pos_assist.adapters.store.migrating import HEAD


def _alembic(**options: str) -> Config:
    config = Config(output_buffer=io.StringIO())
    config.set_main_option("script_location", str(paths.db() / "migrations"))
    config.set_main_option("path_separator", "os")
    for name, value in options.items():
        config.set_main_option(name, value)
    return config


def test_head_is_the_newest_migration_and_versions_sort_as_text() -> None:
    scripts = ScriptDirectory.from_config(_alembic())

    versions = [script.revision for script in scripts.walk_revisions()]

    assert scripts.get_current_head() == HEAD
    assert versions == sorted(versions, reverse=True)


def test_migrations_make_exactly_the_schema(store: Path) -> None:
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(store))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, schema.metadata)
    engine.dispose()

    assert differences == []


@pytest.mark.parametrize(
    ("table", "columns", "database_makes"),
    [
        ("event", rows.EVENT_COLUMNS, {"seq"}),
        ("rule_version", rule_states.RULE_VERSION_COLUMNS, {"version_id"}),
        ("rule_entry", rule_states.RULE_ENTRY_COLUMNS, {"entry_id"}),
        ("model_version", rules_store.MODEL_COLUMNS, set()),
        ("learned_pair", rules_store.PAIR_COLUMNS, set()),
        ("learned_step", rules_store.STEP_COLUMNS, set()),
        ("proposal", approvals.PROPOSAL_COLUMNS, set()),
        ("staff_pin", pins.PIN_COLUMNS, set()),
        ("stock_figure", stock_store.FIGURE_COLUMNS, set()),
        ("stock_source", stock_store.SOURCE_COLUMNS, set()),
        ("stock_file", stock_files.FILE_COLUMNS, set()),
        ("stock_rejected", stock_files.REJECTED_COLUMNS, set()),
        ("experiment_step", running_tests.STEP_COLUMNS, {"step_id"}),
        ("practice_session", practice_rows.SESSION_COLUMNS, set()),
        ("practice_encounter", practice_rows.ENCOUNTER_COLUMNS, set()),
        ("practice_transcript", practice_rows.TRANSCRIPT_COLUMNS, set()),
        ("practice_assignment", practice_rows.ASSIGNMENT_COLUMNS, set()),
        ("practice_goal", practice_rows.GOAL_COLUMNS, {"goal_id"}),
        ("practice_certificate", practice_rows.CERTIFICATE_COLUMNS, set()),
    ],
)
def test_raw_statements_name_exactly_the_schemas_columns(
    table: str, columns: tuple[str, ...], database_makes: set[str]
) -> None:
    assert set(columns) | database_makes == set(schema.metadata.tables[table].columns.keys())
    assert len(columns) == len(set(columns))


def test_event_statements_keep_the_order_of_the_columns() -> None:
    assert [column.name for column in schema.event.columns] == ["seq", *rows.EVENT_COLUMNS]


def test_events_can_be_neither_changed_nor_deleted(store: Path) -> None:
    with closing(open_writer(store)) as connection:
        connection.execute(rows.INSERT_EVENT, ["x"] * len(rows.EVENT_COLUMNS))

        for column in ("seq", *rows.EVENT_COLUMNS):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(f"UPDATE event SET {column} = 7")
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute("DELETE FROM event")
        assert connection.execute("SELECT count(*), min(answer) FROM event").fetchone() == (1, "x")


def test_only_a_customer_can_be_taken_off_an_event_and_none_be_put_on(store: Path) -> None:
    with closing(open_writer(store)) as connection:
        connection.execute(rows.INSERT_EVENT, ["x"] * len(rows.EVENT_COLUMNS))

        connection.execute("UPDATE event SET customer_key = '', crc = 7")

        assert connection.execute("SELECT customer_key, crc FROM event").fetchone() == ("", 7)
        for change in ("customer_key = 'x'", "crc = 8", "customer_key = ''"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(f"UPDATE event SET {change}")


def test_migrations_are_sql_for_postgresql_too() -> None:
    config = _alembic(dialect="postgresql")

    command.upgrade(config, "head", sql=True)

    assert config.output_buffer is not None
    sql = str(config.output_buffer.getvalue())  # type: ignore[attr-defined]  # it is the StringIO from above
    assert "seq BIGSERIAL NOT NULL" in sql
    assert "at_us BIGINT NOT NULL" in sql
    assert "RAISE(ABORT" not in sql
