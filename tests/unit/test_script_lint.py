"""`pos-assist script lint` as a person meets it: what it prints and what it returns."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from pos_assist.cli import main
from pos_assist.errors import ExitCode
from pos_assist.paths import resources


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped phrases, to be spoiled."""
    return Path(shutil.copytree(resources() / "phrases", tmp_path / "phrases"))


def spoil(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_the_shipped_phrases_have_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["script", "lint"]) == ExitCode.OK
    out = capsys.readouterr().out
    assert "error" not in out
    assert "Errors: 0." in out


def test_a_pushy_line_is_told_with_its_place_and_what_to_do(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(folder / "pl.toml", "Do tego: {item}", "Ostatnia sztuka: {item}")
    assert main(["script", "lint", str(folder)]) == ExitCode.DOCTOR
    first = capsys.readouterr().out.splitlines()[0]
    assert first == (
        "error   pl.toml: pl addon.A3: 'Ostatnia sztuka' says that there are few left, and no live figure stands "
        "behind it. Bind it to {stock}, or leave it out."
    )


def test_a_single_file_must_agree_with_the_other_languages(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(folder / "sk.toml", "K tomu: {item}, {price}?", "K tomu: {item}?")
    assert main(["script", "lint", str(folder / "sk.toml")]) == ExitCode.DOCTOR
    out = capsys.readouterr().out
    assert "error   sk.toml: sk addon.A3: {price} is missing, which en, pl, ro has." in out
    assert "pl.toml" not in out


def test_the_result_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(folder / "ro.toml", "Pe lângă asta: {item}, {price}?", "Doar azi: {item}, {price}!")
    assert main(["script", "lint", str(folder), "--json"]) == ExitCode.DOCTOR
    result = json.loads(capsys.readouterr().out)
    errors = [finding for finding in result["findings"] if finding["level"] == "error"]
    assert {(e["file"], e["language"], e["key"], e["rule"]) for e in errors} == {
        ("ro.toml", "ro", "addon.A3", "deadline"),
        ("ro.toml", "ro", "addon.A3", "exclamation"),
    }
    assert (result["errors"], len(result["lengths"])) == (2, result["sentences"] - _evidence(folder))
    assert all(length["seconds"] == pytest.approx(0.068 * length["chars"], abs=0.01) for length in result["lengths"])


def _evidence(folder: Path) -> int:
    import tomllib

    return sum(len(tomllib.loads(file.read_text("utf-8"))["evidence"]) for file in folder.glob("*.toml"))


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b"[scripts\n", b"[scripts]\na = 1\n", b"", b"[meta]\nlanguage = 1\n"]
)
def test_an_unreadable_file_is_told_and_returns_4(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pl.toml"
    file.write_bytes(content)
    assert main(["script", "lint", str(file)]) == ExitCode.BAD_DATA
    told = capsys.readouterr()
    assert told.out == ""
    assert "pl.toml" in told.err


def test_no_file_an_empty_folder_and_a_language_twice_return_4(folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    shutil.copy(folder / "pl.toml", folder / "pl2.toml")
    for place in (tmp_path / "nowhere.toml", empty, folder):
        assert main(["script", "lint", str(place)]) == ExitCode.BAD_DATA


RULES = 'format = 1\n[[product]]\nproduct = "sku:A"\nshort = { pl = "Kabel" }\nbenefit = { pl = "BENEFIT" }\n'


@pytest.mark.parametrize(
    ("benefit", "code"),
    [("ładuje szybciej", ExitCode.OK), ("tylko dziś taniej", ExitCode.DOCTOR), ("", ExitCode.BAD_DATA)],
)
def test_a_rules_file(tmp_path: Path, benefit: str, code: ExitCode, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "rules.toml"
    file.write_text(RULES.replace("BENEFIT", benefit), encoding="utf-8")
    assert main(["script", "lint", "--rules", str(file)]) == code
    told = capsys.readouterr()
    if code is ExitCode.DOCTOR:
        assert "error   rules.toml: pl sku:A benefit: 'tylko dziś' says that time runs out" in told.out


def test_phrases_are_measured_with_the_goods_of_the_rules_file(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rules.toml"
    file.write_text(RULES.replace("BENEFIT", "ładuje szybciej"), encoding="utf-8")
    assert main(["script", "lint", str(folder / "pl.toml"), "--rules", str(file), "--json"]) == ExitCode.OK
    lengths = {length["key"]: length for length in json.loads(capsys.readouterr().out)["lengths"]}
    assert lengths["addon.A1"]["longest"] == "Ładuje szybciej: Kabel, 99,99\u00a0zł. Dodać?"
    assert lengths["addon.A1"]["samples"] == 1
