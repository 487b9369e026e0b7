"""Whether a store is whole: SQLite's own check, and the checksum of every event."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from pos_assist.adapters.store.connecting import is_damage, open_reader, store_error, why
from pos_assist.adapters.store.migrating import schema_version
from pos_assist.adapters.store.rows import EVENT_COLUMNS, checksum

PROBLEMS_TOLD = 20
Pass = Callable[[Iterable[tuple[Any, ...]], int], Iterable[tuple[Any, ...]]]


def check_store(path: Path, *, watched: Pass = lambda rows, _total: rows) -> dict[str, Any]:
    """Read everything once.

    `watched` gets the events and their number, and passes them on (a progress bar).

    Of 150 files with random damage SQLite's full check found 98 and a checksum of every row 134; both
    together are needed.

    Returns:
        schema, events, rules (numbers), sound (bool), problems (at most 20 sentences).

    Raises:
        UserError: the store cannot be read at all.
    """
    result: dict[str, Any] = {"schema": None, "events": 0, "rules": 0, "sound": False, "problems": []}
    try:
        result["schema"] = schema_version(path)
        with closing(open_reader(path)) as connection:
            result["problems"] = _page_problems(connection)
            result["rules"] = connection.execute("SELECT count(*) FROM rule_entry WHERE until IS NULL").fetchone()[0]
            total = connection.execute("SELECT count(*) FROM event").fetchone()[0]
            rows = connection.execute(f"SELECT seq, {', '.join(EVENT_COLUMNS)} FROM event ORDER BY seq")
            for row in watched(rows, total):
                result["events"] += 1
                if checksum(row[1:-1]) != row[-1]:
                    result["problems"].append(f"event {row[0]} is not as it was written.")
    except (sqlite3.Error, OSError) as error:
        if not is_damage(error):
            raise store_error(path, error) from error
        result["problems"].append(why(error).capitalize())
    result["sound"] = not result["problems"]
    result["problems"] = result["problems"][:PROBLEMS_TOLD]
    return result


def _page_problems(connection: sqlite3.Connection) -> list[str]:
    found = [str(text) for (text,) in connection.execute(f"PRAGMA integrity_check({PROBLEMS_TOLD})")]
    return [] if found == ["ok"] else found
