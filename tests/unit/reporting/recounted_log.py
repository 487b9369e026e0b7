"""The log's events read a second time, in plain Python: E and cards, and the whole shop with its receipts."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.unit.reporting.recounted_till import Receipt, bring_back, business, receipts_of, split

Events = list[dict[str, Any]]
SHOWN, OUTCOMES = ("shown", "answered"), ("confirmed", "not_added", "spontaneous")


@dataclass
class Basket:
    """E: one basket that was drawn for an arm. `offer`: what was drawn at its first moment, also in the holdout."""

    key: str
    day: date
    hour: int
    till: str
    staff: str
    arm: str
    chance: float
    unit: str
    segment: str
    subtotal: int
    before: int
    lines: int
    offer: dict[str, Any]
    state: str = ""
    seconds: float | None = None

    @property
    def voided(self) -> bool:
        """Before or after payment, or left."""
        return self.state in ("voided", "post_voided", "abandoned")

    @property
    def rule(self) -> str:
        """Of its offer."""
        return str((self.offer.get("evidence") or {}).get("rule_id", ""))


@dataclass
class Card:
    """One card that was painted."""

    basket: str
    at: datetime
    day: date
    hour: int
    till: str
    staff: str
    kind: str
    product: str
    group: str
    trigger: str
    rule: str
    script: str
    ordinal: int
    shown: bool
    answer: str
    reason: str
    ended: str
    not_found: bool
    confirmed: bool
    asked: bool
    customer: str
    detail: dict[str, Any]
    paid: dict[str, Any] = field(default_factory=dict)


@dataclass
class Read:
    """Everything. `moments`: baskets to whose moment something came by itself, and whether a queue kept it back."""

    receipts: dict[str, Receipt]
    baskets: dict[str, Basket]
    cards: list[Card]
    categories: dict[str, str]
    vat: dict[str, Decimal]
    moments: dict[str, bool]
    closed: dict[str, str]

    def state(self, key: str) -> str:
        """What became of a basket; '' = it is open."""
        found = self.receipts.get(key)
        return found.state if found else self.closed.get(key, "")


def read(store: Path, till: Path) -> Read:
    """From the two files."""
    with closing(sqlite3.connect(store)) as connection:
        connection.row_factory = sqlite3.Row
        rows = connection.execute("SELECT * FROM event WHERE basket_id <> '' ORDER BY seq").fetchall()
    with closing(sqlite3.connect(till)) as connection:
        connection.row_factory = sqlite3.Row
        receipts, categories, vat = receipts_of(connection)
    of_basket: dict[str, Events] = defaultdict(list)
    for row in rows:
        of_basket[row["basket_id"]].append({**dict(row), "detail": json.loads(row["detail"])})
    shop = Read({one.key: one for one in receipts}, {}, [], categories, vat, {}, {})
    for key, told in of_basket.items():
        _tell(shop, key, told)
    for receipt in receipts:
        if receipt.state == "voided" and shop.closed.get(receipt.key) == "paid":
            receipt.state = "post_voided"
    for basket in shop.baskets.values():
        basket.state = shop.state(basket.key)
    split(receipts)
    bring_back(receipts)
    return shop


def _tell(shop: Read, key: str, told: Events) -> None:
    ends = [one for one in told if one["kind"] == "receipt_closed"]
    if ends:
        shop.closed[key] = ends[-1]["detail"]["state"]
    seen = [one for one in told if one["kind"] in ("decided", "suppressed")]
    by_itself = [one["kind"] for one in seen if not one["detail"].get("asked")]
    if by_itself:
        shop.moments[key] = "suppressed" in by_itself
    basket = _basket(key, [one for one in told if one["kind"] == "assigned"], seen)
    if basket:
        basket.seconds = next((one["detail"]["seconds"] for one in ends if one["detail"].get("seconds")), None)
        shop.baskets[key] = basket
    shop.cards += _cards(key, told, {one["event_id"] for one in seen if one["detail"].get("asked")})


def _basket(key: str, drawn: Events, seen: Events) -> Basket | None:
    if not drawn:
        return None
    first, last, known = drawn[0], drawn[-1]["detail"], (seen or drawn)[0]["detail"]
    offers = seen[0]["detail"] if seen else {}
    offer: dict[str, Any] = next((one for one in offers.get("eligible", ()) if one["offer_id"] == offers["chosen"]), {})
    return Basket(
        key, *business(moment(first["at_us"])), first["till_id"], first["staff_id"], drawn[-1]["arm"],
        last["arm_probability"], last.get("unit", "basket"), last.get("segment", ""), known["subtotal_minor"],
        known["margin_minor"], known["line_count"], offer,
    )  # fmt: skip


def _cards(key: str, told: Events, asked: set[str]) -> Iterator[Card]:
    of_card: dict[str, Events] = defaultdict(list)
    for one in told:
        if one["card_id"]:
            of_card[one["card_id"]].append(one)
    for them in of_card.values():
        painted = [one for one in them if one["kind"] in (*SHOWN, "missed")]
        if painted:
            yield _card(key, painted[0], them, asked)


def _card(key: str, first: dict[str, Any], them: Events, asked: set[str]) -> Card:
    final: dict[str, Any] = {}
    for one in them:
        if one["kind"] in ("answered", "undone"):
            final = one if one["kind"] == "answered" else {}
    answer = final.get("answer", "")
    later = [one["reason"] for one in them if final and one["kind"] == "reason" and one["seq"] > final["seq"]]
    reasons = [one for one in (final.get("reason", ""), *later) if one not in ("", "none")]
    outcome: dict[str, Any] = next(
        (one for one in reversed(them) if one["kind"] in OUTCOMES), {"kind": "", "detail": {}}
    )
    worded = final or next(one for one in reversed(them) if "script_variant" in one["detail"])
    ends = [one["kind"] for one in them if one["kind"] in ("expired", "withdrawn")]
    at, detail = moment(first["at_us"]), first["detail"]
    return Card(
        key, at, *business(at), first["till_id"], (final or first)["staff_id"], first["offer_kind"],
        first["product_id"], detail["group_id"] or first["product_id"], detail["evidence"]["trigger_product_id"],
        detail["evidence"]["rule_id"], worded["detail"]["script_variant"], detail["ordinal"],
        any(one["kind"] in SHOWN for one in them), answer,
        (reasons or ["none"])[-1] if answer == "declined" else "", ends[-1] if ends and not final else "",
        answer == "accepted" and "not_on_shelf" in reasons, answer == "accepted" and outcome["kind"] == "confirmed",
        detail["decision_id"] in asked,
        next((one["customer_key"] for one in reversed(them) if one["customer_key"]), ""), detail, outcome["detail"],
    )  # fmt: skip


def moment(us: int) -> datetime:
    """Of the log."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=us)
