"""Takes in what the till has new: catalogue, people, closed baskets. A till that is away changes nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pos_assist.adapters.facts.goods import product_rows
from pos_assist.adapters.facts.refresh_receipts import UNSETTLED, ReceiptIntake
from pos_assist.adapters.facts.rows import insert
from pos_assist.adapters.facts.shop_clock import ShopClock
from pos_assist.adapters.store.connecting import reading as reading_store
from pos_assist.adapters.store.customers import customer_key
from pos_assist.adapters.store.rows import micros
from pos_assist.adapters.till import archive
from pos_assist.adapters.till.files import till_path
from pos_assist.adapters.till.profile import Journal, Profile
from pos_assist.adapters.till.receipts import ClosedBaskets
from pos_assist.adapters.till.session import Session
from pos_assist.errors import UserError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

log = logging.getLogger(__name__)

PART = 700  # of the progress: what the till takes of it


class StaffRow(NamedTuple):
    """Table `staff`."""

    staff_id: str
    name: str


class TillIntake:
    """One refresh's reading of the till."""

    def __init__(
        self,
        facts: DuckDBPyConnection,
        store: Path,
        db: str,
        profile: Profile | None,
        clock: ShopClock,
        *,
        store_name: str,
        not_merchandise: tuple[str, ...],
    ) -> None:
        """`store`: our own, which has the key to the customers' pseudonyms. `db` '' or no profile: there is no till."""
        self._facts = facts
        self._store = store
        self._db = db
        self._profile = profile
        self._clock = clock
        self._store_name = store_name
        self._not_merchandise = not_merchandise
        self.since_us: int | None = None  # what was closed from then on has been taken in anew; None: nothing was

    @property
    def keeps_receipts(self) -> bool:
        """Whether this till has a history of what was sold."""
        return self._profile is not None and "history" in self._profile.views

    def take(self, before: Mapping[str, str], *, now: datetime, progress: Callable[[int], None]) -> dict[str, str]:
        """Read it; what `meta` has to know then. `progress`: of `PART`."""
        told = {"receipts_until": before.get("receipts_until", "")}
        told["has_receipts"] = "1" if self.keeps_receipts else "0"
        told["has_costs"] = before.get("has_costs", "0")
        told["keys_follow_time"] = before.get("keys_follow_time", "1")
        told["till_file"] = before.get("till_file", "")
        if self._profile is None or not self._db:
            return told
        try:
            with closing(Session(till_path(self._db), self._profile)) as session:
                told |= self._take(session, before, now, progress)
        except UserError as error:
            log.warning("the figures know no new receipts: %s", error)
            told |= {"trouble": error.title, "till": ""}
        return told

    def _take(
        self, session: Session, before: Mapping[str, str], now: datetime, progress: Callable[[int], None]
    ) -> dict[str, str]:
        file = session.file()
        which = str(file.path) if session.profile.journal is Journal.REWRITE else f"{file.path}\n{file.inode}"
        insert(self._facts, "product", product_rows(archive.products(session), self._not_merchandise), how=INSTEAD)
        insert(self._facts, "staff", [StaffRow(*one) for one in archive.staff(session).items()], how=INSTEAD)
        told = {"has_costs": "1" if self._knows_costs() else "0", "till_file": which}
        if not self.keeps_receipts:
            return told
        until = before.get("receipts_until", "")
        same = before.get("till_file") == which
        since = datetime.fromisoformat(until) - UNSETTLED if until and same else None
        baskets, today = ClosedBaskets(session), self._clock.place(micros(now)).day
        pseudonyms = self._pseudonyms(baskets.consenting())
        total = max(1, baskets.count()) if since is None else 1
        in_order = ReceiptIntake(self._facts, self._clock, self._store_name, pseudonyms, today=today).take(
            baskets,
            since,
            in_order=before.get("keys_follow_time", "1") == "1",
            progress=lambda read: progress(min(PART, PART * read // total)),
        )
        self.since_us = 0 if since is None else micros(since)
        return {**told, "receipts_until": now.isoformat(), "keys_follow_time": "1" if in_order else "0"}

    def _knows_costs(self) -> bool:
        row = self._facts.execute("SELECT count(*) FROM product WHERE cost_minor IS NOT NULL").fetchone()
        return bool(row and row[0])

    def _pseudonyms(self, consenting: frozenset[str]) -> Callable[[str], str]:
        """The customers' pseudonyms; those who do not agree (any more) are taken off what is counted already."""
        if not consenting or not self._store.exists():
            self._facts.execute("UPDATE receipt SET customer_key = '' WHERE customer_key <> ''")
            return lambda _customer: ""
        with reading_store(self._store) as connection:
            keys = {customer: customer_key(connection, customer) for customer in consenting}
        gone = "customer_key <> '' AND customer_key NOT IN (SELECT unnest(?::VARCHAR[]))"
        self._facts.execute(f"UPDATE receipt SET customer_key = '' WHERE {gone}", [[*keys.values()]])
        return lambda customer: keys.get(customer, "")


INSTEAD = "INSERT OR REPLACE"


def till_stamp(db: str, profile: Profile | None) -> str:
    """What is another one as soon as the till has written; '' where there is none."""
    if profile is None or not db:
        return ""
    with closing(Session(till_path(db), profile)) as session:
        # an empty write-ahead log comes and goes with whoever reads
        return repr([tuple(stamp) for stamp in session.stamps() if stamp.size])
