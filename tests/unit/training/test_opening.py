"""What a session is made of: shares, mixing, who plays what, with which basket."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_assist.training.encounter import Setup
from pos_assist.training.opening import draw, personas_for, scenes_for
from pos_assist.training.values import Level, Mood, Objection, Right
from tests.unit.training.content import BARE, CONTENT, PESTO, SCENE, SCENES, SET, UPGRADE


def _draw(seed: int = 1, **wishes: object) -> tuple[Setup, ...]:
    return draw(CONTENT, SCENES, Random(seed), language="en", **wishes)  # type: ignore[arg-type]


def _not_offering(setups: tuple[Setup, ...]) -> int:
    return sum(CONTENT.plots[one.plot].right is not Right.OFFER for one in setups)


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 10**6), count=st.integers(5, 8), level=st.sampled_from([None, *Level]))
def test_a_session_is_mixed(seed: int, count: int, level: Level | None) -> None:
    setups = _draw(seed, count=count, level=level)
    assert len(setups) == count
    assert 4 * _not_offering(setups) >= count
    assert any(CONTENT.plots[one.plot].right is Right.OFFER for one in setups)
    for before, after in pairwise(setups):
        assert before.plot != after.plot
        assert before.persona != after.persona


@settings(max_examples=100, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_every_encounter_fits_together(seed: int) -> None:
    for one in _draw(seed, count=8):
        plot = CONTENT.plots[one.plot]
        assert (one.scene.idea is None) is (plot.right is Right.NO_IDEA)
        assert (one.queue >= 3) is (plot.right is Right.QUEUE)
        assert one.level in plot.levels
        persona = CONTENT.personas[one.persona]
        assert one.mood in persona.moods
        assert plot.objection is None or plot.objection in persona.objections


def test_the_same_seed_draws_the_same_session() -> None:
    assert _draw(5) == _draw(5)
    assert len({_draw(seed) for seed in range(10)}) == 10


def test_wanted_plots_come_among_others() -> None:
    for seed in range(30):
        setups = _draw(seed, wanted=("price", "has_one"))
        assert {"price", "has_one"} <= {one.plot for one in setups}
        assert _not_offering(setups) >= 2


def test_wanted_plots_leave_room_for_those_not_to_offer() -> None:
    setups = _draw(wanted=("price", "trust", "need", "has_one"), count=5)
    assert _not_offering(setups) == 2
    assert len(setups) == 5


def test_how_many_are_not_to_be_offered_cannot_be_counted_on() -> None:
    assert {_not_offering(_draw(seed)) for seed in range(40)} == {2, 3}


def test_one_wanted_encounter_is_just_that() -> None:
    for key in CONTENT.plots:
        assert [one.plot for one in _draw(count=1, wanted=(key,))] == [key]


def test_an_unknown_wish_is_left_out() -> None:
    assert len(_draw(wanted=("nobody",))) == 6


def test_a_level_is_kept_and_a_wanted_plot_comes_at_its_nearest() -> None:
    hard = replace(CONTENT.plots["price"], levels=(Level.USUAL, Level.HARD))
    content = replace(CONTENT, plots={**CONTENT.plots, "price": hard})
    setups = draw(content, SCENES, Random(1), language="en", level=Level.EASY, count=8)
    assert {one.level for one in setups} == {Level.EASY}
    assert "price" not in {one.plot for one in setups}
    wanted = draw(content, SCENES, Random(1), language="en", level=Level.EASY, wanted=("price",))
    assert {one.level for one in wanted if one.plot == "price"} == {Level.USUAL}


def test_baskets_are_not_repeated_while_there_are_others() -> None:
    setups = _draw(count=5)
    with_idea = [one.scene.scene_id for one in setups if one.scene.idea]
    assert len(set(with_idea)) == len(with_idea)


def test_without_a_fitting_scene_there_is_nothing_to_draw() -> None:
    assert draw(CONTENT, (), Random(1), language="en") == ()
    assert draw(CONTENT, SCENES, Random(1), language="pl") == ()
    assert {one.plot for one in draw(CONTENT, (BARE,), Random(1), language="en")} == {"no_idea"}


def test_where_the_price_is_the_doubt_the_goods_are_the_dearer_ones() -> None:
    cheap = replace(SCENE, scene_id="cheap", idea=replace(PESTO, price="1,99 zł"))
    dear = replace(SCENE, scene_id="dear", idea=replace(PESTO, price="129,00 zł"))
    assert scenes_for(CONTENT.plots["price"], (dear, cheap)) == [dear]
    assert scenes_for(CONTENT.plots["trust"], (dear, cheap)) == [dear, cheap]


def test_a_child_buys_little() -> None:
    child = replace(CONTENT.plots["queue"], right=Right.CHILD)
    baskets = [replace(SCENE, scene_id=total, total=total) for total in ("269,00 €", "1,20 €", "15,00 €")]
    assert [one.scene_id for one in scenes_for(child, baskets)] == ["1,20 €"]


def test_a_plot_of_one_kind_is_played_with_that_kind() -> None:
    plot = replace(CONTENT.plots["trust"], kinds=("upgrade", "bundle"))
    assert scenes_for(plot, (SCENE, UPGRADE, SET, BARE)) == [UPGRADE, SET]


@pytest.mark.parametrize(
    ("named", "objection", "cast"),
    [
        (("hurried", "nobody"), Objection.TRUST, ["hurried"]),
        ((), Objection.TRUST, ["calm", "doubter"]),
        ((), Objection.ELSEWHERE, ["calm", "hurried", "doubter"]),
        ((), None, ["calm", "hurried", "doubter"]),
    ],
)
def test_who_may_play_a_plot(named: tuple[str, ...], objection: Objection | None, cast: list[str]) -> None:
    plot = replace(CONTENT.plots["trust"], personas=named, objection=objection)
    assert [one.key for one in personas_for(plot, CONTENT)] == cast


def test_a_complaint_comes_annoyed() -> None:
    upset = replace(CONTENT.plots["queue"], key="upset", right=Right.UPSET)
    content = replace(CONTENT, plots={"upset": upset})
    assert {one.mood for one in draw(content, SCENES, Random(1), language="en")} == {Mood.ANNOYED}
