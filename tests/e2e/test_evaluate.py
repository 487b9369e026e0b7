"""`pos-assist evaluate` as a person and a program run it."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import pos_assist

KEYS = (
    "hit_rate_1",
    "hit_rate_2",
    "hit_rate_5",
    "low_2",
    "high_2",
    "mrr_10",
    "coverage",
    "revenue_hit_rate_2",
    "seconds",
)


@pytest.fixture(scope="module")
def sales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop in which shoes go with polish and paint with brushes, among goods that go with anything."""
    path = tmp_path_factory.mktemp("sales") / "sales.csv"
    rng = random.Random(1)
    lines = ["basket_id,at,product_id,quantity,unit_price"]
    for basket in range(600):
        at = f"2024-{1 + basket // 60:02}-{1 + basket % 28:02} {9 + basket % 9:02}:00:00"
        goods = rng.choice((["shoes", "polish"], ["paint", "brush"])) + rng.sample(["bag", "card", "gum", "pen"], 2)
        rng.shuffle(goods)
        lines += [f"{basket},{at},{product},1,{2 + len(product)}" for product in goods]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def evaluated(sales: Path, *arguments: str) -> Any:
    ran = pos_assist("evaluate", "--transactions", sales, "--json", *arguments, timeout=600)
    assert ran.code == 0, ran.err
    return ran.json


def test_ours_and_popularity_side_by_side(sales: Path) -> None:
    report = evaluated(sales, "--k", "1,3")
    methods = {row["method"]: row for row in report["results"]}
    assert report["results"][0]["method"] == "pos-assist"
    assert "popularity" in methods
    for row in report["results"]:
        assert all(0 <= row[key] <= 1 for key in (*KEYS[:-1], "hit_rate_3"))
        assert row["low_2"] <= row["hit_rate_2"] <= row["high_2"]
    assert methods["popularity"]["ahead_low_2"] > 0  # what goes together is found: significantly ahead
    assert report["protocol"] == "time"
    assert (report["learned_from"], report["asked"], report["receipts"]) == (480, 120, 600)
    assert report["gate_curve"][-1]["share"] == 1
    assert sum(one["suggestions"] for one in report["calibration"]) == 240


def test_the_same_seed_gives_the_same(sales: Path) -> None:
    def figures(*arguments: str) -> Any:
        report = evaluated(sales, "--protocol", "random", "--baskets", "60", *arguments)
        times = ("seconds", "learning_seconds", "milliseconds_a_basket")
        report["results"] = [{key: row[key] for key in row if key not in times} for row in report["results"]]
        return report

    assert figures("--seed", "5") == figures("--seed", "5")
    assert figures("--seed", "5") != figures("--seed", "6")


def test_refreshed_asks_about_the_same_baskets(sales: Path) -> None:
    frozen, refreshed = evaluated(sales, "--frozen"), evaluated(sales, "--refreshed", "3")
    assert (frozen["refreshed"], refreshed["refreshed"]) == (1, 3)
    assert frozen["asked"] == refreshed["asked"]


def test_a_table_for_a_person(sales: Path) -> None:
    ran = pos_assist("evaluate", "--transactions", sales, timeout=600)
    assert ran.code == 0
    for words in ("pos-assist", "popularity", "hit@2", "learned from 480 of them, chosen by time; asked about 120"):
        assert words in ran.out


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("basket_id,product_id\n1,milk\n1,bread\n", "1 basket"),
        (
            "basket_id,product_id\n" + "".join(f"{number},milk\n" for number in range(50)),
            "50 baskets, 0 of them with two",
        ),
        ("basket,product_id\n1,milk\n", "'basket_id'"),
        ("basket_id,product_id,quantity\n1,milk,some\n", "line 2"),
    ],
)
def test_what_cannot_be_judged_is_told_in_one_sentence(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(text, encoding="utf-8")
    pos_assist("evaluate", "--transactions", path).complains(4, "bad.csv", words)


def test_no_times_no_division_by_time(tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("basket_id,product_id\n" + "".join(f"{n},a\n{n},b\n" for n in range(20)), encoding="utf-8")
    pos_assist("evaluate", "--transactions", path, "--protocol", "time").complains(4, "no times in 'at'")
    ran = pos_assist("evaluate", "--transactions", path, "--json", timeout=600)
    assert ran.json["protocol"] == "random"
    assert any("gives no at" in note for note in ran.json["notes"])


@pytest.mark.parametrize(
    "wrong", [("--k", "0"), ("--k", "a"), ("--seed", "-1"), ("--baskets", "0"), ("--refreshed", "x")]
)
def test_wrong_settings_are_refused(sales: Path, wrong: tuple[str, str]) -> None:
    pos_assist("evaluate", "--transactions", sales, *wrong).complains(2, wrong[0])
