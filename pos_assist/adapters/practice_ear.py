"""Hears what own words mean, offline: compared with sentences by move, slips forgiven. A hint, never a grade.

Known words, pieces of words and cues (`[cues]`: beginnings that tell a move) are weighed by a small regression over
the sentences of `resources/practice/ear` and the cards; measured on sentences written apart by
`tests/benchmarks/practice_ear.py`.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from pos_assist.engine.letters import folded
from pos_assist.errors import ExitCode, UserError
from pos_assist.learning.telling_apart import shares_of, weights_of
from pos_assist.services.practice.ports import Heard
from pos_assist.training.content import Content
from pos_assist.training.values import Move

MOVES = tuple(Move)
TOLD = 3  # moves that are told, likeliest first
LEAST_SHARE = 0.16  # of the likeliest; thirteen that are all alike have 0.08 each
LEAST_NEAR = 50.0  # per cent alike, for a card to be the nearest one
LEAST_CUE, SAME_CUE = 6, 83.0  # letters of a cue in which one slip is forgiven, and how much alike it still is
RIDGE, CUES_WEIGH, SHAPE_WEIGHS, SHARPNESS = 1.0, 0.7, 0.3, 9.0  # by cross-validation over the matching data alone
PIECES = (3, 4, 5)  # letters of a piece of a word
MOST_CHARS = 300  # nobody says more in one breath

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[^\W_]+")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_MONEY = ("price", "total", "saving", "cheaper_price")


def words_of(text: str) -> str:
    """Folded words with one blank between them; every number is '0'."""
    return " ".join(_WORD.findall(_NUMBER.sub(" 0 ", folded(text[:MOST_CHARS]))))


class PracticeEar:
    """`ports.Ear`. A language is learned when it is first heard: some tenths of a second, once. One thread only."""

    def __init__(self, folder: Path, content: Content) -> None:
        """`folder` has one file a language; `content` the cards. Nothing is read yet."""
        self._folder, self._content = folder, content
        self._learned: dict[str, _Learned] = {}

    def hear(self, text: str, language: str) -> Heard:
        """As the port says. Raises UserError where the language's file cannot be read."""
        learned = self._learned.get(language)
        if learned is None:
            learned = self._learned[language] = self._learn(language)
        words = words_of(text)
        if not learned.knows(words):
            return Heard(())
        shares = learned.shares(words, asks="?" in text)
        best = sorted(range(len(MOVES)), key=lambda at: (-shares[at], at))[:TOLD]
        if shares[best[0]] < LEAST_SHARE:
            return Heard(())
        return Heard(
            tuple((MOVES[at], round(float(shares[at]), 3)) for at in best),
            learned.nearest(words, MOVES[best[0]]),
        )

    def _learn(self, language: str) -> _Learned:
        said, cues = read_ear(self._folder / f"{language}.toml")
        cards: dict[Move, dict[str, str]] = {move: {} for move in MOVES}
        for key, sentence in self._content.sentences.items():
            text = sentence.text.get(language)
            if text:
                said[sentence.move].append(_spoken(text))
                cards[sentence.move][key] = words_of(_spoken(text))
        return _Learned(said, _Cues(tuple(cues)), cards)


def read_ear(path: Path) -> tuple[dict[Move, list[str]], list[tuple[Move, str]]]:
    """Sentences by move, and cues.

    Raises:
        UserError: there is no such file, or it is not right.
    """
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise _mistake(path, f"it cannot be read ({error})") from error
    said = {move: list(_texts(raw, move.value, path)) for move in MOVES}
    told = raw.get("cues", {})
    cues = [(move, cue) for move in MOVES for cue in _texts(told, move.value, path)]
    return said, cues


def _texts(table: Mapping[str, Any], key: str, path: Path) -> list[str]:
    texts = table.get(key, [])
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise _mistake(path, f"'{key}' is not a list of texts")
    return texts


def _mistake(path: Path, what: str) -> UserError:
    hint = "It comes with the program: install it again."
    return UserError(f"Own words cannot be heard with {path.name}: {what}.", hint=hint, code=ExitCode.CONFIGURATION)


def _spoken(template: str) -> str:
    """A card's sentence as somebody would type it: amounts are numbers, names are left out."""
    return _PLACEHOLDER.sub(lambda found: " 0 " if found[1] in _MONEY else " ", template)


