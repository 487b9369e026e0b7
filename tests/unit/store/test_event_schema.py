"""Nobody has to guess what stands in an export: every kind and every key of `detail` is explained."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from pos_assist.adapters.store.event_schema import SCHEMA
from pos_assist.engine.basket import Receipt
from pos_assist.engine.decision import Arm, Decision
from pos_assist.services.confirming import receipt_detail
from pos_assist.services.events import EventKind
from pos_assist.services.recording import decision_detail
from tests.benchmarks.simulated_baskets import Simulation

EXPLAINED = [line.split()[0] for line in SCHEMA.splitlines() if line.startswith("  ") and line[2] != " "]


def test_every_kind_of_event_is_explained_once() -> None:
    assert {kind.value: EXPLAINED.count(kind.value) for kind in EventKind} == {kind.value: 1 for kind in EventKind}


def test_every_key_of_a_decision_and_of_a_receipt_is_explained() -> None:
    decision = Decision("b", Arm.HOLDOUT, 0.1, False, (), (), (), 0, 0, "EUR", 1)
    receipt = Receipt("b", "t", "s", datetime(2026, 1, 1, tzinfo=UTC), "paid", 100, (("p", Decimal(1)),))

    assert {*decision_detail(decision), *receipt_detail(receipt, {})} <= set(EXPLAINED)


def test_every_key_of_a_card_is_explained() -> None:
    for key in (
        *("decision_id", "ordinal", "group_id", "script_variant", "language", "probability", "price_minor"),
        *("difference_minor", "total_after_minor", "evidence", "stock", "stock_stale", "quantity_before"),
        *("replaces_product_id", "replaced_before", "since_opened_ms", "visible_ms", "why", "quantity_paid"),
        *("quantities_before", "assigned_as", "asked", "answer_event_id", "in_basket", "variant_before"),
        *("on", "by", "median_gap_s"),
    ):
        assert key in EXPLAINED, key


def test_every_key_that_a_whole_day_writes_is_explained() -> None:
    day = Simulation(seed=3)
    day.run(150)
    written = {(event.kind.value, key) for event in day.main.log.events for key in event.detail}
    assert {kind for kind, _ in written} >= {"queue", "undone", "reworded", "suppressed", "withdrawn", "receipt_closed"}
    assert {key for _, key in written} >= {"members", "compared_price_minor", "item_price_minor", "asked"}
    assert sorted({key for _, key in written} - set(EXPLAINED)) == []
