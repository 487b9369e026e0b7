"""What differs between two documents is told key by key, in words that a person can compare."""

from __future__ import annotations

import pytest

from pos_assist.services.differences import Difference, differences, text_of
from pos_assist.services.editing import Document

PAIR: Document = {"id": "p", "when": "sku:A", "offer": ["sku:B", "sku:C"], "benefit": {"en": "keeps", "pl": "chroni"}}


def test_equal_documents_do_not_differ() -> None:
    assert differences(PAIR, dict(PAIR)) == []


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"offer": "sku:B"}, [Difference("offer", "sku:B, sku:C", "sku:B")]),
        ({"benefit": {"en": "keeps"}}, [Difference("benefit.pl", "chroni", "")]),
        ({"benefit": {"en": "saves", "pl": "chroni"}}, [Difference("benefit.en", "keeps", "saves")]),
        ({"priority": 3}, [Difference("priority", "", "3")]),
        ({"paused": True}, [Difference("paused", "", "yes")]),
        (
            {"when": {"category": "cables", "attributes": {"port": ["usb-c", "usb-a"]}}},
            [
                Difference("when", "sku:A", ""),
                Difference("when.category", "", "cables"),
                Difference("when.attributes.port", "", "usb-c, usb-a"),
            ],
        ),
        ({"same": [["model", "fits_model"]]}, [Difference("same", "", "model = fits_model")]),
    ],
)
def test_what_differs_is_told_key_by_key(changed: Document, told: list[Difference]) -> None:
    assert differences(PAIR, {**PAIR, **changed}) == told


def test_a_rule_that_is_new_or_gone_is_told_in_full() -> None:
    keys = ["id", "when", "offer", "benefit.en", "benefit.pl"]

    new, gone = differences(None, PAIR), differences(PAIR, None)

    assert [one.key for one in new] == [one.key for one in gone] == keys
    assert {one.before for one in new} == {one.after for one in gone} == {""}
    assert differences(None, None) == []


def test_a_value_in_one_line() -> None:
    assert [text_of(value) for value in (True, False, 3, "x", ["a", "b"], [["a", "b"]])] == [
        *("yes", "no", "3", "x", "a, b", "a = b"),
    ]
