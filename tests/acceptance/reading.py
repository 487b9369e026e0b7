"""Reads the lists in this folder and looks each named test up in the source, without running anything."""

from __future__ import annotations

import ast
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
LISTS = ("cashier", "brain", "inventory", "manager", "trainer")  # each in a file of that name: <name>.toml
PARTS = {"holds", "tests", "figures", "open"}


@dataclass(frozen=True)
class Row:
    """One row of the list."""

    row: str
    holds: str
    tests: tuple[str, ...]  # node ids: 'tests/…py::test_name', 'tests/…py::TestClass::test_name'
    figures: str = ""  # a command that prints them
    open: str = ""  # what does not hold

    @property
    def state(self) -> str:
        """'holds', 'partly' or 'open'."""
        if not self.open:
            return "holds"
        return "partly" if self.tests else "open"


def rows(name: str) -> list[Row]:
    """One whole list, in its order.

    Raises:
        ValueError: a row has a part of another name.
    """
    tables = tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8"))
    for row, table in tables.items():
        if strange := table.keys() - PARTS:
            raise ValueError(f"{row} has {', '.join(sorted(strange))}, which nothing reads")
    return [
        Row(row, table.get("holds", ""), tuple(table.get("tests", ())), table.get("figures", ""), table.get("open", ""))
        for row, table in tables.items()
    ]


@cache
def names_in(file: str) -> frozenset[str]:
    """'test_name' and 'TestClass::test_name' of a test module; empty where there is none."""
    path = REPOSITORY / file
    if not path.is_file():
        return frozenset()
    found = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            found |= {f"{node.name}::{inner.name}" for inner in node.body if isinstance(inner, ast.FunctionDef)}
        elif isinstance(node, ast.FunctionDef):
            found.add(node.name)
    return frozenset(name for name in found if name.rpartition("::")[2].startswith("test_"))


def missing(row: Row) -> list[str]:
    """Tests that the row names and the source does not have."""
    split = [(node_id, *node_id.partition("::")) for node_id in row.tests]
    return [node_id for node_id, file, _, name in split if name not in names_in(file)]
