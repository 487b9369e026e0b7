"""The store's schema: which version a file has, and bringing it to the newest without losing anything."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.connecting import open_reader, open_writer, store_error, write_lock
from pos_assist.adapters.store.ownership import refuse_foreign
from pos_assist.adapters.store.place import refuse_network_drive
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from sqlalchemy import Connection

HEAD = "0007"  # newest migration; a test compares it with db/migrations, so that nobody imports Alembic to know

CUSTOMER_SALT = "customer_salt"  # in meta: 64 hex digits, made with the store; see `customers.customer_key`
OWN_EYES = 0o600  # what people sold, hashes of PINs, the key to the customers: nobody else's business


def schema_version(path: Path) -> str | None:
    """The migration a store stands at; None where there is no store yet.

    Raises:
        sqlite3.Error: the file cannot be read, or is damaged.
        UserError: the file is something else.
    """
    if not path.exists() or not path.stat().st_size:
        return None
    refuse_foreign(path)
    with closing(open_reader(path)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
        if not tables:
            return None
        row = None
        if "alembic_version" in tables:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if row is None or "event" not in tables:
            raise UserError(
                f"{path} is a database, but not a store of POS Assist.",
                hint="Give the path of our own store; the till's database is never written to.",
                code=ExitCode.CONFIGURATION,
            )
        return str(row[0])


def is_newest(path: Path) -> bool:
    """Whether there is a store, and it stands at HEAD.

    Raises:
        UserError: the file cannot be read, is damaged or something else.
    """
    try:
        return schema_version(path) == HEAD
    except (sqlite3.Error, OSError) as error:
        raise store_error(path, error) from error


def refuse_newer(path: Path, version: str | None) -> None:
    """Raise where the store was made by a program newer than this one; migrations are numbered upwards."""
    if version is not None and version > HEAD:
        raise UserError(
            f"The store {path} was written by a newer version of POS Assist (schema {version}, here {HEAD}).",
            hint="Update POS Assist on this computer; nothing was changed.",
            code=ExitCode.LOCKED,
        )


def upgrade(path: Path) -> None:
    """Bring the store to HEAD in one transaction, after a safety copy beside it; creates it where missing.

    Raises:
        UserError: the disk refuses, another program holds the store, it is a newer program's, it would lie on a
            network drive, or the file is something else.
    """
    refuse_network_drive(path)
    try:
        refuse_foreign(path)  # before the lock, which would lie beside somebody else's file
        path.parent.mkdir(parents=True, exist_ok=True)
        with write_lock(path):
            version = schema_version(path)
            if version == HEAD:
                return
            refuse_newer(path, version)
            if version is None:
                path.touch(mode=OWN_EYES)
            else:
                _copy(path, path.with_name(f"{path.stem}-before-{HEAD}-{_stamp()}{path.suffix}"))
            with closing(open_writer(path)) as connection:
                connection.execute("PRAGMA journal_mode=WAL")
            _migrate(path)
    except (sqlite3.Error, OSError) as error:
        raise store_error(path, error) from error


def _migrate(path: Path) -> None:
    from alembic import command
    from alembic.config import Config
    from sqlalchemy.exc import DBAPIError

    config = Config()
    folder = str(paths.db() / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    try:
        with _transaction(path) as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            for name, value in (("store_id", new_id()), (CUSTOMER_SALT, os.urandom(32).hex())):
                connection.exec_driver_sql("INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)", (name, value))
    except DBAPIError as error:
        raise store_error(path, error.orig if isinstance(error.orig, Exception) else error) from error


@contextmanager
def _transaction(path: Path) -> Iterator[Connection]:
    """One real transaction, tables included: pysqlite alone would commit each CREATE by itself."""
    from sqlalchemy import NullPool, create_engine, event

    engine = create_engine("sqlite://", creator=lambda: open_writer(path), poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    with engine.begin() as connection:
        yield connection
    engine.dispose()


def _copy(source: Path, target: Path) -> None:
    """A whole copy of a store (write-ahead log included), on the disk before it gets its name."""
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    unfinished.touch(mode=OWN_EYES)
    with closing(open_reader(source)) as old, closing(sqlite3.connect(unfinished)) as new:
        old.backup(new)
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
