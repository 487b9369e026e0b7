"""What may not be said to a customer, and why: the rules of `pos-assist script lint` (ux.md C33, C38, C44, C45, C47).

Pure: phrases and word lists in, findings out. The word lists are data (resources/lint/<language>.toml).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from pos_assist.engine.script import PLACEHOLDERS
from pos_assist.engine.templates import NotFillable, placeholders
from pos_assist.engine.wordlists import WordLists, compiled, matches, tokens

Phrases = Mapping[str, Mapping[str, Mapping[str, str]]]  # language -> table ('scripts', 'evidence') -> key -> text


class Level(Enum):
    """An error must not be said; a warning is worth a second look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong with one phrase: `what` is wrong and what `todo`, a plain sentence each.

    `about`: the words, the name or the figure that the sentence speaks of, for whoever says it in another language.
    """

    level: Level
    rule: str
    language: str
    key: str
    what: str
    todo: str
    about: str = ""


WORD_RULES: Mapping[str, tuple[str, str]] = {  # name -> (what the words are, what to do)
    "scarcity": (
        "says that there are few left, and no live figure stands behind it",
        "Bind it to {stock}, or leave it out.",
    ),
    "deadline": (
        "says that time runs out, and no dated promotion stands behind it",
        "Name the date on which the promotion ends, or leave it out.",
    ),
    "pressure": ("hurries the customer", "Leave it out; the customer decides in peace."),
    "superlative": (
        "is a superlative without proof",
        "Say what the goods do, or name the test or the figure that shows it.",
    ),
    "reduction": (  # C38, Directive 98/6/EC as amended by 2019/2161
        "claims a reduced price, and the lowest price of the last 30 days is not known",
        "Say the price that is charged; a set may say {save_abs}, which is reckoned from the prices of today.",
    ),
    "statutory": (
        "sells a right that the law gives anyway",
        "State the statutory period plainly with {legal}, and sell only what goes beyond it.",
    ),
    "guilt": ("makes the customer feel bad about a no", "Leave it out; a no is a good answer."),
    "second_ask": ("asks again after a no", "Leave it out; a no is final."),
    "everybody": (
        "speaks for everybody without a share and a number",
        "Say {together} of {of} receipts, or leave it out.",
    ),
    "gender": ("addresses a man or a woman", "Say it without a gender: 'Add it?' needs none."),
}
CASELESS = frozenset({"item", "trigger", "cover", "out"})  # names that take no case ending (C47)
_NAME = re.compile(r"\{([A-Za-z_]\w*)\}")
_QUOTES = " \t„“”\"'«»("
_COLONS = (":", "–", "—")
_SENTENCE_ENDS = (".", "?", "!", "…")


def lint_phrase(text: str, language: str, key: str, lists: WordLists) -> list[Finding]:
    """Everything wrong with the words of one phrase; [] where it may be said."""
    found = [*_word_findings(text, lists), *_sign_findings(text), *_case_findings(text, lists), *_cover_findings(text)]
    return [Finding(Level.ERROR, rule, language, key, what, todo, about) for rule, what, todo, about in found]


def _word_findings(text: str, lists: WordLists) -> Iterator[tuple[str, str, str, str]]:
    phrase = tokens(text)
    for name, rule in lists.rules.items():
        says, todo = WORD_RULES[name]
        for words in matches(rule, phrase)[:1]:
            yield name, f"'{words}' {says}.", todo, words


def _sign_findings(text: str) -> Iterator[tuple[str, str, str, str]]:
    if any(sign in text for sign in "!！¡‼"):
        yield "exclamation", "It has an exclamation mark.", "End it with a full stop or a question mark.", ""
    questions = len(re.findall(r"[?？]+", text))
    if questions > 1:
        what = f"It asks {questions} questions about one offer."
        yield "questions", what, "Ask once, with two equal ways out.", str(questions)


def _case_findings(text: str, lists: WordLists) -> Iterator[tuple[str, str, str, str]]:
    """C47: a name stands at a sentence's start, or after a colon, a dash or a word that leaves it as it is."""
    if lists.before_item is None:
        return
    for found in _NAME.finditer(text):
        before = text[: found.start()].rstrip(_QUOTES)
        if found[1] not in CASELESS or not before or before.endswith((*_COLONS, *_SENTENCE_ENDS)):
            continue
        line, said = tokens(before).line, tokens(before).text.split()
        if said and not any(re.search(compiled(words).pattern + "$", line) for words in lists.before_item):
            word = said[-1]
            yield (
                "case",
                f"{{{found[1]}}} after '{word}' would need a case ending that no template can give.",
                "Put it after a colon or a dash, or at the start of the sentence.",
                f"{word} {{{found[1]}}}",
            )


