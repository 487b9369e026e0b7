"""An encounter in words: the idea as the panel writes it, own words as the trainee says they were."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.services.practice.ports import Heard
from pos_assist.services.texts import SourceTexts
from pos_assist.trainer.encounter_words import ANSWERS, Draft, draft_of, goods, heard_shown, idea, said_of, taken_for
from pos_assist.training.playing import begin
from pos_assist.training.scene import SceneLine
from pos_assist.training.values import Move, Objection, Says
from tests.unit.training.content import CONTENT, PESTO, SCENE, UPGRADE, setup

TEXTS = SourceTexts()
STATE = begin(setup("price"), CONTENT)


def test_the_difference_of_a_better_version_is_written_as_one() -> None:
    assert UPGRADE.idea is not None
    assert idea(UPGRADE.idea, TEXTS, with_script=True).price == f"+{PESTO.price}"
    assert idea(PESTO, TEXTS, with_script=True).price == PESTO.price


def test_an_assessment_does_not_show_the_panels_line() -> None:
    assert PESTO.script in idea(PESTO, TEXTS, with_script=True).script
    assert idea(PESTO, TEXTS, with_script=False).script == ""


def test_a_long_basket_is_cut_and_says_how_much() -> None:
    lines = tuple(SceneLine(f"Line {number}", "1", "1.00") for number in range(9))
    shown = goods(replace(SCENE, lines=lines), TEXTS)
    assert len(shown.lines) == 4
    assert shown.more == "and 5 more lines"


def test_one_line_too_many_is_shown_rather_than_counted() -> None:
    lines = tuple(SceneLine(f"Line {number}", "1", "1.00") for number in range(5))
    shown = goods(replace(SCENE, lines=lines), TEXTS)
    assert (len(shown.lines), shown.more) == (5, "")


def test_what_was_typed_is_taken_for_the_likeliest_move_and_the_others_follow() -> None:
    draft = draft_of("really no?", Heard(((Move.REPEAT, 0.8), (Move.ASK, 0.4))), STATE, CONTENT)
    shown = heard_shown(draft, TEXTS)
    assert shown.chosen == Move.REPEAT.value
    assert [key for key, _name in shown.moves[:2]] == [Move.REPEAT.value, Move.ASK.value]
    assert len(shown.moves) == len(Move)


def test_what_was_not_understood_is_nothing_until_it_is_said() -> None:
    shown = heard_shown(draft_of("hm", Heard(()), STATE, CONTENT), TEXTS)
    assert shown.chosen == ""
    assert shown.title == "Not understood. What was it?"


def test_the_trainees_word_counts_not_the_guess() -> None:
    draft = draft_of("it costs 12,99", Heard(((Move.REPEAT, 0.9),)), STATE, CONTENT)
    corrected = taken_for(draft, Move.ANSWER, STATE, CONTENT)._replace(ticked=frozenset({ANSWERS, Says.PRICE.value}))
    said = said_of(corrected, Move.ANSWER, STATE, CONTENT)
    assert (said.move, said.says, said.answers) == (Move.ANSWER, frozenset({Says.PRICE}), Objection.PRICE)
    assert said_of(corrected, Move.ASK, STATE, CONTENT).answers is None


def test_what_was_said_aloud_has_no_words() -> None:
    assert heard_shown(Draft(""), TEXTS).words == "(said aloud)"
