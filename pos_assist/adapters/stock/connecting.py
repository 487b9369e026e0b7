"""Other people's databases, opened to be read only: PostgreSQL, MariaDB and MySQL, SQLite, whatever SQLAlchemy knows.

SQLAlchemy is imported inside functions: a sync of folders does without it.
"""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist.adapters.transaction_source import told
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection, Engine

CONNECT_SECONDS = 5
STATEMENT_SECONDS = 120
DRIVERS = {  # how a URL without a driver is opened, and what to install for it
    "postgresql": ("postgresql+psycopg", "psycopg[binary]"),
    "postgres": ("postgresql+psycopg", "psycopg[binary]"),
    "mysql": ("mysql+pymysql", "PyMySQL"),
    "mariadb": ("mariadb+pymysql", "PyMySQL"),
}
SQLITE_AWAY = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_IOERR}
RIGHTS = re.compile(r"permission denied|denied to user|not authorized|\(1142|\(1143|\(1044", re.IGNORECASE)
LOGIN = re.compile(r"password|authentication|access denied for user|\(1045|no pg_hba", re.IGNORECASE)
NO_DATABASE = re.compile(r'database "[^"]*" does not exist|unknown database', re.IGNORECASE)
NO_TABLE = re.compile(r'no such table|relation "[^"]*" does not exist|table \'[^\']*\' doesn\'t exist', re.IGNORECASE)
NO_COLUMN = re.compile(r'no such column|column "?[^ ]*"? does not exist|unknown column', re.IGNORECASE)
LATE = re.compile(r"statement timeout|max_statement_time|maximum statement execution|interrupted", re.IGNORECASE)
WRITING = re.compile(r"read-only transaction|READ ONLY transaction|readonly database", re.IGNORECASE)


def open_engine(url: str) -> Engine:
    """An engine whose every connection can only read; nothing is opened yet.

    Raises:
        UserError: it is no URL, its driver is not installed, or an SQLite file is not there.
    """
    from sqlalchemy import create_engine
    from sqlalchemy.exc import ArgumentError, NoSuchModuleError
    from sqlalchemy.pool import NullPool

    try:
        parsed = _parsed(url)
        if parsed.get_backend_name() == "sqlite":
            return create_engine("sqlite://", creator=_sqlite(parsed.database or ""), poolclass=NullPool)
        engine = create_engine(parsed, poolclass=NullPool, connect_args=_connect_args(parsed), hide_parameters=True)
    except (NoSuchModuleError, ArgumentError, ValueError) as error:
        raise UserError(
            f"The URL of the stock database is not right ({_kind(url)}).",
            hint="Write it as postgresql://reader@host/stock, mariadb://reader@host/stock or sqlite:////path/stock.db; "
            "in a password %40 stands for @, %3A for : and %2F for /.",
            code=ExitCode.CONFIGURATION,
        ) from error
    except ImportError as error:
        package = next((package for kind, (_name, package) in DRIVERS.items() if url.startswith(kind)), error.name)
        raise UserError(
            f"Reading a database of the kind '{_kind(url)}' needs a package that is not installed here.",
            hint=f"Run: pip install '{package}'",
            code=ExitCode.CONFIGURATION,
        ) from error
    _read_only(engine)
    return engine


def connected(engine: Engine, url: str) -> Connection:
    """A connection.

    Raises:
        SQLAlchemyError: as the database says; see `explained`.
        UserError: the URL has an option that the driver does not know, or a value that it cannot use.
    """
    try:
        return engine.connect()
    except (TypeError, ValueError, LookupError, AttributeError) as error:  # drivers check little of it themselves
        raise UserError(
            f"The URL of the stock database {address(url)} has an option that its driver cannot use.",
            hint="Mend what stands behind the question mark.",
            code=ExitCode.CONFIGURATION,
        ) from error


