"""Why this? tells from when the receipts are (C41): what was learned keeps its dates."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pos_assist.adapters.demo.shop import ShopFacts
from pos_assist.bootstrap.learning import learn_from_till
from pos_assist.bootstrap.shop import rules_in
from pos_assist.paths import Home
from tests.builders import PHONE, basket, line
from tests.unit.engine.shop import ask, know, learned


def test_learning_keeps_the_moments_of_the_first_and_the_last_receipt(
    facts: ShopFacts, till: sqlite3.Connection, tmp_path: Path
) -> None:
    home = Home(tmp_path / "config", tmp_path / "data", tmp_path / "logs")
    learn_from_till(str(facts.path), "demo", home)
    query = "SELECT MIN(closed_at), MAX(closed_at) FROM receipt WHERE kind IN ('paid', 'return')"
    first, last = (datetime.fromisoformat(at) for at in till.execute(query).fetchone())
    assert rules_in(home.store).learned_from == (first, last)


def test_the_evidence_tells_them_where_they_are_known() -> None:
    knowledge = know(model=[learned("phone", "case")])
    span = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC))
    for known in (None, span):
        (scored,) = ask(basket(line(PHONE)), replace(knowledge, learned_from=known)).candidates
        evidence = scored.candidate.evidence
        assert (evidence.first_at, evidence.last_at) == (known or (None, None))