def _cover_findings(text: str) -> Iterator[tuple[str, str, str, str]]:
    """C45: what the law gives anyway is said before what is sold."""
    names = _NAME.findall(text)
    if "legal" in names and "cover" in names and names.index("cover") < names.index("legal"):
        yield "cover_order", "{cover} is said before the statutory {legal}.", "Say {legal} first.", "{legal}"


def lint_placeholders(book: Phrases, languages: Iterable[str]) -> list[Finding]:
    """Unknown and malformed placeholders, and those that languages disagree on; findings for `languages` only."""
    wanted = set(languages)
    found: list[Finding] = []
    by_key: dict[tuple[str, str], dict[str, frozenset[str]]] = {}
    for language, tables in book.items():
        for table, phrases in tables.items():
            for key, text in phrases.items():
                try:
                    by_key.setdefault((table, key), {})[language] = placeholders(text)
                except NotFillable as error:
                    by_key.setdefault((table, key), {})[language] = frozenset(_NAME.findall(text))
                    found.append(_wrong(language, key, f"{_sentence(error)}.", "Write a placeholder as {name}."))
    for (_table, key), names in by_key.items():
        found += _unknown_names(key, names)
        found += _disagreements(key, names, tuple(book))
    return [finding for finding in found if finding.language in wanted]


def _wrong(language: str, key: str, what: str, todo: str) -> Finding:
    return Finding(Level.ERROR, "placeholders", language, key, what, todo)


def _sentence(error: NotFillable) -> str:
    text = str(error)
    return text[:1].upper() + text[1:]


def _unknown_names(key: str, names: Mapping[str, frozenset[str]]) -> Iterator[Finding]:
    known = ", ".join(f"{{{name}}}" for name in sorted(PLACEHOLDERS))
    for language, used in names.items():
        for name in sorted(used - PLACEHOLDERS):
            yield _wrong(language, key, f"No placeholder {{{name}}} is known.", f"Use one of {known}.")


def _disagreements(key: str, names: Mapping[str, frozenset[str]], languages: tuple[str, ...]) -> Iterator[Finding]:
    every = frozenset().union(*names.values()) & PLACEHOLDERS
    for language in languages:
        if language not in names:
            have = ", ".join(sorted(names))
            yield _wrong(language, key, f"The sentence is missing; there is one in {have}.", "Add it.")
            continue
        for name in sorted(every - names[language]):
            having = ", ".join(sorted(other for other, used in names.items() if name in used))
            todo = f"Say it here too, or leave it out in {having}."
            yield _wrong(language, key, f"{{{name}}} is missing, which {having} has.", todo)


def lint_text(text: str, language: str, key: str, lists: WordLists) -> list[Finding]:
    """A text of the rules file (a name, a benefit, a term): as `lint_phrase`, and nothing to fill in or to ask."""
    found = lint_phrase(text, language, key, lists)
    if "{" in text or "}" in text:
        found.append(_wrong(language, key, "A placeholder in a rules file is never filled.", "Write it out."))
    if "?" in text and not any(finding.rule == "questions" for finding in found):
        what = "It asks a question, and the sentence around it asks one already."
        found.append(Finding(Level.ERROR, "questions", language, key, what, "Say what it does."))
    return found