def explained(error: Exception, url: str, what: str) -> UserError:
    """What a failure of another database means, in one sentence, without its password."""
    text = " ".join(str(getattr(error, "orig", None) or error).split())
    shown = told(_without_password(text, url))
    source = f"the stock database {address(url)}"
    for found, sentence, hint in (
        (RIGHTS, f"The user may not read {what} in {source}: {shown}.", "Grant it the right to SELECT."),
        (NO_TABLE, f"{_capital(source)} has no such table: {shown}.", "Mend the SELECT in the profile."),
        (NO_COLUMN, f"{_capital(source)} has no such column: {shown}.", "Mend the SELECT in the profile."),
        (
            LATE,
            f"{_capital(source)} took longer than {STATEMENT_SECONDS} s.",
            "Make the SELECT quicker, e.g. an index.",
        ),
        (WRITING, f"The profile's {what} would write to {source}.", "Write a SELECT that only reads."),
        (NO_DATABASE, f"{_capital(source)} does not exist: {shown}.", "Mend the URL in the settings."),
        (LOGIN, f"{_capital(source)} refuses the user or the password.", "Mend the URL in the settings."),
    ):
        if found.search(text):
            return UserError(sentence, hint=hint, code=ExitCode.CONFIGURATION)
    if _is_away(error):
        hint = "Is it running, and is the network there? The last figures stay; it is tried again."
        return UserError(f"{_capital(source)} cannot be reached.", hint=hint, code=ExitCode.UNREACHABLE)
    return UserError(
        f"{_capital(source)} does not answer {what}: {shown}.", hint="Mend the profile.", code=ExitCode.CONFIGURATION
    )


def address(url: str) -> str:
    """Where a database is, in words without user and password."""
    try:
        parsed = _parsed(url)
    except Exception:  # whatever is wrong with it, it must not be shown
        return "of this URL"
    return f"'{told('/'.join(part for part in (parsed.host or '', parsed.database or '') if part))}'"


def _parsed(url: str) -> URL:
    from sqlalchemy import make_url

    parsed = make_url(url)
    name, _package = DRIVERS.get(parsed.drivername, (parsed.drivername, ""))
    if "@" in (parsed.host or ""):  # of a password with this mark: what stands before it is no host, and is secret
        raise ValueError("the password holds @")
    return parsed.set(drivername=name)


def _kind(url: str) -> str:
    return told(url.partition(":")[0]) if ":" in url else "it has no kind"


def _connect_args(url: URL) -> dict[str, Any]:
    """So that a server that hangs, or a network that is gone, is noticed."""
    match url.drivername:
        case "postgresql+psycopg":
            alive = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 30_000}
            return {"connect_timeout": CONNECT_SECONDS, **alive}
        case "mysql+pymysql" | "mariadb+pymysql":
            patience = STATEMENT_SECONDS + 10
            return {"connect_timeout": CONNECT_SECONDS, "read_timeout": patience, "write_timeout": patience}
    return {}


def _sqlite(database: str) -> Any:
    """A way to open an SQLite file that never makes or changes one."""
    path = Path(database).expanduser()

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=CONNECT_SECONDS, check_same_thread=False
        )
        connection.execute("PRAGMA query_only = ON")
        return connection

    return connect


def _read_only(engine: Engine) -> None:
    """Tell every new session that it may only read, and not for long."""
    from sqlalchemy import event

    statements = {
        "postgresql": ("SET default_transaction_read_only = on", f"SET statement_timeout = '{STATEMENT_SECONDS}s'"),
        "mariadb": ("SET SESSION TRANSACTION READ ONLY", f"SET SESSION max_statement_time = {STATEMENT_SECONDS}"),
        "mysql": ("SET SESSION TRANSACTION READ ONLY",),
    }.get(engine.dialect.name, ())

    @event.listens_for(engine, "connect")
    def tell(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for statement in statements:
            cursor.execute(statement)
        if engine.dialect.name == "mysql":
            cursor.execute("SELECT version()")
            mariadb = "mariadb" in str(cursor.fetchone()).lower()
            limit = f"max_statement_time = {STATEMENT_SECONDS}"
            cursor.execute(f"SET SESSION {limit if mariadb else f'max_execution_time = {STATEMENT_SECONDS * 1000}'}")
        cursor.close()
        connection.commit()


def _without_password(text: str, url: str) -> str:
    from urllib.parse import quote, unquote

    found = re.search(r"://[^:/@]*:(.*)@", url)
    secrets = [found.group(1)] if found else []
    secrets += re.findall(r"(?i)[?&;](?:password|passwd|pwd)=([^&;]*)", url)
    for secret in secrets:
        for form in {secret, unquote(secret), quote(secret)} - {""}:
            text = text.replace(form, "***")
    return text


def _is_away(error: Exception) -> bool:
    """Whether the database as such cannot be asked now; SQLite calls nearly every failure operational."""
    from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

    own = getattr(error, "orig", None)
    if isinstance(own, sqlite3.Error):
        return own.sqlite_errorcode & 0xFF in SQLITE_AWAY
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    return isinstance(error, OperationalError | InterfaceError | OSError)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
