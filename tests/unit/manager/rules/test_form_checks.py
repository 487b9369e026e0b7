"""What a form tells at once: in plain words, and never what the check of the book would let pass."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from pos_assist.adapters.rules_file.checking import Entry, problems_of
from pos_assist.manager.rules import forms
from pos_assist.manager.rules.form_checks import mistakes_of, together
from pos_assist.manager.rules.forms import FORMS, Way
from pos_assist.services.editing import Mistake
from pos_assist.services.texts import SourceTexts

TEXTS = SourceTexts()
RIGHT: dict[str, dict[str, Any]] = {
    "pair": {"id": "p", "when": "sku:A", "offer": "sku:B"},
    "fits": {"id": "f", "when": {"category": "Phones"}, "offer": "sku:B"},
    "ladder": {"id": "l", "steps": ["sku:A", "sku:B"]},
    "bundle": {"id": "s", "members": ["sku:A", "sku:B"], "price": "5.00"},
    "cover": {
        "id": "c",
        "when": {"category": "Phones"},
        "product": "sku:C",
        "name": {"en": "cover"},
        "legal": {"en": "2 years"},
        "years": {"en": "4 years"},
        "terms": {"en": "falls"},
    },
    "never": {"id": "n", "when": "sku:A", "offer": "sku:B"},
    "exclude": {"category": "Beer"},
}


def said(kind: str, **changed: Any) -> dict[str, str]:
    document = {key: value for key, value in {**RIGHT[kind], **changed}.items() if value is not None}
    return {mistake.key: mistake.text for mistake in mistakes_of(kind, document, TEXTS)}


@pytest.mark.parametrize("kind", list(FORMS))
def test_nothing_is_said_of_what_is_right(kind: str) -> None:
    assert said(kind) == {}
    assert problems_of([Entry(kind, RIGHT[kind], 1)]) == []


@pytest.mark.parametrize(
    ("kind", "changed", "key", "text"),
    [
        ("pair", {"offer": None}, "offer", "Choose at least one product, or say which ones."),
        ("fits", {"when": None}, "when", "Choose at least one product, or say which ones."),
        ("bundle", {"price": "dear"}, "price", "Write an amount such as 19.99."),
        ("bundle", {"price": "0"}, "price", "Write an amount such as 19.99."),
        ("bundle", {"price": None}, "price", "Write a price or per cent, or choose the product the till sells it as."),
        ("bundle", {"percent": "10"}, "percent", "Price or per cent: leave one of them empty."),
        ("bundle", {"price": None, "percent": "120"}, "percent", "Write per cent above 0 and below 100, such as 12.5."),
        ("bundle", {"members": ["sku:A"]}, "members", "A set needs at least two pieces."),
        ("ladder", {"steps": ["sku:A"]}, "steps", "A ladder needs at least two products."),
        ("cover", {"legal": None}, "legal", "Fill this in."),
        ("cover", {"name": {"en": "x" * 25}}, "name", "en: at most 24 characters fit."),
        ("pair", {"from": "soon"}, "from", "This is no day; write it as 2026-12-31."),
        ("pair", {"from": "2026-12-31", "until": "2026-01-01"}, "until", "It ends before it begins."),
        ("pair", {"hours": ["9-12"]}, "hours", "Write hours such as 09:00-12:30."),
        ("pair", {"priority": "high"}, "priority", "Write a whole number from -1000 to 1000."),
        ("fits", {"same": [["model"]]}, "same", "Write pairs such as model = fits_model."),
    ],
)
def test_a_mistake_is_told_at_its_field(kind: str, changed: dict[str, Any], key: str, text: str) -> None:
    assert said(kind, **changed)[key] == text


KEYS = some.sampled_from(
    [
        (kind, asked)
        for kind, form in FORMS.items()
        for asked in form
        if asked.way in (Way.NUMBER, Way.DATE, Way.LIST, Way.WHOLE, Way.SAME)
    ]
)


@given(what=KEYS, text=some.one_of(some.text(max_size=10), some.from_regex(r"[-+.,:=0-9]{1,10}", fullmatch=True)))
def test_we_never_complain_of_what_the_book_accepts(what: tuple[str, forms.Asked], text: str) -> None:
    kind, asked = what
    value = forms.value_of(asked.way, text)
    if value is None:
        return
    document = {**RIGHT[kind], asked.key: value}
    if asked.key == "percent":
        document.pop("price", None)
    if mistakes_of(kind, document, TEXTS):
        assert problems_of([Entry(kind, document, 1)])


def test_what_we_have_no_words_for_is_told_as_the_check_says_it() -> None:
    ours = [Mistake(("pair", "p"), "price", "ours")]
    checked = [Mistake(("pair", "p"), "price", "theirs"), Mistake(("pair", "p"), "benefit.en", "a full stop")]
    assert [one.text for one in together(ours, checked)] == ["ours", "a full stop"]


def test_what_is_said_of_the_whole_waits_until_its_fields_are_right() -> None:
    """It is in the words of a file: "[[pair]] needs 'when'"."""
    missing = mistakes_of("pair", {"id": "p"}, TEXTS)
    whole = [Mistake(("pair", "p"), "", "the whole")]
    assert missing
    assert together(missing, whole) == missing
    assert together([], whole) == whole
