"""What a rule earned stands below its counts, with its interval or why there is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from pos_assist.engine.policy import Policy
from pos_assist.manager.office import Office
from pos_assist.manager.rules.desk import Desk
from pos_assist.manager.rules.drafts import Drafts
from pos_assist.manager.rules.earned import with_earned
from pos_assist.manager.rules.finding import Findable
from pos_assist.manager.rules.offer_rows import OfferRow, offer_rows
from pos_assist.manager.rules.reading import Readings
from pos_assist.services.reporting.figures import Overview
from pos_assist.services.reporting.request import Request
from pos_assist.services.rule_figures import Figures
from pos_assist.services.texts import SourceTexts
from pos_assist.ui.theme import LIGHT
from tests.told_figures import ToldFigures, overview_of, rule
from tests.unit.manager.rules.shelf import NOW, PAIR, SET, reading

SINCE = datetime(2026, 11, 1, 23, 30, tzinfo=UTC)
DESK = Desk(
    Policy(), lambda: NOW, lambda moment: moment, "", Drafts(), Readings(), Findable(), lambda: Figures(None, {})
)


def of_pair(request: Request) -> Overview:
    return replace(overview_of(request), rules=(rule("pair-1", "Pair", "review", 96, 410),))


def office(told: ToldFigures | None) -> Office:
    anything: Any = None  # nothing else of the office is asked for here
    return Office(lambda _: SourceTexts(), LIGHT, anything, anything, anything, "Anna", reporting=told)


def rows() -> list[OfferRow]:
    return [
        row._replace(became="counts") for row in offer_rows(reading(PAIR, SET), ("pair", "bundle"), NOW, SourceTexts())
    ]


def test_a_rule_with_cards_tells_what_it_earned_and_when_it_was_out() -> None:
    told = ToldFigures(of_pair)
    pair, other = with_earned(rows(), SINCE, DESK, office(told))
    counts, earned = pair.became.replace("\u2060", "").replace("\u00a0", " ").split("\n")
    assert counts == "counts"
    assert "Extra attach rate: +3.0 pp (95%: +1.0 … +5.0 pp)" in earned
    assert "Returned after an offer: 4.2% (95%: " in earned
    assert earned.endswith("Last out of stock: 2026-11-17")
    assert other.became == "counts"
    assert told.asked[-1].period.first == SINCE.date()
    assert told.asked[-1].period.last == NOW.date()


def test_below_thirty_no_share_is_told() -> None:
    told = ToldFigures(lambda request: replace(overview_of(request), rules=(rule("pair-1", "Pair", "wait", 1, 6),)))
    pair, _ = with_earned(rows(), SINCE, DESK, office(told))
    assert pair.became.endswith("Extra attach rate: not enough data · Returned after an offer: not enough data")


def test_without_figures_or_anything_recorded_the_rows_stay_as_they_are() -> None:
    assert with_earned(rows(), SINCE, DESK, office(None)) == rows()
    told = ToldFigures(of_pair)
    assert with_earned(rows(), None, DESK, office(told)) == rows()
    assert told.asked == []
