"""Whole books, and any row of saves and undos: every version can be told as it stood."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_assist.adapters.rules_file.documents import documents_of
from pos_assist.adapters.store.rule_editing import StoreEditing
from pos_assist.adapters.store.rules_store import load_rules, rules_at, save_rules
from pos_assist.engine.rules import FitRule, RuleBook, Selector
from pos_assist.errors import UserError
from pos_assist.services.editing import Change, Document, Name

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def _editing(store: Path) -> StoreEditing:
    return StoreEditing(store, lambda: START)


def _pair(name: str, offer: str) -> Document:
    return {"id": name, "when": "sku:A", "offer": offer}


def _rows(store: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(store)) as connection:
        return connection.execute("SELECT * FROM rule_entry").fetchall()


def _book(*names: str) -> RuleBook:
    fits = tuple(FitRule(name, Selector(("sku:A",)), Selector((f"sku:{name}",))) for name in names)
    return RuleBook(fits=fits)


@pytest.mark.parametrize(
    "order", ["abcd", "dabc", "badc", "axbcd", "xabcd", "abcdx", "acbxd", "ad", "xy", "", "dcba", "abxycd"]
)
def test_a_whole_book_stands_in_the_order_of_its_file(store: Path, order: str) -> None:
    save_rules(store, _book(*"abcd"), "old.toml")
    for wanted in (_book(*order), _book(*"acbd")):
        save_rules(store, wanted, "new.toml")

        assert load_rules(store).fits == wanted.fits
        assert not save_rules(store, load_rules(store), "again.toml")


def test_a_whole_book_records_who_and_why_and_writes_what_differs_only(store: Path) -> None:
    editing = _editing(store)
    save_rules(store, _book(*"abcd"), "old.toml")

    save_rules(store, _book("a", "b", "x", "c", "d"), "new.toml", by="Ana", why="x sells")

    newest = editing.history()[0]
    assert (newest.by, newest.why, newest.source, newest.rules) == ("Ana", "x sells", "new.toml", 5)
    assert [change.name for change in editing.changes_of(newest.number)] == ["x"]
    assert len(_rows(store)) == 5
    editing.undo(newest.number, by="Ana", why="")
    assert load_rules(store).fits == _book(*"abcd").fits


_NAMES = st.sampled_from("abcde")
_OFFERS = st.sampled_from(["sku:1", "sku:2"])
_VALUES = st.sampled_from(["sku:1", "sku:2", None])
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("save"), st.dictionaries(_NAMES, _VALUES, min_size=1, max_size=3)),
        st.tuples(st.just("undo"), st.integers(0, 12)),
        st.tuples(st.just("replace"), st.lists(st.tuples(_NAMES, _OFFERS), unique_by=lambda one: one[0])),
    ),
    max_size=14,
)


class _Reference:
    """The same with plain dictionaries: a list of books, one a version."""

    def __init__(self) -> None:
        self.books: list[dict[Name, Document]] = [{}]

    @property
    def now(self) -> dict[Name, Document]:
        return self.books[-1]

    def put(self, book: dict[Name, Document]) -> None:
        self.books.append(book)

    def undone(self, number: int) -> dict[Name, Document] | None:
        """The book without that version; None where it cannot be taken back."""
        if not 0 < number < len(self.books):
            return None
        before, after = self.books[number - 1], self.books[number]
        touched = [name for name in {*before, *after} if before.get(name) != after.get(name)]
        if any(self.now.get(name) != after.get(name) for name in touched):
            return None
        book = dict(self.now)
        for name in touched:
            book.pop(name, None)
            if name in before:
                book[name] = before[name]
        return book


@pytest.fixture(scope="module")
def fresh(empty_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    folder = tmp_path_factory.mktemp("many")

    def copy() -> Path:
        return Path(shutil.copy(empty_store, folder / "store.db"))

    return copy


@settings(max_examples=60, deadline=None)
@given(steps=_STEPS)
def test_any_row_of_saves_and_undos_ends_where_plain_dictionaries_end(
    fresh: Callable[[], Path], steps: list[tuple[str, Any]]
) -> None:
    store = fresh()
    editing, reference = _editing(store), _Reference()
    for what, how in steps:
        if what == "undo":
            _undo(editing, reference, how)
        elif what == "save":
            _change(editing, reference, how)
        else:
            _replace(store, reference, dict(how))
        assert editing.documents() == reference.now
    for number, book in enumerate(reference.books):
        held = {(kind, document["id"]): document for kind, document in documents_of(rules_at(store, number))}
        assert held == book
    assert [version.number for version in editing.history()] == list(range(len(reference.books) - 1, 0, -1))


def _change(editing: StoreEditing, reference: _Reference, how: dict[str, str | None]) -> None:
    changes = []
    old, book = reference.now, dict(reference.now)
    for name, offer in how.items():
        before, after = book.get(("pair", name)), None if offer is None else _pair(name, offer)
        changes.append(Change("pair", name, before, after))
        book.pop(("pair", name), None)
        if after is not None:
            book["pair", name] = after
    version = editing.save(changes, by="", why="", source="")
    assert (version is None) == (book == old)
    if version is not None:
        reference.put(book)
        told = {change.name for change in editing.changes_of(version.number)}
        assert told == {name for _, name in {*old, *book} if old.get(("pair", name)) != book.get(("pair", name))}


def _replace(store: Path, reference: _Reference, how: dict[str, str]) -> None:
    fits = tuple(FitRule(name, Selector(("sku:A",)), Selector((offer,))) for name, offer in how.items())
    changed = save_rules(store, RuleBook(fits=fits), "file")
    assert load_rules(store).fits == fits
    if changed:
        reference.put({("pair", name): _pair(name, offer) for name, offer in how.items()})


def _undo(editing: StoreEditing, reference: _Reference, number: int) -> None:
    expected = reference.undone(number)
    if expected is None:
        with pytest.raises(UserError):
            editing.undo(number, by="", why="")
        return
    order = [json.dumps(one) for one in editing.documents().values()]
    version = editing.undo(number, by="", why="")
    reference.put(expected)
    if number == version.number - 1:  # taking back that as well leads to the very same book, order and all
        editing.undo(version.number, by="", why="")
        reference.put(reference.books[-2])
        assert [json.dumps(one) for one in editing.documents().values()] == order
