"""Sentences with `{name}` in them: filled completely from live data, or refused.

A placeholder is `{name}` and nothing more: no attribute, index, conversion, format or nesting, so that a
template from a file can neither reach into the program nor make it build a huge text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from pos_assist.engine.formatting import NBSP

MAX_TEMPLATE = 300  # characters; the longest shipped one has 99
MAX_VALUE = 200  # characters of one filled-in value

# What a person speaks as one word: a price and its currency are held together by a non-breaking space.
_WORD = re.compile(r"[^ \t\n]+")
_GAPS = re.compile(r"[ {}]+")
_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z_0-9]{0,30})\}")


class NotFillable(ValueError):
    """A sentence that may not be said; the argument says why in plain words."""


@lru_cache(maxsize=1024)
def _pieces(template: str) -> tuple[str, ...]:
    """Text, name, text, name, … text.

    Raises:
        NotFillable: the template is too long or holds a brace that is not part of `{name}`.
    """
    if len(template) > MAX_TEMPLATE:
        raise NotFillable(f"the template is longer than {MAX_TEMPLATE} characters")
    pieces = tuple(_PLACEHOLDER.split(template))
    if any("{" in text or "}" in text for text in pieces[::2]):
        raise NotFillable("the template holds a brace that is not part of a {name}")
    return pieces


def placeholders(template: str) -> frozenset[str]:
    """The names in a template. Raises `NotFillable` as `fill` does."""
    return frozenset(_pieces(template)[1::2])


def fill(
    template: str,
    value_of: Callable[[str], str | None],
    *,
    max_chars: int = MAX_TEMPLATE,
    max_words: int = MAX_TEMPLATE,
) -> str:
    """The sentence with every placeholder replaced.

    `value_of` gives the finished text of a name (a dictionary's `get` will do); None means that the datum is
    unknown or too old to be said.

    Raises:
        NotFillable: malformed template, a value that is missing, empty or too long, or a sentence over the
            limits.
    """
    pieces = list(_pieces(template))
    for place in range(1, len(pieces), 2):
        name = pieces[place]
        value = value_of(name) or ""
        if len(value) > MAX_VALUE:
            raise NotFillable(f"{{{name}}} is longer than {MAX_VALUE} characters")
        pieces[place] = clean(value)
        if not pieces[place]:
            raise NotFillable(f"{{{name}}} is unknown or out of date")
    sentence = "".join(pieces)
    if len(sentence) > max_chars:
        raise NotFillable(f"{len(sentence)} characters, at most {max_chars}")
    words = len(_WORD.findall(sentence)) if sum(map(sentence.count, " \t\n")) >= max_words else 0
    if words > max_words:  # there is one word more than gaps at most: mostly nothing needs to be counted
        raise NotFillable(f"{words} words, at most {max_words}")
    return sentence


@lru_cache(maxsize=4096)  # a shop says the same names and prices all day
def clean(value: str) -> str:
    """One line without braces, control or invisible characters; the non-breaking space of prices stays."""
    if value.replace(NBSP, "").isprintable() and "{" not in value and "}" not in value:
        return value.strip()
    kept = "".join(c if c.isprintable() or c == NBSP else " " for c in value)
    return _GAPS.sub(" ", kept).strip()
