# ruff: noqa: INP001 - Alembic loads this file by its path
"""How Alembic runs the migrations: on the connection it is handed, or as SQL text (`--sql`) without one."""

from __future__ import annotations

from alembic import context

from pos_assist.adapters.store.schema import metadata

connection = context.config.attributes.get("connection")
if connection is None:
    context.configure(
        dialect_name=context.config.get_main_option("dialect") or "sqlite",
        target_metadata=metadata,
        as_sql=True,
    )
else:
    context.configure(connection=connection, target_metadata=metadata, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
