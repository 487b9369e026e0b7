"""Phrase files: read as a whole, or refused with a plain sentence."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pos_assist.adapters.phrases import load_phrases
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import resources

GOOD = '[meta]\nlanguage = "en"\nversion = "2"\n[scripts]\na = "{item}"\n[evidence]\npair = "x"\n'


def test_a_folder_of_files_is_one_book(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text(GOOD)
    (tmp_path / "pl.toml").write_text(GOOD.replace('"en"', '"pl"'))
    book = load_phrases(tmp_path)
    assert (book.languages, book.version, book.script("pl", "a")) == (("en", "pl"), "en-2 pl-2", "{item}")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("[meta", "toml"),
        ("[meta]\n[scripts]\n", "[evidence] is missing"),
        (GOOD.replace('"x"', "1"), "[evidence] is missing or holds something that is no text"),
        (GOOD.replace("{item}", "{item.__class__}"), "a brace that is not part of a {name}"),
        (GOOD.replace("{item}", "{password}"), "no placeholder {password} is known"),
    ],
)
def test_a_bad_file_is_refused_with_its_place_and_a_hint(tmp_path: Path, content: str, why: str) -> None:
    (tmp_path / "en.toml").write_text(content)
    with pytest.raises(UserError) as refused:
        load_phrases(tmp_path)
    assert why in refused.value.title or "en.toml" in refused.value.title
    assert refused.value.hint
    assert refused.value.code is ExitCode.CONFIGURATION


def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(UserError, match="cannot be used"):
        load_phrases(tmp_path)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no sentences"):
        load_phrases(tmp_path)


def test_a_language_that_lacks_a_sentence_is_refused(tmp_path: Path) -> None:
    shutil.copytree(resources() / "phrases", tmp_path, dirs_exist_ok=True)
    slovak = (tmp_path / "sk.toml").read_text(encoding="utf-8")
    (tmp_path / "sk.toml").write_text(slovak.replace('"addon.A1"', '"addon.A9"'), encoding="utf-8")
    with pytest.raises(UserError, match=r"addon\.A9: missing"):
        load_phrases(tmp_path)
