"""Whether a sentence of the shop's own may be said: the one check of the editor, of an import and of the command.

An error keeps it from being saved and from being said; a warning is worth a second look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from pos_assist.engine.lint_length import SECONDS_PER_CHAR, WARN_CHARS
from pos_assist.engine.linting import Finding, Level, lint_phrase
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import ShopScript
from pos_assist.engine.script import PLACEHOLDERS, REASONS, VARIANTS, PhraseBook
from pos_assist.engine.script_fields import fillable, needed
from pos_assist.engine.script_signs import sign_findings
from pos_assist.engine.templates import MAX_TEMPLATE, NotFillable, placeholders
from pos_assist.engine.wordlists import WordLists

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")  # no '@': on the record the version of the text stands behind it
LANGUAGES = ("en", "pl", "sk", "ro")
USUAL_CHARS = {  # of what is filled in, where no shop's goods are known; else `OTHER_CHARS`
    **dict.fromkeys(("item", "cover", "trigger"), 12),
    **dict.fromkeys(("benefit", "Benefit"), 15),
    **dict.fromkeys(("unit", "stock", "save_pct"), 3),
}
OTHER_CHARS = 7  # '9,99 zł', '2 years'
_NAME = re.compile(r"\{([A-Za-z_][A-Za-z_0-9]{0,30})\}")
_WORD = re.compile(r"[^ \t\n]+")


class Longest(Protocol):
    """The goods of a shop, as far as a sentence grows with them."""

    def longest(self, kind: OfferKind, language: str, names: tuple[str, ...]) -> tuple[int, int] | None:
        """Most characters, and most words, that these placeholders together have with any offer of the shop.

        None: the shop has no offer of this kind.
        """
        ...


@dataclass(frozen=True)
class Rules:
    """What sentences are judged by. `goods` None: no shop is at hand, so length is judged with short names."""

    lists: Mapping[str, WordLists]
    shipped: PhraseBook
    goods: Longest | None = None
    policy: Policy = field(default_factory=Policy)


@dataclass(frozen=True, slots=True)
class Measure:
    """How long a sentence becomes with the longest goods."""

    chars: int
    words: int

    @property
    def seconds(self) -> float:
        """To say it."""
        return self.chars * SECONDS_PER_CHAR


def check_script(script: ShopScript, rules: Rules) -> list[Finding]:
    """Everything that is wrong with a script, errors first; one without an error may be saved and said."""
    kind = next((kind for kind in OfferKind if kind.value == script.kind), None)
    texts = {language: text for language, text in script.texts.items() if text.strip()}
    shipped = rules.shipped.shipped(script.script_id)
    found = list(_whole(script, kind, texts, shipped))
    if kind is not None:
        for language, text in texts.items():
            found += check_text(text, language, script.script_id, kind, rules)
        found += _agreeing(script, kind, texts, shipped)
    return sorted(map(_shown, found), key=lambda one: one.level is not Level.ERROR)


def _shown(finding: Finding) -> Finding:
    """What it quotes, without signs that nobody sees or that a terminal would obey."""
    if finding.what.isprintable() and finding.about.isprintable():
        return finding
    what, about = ("".join(c if c.isprintable() else " " for c in text) for text in (finding.what, finding.about))
    return replace(finding, what=what, about=about)


def may_be_said(script: ShopScript, rules: Rules) -> bool:
    """Whether it has no error."""
    return not any(finding.level is Level.ERROR for finding in check_script(script, rules))


def check_text(text: str, language: str, key: str, kind: OfferKind, rules: Rules) -> list[Finding]:
    """What is wrong with one sentence, without a look at the other languages."""
    found = [
        _finding(*told, language=language, key=key)
        for told in (*_filling(text, kind, key), *sign_findings(text, language))
    ]
    found += lint_phrase(text, language, key, rules.lists.get(language, WordLists()))
    if language not in rules.lists:
        what, todo = f"There is no word list for '{language}'.", "Let somebody read it who speaks the language."
        found.append(_finding("language", what, todo, language, language=language, key=key, level=Level.WARNING))
    found += [_finding(*told, language=language, key=key, level=Level.WARNING) for told in _second_looks(text, kind)]
    length = measure(text, language, kind, rules.goods)
    return [*found, *_length(length, text, language, key, rules)]


def measure(text: str, language: str, kind: OfferKind, goods: Longest | None) -> Measure:
    """With the longest goods of the shop; without a shop with short names."""
    names = tuple(_NAME.findall(text))
    bare = _NAME.sub("", text)
    words = len(_WORD.findall(_NAME.sub("x", text)))
    longest = goods.longest(kind, language, names) if goods is not None else None
    if longest is None:
        return Measure(len(bare) + sum(USUAL_CHARS.get(name, OTHER_CHARS) for name in names), words)
    chars, more = longest
    return Measure(len(bare) + chars, words + max(0, more - len(names)))


def _finding(
    rule: str, what: str, todo: str, about: str = "", *, language: str, key: str, level: Level = Level.ERROR
) -> Finding:
    return Finding(level, rule, language, key, what, todo, about)


def _whole(
    script: ShopScript, kind: OfferKind | None, texts: Mapping[str, str], instead: Mapping[str, str]
) -> Iterator[Finding]:
    """`instead`: what is said in the languages that it leaves out."""
    key, shipped = script.script_id, next((k for k, keys in VARIANTS.items() if script.script_id in keys), None)
    if not ID.fullmatch(key):
        todo = "Use letters without accents, figures, '.', '-' and '_', at most 40."
        yield _finding("id", f"'{key[:40]}' cannot be a script's name.", todo, key[:40], language="", key=key)
    if kind is None or (shipped is not None and shipped is not kind):
        kinds = shipped.value if shipped else ", ".join(one.value for one in OfferKind)
        what = f"'{script.kind[:40]}' is not its kind of offer."
        yield _finding("kind", what, f"Possible: {kinds}.", script.kind[:40], language="", key=key)
    if not texts:
        yield _finding("no_text", "It says nothing in any language.", "Write it in one.", language="", key=key)
    for language in LANGUAGES if texts else ():
        if language not in texts and language not in instead:
            what = f"There is no sentence in '{language}', so there it is not said."
            level = Level.WARNING
            yield _finding(
                "language_missing", what, "Write it if you sell in it.", language=language, key=key, level=level
            )


def _agreeing(
    script: ShopScript, kind: OfferKind, texts: Mapping[str, str], shipped: Mapping[str, str]
) -> Iterator[Finding]:
    """The same placeholders in every language of the script; where it leaves one to the shipped sentence, that is told.

    Which of them this kind can fill, and which it needs, is told apart.
    """
    names = {
        language: {_plain(name) for name in _NAME.findall(text)} for language, text in {**shipped, **texts}.items()
    }
    known = set(fillable(kind))
    for language in texts:
        for name in sorted(set().union(*names.values()) & known - names[language]):
            having = [other for other in names if name in names[other]]
            level = Level.ERROR if any(other in texts for other in having) else Level.WARNING
            what = f"{{{name}}} is missing, which {', '.join(sorted(having))} has."
            todo, key = "Say it here too, or leave it out there.", script.script_id
            yield _finding("missing", what, todo, f"{{{name}}}", language=language, key=key, level=level)


def _plain(name: str) -> str:
    """{Benefit} is {benefit} at a sentence's start: languages may differ in that."""
    return "benefit" if name == "Benefit" else name


