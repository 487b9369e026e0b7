"""Tests in words: nothing is told early, a wrong draw tells nothing at all, and harm stands beside every effect."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.manager.experiments.desk import Choice, Choices
from pos_assist.manager.experiments.words import Wording
from pos_assist.services.experimenting import Element, Metric, Result, State, Variant
from pos_assist.services.texts import SourceTexts
from pos_assist.statistics.values import Estimate, Interval
from tests.gui.people_fakes import BLOCKED, CONCLUDED, DRAFT, RUNNING, B

WORDING = Wording(SourceTexts(), "EUR", lambda kpi: {"K23": "Seconds added", "K24": "Returns"}.get(kpi, kpi))


def told(result: Result) -> str:
    tiles = WORDING.tiles(result)
    return "\n".join([*(tile.said() for tile in tiles), *WORDING.instead(result)])


@pytest.mark.parametrize("locked", ["not_yet", "sample_ratio", "harm"])
def test_while_it_is_locked_neither_effect_nor_figure_is_told_whatever_came_with_it(locked: str) -> None:
    result = replace(CONCLUDED, state=State.RUNNING, locked=locked)
    said = told(result)
    for number in ("2.9", "16.2", "19.1", "16.0", "19.0"):
        assert number not in said
    assert said.count("told at the end" if locked == "not_yet" else "not told") == 2
    assert all(tile.span is None for tile in WORDING.tiles(result))


def test_once_it_is_open_the_effect_stands_with_its_interval_against_the_first() -> None:
    first, second = WORDING.tiles(CONCLUDED)
    assert first.value == "16.2%"
    assert second.value == "+2.9\u00a0pp"
    assert second.lines[0].text.replace("\u00a0", " ") == "+0.4 … +5.4 pp"
    assert second.lines[1].text == "compared with: as today"
    assert second.span is not None
    assert second.span.against == 0.0
    assert WORDING.instead(CONCLUDED)[1] == f"{B}: 19.0% (17.0–21.0%), n = 4,011"


def test_harm_stands_beside_the_effect_with_a_sign_and_a_word_also_while_it_is_locked() -> None:
    for result in (RUNNING, CONCLUDED):
        lines = [line.text.replace("\u00a0", " ") for line in WORDING.tiles(result)[1].lines]
        assert "✓ Seconds added: 3.1 s, at most 4.0 s" in lines
        assert "▲ Returns: 6.2%, more than the 5.0% it may be" in lines
        assert any(line == "? K25: cannot be told yet" for line in lines)


def test_a_draw_that_went_wrong_is_an_error_that_blocks_every_result() -> None:
    what, said = WORDING.locked(BLOCKED)
    assert what == "error"
    assert "(p < 0.001)" in said
    assert said.startswith("▲ ")
    assert WORDING.ratio(BLOCKED) == ""
    assert WORDING.ratio(RUNNING) == "The variants got the shares that were drawn (p = 0.410)."


def test_what_may_be_told_is_told_in_one_sentence() -> None:
    assert WORDING.locked(DRAFT) == ("", "")
    assert WORDING.locked(RUNNING)[0] == "warning"
    assert WORDING.locked(CONCLUDED) == ("ok", f"{B} is the better one.")
    assert "No difference" in WORDING.locked(replace(CONCLUDED, verdict="no difference"))[1]
    assert "may be concluded" in WORDING.locked(replace(CONCLUDED, verdict=""))[1]


def test_margin_is_told_in_money() -> None:
    plan = replace(CONCLUDED.plan, metric=Metric.MARGIN, smallest_effect=25.0)
    arm = replace(
        CONCLUDED.arms[1],
        value=Estimate(512.0, Interval(490.0, 534.0), 900),
        effect=Estimate(42.0, Interval(10.0, 74.0), 900),
    )
    result = replace(CONCLUDED, plan=plan, arms=(CONCLUDED.arms[0], arm))
    assert WORDING.tiles(result)[1].value == "+€0.42"
    assert ("Smallest difference worth finding", "€0.25") in WORDING.plan_lines(plan)


def test_how_far_it_is() -> None:
    assert WORDING.progress(RUNNING) == "3,120 of 8,000, about 28 days to go"
    assert WORDING.since(RUNNING) == "Since 2026-11-02, by Anna"
    stopped = replace(RUNNING, state=State.STOPPED, reason="A holiday", ended_at=CONCLUDED.ended_at)
    assert WORDING.since(stopped).endswith("Ended 2026-11-16. A holiday")
    assert WORDING.locked(stopped) == ("ok", "It was stopped early, so no result is told.")


def test_what_a_variant_says_stands_with_it_where_its_name_does_not_tell() -> None:
    asks, about = Choice("script:addon.A2", "addon.A2: Do you have one?"), Choice("kind:add-on", "add-on: all of these")
    choices = Choices((about,), {Element.SCRIPT: (asks,)})
    first, second = Variant("A", 0.5), Variant("B", 0.5, {"script": "addon.A2"})
    plan = replace(RUNNING.plan, element=Element.SCRIPT, target="kind:add-on", variants=(first, second))
    arms = tuple(replace(arm, variant=name) for arm, name in zip(RUNNING.arms, "AB", strict=True))
    wording = Wording(SourceTexts(), "EUR", str, choices)
    told = [[line.text for line in tile.lines] for tile in wording.tiles(replace(RUNNING, plan=plan, arms=arms))]
    assert [asks.name in lines for lines in told] == [False, True]
    assert ("Which offers it is about", about.name) in wording.plan_lines(plan)
    assert ("Which offers it is about", "all offers") in wording.plan_lines(replace(plan, target="all"))
    named = replace(plan, variants=(first, replace(second, name=asks.name)))
    arms = tuple(replace(arm, variant=name) for arm, name in zip(RUNNING.arms, ("A", asks.name), strict=True))
    tile = wording.tiles(replace(RUNNING, plan=named, arms=arms))[1]
    assert asks.name not in [line.text for line in tile.lines]
