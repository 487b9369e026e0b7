"""The file of what is said: plain lines or TOML; every mistake is told with its file."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from pos_assist.adapters.practice_script import Script, read_script
from pos_assist.errors import UserError
from pos_assist.training.values import Level


def written(folder: Path, text: str, name: str = "said.txt") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_plain_lines_with_their_places(tmp_path: Path) -> None:
    path = written(tmp_path, "\ufeff# a customer in a hurry\noffer\r\n\n  ok, no problem  \n2\n")

    assert read_script(path) == Script("said.txt", ((2, "offer"), (4, "ok, no problem"), (5, "2")))


def test_toml_tells_which_encounter_it_is(tmp_path: Path) -> None:
    text = 'lang = "sk"\nseed = 7\nplot = "price"\npersona = "hurried"\nlevel = 2\nsay = ["offer", "skip"]\n'

    told = read_script(written(tmp_path, text, "said.toml"))

    assert told == Script(
        "said.toml", ((1, "offer"), (2, "skip")), "sk", 7, persona="hurried", plot="price", level=Level.USUAL
    )


def test_a_dash_is_what_is_piped_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("skip\n"))

    assert read_script(Path("-")).lines == ((1, "skip"),)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("say = [", "not valid TOML"),
        ('says = ["offer"]', "Did you mean 'say'"),
        ('nothing_like_it = "offer"', "Known: lang"),
        ('say = "offer"', "'say' is not a list"),
        ("say = [1]", "not a list of texts"),
        ('seed = "7"', "'seed' is not of type int"),
        ("seed = true", "'seed' is not of type int"),
        ('lang = "de"', "no language 'de'"),
        ("level = 4", "no level 4"),
    ],
)
def test_a_mistake_is_told_with_the_file(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(UserError) as error:
        read_script(written(tmp_path, text, "said.toml"))

    assert told in str(error.value)
    assert "said.toml" in str(error.value)


def test_a_file_that_is_not_there_or_no_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No such file"):
        read_script(tmp_path / "missing.txt")
    (tmp_path / "picture.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="not UTF-8"):
        read_script(tmp_path / "picture.txt")
