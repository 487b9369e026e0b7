"""Ask another database how much there is: everything, or only what changed since the last look."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pos_assist.adapters.scratch import scratch_folder
from pos_assist.adapters.stock.connecting import connected, explained, open_engine
from pos_assist.adapters.stock.forms import Record
from pos_assist.adapters.stock.gathering import Account, Gatherer, Wording
from pos_assist.adapters.stock.outcome import Outcome, Source, conclude
from pos_assist.adapters.stock.profile import DatabaseProfile
from pos_assist.adapters.stock.staging import Staging
from pos_assist.adapters.stock.values import Mark
from pos_assist.adapters.store.rows import micros
from pos_assist.adapters.transaction_source import told
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from sqlalchemy import Connection, CursorResult

ROWS_AT_ONCE = 5_000
WHOLE_EVERY = timedelta(hours=24)  # what was deleted there, or written late, is found by a whole look
OVERLAP = timedelta(minutes=1)  # a change may become visible so much later than its time says
KEPT_UNDER = "database"  # its rejected rows
MARK = "mark"

Watched = Callable[[Iterable[Record]], Iterable[Record]]


@dataclass(frozen=True)
class Asked:
    """A database and how to ask it. `force`: accept also what looks like half of it."""

    url: str
    profile: DatabaseProfile
    names_by: str
    force: bool = False
    watched: Watched = iter


class _Marks:
    """The largest mark among the rows that went through; `needed`: the view must tell marks."""

    def __init__(self, mark: Any, *, needed: bool) -> None:
        self.largest = mark
        self._needed = needed

    def see(self, names: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        """The rows as they are.

        Raises:
            UserError: there is no column of marks although changes are asked for.
        """
        at = next((place for place, name in enumerate(names) if name.lower() == MARK), None)
        if at is None and self._needed:
            raise UserError(
                "The profile has a view 'changes', but a view of it has no column 'mark' to go on from.",
                hint="Add the column that :since is compared with, e.g. changed_at AS mark.",
                code=ExitCode.CONFIGURATION,
            )
        for row in rows:
            if at is not None and row[at] is not None:
                self.largest = self._larger(row[at])
            yield row

    def _larger(self, mark: Any) -> Any:
        try:
            return mark if self.largest is None or mark > self.largest else self.largest
        except TypeError as error:  # SQLite holds anything in any column; and a profile may have been changed
            raise UserError(
                f"The column 'mark' tells '{told(self.largest)}' and '{told(mark)}', which cannot be compared.",
                hint="Give one kind of mark; after a change of the profile run 'pos-assist stock forget' once.",
                code=ExitCode.CONFIGURATION,
            ) from error


def ask(asked: Asked, source: Source, now: datetime) -> Outcome:
    """One look; everything at first and once a day, else only what changed where the profile tells how.

    Raises:
        UserError: it cannot be reached or does not answer, or our store cannot be written.
    """
    standing, profile = source.standing, asked.profile
    mark = _mark_of(standing.mark)
    due = micros(now - WHOLE_EVERY) >= standing.whole_us
    whole = due or not profile.changes or mark is None
    marks = _Marks(None if whole else mark, needed=bool(profile.changes))  # everything tells its own largest
    account = Account(f"The source '{source.name}'", now, now, whole, asked.force, sha256=KEPT_UNDER)
    wording = Wording(profile.product or asked.names_by, mark=Mark.POINT, ts=profile.ts, digits=profile.digits)
    with scratch_folder() as folder, closing(Staging(folder, source.store, source.name)) as staging:
        gatherer = Gatherer(staging, wording, account, standing)
        with _rows(asked, whole, mark, marks) as records:
            gatherer.gather(asked.watched(records))
        return conclude(staging, account, source, mark=_written(marks.largest))


@contextmanager
def _rows(asked: Asked, whole: bool, mark: Any, marks: _Marks) -> Iterator[Iterator[Record]]:
    """The rows of the view, as they come."""
    from sqlalchemy import text
    from sqlalchemy.exc import SQLAlchemyError

    view = "stock" if whole else "changes"
    select = asked.profile.stock if whole else asked.profile.changes
    since = mark - OVERLAP if isinstance(mark, datetime) else mark
    engine = open_engine(asked.url)
    try:
        with connected(engine, asked.url) as connection:
            options = {"stream_results": True, "max_row_buffer": ROWS_AT_ONCE}
            statement = text(select).bindparams(**({} if whole else {"since": since}))
            result = connection.execution_options(**options).execute(statement)
            names = tuple(result.keys())
            found = marks.see(names, (tuple(row) for row in result.yield_per(ROWS_AT_ONCE)))
            try:
                yield (Record(number, names, row) for number, row in enumerate(found, 1))
            except BaseException:  # the rest of the answer is not read: the connection is of no more use
                _drop(result, connection)
                raise
    except (SQLAlchemyError, OSError) as error:
        raise explained(error, asked.url, f"the view '{view}'") from error
    finally:
        engine.dispose()


def _drop(result: CursorResult[Any], connection: Connection) -> None:
    """Forget an answer half-way, over a connection that may be dead."""
    cursor = result.cursor
    answer: Any = getattr(cursor, "_result", None)
    if hasattr(answer, "unbuffered_active"):  # PyMySQL would read it to its end first
        answer.unbuffered_active = False
    with suppress(Exception):
        result.close()
    connection.invalidate()
    with suppress(Exception):  # psycopg's cursor ends only now where the server is gone
        if cursor is not None:
            cursor.close()


def _written(mark: Any) -> tuple[str, str]:
    match mark:
        case datetime():
            return "time", mark.isoformat()
        case date():
            return "date", mark.isoformat()
        case bool() | None:
            return "", ""
        case int():
            return "int", str(mark)
        case Decimal() | float():
            return "number", str(mark)
        case _:
            return "text", str(mark)


def _mark_of(kept: tuple[str, str]) -> Any:
    kind, text = kept
    match kind:
        case "time":
            return datetime.fromisoformat(text)
        case "date":
            return date.fromisoformat(text)
        case "int":
            return int(text)
        case "number":
            return Decimal(text)
        case "text":
            return text
    return None