class _Cues:
    """Cues and which of them a sentence has: whole or as the beginning of words, one slip in a long one forgiven."""

    def __init__(self, cues: tuple[tuple[Move, str], ...]) -> None:
        # a blank at the end of a cue means that the word ends there
        self._cues = tuple((move, words_of(cue) + " " * cue.endswith(" ")) for move, cue in cues)

    def names(self) -> Iterator[str]:
        """Of the features that `of` may give."""
        yield from sorted({f"move {move.value}" for move, _ in self._cues} | {f"cue {cue}" for _, cue in self._cues})

    def of(self, words: str) -> dict[str, float]:
        """A cue itself counts half of what its move does: it is one of many ways to say the same."""
        padded, each = f" {words} ", words.split()
        counts: Counter[Move] = Counter()
        found: dict[str, float] = {}
        for move, cue in self._cues:
            if f" {cue}" in padded:
                counts[move] += 1
                found[f"cue {cue}"] = 0.5
            elif len(cue) >= LEAST_CUE and " " not in cue and _slipped(cue, each):
                counts[move] += 1
        found.update((f"move {move.value}", 1.0 + math.log(count)) for move, count in counts.items())
        return found


def _slipped(cue: str, words: Iterable[str]) -> bool:
    long = (word[: len(cue)] for word in words if len(word) >= len(cue) - 1)
    return any(fuzz.ratio(word, cue, score_cutoff=SAME_CUE) for word in long)


def _pieces(words: str) -> Iterator[str]:
    """Words, pairs of words, the first and the last one, and pieces of words."""
    each = words.split()
    for word in each:
        yield f"={word}"
        padded = f" {word} "
        for length in PIECES:
            yield from (padded[at : at + length] for at in range(len(padded) - length + 1))
    yield from (f"={first} {second}" for first, second in pairwise(each))
    yield from (f"^{each[0]}", f"{each[-1]}$")


def _shape(words: str, *, asks: bool) -> dict[str, float]:
    return {"?": float(asks), ".": float(not asks), f"numbers {min(words.split().count('0'), 2)}": 1.0}


SHAPES = ("?", ".", "numbers 0", "numbers 1", "numbers 2")


@dataclass
class _Learned:
    """One language: features and the weight of each for each move."""

    said: Mapping[Move, list[str]]
    cues: _Cues
    cards: Mapping[Move, Mapping[str, str]]
    _places: dict[str, int] = field(init=False)
    _weights: NDArray[np.float64] = field(init=False)

    def __post_init__(self) -> None:
        told = [(words_of(text), "?" in text, kind) for kind, move in enumerate(MOVES) for text in self.said[move]]
        told = [one for one in told if one[0]]
        known = Counter(piece for words, _, _ in told for piece in set(_pieces(words)))
        self._rare = {piece: math.log((1 + len(told)) / (1 + count)) + 1 for piece, count in known.items()}
        self._places = {name: at for at, name in enumerate((*sorted(known), *self.cues.names(), *SHAPES))}
        rows = np.array([self._row(words, asks=asks) for words, asks, _ in told])
        self._weights = weights_of(rows, np.array([kind for *_, kind in told]), len(MOVES), ridge=RIDGE)

    def knows(self, words: str) -> bool:
        """Whether anything of it was ever heard: a whole word, or a cue."""
        return any(f"={word}" in self._rare for word in words.split() if word != "0") or bool(self.cues.of(words))

    def shares(self, words: str, *, asks: bool) -> NDArray[np.float64]:
        """How likely each of `MOVES` is; together 1."""
        return shares_of(self._row(words, asks=asks) @ self._weights, sharpness=SHARPNESS)

    def nearest(self, words: str, move: Move) -> str:
        """The card of this move that is most alike; '' where none is."""
        found = process.extractOne(words, self.cards[move], scorer=fuzz.token_set_ratio, score_cutoff=LEAST_NEAR)
        return found[2] if found else ""

    def _row(self, words: str, *, asks: bool) -> NDArray[np.float64]:
        counted = Counter(piece for piece in _pieces(words) if piece in self._rare)
        row = np.zeros(len(self._places))
        self._put(row, {piece: (1 + math.log(count)) * self._rare[piece] for piece, count in counted.items()}, 1.0)
        self._put(row, self.cues.of(words), CUES_WEIGH)
        for name, value in _shape(words, asks=asks).items():
            row[self._places[name]] = SHAPE_WEIGHS * value
        return row

    def _put(self, row: NDArray[np.float64], found: Mapping[str, float], weight: float) -> None:
        """A group of features, of length `weight` together."""
        length = math.sqrt(sum(value * value for value in found.values()))
        for name, value in found.items():
            row[self._places[name]] = weight * value / length
