"""The acceptance list is whole, and every test it names exists."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.acceptance.reading import REPOSITORY, Row, missing, names_in, rows

WANTED = [
    *(f"C{number:02}" for number in range(1, 58)),
    *(f"P{number:02}" for number in range(1, 11)),
    *(f"S{number:02}" for number in range(1, 7)),
]


def test_every_row_is_there_and_says_how_it_holds_or_what_is_open() -> None:
    every = rows()
    assert [row.row for row in every] == WANTED
    for row in every:
        assert row.open or row.tests, row.row
        assert bool(row.tests) == bool(row.holds), row.row
        assert len(set(row.tests)) == len(row.tests), row.row


def test_every_test_that_is_named_exists() -> None:
    assert {row.row: missing(row) for row in rows() if missing(row)} == {}


def test_the_check_itself_sees_a_test_that_is_not_there() -> None:
    here = "tests/unit/test_acceptance.py::test_every_test_that_is_named_exists"
    gone = ("tests/unit/test_acceptance.py::rows", "tests/unit/test_acceptance.py::test_gone", "tests/no.py::test_a")
    assert missing(Row("C00", "", (here, *gone))) == list(gone)
    assert "TestMemory::test_having_one_is_remembered_for_ever" in names_in("tests/unit/services/test_customers.py")


def test_the_table_is_printed() -> None:
    command = [sys.executable, "-m", "tests.acceptance"]
    table = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    told = json.loads(subprocess.run([*command, "--json"], cwd=REPOSITORY, capture_output=True, check=True).stdout)
    assert [row["row"] for row in told] == WANTED
    assert {row["state"] for row in told} <= {"holds", "partly", "open"}
    assert all(row["row"] in table and row["holds"] in table for row in told)
