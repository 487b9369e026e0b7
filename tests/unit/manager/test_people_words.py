"""The team in words: by name, no rank, no number below fifty cards, no comparing word below two hundred."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import permutations

import pytest

from pos_assist.engine.letters import folded
from pos_assist.manager.parts.chart_values import Look
from pos_assist.manager.people import words
from pos_assist.manager.people.funnel import funnel
from pos_assist.services.people import COMPARABLE, ENOUGH, People, Person
from pos_assist.services.people_compared import SIZES, Moment
from pos_assist.services.reporting.request import Period, Request
from pos_assist.services.texts import SourceTexts
from tests.gui.people_fakes import NOW, TEAM, FakePeople, person

TEXTS = SourceTexts()
REQUEST = Request(Period(NOW.date(), NOW.date()))


def people(*rows: Person) -> People:
    return replace(FakePeople(rows or TEAM).people(REQUEST))


def test_everybody_stands_by_name_however_they_came_and_nobody_named_last() -> None:
    some = (TEAM[1], TEAM[2], TEAM[7], TEAM[5])
    orders = {tuple(one.key for one in words.rows(people(*order), TEXTS)) for order in permutations(some)}
    assert orders == {("2", "5", "9", "")}  # Anna, Ján, Łukasz


def test_no_cell_is_a_rank() -> None:
    rows = words.rows(people(), TEXTS)
    for place in range(len(rows[0].cells)):
        column = [one.cells[place] for one in rows]
        assert not all(re.fullmatch(r"\d+\.?", cell) for cell in column) or place == 1  # the cards shown


@pytest.mark.parametrize("shown", [0, 1, ENOUGH - 1])
def test_below_fifty_cards_nothing_but_their_number_is_told(shown: int) -> None:
    """Whatever figures may have come with the person."""
    few = replace(person("4", "Anna", 300), shown=shown)
    cells = words.rows(people(few), TEXTS)[0].cells
    assert [cell for cell in cells if re.search(r"\d", cell)] == [str(shown)]
    assert not re.search(r"\d", words.context(few, TEXTS).replace(f"shown: {shown}", ""))
    assert funnel(people(few), TEXTS).rows == ()


def test_from_fifty_cards_on_there_is_a_figure() -> None:
    assert words.rows(people(person("4", "Anna", ENOUGH)), TEXTS)[0].cells[3].startswith("17.0% (")


@pytest.mark.parametrize("standing", ["above", "below", "within"])
def test_below_two_hundred_cards_no_word_says_where_a_figure_stands(standing: str) -> None:
    few, enough = (replace(person("4", "Anna", n), standing=standing) for n in (COMPARABLE - 1, COMPARABLE))
    assert words.standing(few, TEXTS) == "too early to compare"
    assert words.standing(enough, TEXTS) == f"{standing} the usual range"


def test_what_nobody_is_named_for_is_not_compared_and_has_no_dot() -> None:
    rows = people(person("", "", 900, standing="below"), person("4", "Anna", 900))
    assert words.rows(rows, TEXTS)[-1].cells[:3] == ("Nobody named", "900", "–")
    assert funnel(rows, TEXTS).keys == ("4",)


def test_every_dot_of_the_funnel_has_one_form_and_the_limits_are_told_by_their_lines() -> None:
    data = funnel(people(), TEXTS)
    dots = [series for series in data.series if series.look is Look.POINTS]
    assert len(dots) == 1
    assert len(dots[0].marks) == 6
    assert {one.name: one.look for one in data.series if one.name} == {
        "99.8% limits": Look.DOTTED,
        "95% limits": Look.DASHED,
        "whole team": Look.LINE,
        "one person": Look.POINTS,
    }
    assert [row[0] for row in data.rows] == sorted((row[0] for row in data.rows), key=folded)


def test_the_funnel_compares_like_with_like_unless_asked_for_what_was_recorded() -> None:
    anna = replace(person("4", "Anna", 300, 0.2), on_funnel=0.15)
    heights = [funnel(people(anna), TEXTS, like_for_like=like).series[-1].marks[0].y for like in (True, False)]
    assert heights == [0.15, anna.raw.value]


def test_widened_limits_are_said_and_a_best_one_only_where_the_figures_name_one() -> None:
    plain = people()
    assert words.widened(plain, TEXTS) == ""
    assert "widened 1.50 times" in words.widened(replace(plain, phi=2.25, widened=True), TEXTS)
    assert "certainty" not in words.summary(plain, TEXTS)
    assert "Łukasz Żak" in words.summary(replace(plain, best="9"), TEXTS)


def test_how_many_are_hidden_is_said() -> None:
    assert "2 persons with too few cards" in words.summary(people(), TEXTS)


def test_the_page_says_what_the_mix_is_made_of() -> None:
    """Every column that people are compared at (`services.people_compared.Moment`) is named."""
    said = words.explained(TEXTS)
    assert set(Moment.__slots__) - {"staff_id", "shown", "confirmed"} == {"hour", "size", "kind", "category", "segment"}
    for name in ("same hour", "number of lines in the basket", "kind of offer", "category", "kind of customer"):
        assert name in said
    for size in SIZES:
        assert size.replace("-", "–").replace("5+", "5 or more") in said
