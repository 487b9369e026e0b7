"""`proposals`: the queue with its evidence, and decisions as a person makes them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.approvals import load_decisions, save_decisions
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import ModelVersion, save_learned
from pos_assist.bootstrap.proposing import queue, waiting, waiting_text
from pos_assist.cli import main
from pos_assist.engine.approval import ProposalState
from pos_assist.engine.catalogue import Product
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import LearnedPair, LearnedStep
from pos_assist.errors import ExitCode
from pos_assist.services.proposals import Decided
from tests.builders import CASE, GLASS, PHONE, PRODUCTS

NOW = datetime.now(UTC)
PAIRS = [
    LearnedPair("phone", "case", 212, 1730, 3.0, 0.12),  # strong
    LearnedPair("case", "phone", 212, 900, 3.0, 0.2),  # the same the other way round
    LearnedPair("phone", "glass", 25, 1730, 2.0, 0.01),
    LearnedPair("phone", "cable", 6, 1730, 1.3, 0.004),  # as often by chance
    LearnedPair("glass", "cable", 3, 900, 2.0, 0.1),  # too few for an offer
    LearnedPair("case", "cable", 100, 900, 1.1, 0.1),  # no more than usual
]
STEPS = [
    LearnedStep("glass", "glass9h", "brand", 1.33, 80, 60, 400, 0.05),
    LearnedStep("cable", "case", "size", 2.5, 50),
    LearnedStep(
        "glass", "cable", "price", 1.4, 20, 21, 400, 0.05
    ),  # no more often than anybody: weak, yet no find of chance
]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with these proposals, where the command looks for it."""
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path))
    path = paths.home().store
    ensure_ready(path)
    save_learned(path, PAIRS, ModelVersion("m", NOW, 20_000), STEPS)
    return path


