"""What was learned goes out as a workbook, is decided there, and comes back as the shop's word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.e2e.command import pos_assist


@pytest.fixture
def demo(tmp_path: Path) -> tuple[str, ...]:
    """The demo's till and its store, where much is learned and nothing decided."""
    assert pos_assist("demo", "--prepare-only", POS_ASSIST_HOME=str(tmp_path / "home")).code == 0
    demo = tmp_path / "home" / "data" / "demo"
    return ("--db", str(demo / "shop" / "till.db"), "--profile", "demo", "--store", str(demo / "data" / "store.db"))


def decided(demo: tuple[str, ...], state: str) -> dict[tuple[str, str], Any]:
    found = pos_assist("proposals", "list", "--state", state, "--most", "9999", "--json", *demo).json["proposals"]
    return {(one["when_product_id"], one["offer_product_id"]): one for one in found}


def test_a_workbook_of_proposals_is_decided_and_put_in_force(demo: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "shop.xlsx"
    before = {state: decided(demo, state) for state in ("approved", "rejected", "snoozed")}
    assert pos_assist("catalog", "export", "--out", path, *demo).code == 0
    assert pos_assist("catalog", "import", path, "--dry-run", "--json", *demo).json["decisions"] == []

    book = openpyxl.load_workbook(path)
    sheet: Any = book["proposals"]
    at = {cell.value: cell.column - 1 for cell in sheet[1]}
    rows = [
        row for row in sheet.iter_rows(min_row=2) if row[at["kind"]].value == "pair" and not row[at["decision"]].value
    ]
    said = dict(zip(("approved", "rejected", "snoozed"), rows, strict=False))
    for decision, row in said.items():
        row[at["decision"]].value = decision
    book.save(path)
    told = pos_assist("catalog", "import", path, "--dry-run", *demo)
    assert told.code == 0
    assert told.out.count("undecided -> ") == 3
    assert {state: decided(demo, state) for state in before} == before

    done = pos_assist("catalog", "import", path, "--as", "Anna", "--why", "looked through in the office", *demo)
    assert "Proposals decided anew: 3" in done.out, done.err
    for decision, row in said.items():
        proposal = (str(row[at["when_id"]].value), str(row[at["offer_id"]].value))
        assert decided(demo, decision).keys() - before[decision].keys() == {proposal}
    again = pos_assist("catalog", "import", path, "--dry-run", "--json", *demo).json
    assert (again["decisions"], again["added"], again["changed"]) == ([], [], [])

    said["snoozed"][at["decision"]].value = "later"
    book.save(path)
    refused = pos_assist("catalog", "import", path, *demo)
    refused.complains(4, "1 mistake; nothing was imported", said["snoozed"][at["decision"]].coordinate, "'later'")
