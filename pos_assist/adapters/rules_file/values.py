"""Checks of single values in a rules file; each returns what is wrong, in sentences, [] where nothing is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from pos_assist.adapters.rules_file import figures
from pos_assist.adapters.rules_file.problems import did_you_mean, told
from pos_assist.engine.script import PLACEHOLDERS
from pos_assist.engine.templates import MAX_TEMPLATE, NotFillable, placeholders

LANGUAGES = ("en", "pl", "sk", "ro")
SHORT_NAME_CHARS = 24  # C33: what the card's headline holds
BENEFIT_CHARS = 30  # C33: what the line to say has room for
CODE_CHARS = 80
MOST_MEMBERS = 12  # of a set: more than that no card can name and no cashier say
MOST_STEPS = 50  # of a ladder
SELECTOR_KEYS = ("products", "category", "family", "attributes")
_CODE = re.compile(r"(?:sku|ean|id):\S(?:.*\S)?")
_COUNT = re.compile(r"-?\d+\s*x\s")  # still there: no count of a member
_ATTRIBUTE = re.compile(r"[\w-]{1,40}")


def text(value: Any, most: int) -> list[str]:
    """A text of 1 to `most` characters, without blanks at its ends and without anything invisible."""
    if not isinstance(value, str):
        return [f"must be a text in quotes, not {_shown(value)}."]
    if not value or value != value.strip():
        return ["is empty." if not value.strip() else "has blanks at its start or end."]
    if any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in value):
        return ["holds an invisible control character; type the text anew."]
    if len(value) > most:
        return [f"'{told(value)}' has {len(value)} characters; at most {most} fit."]
    return []


def product(value: Any) -> list[str]:
    """A product's name: sku:…, ean:… or id:…."""
    wrong = text(value, CODE_CHARS)
    if not wrong and not _CODE.fullmatch(value):
        return [f"'{told(value)}' is no product; write sku:…, ean:… or id:…, e.g. 'sku:{told(value)}'."]
    return wrong


def products(value: Any) -> list[str]:
    """A list of different product names, not empty."""
    if not isinstance(value, list):
        return product(value)
    if not value:
        return ["is an empty list."]
    wrong = [sentence for item in value for sentence in product(item)]
    if not wrong and len(set(value)) < len(value):
        wrong.append("names a product twice.")
    return wrong


def steps(value: Any) -> list[str]:
    """A ladder: at least two products, cheapest first."""
    if not isinstance(value, list) or len(value) < 2:
        return ["a ladder needs a list of at least 2 products, the cheapest first."]
    if len(value) > MOST_STEPS:
        return [f"a ladder has {MOST_STEPS} products at most, not {len(value)}."]
    return products(value)


def selector(value: Any) -> list[str]:
    """Product names, or a table of conditions."""
    if not isinstance(value, Mapping):
        return products(value)
    wrong = [
        f"has no key '{told(key)}'.{did_you_mean(key, SELECTOR_KEYS)}" for key in value if key not in SELECTOR_KEYS
    ]
    if not value:
        wrong.append("is empty and would fit nothing.")
    if "products" in value:
        wrong += products(value["products"])
    for key in ("category", "family"):
        if key in value:
            wrong += [f"{key} {sentence}" for sentence in text(value[key], 64)]
    if "attributes" in value:
        wrong += attributes(value["attributes"])
    return wrong


def attributes(value: Any) -> list[str]:
    """A table of attribute names with a text or a list of texts each."""
    if not isinstance(value, Mapping) or not value:
        return ['must be a table such as { port = ["usb-c"] }.']
    wrong = []
    for name, held in value.items():
        if not _ATTRIBUTE.fullmatch(name):
            wrong.append(f"attribute name '{told(name)}' may hold letters, digits, '-' and '_' only, at most 40.")
        items = held if isinstance(held, list) else [held]
        wrong += [f"attribute '{told(name)}' {sentence}" for item in items for sentence in text(item, 40)]
        if not items:
            wrong.append(f"attribute '{told(name)}' is an empty list.")
        elif all(isinstance(item, str) for item in items) and len(set(items)) < len(items):
            wrong.append(f"attribute '{told(name)}' has a value twice.")
    return wrong


def same(value: Any) -> list[str]:
    """Pairs of attribute names: [["model", "fits_model"]]."""
    if not isinstance(value, list) or not value:
        return ['must be a list of pairs of attribute names, e.g. [["model", "fits_model"]].']
    for pair in value:
        if not (
            isinstance(pair, list)
            and len(pair) == 2
            and all(isinstance(name, str) and _ATTRIBUTE.fullmatch(name) for name in pair)
        ):
            return [f"{_shown(pair)} is no pair of attribute names, e.g. ['model', 'fits_model']."]
    return []


