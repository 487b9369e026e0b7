"""One's own figures in words: no number below fifty cards, the team's middle only where there is one."""

from __future__ import annotations

import re
from dataclasses import replace

from pos_assist.manager.own.words import shown
from pos_assist.services.people import COMPARABLE, OwnView
from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.request import Period, Request
from pos_assist.services.texts import SourceTexts
from pos_assist.statistics.values import Estimate, WhyNot
from tests.gui.people_fakes import NOW, FakePeople, person

TEXTS = SourceTexts()
REQUEST = Request(Period(NOW.date(), NOW.date()))


def view(staff_id: str = "2") -> OwnView:
    return FakePeople().own(REQUEST, staff_id)


def test_the_own_figure_the_usual_one_and_the_teams_middle() -> None:
    told = shown(view(), TEXTS, lambda moment: moment)
    assert told.name == "Anna Kowalska"
    assert told.mine == "17.2% (14.8–19.6%)"
    assert dict(told.figures)["Middle of the team"] == "17.1%"
    assert dict(told.figures)["Usual for your mix of hours and offers"] == "16.8%"
    assert told.says.startswith("That is within")
    assert told.until == "Figures until 2026-11-20 14:02"
    assert told.line is not None
    assert told.line[3] == 0.171


def test_below_fifty_cards_there_is_their_number_and_no_other() -> None:
    few = replace(person("2", "Anna", 300), shown=23)
    told = shown(replace(view(), own=few), TEXTS, lambda moment: moment)
    assert told.figures == (("Cards shown", "23"),)
    assert re.findall(r"\d+", told.mine) == ["50", "23"]
    assert told.line is None
    assert told.says == ""


def test_a_small_team_has_no_middle_so_that_nobody_can_be_reckoned_out_of_it() -> None:
    few = replace(view(), team_middle=Estimate.none(WhyNot.TOO_FEW, 4))
    told = shown(few, TEXTS, lambda moment: moment)
    assert dict(told.figures)["Middle of the team"] == "told where five people or more can be compared"
    assert told.line is not None
    assert told.line[3] is None


def test_where_a_figure_stands_is_told_from_two_hundred_cards_on() -> None:
    early = replace(person("2", "Anna", COMPARABLE - 1), standing="below")
    assert "it takes 200 cards" in shown(replace(view(), own=early), TEXTS, lambda moment: moment).says
    below = replace(early, shown=COMPARABLE)
    assert "reasons that no figure knows" in shown(replace(view(), own=below), TEXTS, lambda moment: moment).says


def test_figures_that_were_never_counted_are_said() -> None:
    never = replace(view(), freshness=Freshness(trouble="The till is away."))
    assert shown(never, TEXTS, lambda moment: moment).until == "The till is away."
    assert shown(replace(view(), freshness=Freshness()), TEXTS, lambda m: m).until == "No figures were counted yet."
