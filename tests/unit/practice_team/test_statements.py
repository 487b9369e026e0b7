"""xAPI statements: valid by the rules, under a pseudonym, without a name or a word, the same for the same encounter."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pos_assist.services.practice.records import Certificate, Mode, Outcome
from pos_assist.services.practice.statements import Telling
from pos_assist.training.values import Check, End
from tests.unit.practice.shop import Shop, outcome
from tests.unit.practice_team.xapi import check

TITLES = {"price": {"en": "That is too dear", "pl": "Za drogo", "sk": "", "xx": "?"}}
CERTIFICATE = Certificate("c1", "jan", "coffee & tea", date(2026, 3, 9), date(2027, 3, 9), 88)


def telling(**changed: Any) -> Telling:
    return replace(Telling(lambda staff_id: f"p-{len(staff_id)}", TITLES, 70), **changed)


def one(**changed: Any) -> Outcome:
    return outcome(0, "s1", {Check.FIT: True, Check.RESPECT: None, Check.TIMING: False}, **changed)


def told(*outcomes: Outcome, **changed: Any) -> dict[str, Any]:
    (statement,) = telling(**changed).statements(outcomes, ())
    return statement


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("percent", [0, 69, 70, 100])
@pytest.mark.parametrize("plot", ["price", "own one", 'ürlaub/ž"<>'])
def test_every_statement_keeps_the_rules(mode: Mode, percent: int, plot: str) -> None:
    check(told(one(mode=mode, percent=percent, plot=plot)))


def test_what_was_really_played_and_a_certificate_keep_the_rules(shop: Shop) -> None:
    shop.practise("jan")
    statements = telling().statements(shop.log.outcomes(), [CERTIFICATE])
    assert len(statements) == len(shop.log.outcomes()) + 1
    for statement in statements:
        check(statement)
    assert sorted(one["timestamp"] for one in statements) == [one["timestamp"] for one in statements]


def test_an_encounter_says_what_was_reached_and_which_checks_applied() -> None:
    statement = told(one(percent=80, seconds=31.456))
    assert statement["result"]["score"] == {"scaled": 0.8, "raw": 80, "min": 0, "max": 100}
    assert statement["result"]["duration"] == "PT31.46S"
    (checks,) = statement["result"]["extensions"].values()
    assert checks == {"fit": True, "timing": False}
    assert statement["object"]["definition"]["name"] == {"en": "That is too dear", "pl": "Za drogo"}


@pytest.mark.parametrize(
    ("mode", "percent", "hard_fail", "verb", "success"),
    [
        (Mode.PRACTICE, 100, False, "completed", True),
        (Mode.PRACTICE, 20, False, "completed", False),
        (Mode.ASSESSMENT, 70, False, "passed", True),
        (Mode.ASSESSMENT, 69, False, "failed", False),
        (Mode.ASSESSMENT, 90, True, "failed", False),
    ],
)
def test_only_an_assessment_is_passed_or_failed(
    mode: Mode, percent: int, hard_fail: bool, verb: str, success: bool
) -> None:
    statement = told(one(mode=mode, percent=percent, hard_fail=hard_fail))
    assert statement["verb"]["display"]["en"] == verb
    assert statement["result"]["success"] is success


def test_what_was_left_is_not_told() -> None:
    assert telling().statements([one(end=None), one(end=End.LEFT)], ()) == telling().statements([one(end=End.LEFT)], ())


def test_nobody_is_named_and_nothing_that_was_said_is_told(shop: Shop) -> None:
    played = shop.practise("jan.kowalski")
    written = json.dumps(telling().statements(shop.log.outcomes(), ()))
    words = [turn.said.text for one in played for turn in one.state.turns if turn.said]
    assert words
    assert "kowalski" not in written
    assert not [text for text in words if text in written]
    assert not [one.encounter_id for one in played if one.encounter_id in written]


def test_the_same_encounter_is_the_same_statement_and_others_are_others() -> None:
    assert told(one()) == told(one())
    statements = telling().statements([one(), outcome(1, "s1", {})], [CERTIFICATE])
    assert len({statement["id"] for statement in statements}) == 3
    registrations = {one["context"]["registration"] for one in statements if "registration" in one["context"]}
    assert len(registrations) == 1


def test_the_shops_own_address_stands_in_every_key() -> None:
    statement = told(one(), shop="https://shop.example/")
    assert statement["actor"]["account"]["homePage"] == "https://shop.example/"
    assert statement["object"]["id"] == "https://shop.example/practice/scenarios/price"


def test_a_certificate_tells_when_it_ends() -> None:
    (statement,) = telling().statements((), [CERTIFICATE])
    assert statement["verb"]["display"] == {"en": "earned"}
    assert list(statement["context"]["extensions"].values()) == ["2027-03-09"]
