"""Data and privacy in words: what is in doubt is told with a sign, a repeated offer before anything else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.manager.data_quality.words import Wording
from pos_assist.services.reporting.figures import Report, Unit
from pos_assist.services.reporting.request import Period, Request
from pos_assist.services.texts import SourceTexts
from tests.gui.people_fakes import DOUBTS, FRESH, NOW, WATCHED, figure

WORDING = Wording(SourceTexts(), SourceTexts())
REQUEST = Request(Period(NOW.date(), NOW.date()))


def report(**doubts: float) -> Report:
    figures = {**WATCHED, "K34": figure("K34", Unit.SHARE, 0.0, {**DOUBTS, **doubts})}
    return Report(REQUEST, FRESH, "EUR", figures)


def test_more_than_five_per_cent_of_anything_is_told_by_its_name() -> None:
    what, said = WORDING.banner(report())
    assert what == "warning"
    assert "returns without their sale 8.3%" in said
    assert "cards of nobody" not in said


@pytest.mark.parametrize(("share", "what"), [(0.05, "ok"), (0.0501, "warning")])
def test_the_bound_is_five_per_cent(share: float, what: str) -> None:
    assert WORDING.banner(report(unmatched=share))[0] == what


def test_an_offer_repeated_after_a_no_comes_before_everything() -> None:
    found = report()
    repeated = {**found.figures, "K20": replace(WATCHED["K20"], value=2)}
    what, said = WORDING.banner(replace(found, figures=repeated))
    assert what == "error"
    assert "repeated after a no: 2" in said


def test_every_doubt_has_a_card_and_what_is_not_known_a_dash() -> None:
    cards = {one.name: one.value for one in WORDING.doubts(report())}
    assert cards["returns without their sale"] == "▲ 8.3%"
    assert cards["late events"] == "0.4%"
    unknown = figure("K34", Unit.SHARE, 0.0, {"late": 0.0})
    cards = {one.name: one.value for one in WORDING.doubts(replace(report(), figures={"K34": unknown}))}
    assert cards["unknown products"] == "–"


def test_how_it_behaved_is_told_with_what_it_rests_on_and_what_it_means() -> None:
    cards = {one.name: one for one in WORDING.behaviour(report())}
    assert [line.text for line in cards["Not on the shelf"].lines][-1] == "24 of 2,000"
    assert "offers accepted" in cards["Not on the shelf"].definition
    fast = cards["Time until the card is there"]
    assert fast.lines[0].text.replace("\u00a0", " ") == "half of the cards within 12 ms, 95 of 100 within 41 ms"


def test_nothing_recorded_says_nothing() -> None:
    assert WORDING.banner(replace(report(), figures={})) == ("", "")


def test_the_notice_names_the_days_the_bound_and_the_ways_out() -> None:
    said = " ".join(WORDING.privacy(90, 24))
    for needed in (
        "90 days",
        "24 months",
        "Below 50 cards",
        "--mode own",
        "export --staff",
        "events forget --customer",
    ):
        assert needed in said
