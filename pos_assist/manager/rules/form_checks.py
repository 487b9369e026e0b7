"""What a form can tell at once and in the window's language; everything else the check of the whole book tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from pos_assist.manager.rules import check_texts as say
from pos_assist.manager.rules import forms
from pos_assist.manager.rules.forms import FORMS, Asked, Way
from pos_assist.manager.rules.naming import as_list, figure, member
from pos_assist.services.editing import Document, Mistake
from pos_assist.services.texts import Texts

PRIORITY_LIMIT = 1000
NEEDED = {
    "pair": ("when", "offer"),
    "fits": (),  # `same` may stand for either side
    "ladder": ("steps",),
    "bundle": ("members",),
    "cover": ("when", "product", "name", "legal", "years", "terms"),
    "never": ("when", "offer"),
}
_HOURS = re.compile(r"([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)")


def mistakes_of(kind: str, document: Document, texts: Texts) -> list[Mistake]:
    """In the order of the form."""
    name = forms.name_of(kind, document)
    found = [
        Mistake(name, asked.key, text)
        for asked in FORMS[kind]
        for text in _of_field(kind, asked, document.get(asked.key), texts)
    ]
    return found + [Mistake(name, key, texts.tr(source)) for key, source in _of_the_whole(kind, document)]


def together(ours: Sequence[Mistake], checked: Sequence[Mistake]) -> list[Mistake]:
    """Ours, and what the check of the book says of everything else.

    What it says of the whole ("[[pair]] needs 'when'") waits until the fields are right: it is in the words of a file.
    """
    told = {"", *(mistake.key for mistake in ours)} if ours else set()
    return [*ours, *(one for one in checked if one.key.partition(".")[0] not in told)]


def _of_field(kind: str, asked: Asked, value: Any, texts: Texts) -> Iterator[str]:
    if value is None:
        if asked.key in NEEDED.get(kind, ()):
            chosen = asked.way in (Way.SIDE, Way.PRODUCTS, Way.PRODUCT, Way.STEPS, Way.MEMBERS)
            yield texts.tr(say.CHOOSE if chosen else say.FILL_IN)
        return
    if asked.way is Way.LANGUAGES:
        yield from _too_long(asked, value, texts)
    check = _CHECKS.get(asked.way)
    if check is not None:
        source = check(asked.key, value)
        if source:
            yield texts.tr(source)


def _too_long(asked: Asked, value: Mapping[str, str], texts: Texts) -> Iterator[str]:
    for language, text in value.items():
        if asked.most and len(text) > asked.most:
            yield texts.tr(say.TOO_LONG).replace("{language}", language).replace("{most}", str(asked.most))


def _number(key: str, value: Any) -> str:
    number = figure(value)
    if key == "percent":
        return "" if number is not None and 0 < number < 100 else say.NO_PERCENT
    least = 0 if key == "margin_floor" else 1
    return "" if number is not None and number * 100 >= least else say.NO_AMOUNT


def _day(_key: str, value: Any) -> str:
    try:
        date.fromisoformat(str(value))
    except ValueError:
        return say.NO_DAY
    return ""


def _list(key: str, value: Any) -> str:
    if key != "hours":
        return ""
    return "" if all(_HOURS.fullmatch(one) for one in as_list(value)) else say.NO_HOURS


def _whole(_key: str, value: Any) -> str:
    return "" if isinstance(value, int) and abs(value) <= PRIORITY_LIMIT else say.NO_WHOLE


def _same(_key: str, value: Any) -> str:
    return "" if all(len(pair) == 2 and all(pair) for pair in value) else say.NO_PAIRS


_CHECKS: Mapping[Way, Callable[[str, Any], str]] = {
    Way.NUMBER: _number,
    Way.DATE: _day,
    Way.LIST: _list,
    Way.WHOLE: _whole,
    Way.SAME: _same,
}


def _of_the_whole(kind: str, document: Document) -> Iterator[tuple[str, str]]:
    if "price" in document and "percent" in document:
        yield "percent", say.TWO_PRICES
    if kind == "bundle" and not {"price", "percent", "code"} & set(document):
        yield "price", say.NO_PRICE
    if kind == "fits" and "same" not in document:
        yield from ((side, say.CHOOSE) for side in ("when", "offer") if side not in document)
    if kind == "ladder" and len(as_list(document.get("steps"))) == 1:
        yield "steps", say.TWO_STEPS
    members = [count for _, count in map(member, as_list(document.get("members")))]
    if kind == "bundle" and sum(members) == 1:
        yield "members", say.TWO_PIECES
    first, last = str(document.get("from", "")), str(document.get("until", ""))
    if first and last and not _day("", first) and not _day("", last) and last < first:
        yield "until", say.ENDS_FIRST
