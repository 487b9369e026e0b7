"""A template from a file can neither reach into the program nor make it work hard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.templates import MAX_TEMPLATE, MAX_VALUE, NotFillable, fill, placeholders

VALUES = {"item": "USB-C cable", "price": "19,99\u00a0zł", "x": "1", "empty": "", "blank": " \u200b\t", "gone": None}

BAD = [
    "{item.__class__}",
    "{item.__class__.__mro__[1].__subclasses__}",
    "{item[0]}",
    "{0}",
    "{}",
    "{ item }",
    "{item!r}",
    "{item!s:>10}",
    "{item:>100000000}",
    "{item:{x}}",
    "{x:{x}{x}}",
    "{{item}}",
    "{{{item}}}",
    "{item",
    "item}",
    "{{",
    "}}",
    "}{",
    "{item}{",
    "{it em}",
    "{item-1}",
    "{item\n}",
    "{__import__('os').system('id')}",
    "{item or x}",
    "{žltý}",
    "{1item}",
    "{" + "a" * 40 + "}",
    "%(item)s {",
    "x" * (MAX_TEMPLATE + 1),
    "{item}" * 60,
    "{" * 10**6,
    "{item}" * 10**6,
]


@pytest.mark.parametrize("template", BAD, ids=lambda text: text[:30])
def test_malformed_templates_are_refused(template: str) -> None:
    with pytest.raises(NotFillable):
        fill(template, VALUES.get)
    with pytest.raises(NotFillable):
        placeholders(template)


@pytest.mark.parametrize("name", ["unknown", "empty", "blank", "gone", "__class__", "Item"])
def test_unknown_empty_and_stale_values_are_refused(name: str) -> None:
    with pytest.raises(NotFillable, match="unknown or out of date"):
        fill(f"Say {{{name}}}.", VALUES.get)


def test_other_ways_to_write_placeholders_mean_nothing() -> None:
    assert fill("%s %(item)s $item <b>{item}</b>", VALUES.get) == "%s %(item)s $item <b>USB-C cable</b>"


def test_a_value_is_never_read_as_a_template() -> None:
    nested = {"item": "{price} {x:>9} }{", "price": "1"}
    assert fill("Take {item}!", nested.get) == "Take price x:>9!"


@pytest.mark.parametrize("length", [MAX_VALUE + 1, 10**8])
def test_a_huge_value_is_refused(length: int) -> None:
    with pytest.raises(NotFillable, match="longer"):
        fill("{item}", {"item": "x" * length}.get)


def test_limits_of_the_sentence() -> None:
    assert fill("{item}, {price}", VALUES.get, max_chars=21, max_words=3) == "USB-C cable, 19,99\u00a0zł"
    with pytest.raises(NotFillable, match="21 characters, at most 20"):
        fill("{item}, {price}", VALUES.get, max_chars=20)
    with pytest.raises(NotFillable, match="3 words, at most 2"):
        fill("{item}, {price}", VALUES.get, max_words=2)


def test_control_and_invisible_characters_do_not_reach_the_screen() -> None:
    assert fill("{item}", {"item": "\u202eUSB\x00-C\n \u200bcable\t"}.get) == "USB -C cable"


@given(st.text(max_size=400), st.text(max_size=250))
def test_whatever_comes_the_sentence_holds_no_brace_or_the_template_is_refused(template: str, value: str) -> None:
    try:
        sentence = fill(template + "{item}", {"item": value}.get, max_chars=100, max_words=16)
    except NotFillable:
        return
    assert "{" not in sentence
    assert "}" not in sentence
    assert len(sentence) <= 100