@pytest.fixture
def run(store: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `proposals`; what it returned and said."""

    def ran(*arguments: str) -> tuple[int, str, str]:
        code = main(["proposals", *arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ran


def listed(run: Run, *arguments: str) -> dict[str, Any]:
    code, out, _ = run("list", "--json", *arguments)
    assert code == ExitCode.OK
    return json.loads(out)  # type: ignore[no-any-return]


def keys(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["when_product_id"], one["offer_product_id"]) for one in found["proposals"]]


def test_the_queue_holds_what_may_ever_be_offered_and_leaves_chance_out(run: Run) -> None:
    found = listed(run)
    assert set(keys(found)) == {
        ("phone", "case"),
        ("case", "phone"),
        ("phone", "glass"),
        ("glass", "glass9h"),
        ("cable", "case"),
        ("glass", "cable"),
    }
    assert found["may_be_chance"] == 1
    assert set(keys(listed(run, "--with-chance"))) - set(keys(found)) == {("phone", "cable")}


def test_figures_and_words_tell_the_same(run: Run) -> None:
    one = next(one for one in listed(run, "--kind", "pair")["proposals"] if one["offer_product_id"] == "case")
    figures = one["figures"]
    assert (figures["seen"], figures["n"]) == (212, 1730)
    assert figures["confidence_low"] < figures["confidence"] == 212 / 1730 < figures["confidence_high"]
    assert figures["lift_low"] < figures["lift"] == 3.0 < figures["lift_high"]
    assert figures["p_value"] <= figures["q_value"] < 1e-9
    _, out, _ = run("list")
    assert "Bought together in 212 of 1,730 receipts with: phone – three times as often as usual" in out
    assert "12.3% of 1,730 receipts (10.8% to 13.9%), 3.0 times as often as usual (2.6 to 3.4)" in out
    assert "at 1.33 times the price, 15.0% of 400 customers (11.8% to 18.8%), 3.0 times as often as usual" in out
    assert "at 2.50 times the price, no customers are known who stepped up" in out
    assert "A larger size than: cable – on 50 receipts" in out


def test_the_control_counts_what_the_learner_tested(store: Path) -> None:
    save_learned(store, PAIRS, ModelVersion("n", NOW, 20_000, {"tested": 10**9}), STEPS)
    rows = {row.proposal: row for row in queue(store, Policy(), NOW)}
    assert rows["phone", "glass"].may_be_chance  # one of a thousand million would look like that
    assert not rows["phone", "case"].may_be_chance


def test_what_sells_the_most_comes_first_and_the_dear_direction_of_a_pair_last(store: Path) -> None:
    def order(*products: Product) -> list[tuple[str, str]]:
        return [row.proposal for row in queue(store, Policy(), NOW, products) if row.kind == "pair" and row.waits]

    assert order(*PRODUCTS) == [("phone", "case"), ("phone", "glass"), ("case", "phone")]
    assert order() == [("case", "phone"), ("phone", "case"), ("phone", "glass")]
    first = queue(store, Policy(), NOW, PRODUCTS)[0]
    assert first.value == 212 * CASE.price_minor
    assert PHONE.price_minor > CASE.price_minor > GLASS.price_minor


@pytest.mark.parametrize(
    ("command", "state", "until"),
    [
        (("approve", "phone", "case"), ProposalState.APPROVED, None),
        (("reject", "phone", "case"), ProposalState.REJECTED, None),
        (("snooze", "phone", "case", "--days", "7"), ProposalState.SNOOZED, timedelta(days=7)),
    ],
)
def test_one_is_decided(
    run: Run, store: Path, command: tuple[str, ...], state: ProposalState, until: timedelta | None
) -> None:
    code, out, _ = run(*command, "--by", "Anna", "--note", "why not")
    (decided,) = load_decisions(store)
    assert (code, decided.proposal, decided.state) == (ExitCode.OK, ("phone", "case"), state)
    assert (decided.by, decided.note) == ("Anna", "why not")
    assert (decided.until and decided.until - decided.at) == until
    assert out.startswith(state.value.capitalize())
    assert keys(listed(run, "--state", state.value)) == [("phone", "case")]
    assert ("phone", "case") not in keys(listed(run))


def test_the_strong_ones_are_decided_at_once_and_chance_never(run: Run, store: Path) -> None:
    _, out, _ = run("approve", "--all-above-bar", "--kind", "pair", "--json")
    assert json.loads(out)["decided"] == 2
    assert {one.proposal for one in load_decisions(store)} == {("phone", "case"), ("case", "phone")}
    run("approve", "--top", "99")
    assert {one.proposal for one in load_decisions(store)} == {
        *(("phone", "case"), ("case", "phone"), ("phone", "glass")),
        *(("glass", "glass9h"), ("cable", "case"), ("glass", "cable")),
    }
    assert run("approve", "--all-above-bar")[:2] == (ExitCode.OK, "Nothing waits that this would decide.\n")


def test_many_at_once_never_touch_what_was_decided(run: Run, store: Path) -> None:
    run("reject", "phone", "case")
    run("approve", "--top", "99")
    states = {one.proposal: one.state for one in load_decisions(store)}
    assert states["phone", "case"] is ProposalState.REJECTED


def test_a_decision_is_taken_back(run: Run, store: Path) -> None:
    run("approve", "phone", "case")
    assert run("forget", "phone", "case")[0] == ExitCode.OK
    assert ("phone", "case") in keys(listed(run))
    assert load_decisions(store) == []
    code, _, err = run("forget", "phone", "case")
    assert code == ExitCode.BAD_DATA
    assert "Nothing was decided about phone -> case." in err


def test_after_a_snooze_it_waits_again(run: Run, store: Path) -> None:
    over = Decided("phone", "case", ProposalState.SNOOZED, NOW - timedelta(days=9), "", NOW - timedelta(days=2))
    save_decisions(store, [over])
    assert ("phone", "case") in keys(listed(run))
    assert "waits again" in run("list")[1]


def test_what_is_learned_no_more_keeps_its_decision_and_is_told(run: Run, store: Path) -> None:
    run("reject", "phone", "glass")
    save_learned(store, PAIRS[:2], ModelVersion("n", NOW, 20_000))
    (gone,) = listed(run, "--state", "rejected")["proposals"]
    assert (gone["kind"], gone["figures"]) == (None, None)
    assert "not among what was learned now" in run("list", "--state", "rejected")[1]


def test_a_pair_that_only_the_model_sees_can_be_decided_but_no_slip_of_the_finger(run: Run, store: Path) -> None:
    code, _, err = run("approve", "glass", "case")
    assert code == ExitCode.OK
    assert "not among what was learned now" in err
    code, _, err = run("approve", "phone", "cse")
    assert code == ExitCode.BAD_DATA
    assert "There is no product 'cse'" in err
    code, _, err = run("approve", "case", "case")
    assert code == ExitCode.BAD_DATA
    assert "'case' cannot be offered with itself" in err
    assert [one.proposal for one in load_decisions(store)] == [("glass", "case")]


@pytest.mark.parametrize(
    "arguments",
    [(), ("phone",), ("phone", "case", "--top", "3"), ("--top", "3", "--all-above-bar"), ("phone", "--top", "3")],
)
def test_it_must_be_clear_what_is_decided(run: Run, store: Path, arguments: tuple[str, ...]) -> None:
    code, _, err = run("approve", *arguments)
    assert code == ExitCode.USAGE
    assert "Which proposals?" in err
    assert load_decisions(store) == []


@pytest.mark.parametrize("wrong", [("--top", "0"), ("--top", "x"), ("--top", "-1")])
def test_a_number_must_be_one(run: Run, wrong: tuple[str, str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run("approve", *wrong)
    assert stopped.value.code == ExitCode.USAGE


def test_nothing_learned_is_said_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path))
    assert main(["proposals", "list"]) == ExitCode.BAD_DATA
    assert "Nothing was learned yet. Run 'pos-assist learn' first." in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_names_and_money_come_from_the_till_and_not_being_able_to_is_no_hindrance(
    run: Run, store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_shop(tmp_path / "till.db", seed=1, days=1, now=NOW)
    save_learned(store, [LearnedPair("1", "12", 40, 100, 9.0, 0.4)], ModelVersion("n", NOW, 20_000))
    _, out, _ = run("list", "--db", str(tmp_path / "till.db"), "--profile", "demo")
    assert re.search(r"pair  Phone .+ \[1\] -> .+ \[12\]", out)
    assert "in sales together" in out
    monkeypatch.setenv("POS_ASSIST_TILL__DB", str(tmp_path / "none.db"))
    monkeypatch.setenv("POS_ASSIST_TILL__PROFILE", "demo")
    code, out, err = run("list")
    assert "--db and --profile bring their names" in out
    assert (code, "1 -> 12" in out, "Names and prices are missing" in err) == (ExitCode.OK, True, True)
    assert run("list", "--db", str(tmp_path / "none.db"))[0] == ExitCode.UNREACHABLE


def test_what_waits_is_told_after_learning(store: Path) -> None:
    rows = waiting(store, Policy(), NOW)
    assert len(rows) == 6
    assert waiting_text(rows).startswith("6 learned proposals are not offered until somebody approves them")
    assert "approves the 3 with the strongest evidence" in waiting_text(rows)
    by_themselves = waiting(store, Policy(learned_automatic=True), NOW)
    assert len(by_themselves) == 3
    assert "strongest" not in waiting_text(by_themselves)
    assert waiting_text([]) == ""