def _filling(text: str, kind: OfferKind, key: str) -> Iterator[tuple[str, str, str, str]]:
    if len(text) > MAX_TEMPLATE:
        yield "form", f"It is longer than {MAX_TEMPLATE} characters.", "Say it in fewer words.", ""
        return
    try:
        used = placeholders(text)
    except NotFillable:
        yield "form", "A brace stands alone, or holds something that is no name.", "Write {name} and nothing more.", ""
        return
    can = fillable(kind)
    todo = f"Use one of {', '.join(f'{{{name}}}' for name in can)}."
    for name in sorted(used - set(can)):
        if name in PLACEHOLDERS:
            yield "not_here", f"{{{name}}} is known for other sentences only.", todo, f"{{{name}}}"
        else:
            yield "unknown", f"No placeholder {{{name}}} is known.", todo, f"{{{name}}}"
    for group in needed(kind, key):
        if not set(group) & used:
            one = " or ".join(f"{{{name}}}" for name in group)
            yield "needs", f"It does not say {one}, so it would be the same for everything.", f"Add {one}.", one


def _second_looks(text: str, kind: OfferKind) -> Iterator[tuple[str, str, str, str]]:
    """What may be meant so."""
    names = set(_NAME.findall(text))
    if kind is OfferKind.UPGRADE and not names & REASONS:
        what = "It gives no reason, so it is said only for better versions that were found in receipts."
        yield "reason", what, "Add {benefit}, or {unit_new} and {unit_old}.", "{benefit}"
    for found in re.finditer(r"\{[Bb]enefit\}", text):
        before = text[: found.start()].rstrip(" \t„“”\"'«»(")
        starts = not before or before.endswith((".", "?", "…"))
        if starts != (found[0] == "{Benefit}"):
            other = "{Benefit}" if starts else "{benefit}"
            what = (
                "A sentence begins with a capital letter." if starts else "In a sentence the benefit is written small."
            )
            yield "capital", what, f"Write {other}.", other


def _length(length: Measure, text: str, language: str, key: str, rules: Rules) -> Iterator[Finding]:
    """What is as long as the shipped sentence is said where it is short enough, as that one."""
    policy = rules.policy
    same = text in rules.shipped.scripts.get(language, {}).values()
    level = Level.WARNING if same else Level.ERROR
    names = "the longest names of the shop" if rules.goods else "short names"
    if length.chars > policy.script_max_chars:
        what = f"With {names} it has {length.chars} characters; at most {policy.script_max_chars} are said."
        yield _finding(
            "chars", what, "Say it in fewer words.", str(length.chars), language=language, key=key, level=level
        )
    if length.words > policy.script_max_words:
        what = f"With {names} it has {length.words} words; at most {policy.script_max_words} are said."
        yield _finding(
            "words", what, "Say it in fewer words.", str(length.words), language=language, key=key, level=level
        )
    elif WARN_CHARS < length.chars <= policy.script_max_chars:
        what = f"With {names} it takes {length.seconds:.1f} s to say; 5 s are the aim."
        todo, level = "Shorten it where that loses nothing.", Level.WARNING
        yield _finding("aim", what, todo, f"{length.seconds:.1f}", language=language, key=key, level=level)
