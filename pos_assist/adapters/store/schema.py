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

from pos_assist.adapters.store.practice_schema import add_practice

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

rule_version = Table(  # one row a change; the newest is in force
    "rule_version",
    metadata,
    Column("version_id", COUNTER, primary_key=True, autoincrement=True),
    Column("version", String(64), nullable=False),  # of the content: `RuleBook.version`
    Column("imported_at_us", BigInteger, nullable=False),
    Column("source", Text, nullable=False),  # the file's name, or the screen where it was changed
    Column("rules", Integer, nullable=False),  # how many are in force
    Column("decided_by", Text, nullable=False, server_default=""),
    Column("why", Text, nullable=False, server_default=""),
    Column("undoes", BigInteger, nullable=True),  # the version that was taken back
    sqlite_autoincrement=True,
)

rule_entry = Table(  # one row a state of a rule: in force from `since` until (not with) `until`
    "rule_entry",
    metadata,
    Column("entry_id", COUNTER, primary_key=True, autoincrement=True),
    Column("kind", String(16), nullable=False),  # product, pair, fits, never, ladder, bundle, cover, exclude, script
    Column("rule_id", Text, nullable=False),  # a note's product, an excluded category's name
    Column("position", BigInteger, nullable=False),  # order within the book; a changed rule keeps its place
    Column("body", Text, nullable=False),  # the document as in the rules file, JSON
    Column("since", BigInteger, ForeignKey("rule_version.version_id"), nullable=False),
    Column("until", BigInteger, nullable=True),  # NULL: in force
    Index("ix_rule_entry_in_force", "until", "kind", "rule_id"),
    Index("ix_rule_entry_since", "since"),
    sqlite_autoincrement=True,
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

stock_figure = Table(  # what stock systems told last; products as they name them
    "stock_figure",
    metadata,
    Column("source", String(64), nullable=False),
    Column("product", Text, nullable=False),  # 'sku:…', 'ean:…', 'id:…'
    Column("location_id", Text, nullable=False),  # '' = the only one
    Column("on_hand", Text, nullable=True),  # decimal text; NULL: the source tells of it no more
    Column("as_of_us", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),  # grows with every change: who has seen up to here reads on from here
    PrimaryKeyConstraint("source", "product", "location_id"),
    Index("ix_stock_figure_seq", "seq"),
)

stock_source = Table(  # how it stands with every source
    "stock_source",
    metadata,
    Column("source", String(64), primary_key=True),
    Column("looked_at_us", BigInteger, nullable=False),  # last try
    Column("synced_at_us", BigInteger, nullable=True),  # last success
    Column("place", Text, nullable=False),  # JSON: from where to read on
    Column("trouble", Text, nullable=False),  # one plain sentence; '' = none
)

stock_file = Table(  # every file of a folder that was taken up; the same content is taken up once
    "stock_file",
    metadata,
    Column("source", String(64), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("name", Text, nullable=False),
    Column("read_at_us", BigInteger, nullable=False),
    Column("rows", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("rejected", BigInteger, nullable=False),
    Column("trouble", Text, nullable=False),  # why the whole file was refused; '' = it was not
    PrimaryKeyConstraint("source", "sha256"),
)

stock_rejected = Table(  # rows that could not be used, kept whole
    "stock_rejected",
    metadata,
    Column("source", String(64), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("row", BigInteger, nullable=False),  # from 1, the header included
    Column("reason", Text, nullable=False),
    Column("body", Text, nullable=False),
    PrimaryKeyConstraint("source", "sha256", "row"),
)

follow_up = Table(  # who was put on a list to be written to, so that nobody is within the period twice
    "follow_up",
    metadata,
    Column("customer_key", String(32), nullable=False),  # pseudonym
    Column("product_id", Text, nullable=False),  # what was missing
    Column("listed_at_us", BigInteger, nullable=False),
    PrimaryKeyConstraint("customer_key", "product_id", "listed_at_us"),
)

experiment_step = Table(  # what was done about a test; how it stands is told by its steps in their order
    "experiment_step",
    metadata,
    Column("step_id", COUNTER, primary_key=True, autoincrement=True),
    Column("experiment_id", String(64), nullable=False),
    Column("what", String(16), nullable=False),  # saved, started, shares, stopped, concluded
    Column("at_us", BigInteger, nullable=False),
    Column("decided_by", Text, nullable=False),  # '' = the program itself: shares of an adaptive test
    Column("body", Text, nullable=False),  # JSON: the plan, the shares, the reason, the verdict
    Index("ix_experiment_step_of", "experiment_id", "what"),
    sqlite_autoincrement=True,
)

add_practice(metadata, COUNTER)
