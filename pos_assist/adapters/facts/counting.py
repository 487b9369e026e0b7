"""`services.reporting.tally.Facts` over the file of facts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist.adapters.facts import (
    attach_queries,
    attach_tables,
    basket_queries,
    card_queries,
    choosing,
    quality_queries,
    rank_queries,
    receipt_pages,
    receipt_queries,
)
from pos_assist.adapters.facts.file import reading
from pos_assist.adapters.facts.folding import Folding, Settings
from pos_assist.adapters.facts.selecting import select
from pos_assist.services.reporting.figures import Freshness, ReceiptRow
from pos_assist.services.reporting.ports import Choices
from pos_assist.services.reporting.request import Filters, Period
from pos_assist.services.reporting.tally import Counts, Part

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_COUNTS: tuple[tuple[Part | None, Callable[[DuckDBPyConnection, str, Folding], None]], ...] = (
    (None, receipt_queries.count),
    (None, card_queries.count),
    (None, basket_queries.count),
    (None, attach_queries.count_elsewhere),
    (Part.GOODS, attach_queries.count),
    (Part.CATEGORIES, attach_queries.count_categories),
    (Part.TIMES, rank_queries.count),
)
RETURN_DAYS = 30  # W, where the facts do not tell (ux.md 6.1)


@dataclass(frozen=True)
class CountedFacts:
    """One period in an open file."""

    connection: DuckDBPyConnection
    period: Period
    filters: Filters
    settings: Settings

    def counts(self, by: str = "", without: Collection[Part] = ()) -> Mapping[str, Counts]:
        """As the port says."""
        folding = Folding(self.settings)
        for name, count in _COUNTS:
            if name not in without:
                count(self.connection, by, folding)
        quality_queries.count(self.connection, by, self.period, folding)
        return folding.counts()

    def names(self, by: str) -> Mapping[str, str]:
        """As the port says."""
        return choosing.names(self.connection, by)

    def receipts(self, limit: int, offset: int) -> tuple[tuple[ReceiptRow, ...], int]:
        """As the port says."""
        return receipt_pages.page(self.connection, self.filters, limit, offset)

    def last_out_of_stock(self) -> Mapping[str, datetime]:
        """As the port says."""
        rows = self.connection.execute(
            """SELECT rule_id, max(last_at) FROM out_of_stock
            JOIN (SELECT DISTINCT rule_id, product_id FROM picked_card) USING (product_id) GROUP BY rule_id"""
        ).fetchall()
        return {rule_id: at.replace(tzinfo=UTC) for rule_id, at in rows}


@dataclass(frozen=True)
class FactsFile:
    """The file; opened for the length of each call.

    `repeat_days`: the policy's, for K20.
    """

    path: Path
    age: Callable[[], Freshness]
    today: Callable[[], date]
    repeat_days: int = 30

    @contextmanager
    def counted(self, period: Period, filters: Filters) -> Iterator[CountedFacts]:
        """As the port says."""
        with reading(self.path) as connection:
            select(connection, period, filters)
            attach_tables.prepare(connection, {"first": period.first, "last": period.last})
            yield CountedFacts(connection, period, filters, self._settings(connection, filters))

    def freshness(self) -> Freshness:
        """As the port says."""
        return self.age()

    def currency(self) -> str:
        """As the port says."""
        with reading(self.path) as connection:
            return _meta(connection).get("currency", "")

    def choices(self) -> Choices:
        """As the port says."""
        with reading(self.path) as connection:
            return choosing.choices(connection)

    def _settings(self, connection: DuckDBPyConnection, filters: Filters) -> Settings:
        meta = _meta(connection)
        until = meta.get("receipts_until", "")
        people = meta.get("people_from", "")
        return Settings(
            until=datetime.fromisoformat(until).date() if until else self.today(),
            people_from=date.fromisoformat(people) if people else date.min,
            return_days=int(meta.get("return_days", "") or RETURN_DAYS),
            repeat_days=self.repeat_days,
            one_arm=bool(filters.scripts) or len(filters.arms) == 1,  # in the holdout nothing is worded
        )


def _meta(connection: DuckDBPyConnection) -> dict[str, str]:
    return dict(connection.execute("SELECT name, value FROM meta").fetchall())
