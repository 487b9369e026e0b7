"""A whole phrase book, or the texts of a rules file, against every rule of the linter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pos_assist.engine.lint_length import Length, Sample, lint_length, measure
from pos_assist.engine.linting import Finding, Level, Phrases, lint_phrase, lint_placeholders, lint_text
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import RuleBook
from pos_assist.engine.wordlists import WordLists

NAMED_FREELY = frozenset({"superlative", "gender", "statutory"})  # 'Mr Muscle' is a name, no claim and no address


@dataclass(frozen=True)
class Report:
    """What was looked at and what was found, errors first."""

    sentences: int
    findings: tuple[Finding, ...]
    lengths: tuple[Length, ...] = ()

    def count(self, level: Level) -> int:
        """How many findings of a level."""
        return sum(finding.level is level for finding in self.findings)


def lint_book(
    book: Phrases,
    languages: Sequence[str],
    lists: Mapping[str, WordLists],
    goods: Mapping[str, Mapping[str, Sequence[Sample]]],
    policy: Policy | None = None,
) -> Report:
    """Every phrase of `languages`; the other languages of the book only tell which placeholders must agree.

    `goods` are the samples of each language by kind of phrase (see `lint_length.samples`).
    """
    policy = policy or Policy()
    found = lint_placeholders(book, languages)
    lengths: list[Length] = []
    count = 0
    for language in languages:
        if language not in lists:
            known = ", ".join(sorted(lists))
            found.append(_unknown_language(language, known))
        for table, phrases in book[language].items():
            for key, text in phrases.items():
                count += 1
                found += lint_phrase(text, language, key, lists.get(language, WordLists()))
                filled = goods.get(language, {}).get(key.partition(".")[0], ())
                length = measure(text, language, key, filled, policy) if table == "scripts" else None
                if length:
                    lengths.append(length)
                    found += lint_length(length, policy)
    return Report(count, _sorted(found), tuple(lengths))


def lint_rules(book: RuleBook, lists: Mapping[str, WordLists]) -> Report:
    """Every text of a rules file that is said or shown to a customer."""
    found: list[Finding] = []
    count = 0
    for key, part, texts in _texts(book):
        for language, text in texts.items():
            count += 1
            words = lists.get(language, WordLists())
            if part in ("short", "name"):
                free = {name: rule for name, rule in words.rules.items() if name not in NAMED_FREELY}
                words = replace(words, rules=free)
            found += lint_text(text, language, f"{key} {part}", words)
    return Report(count, _sorted(found))


def _texts(book: RuleBook) -> Iterator[tuple[str, str, Mapping[str, str]]]:
    """(whose, which part, texts by language)."""
    for note in book.notes:
        yield note.product, "short", note.short_names
        yield note.product, "benefit", note.benefits
    for fit in book.fits:
        yield fit.rule_id, "benefit", fit.benefits
    for ladder in book.ladders:
        yield ladder.rule_id, "benefit", ladder.benefits
    for bundle in book.bundles:
        yield bundle.rule_id, "name", bundle.names
    for cover in book.covers:
        parts = {"name": cover.names, "legal": cover.legal, "years": cover.years, "terms": cover.terms}
        for part, texts in parts.items():
            yield cover.rule_id, part, texts


def _unknown_language(language: str, known: str) -> Finding:
    what = f"There is no word list for '{language}'; only its placeholders and its length are checked."
    return Finding(Level.WARNING, "language", language, "*", what, f"Languages with a list: {known}.")


def _sorted(found: list[Finding]) -> tuple[Finding, ...]:
    levels = list(Level)
    return tuple(sorted(found, key=lambda f: (levels.index(f.level), f.language, f.key, f.rule)))
