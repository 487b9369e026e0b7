"""The practice content says the same in every language, and to everybody: nobody's sex, no language's letters mixed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from pos_assist import paths

OTHERS = ("pl", "sk", "ro")
GENDERED = {  # forms that tell a man from a woman in the first or second person
    "pl": r"\b[Pp]an(i|a|u|ią|em)?\b|\w+(łem|łam|łeś|łaś)\b|\b(powinienem|powinnam|zadowolon[ay])\b",
    "sk": r"\b(rád|rada|mal[a]? by|som \w+la?|milý|milá)\b",
    "ro": r"\b(amabil|amabilă|grăbit|grăbită|mulțumit|mulțumită|sigură|obosită)\b",
}


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_is_there_with_the_same_placeholders(language: str) -> None:
    english, words = dict(_words("en")), dict(_words(language))
    assert sorted(words) == sorted(english)
    for key, said in english.items():
        assert _placeholders(words[key]) == _placeholders(said), key
        assert len(words[key]) >= min(2, len(said)), key


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language: str) -> None:
    english = dict(_words("en"))
    same = [text for key, said in _words(language) for text in said if text in english[key]]
    assert [text for text in same if re.search(r"\w", re.sub(r"\{\w+\}", "", text))] == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_same_words_serve_a_man_and_a_woman(language: str) -> None:
    spoken = re.compile(r"\.says\.|openings|^common|^sentences")
    said = {key: texts for key, texts in _words(language) if spoken.search(key)}
    assert [text for texts in said.values() for text in texts if re.search(GENDERED[language], text)] == []


def test_romanian_is_written_with_commas_below() -> None:
    assert [key for key, said in _words("ro") for text in said if re.search("[şţŞŢ]", text)] == []


def _words(language: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    content = tomllib.loads((paths.resources() / "practice" / f"{language}.toml").read_text("utf-8"))
    return ((key, said) for key, said in _flat(content) if not key.startswith("meta."))


def _flat(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", (value,) if isinstance(value, str) else tuple(value)


def _placeholders(said: tuple[str, ...]) -> set[str]:
    return set(re.findall(r"\{\w+\}", " ".join(said)))
