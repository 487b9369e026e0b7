"""Rules of older stores, which kept every version whole, become states of single rules; nothing is lost."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rule_editing import StoreEditing
from pos_assist.adapters.store.rules_store import load_rules, rules_at, rules_version, save_rules
from pos_assist.errors import UserError
from pos_assist.services.editing import Change

RELEASED = Path(__file__).parent / "released"
Kept = list[tuple[str, str]]  # (rule's name, what it offers)


def _document(name: str, offer: str) -> dict[str, str]:
    return {"id": name, "when": "sku:A", "offer": offer}


def _old_store(path: Path, dump: str, books: list[Kept], *, forgotten: int = 0) -> Path:
    """A store as a released version left it; of the first `forgotten` versions only the names are kept."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript((RELEASED / f"{dump}.sql").read_text(encoding="utf-8"))
        connection.execute("DELETE FROM rule")
        connection.execute("DELETE FROM rule_version")
        for number, book in enumerate(books, start=1):
            connection.execute(
                "INSERT INTO rule_version VALUES (?, ?, ?, ?, ?)",
                (number, f"v{number}", number, f"{number}.toml", len(book)),
            )
            if number > forgotten:
                connection.executemany(
                    "INSERT INTO rule VALUES (?, ?, 'pair', ?, ?)",
                    [(number, place, name, json.dumps(_document(name, to))) for place, (name, to) in enumerate(book)],
                )
    upgrade(path)
    return path


def _offers(path: Path, number: int) -> Kept:
    return [(fit.rule_id, fit.offer.products[0]) for fit in rules_at(path, number).fits]


BOOKS: list[Kept] = [
    [("a", "sku:1"), ("b", "sku:1")],
    [("a", "sku:1"), ("b", "sku:2"), ("c", "sku:1")],
    [],
    [("b", "sku:2"), ("a", "sku:2")],
    [("b", "sku:2"), ("a", "sku:3")],
    [("b", "sku:2"), ("a", "sku:2")],
    [("x", "sku:1"), ("b", "sku:2"), ("a", "sku:3")],
]


@pytest.mark.parametrize("dump", ["0001", "0002", "0003", "0004"])
def test_every_kept_version_can_be_told_and_the_newest_is_in_force_in_its_order(tmp_path: Path, dump: str) -> None:
    path = _old_store(tmp_path / "store.db", dump, BOOKS)

    for number, book in enumerate(BOOKS, start=1):
        assert sorted(_offers(path, number)) == sorted(book)
    assert [(fit.rule_id, fit.offer.products[0]) for fit in load_rules(path).fits] == BOOKS[-1]
    assert rules_version(path) == load_rules(path).version == "v7"
    assert not save_rules(path, load_rules(path), "again.toml")


def test_the_last_change_of_an_old_store_can_be_taken_back(tmp_path: Path) -> None:
    path = _old_store(tmp_path / "store.db", "0004", BOOKS)
    editing = StoreEditing(path, lambda: datetime(2026, 3, 1, tzinfo=UTC))

    changes = {change.name: change for change in editing.changes_of(7)}
    editing.undo(7, by="Ana", why="")

    assert changes["x"] == Change("pair", "x", None, _document("x", "sku:1"))
    assert changes["a"] == Change("pair", "a", _document("a", "sku:2"), _document("a", "sku:3"))
    assert "b" not in changes, "it only moved"
    assert sorted(_offers(path, 8)) == sorted(BOOKS[-2])


def test_what_an_old_store_has_forgotten_is_not_taken_back(tmp_path: Path) -> None:
    path = _old_store(tmp_path / "store.db", "0004", BOOKS[:2], forgotten=1)
    editing = StoreEditing(path, lambda: datetime(2026, 3, 1, tzinfo=UTC))

    assert [version.number for version in editing.history()] == [2, 1]
    for number in (1, 2):  # nobody knows what stood before the oldest that is kept
        assert editing.changes_of(number) == []
        with pytest.raises(UserError, match="is not kept"):
            editing.undo(number, by="", why="")
    assert _offers(path, 2) == BOOKS[1]


_BOOKS = st.lists(
    st.lists(
        st.tuples(st.sampled_from("abcd"), st.sampled_from(["sku:1", "sku:2"])),
        max_size=4,
        unique_by=lambda one: one[0],
    ),
    max_size=6,
)


@settings(max_examples=15, deadline=None)
@given(books=_BOOKS)
def test_any_history_is_carried_over(tmp_path_factory: pytest.TempPathFactory, books: list[Kept]) -> None:
    path = _old_store(tmp_path_factory.getbasetemp() / "carried.db", "0004", books)

    for number, book in enumerate(books, start=1):
        assert sorted(_offers(path, number)) == sorted(book)
    assert [(fit.rule_id, fit.offer.products[0]) for fit in load_rules(path).fits] == (books[-1] if books else [])
