"""A file is read whole and right, or refused in one sentence; the panel needs no numerical library for it."""

from __future__ import annotations

import subprocess
import sys
from array import array
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.adapters.model_file import COUNTS, MODEL, read_arrays, write_arrays
from pos_assist.errors import UserError

ARRAYS: dict[str, array[Any] | bytes] = {
    "whole": array("i", [3, -1, 4]),
    "half": array("f", [0.5, 0.25]),
    "none": array("q"),
    "text": b"abc",
}


def test_arrays_and_what_is_said_about_them_come_back(tmp_path: Path) -> None:
    write_arrays(tmp_path / "new" / "file", COUNTS, {"until": "2026-03-01"}, ARRAYS)
    found = read_arrays(tmp_path / "new" / "file", COUNTS)
    assert found.about == {"until": "2026-03-01"}
    assert {name: one.tolist() for name, one in found.arrays.items()} == {
        name: list(one) for name, one in ARRAYS.items()
    }
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["file"]


def test_a_new_file_takes_the_place_of_the_old_one_while_that_is_open(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_arrays(path, MODEL, {"turn": 1}, ARRAYS)
    old = read_arrays(path, MODEL)
    write_arrays(path, MODEL, {"turn": 2}, {"whole": array("i", [9])})
    assert old.arrays["whole"].tolist() == [3, -1, 4]
    assert read_arrays(path, MODEL).about == {"turn": 2}


@given(place=st.integers(0, 10_000), changed=st.integers(1, 255))
def test_no_changed_byte_goes_unseen(tmp_path_factory: pytest.TempPathFactory, place: int, changed: int) -> None:
    path = tmp_path_factory.mktemp("damaged") / "file"
    write_arrays(path, MODEL, {"version": "m"}, ARRAYS)
    data = bytearray(path.read_bytes())
    data[place % len(data)] ^= changed
    path.write_bytes(data)
    with pytest.raises(UserError):
        read_arrays(path, MODEL)


@pytest.mark.parametrize("cut", [0, 7, 15, 100, -1])
def test_a_file_that_was_cut_off_is_refused(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "file"
    write_arrays(path, MODEL, {}, ARRAYS)
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(UserError):
        read_arrays(path, MODEL)


def test_another_kind_and_no_file_are_told_apart(tmp_path: Path) -> None:
    write_arrays(tmp_path / "counts", COUNTS, {}, ARRAYS)
    with pytest.raises(UserError, match="is not a model that this version reads"):
        read_arrays(tmp_path / "counts", MODEL)
    with pytest.raises(UserError, match="cannot be read: No such file"):
        read_arrays(tmp_path / "nothing", MODEL)


def test_a_model_is_read_without_any_numerical_library() -> None:
    code = "import sys, pos_assist.adapters.model_file; sys.exit(not {'numpy', 'scipy'}.isdisjoint(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=Path.cwd()).returncode == 0
