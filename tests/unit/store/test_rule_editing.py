"""Rules are changed one by one, checked, compared with what stands there, and taken back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.rules_file.naming import name_key
from pos_assist.adapters.store.rule_editing import StoreEditing
from pos_assist.adapters.store.rules_store import load_rules, rules_version
from pos_assist.engine.rules import RuleBook
from pos_assist.errors import UserError
from pos_assist.services.editing import Change, Document

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def _editing(store: Path) -> StoreEditing:
    moments = (START + timedelta(minutes=n) for n in range(10_000))
    return StoreEditing(store, lambda: next(moments))


@pytest.fixture
def editing(store: Path) -> StoreEditing:
    return _editing(store)


def _pair(name: str, offer: str | list[str] = "sku:B", **more: Any) -> Document:
    return {"id": name, "when": "sku:A", "offer": offer, **more}


def _added(kind: str, document: Document) -> Change:
    return Change(kind, document[name_key(kind)], None, document)


def _save(editing: StoreEditing, *changes: Change) -> int:
    version = editing.save(changes, by="Ana", why="a test", source="screen")
    assert version is not None
    return version.number


def test_a_store_that_is_not_there_yet_has_no_rules_and_takes_the_first_ones(tmp_path: Path) -> None:
    editing = _editing(tmp_path / "new" / "store.db")
    assert (editing.documents(), editing.history(), editing.book()) == ({}, [], RuleBook())

    version = editing.save([_added("pair", _pair("p"))], by="Ana", why="to begin", source="offers")

    assert version is not None
    assert (version.number, version.by, version.why, version.source, version.rules) == (
        1,
        "Ana",
        "to begin",
        "offers",
        1,
    )
    assert version.at == START
    assert editing.history() == [version]
    assert editing.documents() == {("pair", "p"): _pair("p")}


def test_what_was_saved_is_what_the_panel_loads(editing: StoreEditing, store: Path) -> None:
    _save(
        editing,
        _added("script", {"id": "addon.A1", "kind": "add-on", "text": {"en": "Take {item}?"}}),
        _added("exclude", {"category": "tobacco", "why": "the law"}),
        _added("pair", _pair("p", until="2026-12-24", weekdays=["sat", "mon"])),
    )

    book = load_rules(store)

    assert (book.excluded[0].category, book.scripts[0].texts) == ("tobacco", {"en": "Take {item}?"})
    assert book.fits[0].conditions.weekdays == {1, 6}
    assert book.version == rules_version(store) == editing.history()[0].version == editing.book().version
    assert editing.documents()["pair", "p"]["weekdays"] == ["mon", "sat"]


def test_one_change_in_a_large_book_writes_one_row_and_ends_one(store: Path, editing: StoreEditing) -> None:
    _save(editing, *(_added("pair", _pair(f"p{n}")) for n in range(500)))
    before = _rows(store)

    _save(editing, Change("pair", "p7", _pair("p7"), _pair("p7", "sku:C")))

    after = _rows(store)
    assert len(after) == len(before) + 1
    assert sum(row not in after for row in before) == 1
    assert list(editing.documents())[7] == ("pair", "p7"), "a changed rule keeps its place"


def _rows(store: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(store)) as connection:
        return connection.execute("SELECT * FROM rule_entry").fetchall()


def test_changes_that_change_nothing_make_no_version(editing: StoreEditing) -> None:
    _save(editing, _added("pair", _pair("p")))

    same = Change("pair", "p", _pair("p"), _pair("p", ["sku:B"], paused=False))  # says the same in other words

    assert editing.save([same], by="Ana", why="", source="") is None
    assert editing.save([], by="Ana", why="", source="") is None
    assert len(editing.history()) == 1


def test_two_people_who_change_one_rule_do_not_overwrite_each_other(store: Path) -> None:
    first, second = _editing(store), _editing(store)
    _save(first, _added("pair", _pair("p")))
    seen = second.documents()["pair", "p"]
    _save(first, Change("pair", "p", seen, _pair("p", "sku:C")))

    for changed in (_pair("p", "sku:D"), None):
        with pytest.raises(UserError, match="'p' was changed by somebody else meanwhile"):
            second.save([Change("pair", "p", seen, changed)], by="Bo", why="", source="")
    with pytest.raises(UserError, match="changed by somebody else"):
        second.save([_added("pair", _pair("p", "sku:E"))], by="Bo", why="", source="")

    assert second.documents() == {("pair", "p"): _pair("p", "sku:C")}


@pytest.mark.parametrize(
    ("change", "key", "said"),
    [
        (Change("pair", "q", None, {"id": "q", "when": "A", "offer": "sku:B"}), "when", "no product"),
        (Change("pair", "q", None, {"id": "q", "when": "sku:A"}), "", "needs 'offer'"),
        (Change("pair", "q", None, _pair("r")), "id", "it is called 'q' here"),
        (Change("never", "p", None, _pair("p")), "id", "'p' is used already, by a pair"),
        (Change("pear", "q", None, _pair("q")), "", "no kind of rule called 'pear'"),
        (Change("pair", "q", None, _pair("q", hours=["25:00-26:00"])), "hours", "no time of day"),
        (Change("script", "s", None, {"id": "s", "kind": "add-on", "text": {"en": "Take {itm}?"}}), "text", "{itm}"),
    ],
)
def test_what_is_not_right_is_told_and_not_saved(editing: StoreEditing, change: Change, key: str, said: str) -> None:
    _save(editing, _added("pair", _pair("p")))

    (mistake,) = editing.mistakes([change])

    assert (mistake.name, mistake.key) == ((change.kind, change.name), key)
    assert said in mistake.text
    for refused in (
        lambda: editing.save([change], by="Ana", why="", source=""),
        lambda: editing.book([change]),
    ):
        with pytest.raises(UserError, match="1 mistake; nothing was saved"):
            refused()
    assert len(editing.history()) == 1


def test_the_shops_own_judge_of_sentences_is_asked_of_scripts_alone(store: Path) -> None:
    asked: list[str] = []

    def judge(document: Document) -> list[tuple[str, str]]:
        asked.append(document["id"])
        return [("text.en", "text.en: too pushy.")]

    editing = StoreEditing(store, lambda: START, judge)
    script = {"id": "s", "kind": "add-on", "text": {"en": "Buy {item} now"}}

    (mistake,) = editing.mistakes([_added("pair", _pair("p")), _added("script", script)])

    assert (mistake.key, mistake.text, asked) == ("text.en", "text.en: too pushy.", ["s"])


def test_a_preview_changes_nothing(editing: StoreEditing, store: Path) -> None:
    _save(editing, _added("pair", _pair("p")))

    book = editing.book([_added("exclude", {"category": "toys"}), Change("pair", "p", _pair("p"), None)])

    assert (book.fits, [one.category for one in book.excluded]) == ((), ["toys"])
    assert book.version != rules_version(store)
    assert load_rules(store).fits


def test_a_fits_rule_that_names_products_only_is_kept_as_the_pair_it_is(editing: StoreEditing) -> None:
    _save(editing, _added("fits", {"id": "f", "when": {"category": "phones"}, "offer": "sku:B"}))
    standing = editing.documents()["fits", "f"]

    number = _save(editing, Change("fits", "f", standing, _pair("f")))

    assert editing.documents() == {("pair", "f"): _pair("f")}
    editing.undo(number, by="Ana", why="")
    assert editing.documents() == {("fits", "f"): standing}


def test_an_undo_brings_back_what_was_changed_and_leaves_later_changes_alone(editing: StoreEditing) -> None:
    _save(editing, *(_added("pair", _pair(name)) for name in "abc"))
    number = _save(
        editing,
        Change("pair", "a", _pair("a"), _pair("a", "sku:C")),
        Change("pair", "b", _pair("b"), None),
        _added("pair", _pair("new")),
    )
    _save(editing, Change("pair", "c", _pair("c"), _pair("c", "sku:Z")))

    version = editing.undo(number, by="Bo", why="it did not sell")

    assert (version.undoes, version.by, version.why) == (number, "Bo", "it did not sell")
    expected = {("pair", "a"): _pair("a"), ("pair", "b"): _pair("b"), ("pair", "c"): _pair("c", "sku:Z")}
    assert editing.documents() == expected
    assert list(editing.documents()) == list(expected), "what comes back stands where it stood"


def test_an_undo_can_be_undone(editing: StoreEditing) -> None:
    number = _save(editing, _added("pair", _pair("p")))
    back = editing.undo(number, by="Ana", why="")
    assert editing.documents() == {}

    editing.undo(back.number, by="Ana", why="")

    assert editing.documents() == {("pair", "p"): _pair("p")}


def test_a_rule_that_was_changed_again_is_not_taken_back_over_that(editing: StoreEditing) -> None:
    number = _save(editing, _added("pair", _pair("p")))
    later = _save(editing, Change("pair", "p", _pair("p"), _pair("p", "sku:C")))

    with pytest.raises(UserError, match=f"'p' was changed again in version {later}") as refused:
        editing.undo(number, by="Ana", why="")

    assert refused.value.hint == f"Take version {later} back first."
    assert editing.documents() == {("pair", "p"): _pair("p", "sku:C")}


def test_an_undo_does_not_bring_back_a_name_that_somebody_else_bears_now(editing: StoreEditing) -> None:
    _save(editing, _added("pair", _pair("p")))
    number = _save(editing, Change("pair", "p", _pair("p"), None))
    _save(editing, _added("never", _pair("p")))

    with pytest.raises(UserError, match="1 mistake"):
        editing.undo(number, by="Ana", why="")


@pytest.mark.parametrize("number", [0, 7])
def test_a_version_that_never_was_cannot_be_taken_back(editing: StoreEditing, number: int) -> None:
    _save(editing, _added("pair", _pair("p")))

    with pytest.raises(UserError, match="is not kept"):
        editing.undo(number, by="Ana", why="")
    assert editing.changes_of(number) == []


def test_what_a_version_changed_is_told(editing: StoreEditing) -> None:
    _save(editing, _added("pair", _pair("p")), _added("pair", _pair("q")))

    number = _save(editing, Change("pair", "q", _pair("q"), None), Change("pair", "p", _pair("p"), _pair("p", "sku:C")))

    changes = {change.name: change for change in editing.changes_of(number)}
    assert changes["p"] == Change("pair", "p", _pair("p"), _pair("p", "sku:C"))
    assert changes["q"] == Change("pair", "q", _pair("q"), None)
