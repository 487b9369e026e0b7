"""What the shop decided comes back as it was said, all of it or none, and survives learning."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_assist.adapters.store.approvals import (
    approvals_version,
    forget_decisions,
    load_approvals,
    load_decisions,
    save_decisions,
)
from pos_assist.adapters.store.connecting import open_writer, write_lock
from pos_assist.adapters.store.readiness import mend
from pos_assist.adapters.store.rows import INSERT_EVENT, row_of
from pos_assist.adapters.store.rules_store import ModelVersion, load_steps, save_learned
from pos_assist.engine.approval import Approvals, ProposalState
from pos_assist.engine.rules import LearnedPair, LearnedStep
from pos_assist.errors import UserError
from pos_assist.services.proposals import Decided
from tests.unit.store.conftest import MakeEvent

NOON = datetime(2026, 3, 7, 12, 0, 0, 123456, tzinfo=UTC)
YES = Decided("1", "2", ProposalState.APPROVED, NOON, "Żaneta", None, "sells itself")
NO = Decided("2", "1", ProposalState.REJECTED, NOON)
LATER = Decided("1", "3", ProposalState.SNOOZED, NOON, "jan", NOON + timedelta(days=30))


def test_nothing_is_decided_at_first(store: Path) -> None:
    assert load_decisions(store) == []
    assert load_approvals(store) == Approvals()
    assert approvals_version(store) == ""


def test_decisions_come_back_and_the_till_sees_their_states(store: Path) -> None:
    save_decisions(store, [YES, NO, LATER])

    assert load_decisions(store) == [YES, LATER, NO]
    approvals = load_approvals(store)
    assert approvals.of("1", "2") is ProposalState.APPROVED
    assert approvals.of("2", "1") is ProposalState.REJECTED
    assert approvals.of("1", "3", NOON) is ProposalState.SNOOZED
    assert approvals.of("1", "3", NOON + timedelta(days=30)) is ProposalState.PROPOSED
    assert approvals.of("9", "9") is ProposalState.PROPOSED


def test_a_later_decision_replaces_an_earlier_one_and_changes_the_version(store: Path) -> None:
    save_decisions(store, [YES])
    before = approvals_version(store)

    save_decisions(store, [Decided("1", "2", ProposalState.REJECTED, NOON)])

    assert load_approvals(store).of("1", "2") is ProposalState.REJECTED
    assert approvals_version(store) not in ("", before)
    assert approvals_version(store) == load_approvals(store).version


def test_what_is_forgotten_waits_again(store: Path) -> None:
    save_decisions(store, [YES, NO])
    before = approvals_version(store)

    assert forget_decisions(store, [("1", "2"), ("7", "8")]) == 1

    assert load_decisions(store) == [NO]
    assert approvals_version(store) != before


def test_decisions_survive_learning_anew_even_of_what_is_not_learned_any_more(store: Path) -> None:
    save_learned(store, [LearnedPair("1", "2", 12, 80, 3.5, 0.15)], ModelVersion("m1", NOON, 100))
    save_decisions(store, [YES, NO])

    save_learned(store, [], ModelVersion("m2", NOON, 100))

    assert load_decisions(store) == [YES, NO]


def test_a_failure_half_way_decides_nothing(store: Path) -> None:
    broken = Decided("5", None, ProposalState.APPROVED, NOON)  # type: ignore[arg-type]  # the database refuses it

    with pytest.raises(UserError):
        save_decisions(store, [YES, broken])

    assert load_decisions(store) == []
    assert approvals_version(store) == ""


def test_the_lock_is_free_again_after_a_decision(store: Path) -> None:
    save_decisions(store, [YES])

    with write_lock(store, timeout=0):
        assert load_decisions(store) == [YES]


def test_decisions_and_steps_survive_a_damaged_store(store: Path, make_event: MakeEvent) -> None:
    step = LearnedStep("1", "3", "size", 1.25, 40, 9, 120, 0.04)
    save_learned(store, [], ModelVersion("m1", NOON, 100), [step])
    save_decisions(store, [YES, NO, LATER])
    with closing(open_writer(store)) as connection:
        connection.execute("BEGIN")
        connection.executemany(INSERT_EVENT, (row_of(make_event(basket_id=str(n))) for n in range(2000)))
        connection.execute("COMMIT")
    with store.open("rb+") as file:
        file.seek(4096 * 60)
        file.write(random.Random(7).randbytes(4096))

    assert "was damaged" in mend(store)
    assert load_decisions(store) == [YES, LATER, NO]
    assert load_steps(store) == [step]
