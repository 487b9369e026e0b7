"""The demo till's own database: tables as a real till has them, and how it opens its file.

Keys are integers, money is cents, quantities are thousandths (grams, or 1000 for one piece), VAT is in
hundredths of a per cent, times are ISO 8601 in UTC with a Z and three decimals, so that text sorts by time.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

Journal = Literal["wal", "delete"]
VERSION = "1.2"
FLOOR, STORE_ROOM = 1, 2  # location.id

TABLES = """
CREATE TABLE shop_info (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE location (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE till (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE employee (id INTEGER PRIMARY KEY, name TEXT NOT NULL, active INTEGER NOT NULL);
CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    joined_at TEXT NOT NULL,
    consent INTEGER NOT NULL,
    contact_consent INTEGER NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL);
CREATE TABLE department (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE category (
    id INTEGER PRIMARY KEY, department_id INTEGER NOT NULL REFERENCES department, name TEXT NOT NULL UNIQUE);
CREATE TABLE article_group (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES article_group,
    category_id INTEGER NOT NULL REFERENCES category,
    sku TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('goods', 'service', 'deposit')),
    price_cents INTEGER NOT NULL,
    cost_cents INTEGER NOT NULL,
    vat_bp INTEGER NOT NULL,
    decimals INTEGER NOT NULL,
    active INTEGER NOT NULL);
CREATE TABLE barcode (ean TEXT PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES article);
CREATE INDEX barcode_article ON barcode (article_id);
CREATE TABLE stock (
    article_id INTEGER NOT NULL REFERENCES article,
    location_id INTEGER NOT NULL REFERENCES location,
    qty_milli INTEGER NOT NULL CHECK (qty_milli >= 0),
    PRIMARY KEY (article_id, location_id)) WITHOUT ROWID;
CREATE TABLE sale (
    id INTEGER PRIMARY KEY,
    till_id INTEGER NOT NULL REFERENCES till,
    employee_id INTEGER NOT NULL REFERENCES employee,
    member_id INTEGER REFERENCES member,
    kind TEXT NOT NULL CHECK (kind IN ('sale', 'return', 'exchange', 'staff', 'training')),
    status TEXT NOT NULL CHECK (status IN ('open', 'total', 'payment', 'parked', 'closed', 'voided')),
    opened_at TEXT NOT NULL,
    touched_at TEXT NOT NULL,
    closed_at TEXT);
CREATE INDEX sale_live ON sale (till_id) WHERE closed_at IS NULL;
CREATE INDEX sale_member ON sale (member_id) WHERE member_id IS NOT NULL;
CREATE TABLE sale_line (
    id INTEGER PRIMARY KEY,
    sale_id INTEGER NOT NULL REFERENCES sale,
    article_id INTEGER NOT NULL REFERENCES article,
    qty_milli INTEGER NOT NULL CHECK (qty_milli <> 0),
    unit_cents INTEGER NOT NULL,
    discount_cents INTEGER NOT NULL DEFAULT 0,
    added_at TEXT NOT NULL,
    removed_at TEXT);
CREATE INDEX sale_line_sale ON sale_line (sale_id);
CREATE TABLE receipt (
    id INTEGER PRIMARY KEY,
    sale_id INTEGER NOT NULL UNIQUE REFERENCES sale,
    kind TEXT NOT NULL CHECK (kind IN ('paid', 'voided', 'return', 'training')),
    closed_at TEXT NOT NULL,
    total_cents INTEGER NOT NULL);
CREATE INDEX receipt_closed ON receipt (closed_at);
CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    receipt_id INTEGER NOT NULL REFERENCES receipt,
    method TEXT NOT NULL CHECK (method IN ('cash', 'card')),
    amount_cents INTEGER NOT NULL);
"""


def open_till(path: Path, journal: Journal = "wal") -> sqlite3.Connection:
    """The till's own read-write connection, in autocommit: transactions are begun by hand."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=5.0)
    connection.execute(f"PRAGMA journal_mode = {journal}")
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def stamp(moment: datetime) -> str:
    """'2026-03-01T09:15:02.123Z' for an aware datetime."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
