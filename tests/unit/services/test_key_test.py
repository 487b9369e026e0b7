"""The key test as a fold: what is counted, what a scan is, and that nothing typed is kept."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist import paths
from pos_assist.adapters.key_test_file import KeyTestFile
from pos_assist.errors import UserError
from pos_assist.services.key_test import Hearing, KeyUse, Stroke, heard, settled

USE = KeyUse({"F2": 3, "Ctrl+Shift+F7": 1}, 120, 2, 3, has_scanner=False, at=datetime(2026, 3, 7, 9, 41, tzinfo=UTC))


def after(*strokes: Stroke, hearing: Hearing | None = None) -> Hearing:
    """The hearing after these strokes."""
    so_far = hearing or Hearing()
    for stroke in strokes:
        so_far = heard(so_far, stroke)
    return so_far


def code(start_ms: int, gap_ms: int, *, length: int = 13, end: str = "Enter") -> list[Stroke]:
    """Signs at even distances, and a key at the end where the scanner sends one."""
    strokes = [Stroke("", start_ms + gap_ms * index) for index in range(length)]
    return [*strokes, Stroke(end, start_ms + gap_ms * length)] if end else strokes


def test_keys_are_counted_by_name_and_signs_by_number() -> None:
    use = after(Stroke("F2", 0), Stroke("F2", 900), Stroke("Shift+F2", 1800), Stroke("", 2700)).use
    assert use.seen == {"F2": 2, "Shift+F2": 1}
    assert use.signs == 1


def test_nothing_that_is_typed_can_be_kept() -> None:
    """Two different texts of the same length and speed leave the same record: a stroke has no place for a sign."""
    assert set(Stroke._fields) == {"name", "at_ms", "with_ctrl"}
    assert after(Stroke("", 0, with_ctrl=True)).use == KeyUse(signs_with_ctrl=1)


@pytest.mark.parametrize("gap_ms", [2, 5, 20, 50])
@pytest.mark.parametrize("end", ["Enter", "Tab"])
def test_a_scan_is_a_quick_burst_with_an_end(gap_ms: int, end: str) -> None:
    assert after(*code(0, gap_ms, end=end)).use.scans == 1


def test_three_scans_in_a_row_are_three() -> None:
    assert after(*code(0, 8), *code(110, 8), *code(5000, 20)).use.scans == 3


@pytest.mark.parametrize("strokes", [code(0, 120), code(0, 51), code(0, 8, length=4), [Stroke("Enter", 0)]])
def test_typing_by_hand_is_no_scan(strokes: list[Stroke]) -> None:
    assert after(*strokes).use.scans == 0


def test_a_scanner_without_an_end_key_is_known_by_the_pause() -> None:
    burst = after(*code(0, 8, end=""))
    assert burst.use.scans == 0
    assert settled(burst, 12 * 8 + 499).use.scans == 0
    assert settled(burst, 12 * 8 + 500).use.scans == 1
    assert after(Stroke("F1", 3000), hearing=burst).use == KeyUse({"F1": 1}, signs=13, scans=1)


def test_a_key_that_a_gs1_code_sends_for_its_separator_is_seen() -> None:
    strokes = [*code(0, 8, end=""), Stroke("F8", 13 * 8), *code(14 * 8, 8)]
    use = after(*strokes).use
    assert (use.scans, use.seen["F8"]) == (1, 1)


@given(st.lists(st.tuples(st.sampled_from(["", "F1", "Enter", "Tab"]), st.integers(0, 1000)), max_size=60))
def test_every_stroke_is_counted_once(strokes: list[tuple[str, int]]) -> None:
    at_ms = 0
    hearing = Hearing()
    for name, gap in strokes:
        at_ms += gap
        hearing = heard(hearing, Stroke(name, at_ms))
    assert hearing.use.signs + sum(hearing.use.seen.values()) == len(strokes)
    assert hearing.use.scans <= len(strokes) // 6


def test_the_file_gives_back_what_was_kept() -> None:
    file = KeyTestFile(paths.home())
    assert file.last() is None
    file.keep(replace(USE, signs=1))
    file.keep(USE)
    assert file.last() == USE
    assert [path.name for path in file.path.parent.iterdir()] == ["key_test.json"]
    assert set(json.loads(file.path.read_text())) == {"version", *asdict(USE)}


def test_a_folder_that_cannot_be_made_is_told_in_one_sentence() -> None:
    """The finish of a key test has nobody to catch a stack trace: it said "cancelled" in the end."""
    file = KeyTestFile(paths.home())
    file.path.parent.parent.mkdir(parents=True, exist_ok=True)
    file.path.parent.write_text("a file where our folder should be")

    with pytest.raises(UserError, match=r"cannot be made: File exists\. Make room there"):
        file.keep(USE)


def test_of_a_huge_file_only_the_beginning_is_read() -> None:
    file = KeyTestFile(paths.home())
    file.keep(USE)
    file.path.write_text(" " * 1_000_000 + file.path.read_text())
    assert file.last() is None


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"version": 2}', "[" * 9999, '"x"', "\x00"])
def test_a_damaged_file_counts_as_no_test(text: str) -> None:
    file = KeyTestFile(paths.home())
    file.path.parent.mkdir(parents=True)
    file.path.write_text(text)
    assert file.last() is None


@pytest.mark.parametrize("wrong", [{"signs": -1}, {"scans": "3"}, {"seen": {"F1": 1.5}}, {"has_scanner": 1}, {"at": 5}])
def test_a_count_that_is_none_makes_it_no_test(wrong: dict[str, object]) -> None:
    file = KeyTestFile(paths.home())
    file.keep(USE)
    file.path.write_text(json.dumps({**json.loads(file.path.read_text()), **wrong}))
    assert file.last() is None
