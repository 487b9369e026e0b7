"""Rules and learned pairs come back as they were saved, all of them or none."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.adapters.rules_file.documents import fingerprint
from pos_assist.adapters.store.rules_store import (
    ModelVersion,
    load_learned,
    load_rules,
    load_steps,
    newest_model,
    rules_version,
    save_learned,
    save_rules,
)
from pos_assist.engine.rules import (
    BundleRule,
    CoverRule,
    FitRule,
    Ladder,
    LearnedPair,
    LearnedStep,
    NeverRule,
    ProductNote,
    RuleBook,
    Selector,
)
from pos_assist.errors import UserError

SAID = {"en": "text"}


def _book(*steps: str) -> RuleBook:
    book = RuleBook(
        notes=(ProductNote("sku:A", "f", "S-1", {"port": ("usb-c",)}, {"pl": "Łącznik"}, {"en": "fits"}),),
        fits=(FitRule("p", Selector(("sku:A",)), Selector(("sku:B",)), benefits={"en": "keeps"}, priority=-1),),
        never=(NeverRule("n", Selector(category="toys"), Selector(("sku:K",)), "not for children"),),
        ladders=(Ladder("l", steps, {"ro": "mai bun"}, 3),),
        bundles=(BundleRule("b", (("sku:A", 1), ("sku:B", 2)), percent_off=Decimal("12.5"), names={"sk": "sada"}),),
        covers=(CoverRule("c", Selector(("sku:A",)), "sku:C", 990, None, SAID, SAID, SAID, SAID),),
    )
    return replace(book, version=fingerprint(book))


PAIRS = [LearnedPair("1", "2", 12, 80, 3.5, 0.15), LearnedPair("2", "1", 12, 60, 3.5, 0.2)]
STEPS = [LearnedStep("1", "3", "size", 1.25, 40, 9, 120, 0.04), LearnedStep("2", "3", "brand", 1.5, 7)]
MODEL = ModelVersion("m1", datetime(2026, 3, 1, tzinfo=UTC), 4000, {"days": 90})


def test_an_empty_store_has_no_rules_and_nothing_learned(store: Path) -> None:
    assert load_rules(store) == RuleBook()
    assert rules_version(store) == RuleBook().version
    assert load_learned(store) == ([], ModelVersion())
    assert (load_steps(store), newest_model(store)) == ([], ModelVersion())


def test_the_newest_import_is_in_force(store: Path) -> None:
    save_rules(store, _book("sku:A", "sku:B"), "old.toml")
    newest = _book("sku:A", "sku:C")

    assert save_rules(store, newest, "new.toml")
    assert load_rules(store) == newest
    assert rules_version(store) == newest.version


def test_importing_the_rules_in_force_again_changes_nothing(store: Path) -> None:
    book = _book("sku:A", "sku:B")
    save_rules(store, book, "rules.toml")

    assert not save_rules(store, book, "rules.toml")


def test_going_back_to_older_rules_is_an_import_too(store: Path) -> None:
    first, second = _book("sku:A", "sku:B"), _book("sku:A", "sku:C")
    for book in (first, second, first):
        assert save_rules(store, book, "rules.toml")

    assert load_rules(store) == first


def test_learned_pairs_are_replaced_at_once(store: Path) -> None:
    save_learned(store, PAIRS, MODEL)
    newer = ModelVersion("m2", datetime(2026, 3, 2, tzinfo=UTC), 4100)

    save_learned(store, PAIRS[:1], newer)

    assert load_learned(store) == (PAIRS[:1], newer)
    assert newest_model(store) == newer


def test_learned_steps_are_replaced_together_with_the_pairs(store: Path) -> None:
    save_learned(store, PAIRS, MODEL, STEPS)
    assert load_steps(store) == STEPS

    save_learned(store, PAIRS, MODEL)

    assert load_steps(store) == []


def test_a_failure_half_way_leaves_the_old_pairs(store: Path) -> None:
    save_learned(store, PAIRS, MODEL)

    with pytest.raises(UserError):
        save_learned(store, [PAIRS[0], PAIRS[0]], ModelVersion("m2", MODEL.built_at, 1))

    assert load_learned(store) == (PAIRS, MODEL)


def test_a_missing_store_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there is no store at"):
        load_rules(tmp_path / "store.db")


def test_rules_are_readable_while_a_writer_is_in_the_middle_of_a_transaction(store: Path) -> None:
    book = _book("sku:A", "sku:B")
    save_rules(store, book, "rules.toml")

    with closing(sqlite3.connect(store, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM rule_entry")

        assert load_rules(store) == book
