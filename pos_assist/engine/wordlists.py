"""Word lists against pushy phrases: small patterns over whole words, the same for every language.

A pattern is words in a row. 'ostatni*' matches every word that begins so, 'a|b' either, '..' at most three words
of the same sentence, '#' a number, '#date' a written date, '?' a question's end, '{stock}'
that placeholder. Letters are compared without accents (see `letters`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from pos_assist.engine.letters import folded

_TOKEN = re.compile(
    r"\{\w+\}"
    r"|(?P<date>\d{4}-\d\d-\d\d|\b(?:0?[1-9]|[12]\d|3[01])(?:\.\s?(?:0?[1-9]|1[0-2])\.(?:\s?\d{4})?|/(?:0?[1-9]|1[0-2])(?:/\d{2,4})?))"
    r"|[^\W_]+(?:['’][^\W_]+)*"
    r"|[.?!;…]"
)
_GAP = r"(?:(?![.?!;…] )\S+ ){0,3}"
_SIGNS = {"?": r"\?", "#": r"\d\S*", "#date": "<date>"}
_ALTERNATIVE = re.compile(r"#date|#|\?|\{\w+\}|[\w']+\*?")


@dataclass(frozen=True)
class WordRule:
    """What one rule looks for in one language. `unless` excuses a whole phrase, `allowed` only its own words."""

    words: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True)
class WordLists:
    """One language's lists: rules by name, and the words after which a name stands in the nominative."""

    rules: Mapping[str, WordRule] = field(default_factory=dict)
    before_item: tuple[str, ...] | None = None  # None: the language has no cases to mind


@dataclass(frozen=True, slots=True)
class Tokens:
    """A phrase as whole words: `line` has them folded, with one space around each; `spans` where they stood."""

    text: str
    line: str
    starts: tuple[int, ...]  # of each token in `line`
    spans: tuple[tuple[int, int], ...]  # of each token in `text`

    def quoted(self, start: int, end: int) -> str:
        """The words of `text` behind a piece of `line`."""
        places = [span for at, span in zip(self.starts, self.spans, strict=True) if start <= at < end]
        return self.text[places[0][0] : places[-1][1]]


@lru_cache(maxsize=512)
def tokens(text: str) -> Tokens:
    """Take a phrase apart."""
    text = "".join(c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) != "Cf")
    line, starts, spans = " ", [], []
    for found in _TOKEN.finditer(text):
        starts.append(len(line))
        spans.append(found.span())
        line += ("<date>" if found["date"] else folded(found[0])) + " "
    return Tokens(text, line, tuple(starts), tuple(spans))


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as a regular expression over `Tokens.line`.

    Raises:
        ValueError: it holds something that no pattern may.
    """
    parts = pattern.split()
    if not parts or ".." in (parts[0], parts[-1]):
        raise ValueError(f"'{pattern}' is no pattern")
    return re.compile("(?<= )" + "".join(_GAP if part == ".." else _either(part) for part in parts))


def _either(part: str) -> str:
    words = part.split("|")
    if not all(_ALTERNATIVE.fullmatch(word) for word in words):
        raise ValueError(f"'{part}' is no word of a pattern")
    return f"(?:{'|'.join(_SIGNS.get(word) or _spelled(word) for word in words)}) "


def _spelled(word: str) -> str:
    return re.escape(folded(word)).replace(r"\*", r"\w*")


def matches(rule: WordRule, phrase: Tokens) -> list[str]:
    """The words of a phrase that the rule objects to, as they are written; [] where it has nothing to say."""
    if _any(rule.unless, phrase.line):
        return []
    line = phrase.line
    for pattern in rule.allowed:
        line = compiled(pattern).sub(lambda found: " " * len(found[0]), line)
    found = (compiled(pattern).search(line) for pattern in rule.words)
    return [phrase.quoted(*hit.span()) for hit in found if hit]


def _any(patterns: Iterable[str], line: str) -> bool:
    return any(compiled(pattern).search(line) for pattern in patterns)