def by_language(value: Any, check: Callable[[Any], list[str]]) -> list[str]:
    """A table of texts by language."""
    if not isinstance(value, Mapping) or not value:
        return ['must be a table by language, e.g. { en = "…", pl = "…" }.']
    wrong = []
    for language, said in value.items():
        if language not in LANGUAGES:
            wrong.append(f"language '{told(language)}' is not known.{did_you_mean(language, LANGUAGES)}")
        wrong += [f"{told(language)}: {sentence}" for sentence in check(said)]
    return wrong


def short_name(value: Any) -> list[str]:
    """A product's name for the card."""
    return text(value, SHORT_NAME_CHARS)


def benefit(value: Any) -> list[str]:
    """The end of a sentence: 'charges at full speed'. Capitals only as in 'USB' or 'HDMI'."""
    wrong = text(value, BENEFIT_CHARS)
    if wrong:
        return wrong
    if value.endswith("."):
        wrong.append(f"'{told(value)}' ends with a full stop; leave it out, the sentence goes on.")
    if value[0].isupper() and value[1:2].islower():
        wrong.append(f"'{told(value)}' starts with a capital; it stands inside a sentence.")
    return wrong


def money(value: Any) -> list[str]:
    """An amount above nothing: '19.99', or a whole number."""
    wrong = _number(value, 'an amount such as "19.99"')
    if not wrong and (figures.number(value) <= 0 or figures.number(value) * 100 % 1):
        return [f"'{told(value)}' must be above 0 and have two decimals at most."]
    return wrong


def percent(value: Any) -> list[str]:
    """Above 0 and below 100: '12.5', or a whole number."""
    wrong = _number(value, 'per cent such as "12.5"')
    return wrong or ([] if 0 < figures.number(value) < 100 else [f"'{told(value)}' must be above 0 and below 100."])


def _number(value: Any, such: str) -> list[str]:
    if isinstance(value, float):
        return [f'write it in quotes: "{value}".']
    if isinstance(value, bool) or not isinstance(value, (int, str)) or not figures.NUMBER.fullmatch(str(value)):
        return [f"must be {such}, not {_shown(value)}."]
    return []


def members(value: Any) -> list[str]:
    """The members of a set: at least two pieces, each product once, as 'sku:…' or '2x sku:…'."""
    if not isinstance(value, list) or not value:
        return ['a set needs a list of products, e.g. ["sku:A", "2x sku:B"].']
    if len(value) > MOST_MEMBERS:
        return [f"a set has {MOST_MEMBERS} products at most, not {len(value)}."]
    wrong: list[str] = []
    named: list[tuple[str, int]] = []
    for item in value:
        found = text(item, CODE_CHARS + 5)
        named.append(figures.member(item) if not found else ("", 1))
        if not found and _COUNT.match(named[-1][0]):
            wrong.append(f"'{told(item)}' must be 1 to 99 pieces of a product, such as '2x sku:A'.")
        else:
            wrong += found or product(named[-1][0])
    if wrong:
        return wrong
    if len({name for name, _ in named}) < len(named):
        wrong.append("names a product twice; write '2x sku:…'.")
    if sum(count for _, count in named) < 2:
        wrong.append("a set needs at least two pieces.")
    return wrong


def content(value: Any) -> list[str]:
    """What one piece holds: '0.5 l', '250 g', '12 pcs'."""
    wrong = text(value, 20)
    if wrong:
        return wrong
    if not figures.CONTENT.fullmatch(value) or figures.content(value)[0] <= 0:
        return [f"'{told(value)}' is no content; write a number and kg, g, l, ml, m or pcs, e.g. '0.5 l'."]
    return []


def inside_a_sentence(value: Any, most: int) -> list[str]:
    """A text that stands in the middle of a sentence."""
    wrong = text(value, most)
    return wrong or ([f"'{told(value)}' ends with a full stop; leave it out."] if value.endswith(".") else [])


def one_of(value: Any, known: tuple[str, ...]) -> list[str]:
    """One of a few words."""
    return [] if value in known else [f"'{told(value)}' is not known.{did_you_mean(str(value), known)}"]


def template(value: Any) -> list[str]:
    """A sentence to say, with `{name}` where live data is filled in."""
    wrong = text(value, MAX_TEMPLATE)
    if wrong:
        return wrong
    try:
        unknown = sorted(placeholders(value) - PLACEHOLDERS)
    except NotFillable as error:
        return [f"{error}."]
    return [f"nothing is known as {{{name}}}.{did_you_mean(name, PLACEHOLDERS)}" for name in unknown]


def _shown(value: Any) -> str:
    return "true" if value is True else "false" if value is False else repr(value)[:40]
