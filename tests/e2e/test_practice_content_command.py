"""A trainer changes the customers' and the sellers' words in files, and meets them; a mistake there stops nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.command import Ran, pos_assist

THANKS = "Lovely, see you at the lake."


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of all content, where it is played."""
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path / "home"))
    written = pos_assist("practice", "content", "export")
    assert written.code == 0, written.err
    return tmp_path / "home" / "config" / "practice"


def train(tmp_path: Path) -> Ran:
    said = tmp_path / "said.txt"
    said.write_text("skip.thanks\n", "utf-8")
    wish = ("--lang", "en", "--plot", "just_this", "--persona", "hurried", "--script", said)
    ran = pos_assist("train", "--seed", "7", *wish)
    assert ran.code in (0, 8), ran.err
    return ran


def change(file: Path, start: str, line: str) -> None:
    lines = file.read_text("utf-8").splitlines()
    assert any(one.startswith(start) for one in lines)
    file.write_text("\n".join(line if one.startswith(start) else one for one in lines) + "\n", "utf-8")


def test_what_a_trainer_writes_is_met_and_a_broken_file_is_told(copy: Path, tmp_path: Path) -> None:
    assert "In a hurry" in train(tmp_path).out
    change(copy / "en.toml", 'name = "In a hurry"', 'name = "Late for the train"')
    change(copy / "en.toml", '"skip.thanks" =', f'"skip.thanks" = "{THANKS}"')
    changed = train(tmp_path)
    assert "Late for the train" in changed.out
    assert THANKS in changed.out
    assert not changed.err

    change(copy / "personas.toml", "patience = 3", "patience = 'long'")
    broken = train(tmp_path)
    assert "In a hurry" in broken.out
    assert THANKS not in broken.out
    assert f"The shop's own practice content in {copy} is not played, but what is shipped." in broken.err
    assert "personas.toml, in [hurried]: 'patience' is no whole number from 0 to 5." in broken.err
    pos_assist("practice", "lint").complains(8, "'patience' is no whole number", "is not played")
    pos_assist("practice", "content", "status").complains(8, "'patience' is no whole number", "practice lint")
