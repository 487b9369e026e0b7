"""The sentences that measure the matching are enough, of every move, and none is there twice."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from pos_assist.training.values import LANGUAGES, Move

ENOUGH = 8  # of a move; with 13 moves and four languages more than the 400 that issue 7 asks for


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_move_has_enough_sentences_of_its_own(language: str) -> None:
    path = Path(__file__).parent / f"practice_{language}.toml"
    by_move = {Move(key): said for key, said in tomllib.loads(path.read_text("utf-8")).items()}
    assert {move: len(by_move.get(move, ())) >= ENOUGH for move in Move} == dict.fromkeys(Move, True)
    said = [" ".join(text.lower().split()) for texts in by_move.values() for text in texts]
    assert len(said) >= 120
    assert len(said) == len(set(said))
