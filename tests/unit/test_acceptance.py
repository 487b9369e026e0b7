"""The acceptance lists are whole, and every test they name exists."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.acceptance.reading import LISTS, REPOSITORY, Row, missing, names_in, rows

WANTED = {
    "cashier": [
        *(f"C{number:02}" for number in range(1, 58)),
        *(f"P{number:02}" for number in range(1, 11)),
        *(f"S{number:02}" for number in range(1, 7)),
    ],
    "brain": [
        *(f"B1.{number}" for number in range(1, 8)),
        *(f"B2.{number}" for number in range(1, 8)),
        *(f"B3.{number}" for number in range(1, 6)),
        *(f"B4.{number}" for number in range(1, 3)),
        *(f"B5.{number}" for number in range(1, 5)),
        *(f"B6.{number}" for number in range(1, 5)),
        *(f"BS.{number}" for number in range(1, 8)),
    ],
    "inventory": [
        *(f"I1.{number}" for number in range(1, 16)),
        *(f"I2.{number}" for number in range(1, 6)),
        *(f"I3.{number}" for number in range(1, 14)),
        *(f"I4.{number}" for number in range(1, 7)),
        *(f"I5.{number}" for number in range(1, 7)),
        *(f"I6.{number}" for number in range(1, 6)),
        *(f"I7.{number}" for number in range(1, 6)),
        *(f"I8.{number}" for number in range(1, 4)),
        *(f"IS.{number}" for number in range(1, 10)),
        *(f"IU.{number}" for number in range(1, 3)),
    ],
    "manager": [
        *(f"M1.{number}" for number in range(1, 6)),
        *(f"M2.{number}" for number in range(1, 10)),
        *(f"M3.{number}" for number in range(1, 9)),
        *(f"M4.{number}" for number in range(1, 11)),
        *(f"M5.{number}" for number in range(1, 15)),
        *(f"M6.{number}" for number in range(1, 5)),
        *(f"M7.{number}" for number in range(1, 4)),
        *(f"MS.{number}" for number in range(1, 12)),
        *(f"G{number:02}" for number in range(1, 24)),
        *(f"K{number:02}" for number in range(1, 36)),
        *(f"W{number:02}" for number in range(1, 13)),
        *(f"SG{number}" for number in range(1, 10)),
    ],
    "trainer": [
        *(f"R1.{number}" for number in range(1, 15)),
        *(f"R2.{number}" for number in range(1, 7)),
        *(f"R3.{number}" for number in range(1, 10)),
        *(f"R4.{number}" for number in range(1, 7)),
        *(f"R5.{number}" for number in range(1, 11)),
        *(f"R6.{number}" for number in range(1, 3)),
        *(f"R7.{number}" for number in range(1, 4)),
        *(f"RS.{number}" for number in range(1, 9)),
        *(f"T{number:02}" for number in range(1, 17)),
        *(f"ST{number:02}" for number in range(1, 11)),
    ],
}


@pytest.mark.parametrize("name", LISTS)
def test_every_row_is_there_and_says_how_it_holds_or_what_is_open(name: str) -> None:
    every = rows(name)
    assert [row.row for row in every] == WANTED[name]
    for row in every:
        assert row.open or row.tests, row.row
        assert bool(row.tests) == bool(row.holds), row.row
        assert len(set(row.tests)) == len(row.tests), row.row


def test_every_test_that_is_named_exists() -> None:
    every = [row for name in LISTS for row in rows(name)]
    assert {row.row: missing(row) for row in every if missing(row)} == {}


def test_the_check_itself_sees_a_test_that_is_not_there() -> None:
    here = "tests/unit/test_acceptance.py::test_every_test_that_is_named_exists"
    gone = ("tests/unit/test_acceptance.py::rows", "tests/unit/test_acceptance.py::test_gone", "tests/no.py::test_a")
    assert missing(Row("C00", "", (here, *gone))) == list(gone)
    assert "TestMemory::test_having_one_is_remembered_for_ever" in names_in("tests/unit/services/test_customers.py")


def test_the_table_is_printed() -> None:
    wanted = [row for name in LISTS for row in WANTED[name]]
    command = [sys.executable, "-m", "tests.acceptance"]
    table = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    told = json.loads(subprocess.run([*command, "--json"], cwd=REPOSITORY, capture_output=True, check=True).stdout)
    assert [row["row"] for row in told] == wanted
    assert {row["state"] for row in told} <= {"holds", "partly", "open"}
    assert all(row["row"] in table and row["holds"] in table for row in told)
