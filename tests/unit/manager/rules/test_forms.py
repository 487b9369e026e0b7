"""Forms and documents: what is shown is what is kept."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from pos_assist.manager.rules import change_words, forms, one_press
from pos_assist.manager.rules.drafts import Drafts
from pos_assist.manager.rules.forms import FORMS, LABELS, Way
from pos_assist.manager.rules.live import reach, summary
from pos_assist.manager.rules.naming import Naming
from pos_assist.services.editing import Change
from pos_assist.services.texts import SourceTexts
from tests.unit.manager.rules.shelf import PAIR, look, reading


@pytest.mark.parametrize(
    ("way", "value", "text"),
    [
        (Way.LIST, ["09:00-12:00", "14:00-18:00"], "09:00-12:00, 14:00-18:00"),
        (Way.SAME, [["model", "fits_model"], ["port", "port"]], "model = fits_model; port = port"),
        (Way.NUMBER, "19.99", "19.99"),
        (Way.WHOLE, -3, "-3"),
        (Way.LINE, "a reason", "a reason"),
    ],
)
def test_a_line_and_its_value_are_the_same(way: Way, value: Any, text: str) -> None:
    assert forms.text_of(way, value) == text
    assert forms.value_of(way, text) == value


def test_what_is_no_number_stays_as_typed_and_nothing_is_none() -> None:
    assert forms.value_of(Way.WHOLE, "many") == "many"
    assert forms.value_of(Way.NUMBER, "12,50") == "12.50"
    assert [forms.value_of(way, "  ") for way in Way] == [None] * len(Way)
    assert forms.value_of(Way.WHOLE, "0") is None


def test_attributes_are_written_in_a_line() -> None:
    attributes = {"port": "usb-c", "colour": ["black", "white"]}
    assert forms.attributes_of(forms.attributes_text(attributes)) == attributes


def test_a_side_is_as_short_as_it_can_be() -> None:
    assert forms.side_of(["sku:A"]) == "sku:A"
    assert forms.side_of(["sku:A", "sku:B"]) == ["sku:A", "sku:B"]
    assert forms.side_of([], "Phones", "", "port = usb-c") == {"category": "Phones", "attributes": {"port": "usb-c"}}
    assert forms.side_of([]) is None


def test_a_new_rule_gets_the_first_free_id() -> None:
    taken: dict[tuple[str, str], dict[str, str]] = {("bundle", "set-1"): {}, ("pair", "set-2"): {}}
    assert forms.blank("bundle", taken) == {"id": "set-3"}
    assert forms.blank("exclude", taken) == {}


def test_links_begin_a_rule() -> None:
    shop = reading()
    assert forms.begun("pair", "phone>case", shop) == {"when": "sku:PHONE", "offer": "sku:CASE"}
    assert forms.begun("ladder", "glass>glass9h", shop) == {"steps": ["sku:GLASS", "sku:GLASS9H"]}
    begun = forms.begun("bundle", "phone+case+gone", shop)
    assert begun == {"members": ["sku:PHONE", "sku:CASE", "id:gone"], "percent": "10"}


def test_every_field_has_a_name_and_every_kind_a_form() -> None:
    for kind, form in FORMS.items():
        assert len({asked.key for asked in form}) == len(form), kind
        assert all(asked.key in LABELS for asked in form)
    assert {"pair", "fits", "ladder", "bundle", "cover"} == forms.PAUSABLE


def test_one_press_pauses_and_resumes() -> None:
    name = ("pair", "pair-1")
    paused = one_press.pause(name, PAIR[1]).change
    assert paused.after == {**PAIR[1], "paused": True}
    resumed = one_press.pause(name, paused.after).change
    assert resumed.after == PAIR[1]
    assert one_press.remove(name, PAIR[1]).change == Change("pair", "pair-1", PAIR[1], None)


def test_drafts_keep_one_change_a_rule() -> None:
    drafts = Drafts()
    first, second = Change("pair", "p", None, {"id": "p"}), Change("pair", "p", None, {"id": "p", "priority": 1})
    drafts.put("offers", [first])
    drafts.put("sets", [second])
    assert drafts.changes == (second,)
    drafts.put("sets", [])
    assert drafts.changes == (first,)


TYPED = some.sampled_from(("percent", "price", "margin_floor", "same", "hours", "stores", "priority", "why"))


@given(key=TYPED, text=some.one_of(some.text(max_size=12), some.from_regex(r"[-+.,=;e0-9]{1,9}", fullmatch=True)))
def test_whatever_is_typed_the_form_goes_on_telling(key: str, text: str) -> None:
    """Half a number, half a pair: it is told as far as it goes, and the check says what is wrong."""
    for kind, form in FORMS.items():
        ways = {asked.key: asked.way for asked in form}
        if key not in ways:
            continue
        document: dict[str, Any] = {"id": "x", "when": "sku:PHONE", "offer": "sku:CASE", "product": "sku:COVER"}
        document |= {"members": ["sku:CASE", "sku:CABLE"], "steps": ["sku:CASE"], "category": "Beer"}
        value = forms.value_of(ways[key], text)
        if value is not None:
            document[key] = value
        seen = look()
        assert Naming(seen.reading, SourceTexts()).rule(kind, document) is not None
        assert change_words.preview([Change(kind, "x", None, document)], seen.reading, SourceTexts())
        summary(kind, document, seen)
        reach(kind, document, seen)
