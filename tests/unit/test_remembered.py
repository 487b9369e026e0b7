"""What was switched at the panel is there the next time, and no file can keep the panel from starting."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest

from pos_assist.adapters.remembered import FILE, Remembered


def test_a_switch_is_remembered(tmp_path: Path) -> None:
    Remembered(tmp_path).put("side", "left", "right")
    assert Remembered(tmp_path).get("side", "right") == "left"
    assert Remembered(tmp_path).get("size", "M") == "M"
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_setting_that_was_changed_since_wins(tmp_path: Path) -> None:
    Remembered(tmp_path).put("size", "XL", "M")
    assert Remembered(tmp_path).get("size", "S") == "S"
    assert Remembered(tmp_path).get("size", "M") == "XL"


def test_the_folder_may_not_be_there_yet(tmp_path: Path) -> None:
    Remembered(tmp_path / "new" / "one").put("strip", True, False)
    assert Remembered(tmp_path / "new" / "one").get("strip", False) is True


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "7",
        '{"side": "left"}',
        '{"side": {"value": "left"}}',
        '{"side": ["left", "right"]}',
        "[" * 70_000,
        '{"side": {"value": "left", "setting": "right"}' + " " * 70_000 + "}",
        "\x00\x01",
    ],
)
def test_a_damaged_file_counts_as_empty_and_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        remembered = Remembered(tmp_path)
    assert remembered.get("side", "right") == "right"
    assert "counts as empty" in caplog.text
    remembered.put("side", "left", "right")
    assert Remembered(tmp_path).get("side", "right") == "left"


def test_a_file_that_is_not_text_counts_as_empty(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00{")
    assert Remembered(tmp_path).get("side", "right") == "right"


@pytest.mark.parametrize("value", [7, None, ["left"], True])
def test_a_value_of_another_kind_is_not_taken(tmp_path: Path, value: object) -> None:
    (tmp_path / FILE).write_text(json.dumps({"side": {"value": value, "setting": "right"}}), encoding="utf-8")
    assert Remembered(tmp_path).get("side", "right") == "right"


def test_a_disk_that_refuses_is_told_and_the_switch_holds(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    remembered = Remembered(tmp_path / "file" / "folder")
    with caplog.at_level(logging.WARNING):
        remembered.put("side", "left", "right")
    assert "could not be kept" in caplog.text
    assert remembered.get("side", "right") == "left"


def test_without_a_folder_a_switch_lasts_as_long_as_the_program() -> None:
    remembered = Remembered(None)
    remembered.put("side", "left", "right")
    assert remembered.get("side", "right") == "left"
