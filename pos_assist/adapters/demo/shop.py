"""Makes a demo shop with weeks of receipts, and takes it away again."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from pos_assist.adapters.demo import schema
from pos_assist.adapters.demo.history import TILLS, History
from pos_assist.adapters.demo.members import Member, members
from pos_assist.adapters.demo.seed import Article, Seed, load_seed
from pos_assist.errors import ExitCode, UserError

MARK = ".pos-assist-demo"  # stands in a demo's folder; without it nothing is removed
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """What was made, for the first screen and the summary."""

    path: Path
    departments: int
    products: int
    employees: int
    receipts: int  # all kinds
    paid_receipts: int
    lines: int  # on all receipts
    since: datetime  # UTC
    until: datetime  # UTC


def create_shop(path: Path, *, seed: int, days: int = 60, now: datetime) -> ShopFacts:
    """Make the demo till's database at `path` with `days` of receipts up to `now` (aware).

    The same seed, days and moment give the same rows. An older database at `path` is replaced. The file gets
    its name when it is whole: who is interrupted leaves no half shop.

    Raises:
        UserError: the disk refuses.
    """
    now = now.astimezone(UTC)
    goods = load_seed()
    history = History(goods, random.Random(f"history|{seed}"), members=members())
    history.run(now - timedelta(days=days), now)
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent / MARK).touch()
        _remove(unfinished)
        with closing(schema.open_till(unfinished)) as connection:
            connection.executescript(schema.TABLES)
            connection.execute("BEGIN")
            _write_goods(connection, goods, now)
            _write_history(connection, history)
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        _remove(path)
        unfinished.replace(path)
    except (OSError, sqlite3.Error) as error:
        _remove(unfinished)
        why = getattr(error, "strerror", None) or error
        raise UserError(
            f"The demo shop {path} could not be made: {why}.", hint="Check the disk.", code=ExitCode.LOCKED
        ) from error
    return ShopFacts(
        path=path,
        departments=len({article.department for article in goods.articles}),
        products=len(goods.articles),
        employees=len(goods.staff),
        receipts=len(history.receipts),
        paid_receipts=sum(1 for receipt in history.receipts if receipt.kind == "paid"),
        lines=history.receipt_lines,
        since=now - timedelta(days=days),
        until=now,
    )


def _remove(path: Path) -> None:
    """A database and what SQLite keeps beside it."""
    for tail in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(path.name + tail).unlink()


def is_current(path: Path) -> bool:
    """Whether the demo till at `path` has the tables of this version."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found = connection.execute("SELECT value FROM shop_info WHERE key = 'version'").fetchone()
    except sqlite3.Error:
        return False
    return bool(found and found[0] == schema.VERSION)


def wipe(home: Path) -> None:
    """Remove the demo's folder with everything in it; nothing happens where there is none.

    Raises:
        UserError: the folder was not made by the demo, or something in it is still in use.
    """
    if not home.exists():
        return
    if not (home / MARK).exists() and not any(home.glob(f"*/{MARK}")):
        raise UserError(
            f"{home} was not made by the demo, so nothing was removed.", hint="Remove it by hand if you mean to."
        )
    try:
        shutil.rmtree(home)
    except OSError as error:
        raise UserError(
            f"{home} could not be removed: {error.strerror or error}.", hint="Close the demo and try again."
        ) from error


def _write_goods(connection: sqlite3.Connection, goods: Seed, now: datetime) -> None:
    departments = _numbered(article.department for article in goods.articles)
    categories = _numbered((article.category, article.department) for article in goods.articles)
    category_ids = {name: number for (name, _), number in categories.items()}
    groups = _numbered(article.group for article in goods.articles)
    _insert(connection, "shop_info", [("name", "Demo shop"), ("version", schema.VERSION)])
    _insert(connection, "location", [(schema.FLOOR, "Shop floor"), (schema.STORE_ROOM, "Store room")])
    _insert(connection, "till", TILLS)
    _insert(connection, "employee", [(number, name, 1) for number, name in enumerate(goods.staff, start=1)])
    _insert(connection, "member", [_member(member, now) for member in members()])
    _insert(connection, "department", [(number, name) for name, number in departments.items()])
    _insert(connection, "category", [(n, departments[d], name) for (name, d), n in categories.items()])
    _insert(connection, "article_group", [(number, name) for name, number in groups.items()])
    articles = [
        (a.article_id, groups[a.group], category_ids[a.category], a.sku, a.name, a.kind, *_figures(a))
        for a in goods.articles
    ]
    _insert(connection, "article", articles)
    _insert(connection, "barcode", [(article.ean, article.article_id) for article in goods.articles])


def _member(member: Member, now: datetime) -> tuple[Any, ...]:
    joined = schema.stamp(now - timedelta(days=member.days_known))
    consents = int(member.consent), int(member.contact_consent)
    return (member.number, joined, *consents, member.first_name, member.last_name, member.email, member.phone)


def _figures(article: Article) -> tuple[int, int, int, int, int]:
    return article.price_cents, article.cost_cents, article.vat_bp, article.decimals, 1


def _write_history(connection: sqlite3.Connection, history: History) -> None:
    _insert(connection, "sale", history.sales)
    _insert(connection, "sale_line", history.lines)
    _insert(connection, "receipt", history.receipts)
    _insert(connection, "payment", history.payments)
    _insert(connection, "stock", history.stock_rows())


def _numbered(things: Iterable[T]) -> dict[T, int]:
    return {thing: number for number, thing in enumerate(dict.fromkeys(things), start=1)}


def _insert(connection: sqlite3.Connection, table: str, rows: Sequence[Sequence[Any]]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
