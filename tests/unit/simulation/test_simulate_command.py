"""`pos-assist simulate` from a file to figures, and in one plain sentence where that cannot be."""

from __future__ import annotations

import json
import multiprocessing
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pos_assist.bootstrap.simulating import prepare
from pos_assist.cli import main
from tests.unit.simulation.small_shop import lines

FEW_DAYS = ("--days", "3", "--baskets-a-day", "40", "--policies", "popular")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "small.csv"
    path.write_text("basket_id,product_id\n" + "".join(f"{one},{two}\n" for one, two in lines()), encoding="utf-8")
    return path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["simulate", *arguments, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_it_tells_what_everybody_earned_and_again_the_same(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = told(capsys, "--receipts", str(file), *FEW_DAYS)
    assert [row["policy"] for row in first["policies"]] == ["ours", "nothing", "popular", "oracle"]
    assert (first["days"], first["baskets_a_day"], first["seeds"], first["products"]) == (3, 40, [1], 24)
    oracle = first["policies"][-1]
    assert (oracle["share_of_oracle"], oracle["regret_by_week"]) == (1.0, [0.0])
    assert oracle["expected_margin"] > 0
    assert [one["claims"] for one in first["claims"]] == [0, 0], "three days hold too few baskets out"
    assert told(capsys, "--receipts", str(file), *FEW_DAYS) == first
    assert told(capsys, "--receipts", str(file), *FEW_DAYS, "--seed", "2")["policies"] != first["policies"]


def test_two_seeds_in_processes_of_their_own_are_the_two_one_by_one(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = told(capsys, "--receipts", str(file), *FEW_DAYS, "--seeds", "2")
    assert both["seeds"] == [1, 2]
    assert told(capsys, "--receipts", str(file), *FEW_DAYS, "--seeds", "2", "--jobs", "2") == both


def test_seeds_that_nobody_waits_for_any_more_end(file: Path) -> None:
    short = prepare(file, days=1, baskets_a_day=40, seeds=(1, 2, 3), policies=("popular",))
    first, *others = short.plans
    simulation = replace(short, plans=(first, *(replace(plan, days=100_000) for plan in others)))
    running = simulation.run([], jobs=2)
    next(running)  # the first seed is done; as when interrupted now:
    leaving = threading.Thread(target=running.close, daemon=True)  # type: ignore[attr-defined]
    leaving.start()
    leaving.join(60)
    assert not leaving.is_alive()
    assert not multiprocessing.active_children()


def test_the_table_names_everybody(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--receipts", str(file), *FEW_DAYS]) == 0
    shown = capsys.readouterr().out
    for name in ("ours", "nothing", "popular", "oracle", "Regret by week", "too few baskets were held out"):
        assert name in shown


def test_what_cannot_be_is_said_in_one_sentence(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    small = tmp_path / "tiny.csv"
    small.write_text("basket_id,product_id\n1,a\n1,b\n", encoding="utf-8")
    assert main(["simulate", "--receipts", str(small)]) == 4
    assert "tiny.csv holds 1 baskets" in capsys.readouterr().err
    assert main(["simulate", "--receipts", str(tmp_path / "none.csv")]) == 4
    assert "is not there" in capsys.readouterr().err
    assert main(["simulate", "--receipts", str(file), "--policies", "popular,magic"]) == 2
    assert "There is no policy 'magic'" in capsys.readouterr().err
    with pytest.raises(SystemExit) as stopped:
        main(["simulate", "--receipts", str(file), "--days", "0"])
    assert stopped.value.code == 2
