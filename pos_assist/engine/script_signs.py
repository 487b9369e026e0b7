"""What is wrong with the signs of a shop's own sentence, whatever it says: letters, long words, numbers and endings.

Each check yields (rule, what is wrong, what to do, what it is about), as `linting` does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from pos_assist.engine.formatting import NBSP
from pos_assist.engine.letters import folded
from pos_assist.engine.script_fields import MONEY, NUMBERS, PERIODS

Told = tuple[str, str, str, str]
WORD_CHARS = 24  # of one word: longer ones are torn apart on a panel of 360 pixels
SIGNS = frozenset(" .,:;?!–—-‐‑'’\"„“”«»()/&%+×=<>{}_#@*°©®™€$£…·•§~|[]^`\\" + NBSP)
_NAME = re.compile(r"\{([A-Za-z_][A-Za-z_0-9]{0,30})\}")
_GLUED = re.compile(r"\w\{|\}\w|\}\{")
_AFTER = re.compile(r"[ \u00a0]*([^\W\d_]+\.?|[€$£%])")
_UNITS = frozenset(["szt", "ks", "buc", "pcs", "kg", "g", "dag", "l", "ml", "m", "cm", "mm", "w", "v"])
AFTER_NUMBER: Mapping[str, frozenset[str]] = {  # words that have no form of their own beside a number
    "en": frozenset(["in", "on", "at", "of", "left", "here", "and", "or", "from", "with", "for"]),
    "pl": frozenset(["w", "we", "na", "z", "ze", "do", "od", "i", "lub", "oraz", "tutaj", "tu"]),
    "sk": frozenset(["v", "vo", "na", "z", "zo", "do", "od", "a", "alebo", "tu"]),
    "ro": frozenset(["in", "pe", "la", "din", "si", "sau", "aici"]),
}
TWICE: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = (  # a text that has the word already, and that word
    (MONEY, re.compile(r"zl|pln|zlot\w*|eur\w*|€|lei|leu|ron|kc|czk|usd|gbp|\$|£")),
    (PERIODS, re.compile(r"years?|lat\w*|rok\w*|an|ani")),
    (frozenset({"save_pct"}), re.compile(r"%|percent\w*|procent\w*")),
)


def sign_findings(text: str, language: str) -> Iterator[Told]:
    """Everything; nothing for a sentence that can be written, read and spoken."""
    yield from _letters(text)
    yield from _long_words(text)
    yield from _endings(text)
    yield from _numbers(text, language)


def _letters(text: str) -> Iterator[Told]:
    odd = next((char for char in unicodedata.normalize("NFC", text) if not _is_plain(char)), "")
    if odd:
        shown = odd if odd.isprintable() and not unicodedata.combining(odd) else f"U+{ord(odd):04X}"
        what = f"'{shown}' is no sign of a sentence: invisible, of another alphabet, or a picture."
        yield "letters", what, "Delete it, or type it anew.", shown


def _is_plain(char: str) -> bool:
    """A Latin letter, a figure or a common sign; nothing that is invisible or only looks like a Latin letter."""
    if char in SIGNS or (char.isascii() and char.isalnum()):
        return True
    return unicodedata.category(char) in ("Ll", "Lu") and unicodedata.name(char, "").startswith("LATIN ")


def _long_words(text: str) -> Iterator[Told]:
    for word in _NAME.sub(" ", text).replace(NBSP, " ").split():
        if len(word) > WORD_CHARS:
            what = (
                f"'{word[:WORD_CHARS]}…' is longer than {WORD_CHARS} characters and would be torn apart on the panel."
            )
            yield "long_word", what, "Write it as two words.", f"{word[:WORD_CHARS]}…"
            return


def _endings(text: str) -> Iterator[Told]:
    glued = _GLUED.search(text)
    if glued:
        start = min(glued.start(), text.rfind("{", 0, glued.end()))
        about = text[start : max(glued.end(), text.find("}", start) + 1)]
        what = f"At '{about}' something is joined to a placeholder: names take no endings, and words need a space."
        yield "glued", what, "Put a space there, and turn the sentence so that no ending is needed.", about


def _numbers(text: str, language: str) -> Iterator[Told]:
    """S05: a noun after a number changes with it; and what is filled in has its currency or its years already."""
    for found in _NAME.finditer(text):
        after = _AFTER.match(text, found.end())
        if after is None:
            continue
        name, word = found[1], folded(after[1])
        about = f"{{{name}}} {after[1]}"
        if name in NUMBERS and word.rstrip(".") not in _UNITS and word not in AFTER_NUMBER.get(language, ()):
            what = f"In '{about}' the word would have to change with the number."
            yield "number_form", what, "Write the number behind a colon, or with an abbreviation: szt., ks, buc.", about
        for names, words in TWICE:
            if name in names and words.fullmatch(word.rstrip(".")):
                yield "twice", f"In '{about}' the same would be said twice.", f"Leave out '{after[1]}'.", about
