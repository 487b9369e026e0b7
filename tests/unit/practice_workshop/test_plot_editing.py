"""Writing a scenario: every step gives another whole plot, and what is new begins without a dead end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.services.practice.plot_editing import (
    Step,
    copied,
    free_key,
    new_plot,
    new_stage,
    steps,
    with_lines,
    with_right,
    with_stage,
    with_step,
    with_step_earlier,
    with_text,
    without_stage,
    without_step,
)
from pos_assist.training.content import Plot, Stage, Way, When
from pos_assist.training.values import Move, Objection, Right


@pytest.fixture
def plot() -> Plot:
    return new_plot("mine")


def leads(plot: Plot) -> set[str]:
    """Every stage that anything leads to."""
    return {step.way.to for stage in plot.stages.values() for step in steps(stage)}


def test_what_is_new_leads_everywhere_and_nowhere_else(plot: Plot) -> None:
    assert leads(plot) == plot.stages.keys()
    assert all(stage.ends or stage.otherwise for stage in plot.stages.values())
    assert plot.own


@pytest.mark.parametrize(
    ("wanted", "taken", "key"),
    [
        ("Cena: za drogo?", (), "cena-za-drogo"),
        ("price", ("price", "price-2"), "price-3"),
        ("../../etc/passwd", (), "etc-passwd"),
        ("ŻŻŻ", (), "scenario"),
        ("a" * 90, (), "a" * 40),
    ],
)
def test_a_key_is_free_and_a_files_name_everywhere(wanted: str, taken: tuple[str, ...], key: str) -> None:
    assert free_key(wanted, taken) == key


def test_a_copy_is_the_shops_own_and_otherwise_the_same(plot: Plot) -> None:
    shipped = replace(plot, own=False, key="price")
    assert copied(shipped, "price-2") == replace(plot, key="price-2")
    assert not shipped.own


def test_a_text_that_is_emptied_is_gone() -> None:
    assert with_text({"en": "a", "pl": "b"}, "pl", "") == {"en": "a"}
    assert with_text({}, "sk", "c") == {"sk": "c"}
    assert with_lines({"en": ("a",)}, "en", []) == {}
    assert with_lines({"en": ("a",)}, "ro", ["b", "c"]) == {"en": ("a",), "ro": ("b", "c")}


def test_where_nothing_is_to_be_offered_there_is_no_objection(plot: Plot) -> None:
    silent = with_right(plot, Right.CHILD)
    assert silent.objection is None
    assert with_right(silent, Right.OFFER).objection is Objection.PRICE
    trust = replace(plot, objection=Objection.TRUST)
    assert with_right(trust, Right.OFFER).objection is Objection.TRUST


def test_ways_are_listed_in_the_order_in_which_they_are_tried() -> None:
    strict, plain = Way("yes", When(trust=3)), Way("no")
    stage = Stage("s", {}, {Move.SKIP: (Way("end"),), Move.ASK: (strict, plain)}, otherwise=Way("s"))
    assert [(one.move, one.place, one.way.to) for one in steps(stage)] == [
        (Move.ASK, 0, "yes"),
        (Move.ASK, 1, "no"),
        (Move.SKIP, 0, "end"),
        (None, 0, "s"),
    ]


def test_a_way_is_changed_in_its_place_added_at_the_end_and_taken_away() -> None:
    stage = Stage("s", {}, {Move.ASK: (Way("a"), Way("b"))})
    changed = with_step(stage, Step(Move.ASK, 0, Way("c", trust=1)))
    assert changed.moves == {Move.ASK: (Way("c", trust=1), Way("b"))}
    assert with_step(stage, Step(Move.ASK, 2, Way("d"))).moves[Move.ASK][2] == Way("d")
    assert with_step(stage, Step(None, 0, Way("e"))).otherwise == Way("e")
    fewer = without_step(stage, Step(Move.ASK, 0, Way("a")))
    assert fewer.moves == {Move.ASK: (Way("b"),)}
    assert without_step(fewer, Step(Move.ASK, 0, Way("b"))).moves == {}
    assert without_step(replace(stage, otherwise=Way("e")), Step(None, 0, Way("e"))).otherwise is None


def test_what_asks_for_nothing_is_tried_last_and_the_others_in_the_order_that_is_wanted() -> None:
    strict, mild, any_time = Way("a", When(trust=4)), Way("b", When(trust=2)), Way("c")
    stage = Stage("s", {}, {Move.ASK: (any_time,)})
    stage = with_step(stage, Step(Move.ASK, 1, mild))
    stage = with_step(stage, Step(Move.ASK, 2, strict))
    assert stage.moves[Move.ASK] == (mild, strict, any_time)
    stage = with_step_earlier(stage, Step(Move.ASK, 1, strict))
    assert stage.moves[Move.ASK] == (strict, mild, any_time)
    for step in (Step(Move.ASK, 0, strict), Step(None, 0, any_time), Step(Move.SKIP, 1, mild)):
        assert with_step_earlier(stage, step) == stage


def test_a_stage_goes_with_every_way_to_it_and_the_first_stays(plot: Plot) -> None:
    left = without_stage(plot, "no")
    assert "no" not in left.stages
    assert "no" not in leads(left)
    assert left.stages["doubt"].otherwise is None  # the check tells
    assert without_stage(plot, plot.start) is plot


def test_a_new_stage_has_a_key_of_its_own(plot: Plot) -> None:
    first = with_stage(plot, new_stage(plot))
    second = with_stage(first, new_stage(first))
    assert len(second.stages) == len(plot.stages) + 2
    assert list(second.stages)[: len(plot.stages)] == list(plot.stages)
