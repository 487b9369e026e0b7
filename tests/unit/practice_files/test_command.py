"""`pos-assist practice lint` and `practice scenarios` as a person meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pos_assist.adapters.practice_files import read_plot
from pos_assist.cli import main
from pos_assist.errors import ExitCode


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shop without scenarios of its own."""
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def exported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A shipped scenario in a file of its own."""
    path = tmp_path / "ours.toml"
    assert main(["practice", "scenarios", "export", "upset", str(path)]) == ExitCode.OK
    assert capsys.readouterr().out == f"Written to {path}.\n"
    return path


def spoil(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_what_is_shipped_has_no_mistakes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["practice", "lint"]) == ExitCode.OK
    assert "Mistakes: 0." in capsys.readouterr().out


def test_a_way_to_nowhere_is_told_with_its_place(exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(exported, 'to = "calmer"', 'to = "calmmer"')
    assert main(["practice", "lint", str(exported)]) == ExitCode.DOCTOR
    lines = capsys.readouterr().out.splitlines()
    assert "mistake ours, start: it leads to the stage 'calmmer', which is not there" in lines
    assert lines[-1].startswith("Scenarios: 1. Mistakes: 2.")


def test_missing_words_are_told_once_a_language(exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(exported, "says.pl = ", "says.ro = [] #")
    spoil(exported, "says.ro = [] #", "# ")
    assert main(["practice", "lint", str(exported)]) == ExitCode.OK
    missing = [line for line in capsys.readouterr().out.splitlines() if "not written in 'pl'" in line]
    assert len(missing) == 1
    assert missing[0].startswith("hint ours: not written in 'pl': start, hint")


def test_findings_as_json(exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(exported, 'to = "calmer"', 'to = "calmmer"')
    assert main(["practice", "lint", str(exported), "--json"]) == ExitCode.DOCTOR
    result = json.loads(capsys.readouterr().out)
    assert result["mistakes"] == 2
    first = {"scenario": "ours", "stage": "start", "what": "unknown_stage", "detail": "calmmer", "mistake": True}
    assert first in result["findings"]


def test_a_folder_is_checked_whole_and_what_is_unreadable_counts(
    exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (exported.parent / "broken.toml").write_text("right =", encoding="utf-8")
    assert main(["practice", "lint", str(exported.parent)]) == ExitCode.DOCTOR
    out = capsys.readouterr().out
    assert f"mistake {exported.parent / 'broken.toml'}: it is not TOML" in out
    assert "Scenarios: 1. Mistakes: 1." in out


def test_own_scenarios_that_are_not_played_are_told(
    exported: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = home / "data" / "scenarios"
    own.mkdir(parents=True)
    (own / "price.toml").write_text(exported.read_text(encoding="utf-8"), encoding="utf-8")
    (own / "ours.toml").write_text(exported.read_text(encoding="utf-8"), encoding="utf-8")
    spoil(own / "ours.toml", 'to = "calmer"', 'to = "calmmer"')
    assert main(["practice", "lint"]) == ExitCode.DOCTOR
    out = capsys.readouterr().out
    assert f"mistake {own / 'price.toml'}: a scenario that comes with the program is called so" in out
    assert "mistake ours, start: it leads to the stage 'calmmer', which is not there" in out


def test_a_copy_of_all_content_is_checked_as_such(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(folder / "en.toml", '"accept_no.plain" = "No problem."', '"accept_no.plain" = "No problem!"')
    (folder / "sk.toml").unlink()
    spoil(folder / "plots" / "upset.toml", 'to = "calmer"', 'to = "calmmer"')
    assert main(["practice", "lint", str(folder)]) == ExitCode.DOCTOR
    out = capsys.readouterr().out
    assert 'hint sentences.accept_no.plain: there is an exclamation mark: "No problem!"' in out
    assert "hint sk.toml: not in the copy, so it is taken as it comes with the program: the file" in out
    assert "mistake upset, start: it leads to the stage 'calmmer', which is not there" in out


def test_the_copy_in_force_is_checked_and_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["practice", "content", "status"]) == ExitCode.OK
    assert capsys.readouterr().out.startswith("What comes with the program is played")
    assert main(["practice", "content", "export"]) == ExitCode.OK
    assert main(["practice", "content", "status"]) == ExitCode.OK
    folder = home / "config" / "practice"
    assert f"The shop's own copy is played: {folder}." in capsys.readouterr().out
    spoil(folder / "plots" / "upset.toml", 'to = "calmer"', 'to = "calmmer"')
    assert main(["practice", "lint"]) == ExitCode.DOCTOR
    out = capsys.readouterr().out
    assert "mistake upset, start: it leads to the stage 'calmmer', which is not there" in out
    assert f"The shop's own copy in {folder} is not played, what comes with the program is." in out
    assert main(["practice", "content", "status", "--json"]) == ExitCode.DOCTOR
    told = json.loads(capsys.readouterr().out)
    assert (told["played"], told["folder"], told["there"]) == ("shipped", str(folder), True)
    assert "upset, start" in told["trouble"]


def test_an_unreadable_copy_is_a_mistake_and_its_scenarios_are_checked(
    home: Path, exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["practice", "content", "export"]) == ExitCode.OK
    assert main(["practice", "scenarios", "import", str(exported)]) == ExitCode.OK
    (home / "config" / "practice" / "en.toml").write_text("x =", encoding="utf-8")
    capsys.readouterr()
    assert main(["practice", "lint", "--json"]) == ExitCode.DOCTOR
    told = json.loads(capsys.readouterr().out)
    assert told["mistakes"] == 1
    assert told["scenarios"] == 21
    assert told["copy"] == {"folder": str(home / "config" / "practice"), "played": False}
    assert "en.toml: it is not TOML" in told["unreadable"][0]


def test_a_copy_elsewhere_is_told_not_to_be_played(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["practice", "content", "export", str(tmp_path / "elsewhere")]) == ExitCode.OK
    assert f"To be played it has to be in {home / 'config' / 'practice'}." in capsys.readouterr().out
    assert main(["practice", "content", "export", str(tmp_path / "elsewhere")]) == ExitCode.USAGE
    assert "is there already" in capsys.readouterr().err
    assert main(["practice", "content", "export", str(tmp_path / "elsewhere"), "--force"]) == ExitCode.OK


def test_an_empty_folder_and_no_place_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["practice", "lint", str(tmp_path / "empty")]) == ExitCode.BAD_DATA
    assert "There are no scenarios (*.toml) in" in capsys.readouterr().err
    assert main(["practice", "lint", str(tmp_path / "nowhere.toml")]) == ExitCode.BAD_DATA
    assert "cannot be read" in capsys.readouterr().err


def test_scenarios_are_listed_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["practice", "scenarios", "list", "--lang", "en"]) == ExitCode.OK
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:3] for line in lines if line.startswith("price ")] == [["price", "offer", "price"]]
    assert main(["practice", "scenarios", "show", "price", "--lang", "en"]) == ExitCode.OK
    shown = capsys.readouterr().out.splitlines()
    assert shown[0] == "That's too expensive"
    assert "doubt (doubts)" in shown
    assert '    "Oh. That\'s expensive."' in shown
    assert "sold (ends: sold)" in shown


def test_scenarios_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["practice", "scenarios", "list", "--json"]) == ExitCode.OK
    listed = json.loads(capsys.readouterr().out)
    assert {one["key"]: one["right"] for one in listed}["queue"] == "queue"
    assert main(["practice", "scenarios", "show", "queue", "--lang", "pl", "--json"]) == ExitCode.OK
    shown = json.loads(capsys.readouterr().out)
    assert shown["stages"]["refused"]["no"]
    assert shown["stages"]["start"]["leads_to"]["skip"] == ["served"]


def test_an_unknown_scenario_is_told_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["practice", "scenarios", "show", "prise"]) == ExitCode.USAGE
    assert "There is no scenario 'prise'. Did you mean 'price'?" in capsys.readouterr().err


def test_a_scenario_is_taken_and_met_from_then_on(
    exported: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(exported, 'en = "Comes with a complaint"', 'en = "Comes back angry"')
    assert main(["practice", "scenarios", "import", str(exported)]) == ExitCode.OK
    assert capsys.readouterr().out == "Taken as 'ours': it can be met in practice now.\n"
    assert read_plot(home / "data" / "scenarios" / "ours.toml").title["en"] == "Comes back angry"
    assert main(["practice", "scenarios", "list", "--lang", "en"]) == ExitCode.OK
    assert capsys.readouterr().out.splitlines()[-1].split() == [
        *("ours", "upset", "-", "Comes", "back", "angry", "(the", "shop's", "own)"),
    ]


def test_a_name_that_is_taken_gets_a_new_one(exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
    upset = exported.rename(exported.parent / "upset.toml")
    assert main(["practice", "scenarios", "import", str(upset)]) == ExitCode.OK
    out = capsys.readouterr().out
    assert out.startswith("Taken as 'upset")
    assert "'upset'" not in out


def test_a_scenario_with_mistakes_is_not_taken(exported: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(exported, 'to = "calmer"', 'to = "calmmer"')
    assert main(["practice", "scenarios", "import", str(exported)]) == ExitCode.BAD_DATA
    err = capsys.readouterr().err
    assert "is not taken: ours, start: it leads to the stage 'calmmer', which is not there (and 1 more)." in err
    assert f"'pos-assist practice lint {exported}' tells them all." in err
    assert not (home / "data" / "scenarios").exists()


def test_a_file_is_not_overwritten_unasked(exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = exported.read_bytes()
    assert main(["practice", "scenarios", "export", "price", str(exported)]) == ExitCode.USAGE
    assert "exists already" in capsys.readouterr().err
    assert exported.read_bytes() == before
    assert main(["practice", "scenarios", "export", "price", str(exported), "--force"]) == ExitCode.OK
    assert exported.read_bytes() != before
