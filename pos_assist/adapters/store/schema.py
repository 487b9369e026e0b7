"""The store's tables (SQLAlchemy Core), the same on SQLite and PostgreSQL.

Imported by migrations and tests only: SQLAlchemy costs 35 MB that the panel's process must not spend.
Keys are text; moments are integer microseconds since 1970-01-01 UTC (`*_us`), exact and sortable on every
database; documents are JSON as text.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    text,
)

metadata = MetaData()
KNOWN = text("customer_key <> ''")
COUNTER = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts only columns called INTEGER by itself

event = Table(
    "event",
    metadata,
    Column("seq", COUNTER, primary_key=True, autoincrement=True),  # the only order; clocks jump
    Column("event_id", String(36), nullable=False, unique=True),  # UUIDv7, made at the till
    Column("kind", String(32), nullable=False),
    Column("at_us", BigInteger, nullable=False),
    Column("till_id", Text, nullable=False),
    Column("basket_id", Text, nullable=False),
    Column("staff_id", Text, nullable=False),
    Column("arm", String(32), nullable=False),
    Column("card_id", String(36), nullable=False),
    Column("offer_id", Text, nullable=False),
    Column("offer_kind", String(32), nullable=False),
    Column("product_id", Text, nullable=False),
    Column("answer", String(32), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("customer_key", String(32), nullable=False, server_default=""),  # pseudonym; '' = nobody, or no consent
    Column("detail", Text, nullable=False),
    Column("crc", BigInteger, nullable=False),  # CRC-32 of the row: finds damage that SQLite's check misses
    Index("ix_event_at_us", "at_us"),
    Index("ix_event_basket_id", "basket_id"),
    Index("ix_event_customer_key", "customer_key", sqlite_where=KNOWN, postgresql_where=KNOWN),
    sqlite_autoincrement=True,  # a number is never used twice
)

rule_version = Table(  # one row an import; the newest is in force
    "rule_version",
    metadata,
    Column("version_id", COUNTER, primary_key=True, autoincrement=True),
    Column("version", String(64), nullable=False),  # of the content: `RuleBook.version`
    Column("imported_at_us", BigInteger, nullable=False),
    Column("source", Text, nullable=False),  # the file's name
    Column("rules", Integer, nullable=False),  # how many
    sqlite_autoincrement=True,
)

rule = Table(
    "rule",
    metadata,
    Column("version_id", COUNTER, ForeignKey("rule_version.version_id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("kind", String(16), nullable=False),  # product, pair, fits, never, ladder
    Column("rule_id", Text, nullable=False),  # a note's product name
    Column("body", Text, nullable=False),  # the document as in the rules file, JSON
    PrimaryKeyConstraint("version_id", "position"),
)

model_version = Table(  # one row a learning run; the newest describes `learned_pair`
    "model_version",
    metadata,
    Column("version", String(64), primary_key=True),
    Column("built_at_us", BigInteger, nullable=False),
    Column("receipts", BigInteger, nullable=False),  # how many it learned from
    Column("detail", Text, nullable=False),  # JSON: what the learner wants to remember
)

learned_pair = Table(
    "learned_pair",
    metadata,
    Column("when_product_id", Text, nullable=False),
    Column("offer_product_id", Text, nullable=False),
    Column("together", BigInteger, nullable=False),
    Column("of_receipts", BigInteger, nullable=False),
    Column("lift", Float, nullable=False),
    Column("probability", Float, nullable=False),
    PrimaryKeyConstraint("when_product_id", "offer_product_id"),
)

learned_step = Table(  # better versions, found in the catalogue and in what is sold
    "learned_step",
    metadata,
    Column("when_product_id", Text, nullable=False),
    Column("offer_product_id", Text, nullable=False),
    Column("how", String(16), nullable=False),  # size, brand, price
    Column("price_ratio", Float, nullable=False),
    Column("sold", BigInteger, nullable=False),
    Column("switched", BigInteger, nullable=False),
    Column("of_customers", BigInteger, nullable=False),
    Column("usual", Float, nullable=False),
    PrimaryKeyConstraint("when_product_id", "offer_product_id"),
)

proposal = Table(  # what the shop decided about a learned pair or step; stays when it is learned anew
    "proposal",
    metadata,
    Column("when_product_id", Text, nullable=False),
    Column("offer_product_id", Text, nullable=False),
    Column("state", String(16), nullable=False),  # approved, rejected, snoozed
    Column("decided_at_us", BigInteger, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("snoozed_until_us", BigInteger, nullable=True),  # snoozed only
    Column("note", Text, nullable=False),
    PrimaryKeyConstraint("when_product_id", "offer_product_id"),
)

meta = Table(  # facts about this file, e.g. store_id
    "meta",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

staff_pin = Table(  # who may sign in at the panel; a row is replaced when the PIN changes
    "staff_pin",
    metadata,
    Column("staff_id", Text, primary_key=True),  # as the till names people
    Column("hash", Text, nullable=False),  # Argon2id, in its own text form with salt and costs
    Column("changed_at_us", BigInteger, nullable=False),
)
