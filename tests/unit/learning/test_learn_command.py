"""`learn` reads the till or files, never both and never nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pos_assist.cli import main
from pos_assist.errors import ExitCode


@pytest.mark.parametrize(
    "arguments", [[], ["--db", "x.db"], ["--profile", "demo"], ["a.csv", "--db", "x.db", "--profile", "demo"]]
)
def test_it_is_said_what_to_learn_from(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path))
    assert main(["learn", *arguments]) == ExitCode.USAGE
    assert "Learn either from the till or from files." in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_learned_from_and_what_is_missing_for_a_model_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path))
    monkeypatch.setattr("pos_assist.adapters.priority.step_back", lambda: None)  # this process has more tests to run
    rows = [f"{number},{product}" for number in range(20) for product in "ab"]
    (tmp_path / "sold.csv").write_text("\n".join(["basket_id,product_id", *rows]))
    assert main(["learn", str(tmp_path / "sold.csv")]) == ExitCode.OK
    assert "From 300 receipts on, baskets are looked at as a whole" in capsys.readouterr().out
    assert main(["learn", str(tmp_path / "sold.csv"), "--json"]) == ExitCode.OK
    said = json.loads(capsys.readouterr().out)
    assert (said["receipts"], said["pairs"], said["counted"], said["model"]) == (20, 2, 20, False)
