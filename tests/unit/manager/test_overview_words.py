"""The overview's answers in words, and the receipts behind its marks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from pos_assist.manager.overview.marks import behind
from pos_assist.manager.overview.paper import document_of
from pos_assist.manager.overview.trend_words import key_of, trends
from pos_assist.manager.overview.words import SIGNS, Words
from pos_assist.manager.parts.figure_words import FigureWords
from pos_assist.manager.parts.filter_menu import name_of
from pos_assist.manager.parts.linking import request_of
from pos_assist.services.paper import words as paper
from pos_assist.services.paper.document import Paragraph, Table
from pos_assist.services.reporting.figures import Figure, Overview, Unit
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.request import Filters, Period, Request
from pos_assist.services.texts import SourceTexts
from pos_assist.statistics.values import Interval, WhyNot
from tests.told_figures import money, overview_of, rule, share

MONTH = Request(Period(date(2026, 10, 22), date(2026, 11, 20)), compared=Period(date(2026, 9, 22), date(2026, 10, 21)))
FIGURES = FigureWords(SourceTexts(), SourceTexts(), "EUR")


def words(overview: Overview | None = None) -> Words:
    return Words(overview or overview_of(MONTH), FIGURES)


def judged(verdict: str, low: float, high: float) -> Words:
    overview = overview_of(MONTH)
    effect = money("K15", (low + high) / 2, low, high, holdout=702)
    return words(replace(overview, verdict=replace(overview.verdict, effect=effect, verdict=verdict)))


@pytest.mark.parametrize(
    ("verdict", "low", "high", "said"),
    [
        ("earns", 10, 74, "Yes: +€0.42 more in every basket, at least +€0.10."),
        ("costs", -74, -10, "No: −€0.42 in every basket, at best −€0.10."),
        ("unclear", -10, 74, "Not clear yet: between −€0.10 and +€0.74 in every basket."),
    ],
)
def test_is_it_worth_it(verdict: str, low: float, high: float, said: str) -> None:
    assert judged(verdict, low, high).worth() == said


@pytest.mark.parametrize(("verdict", "begins"), [("blocked", "No verdict: "), ("unclear", "Not known yet: ")])
def test_no_number_says_why(verdict: str, begins: str) -> None:
    overview = overview_of(MONTH)
    why = WhyNot.SAMPLE_RATIO if verdict == "blocked" else WhyNot.TOO_FEW
    nothing = Figure("K15", Unit.MONEY, None, why_not=why)
    told = words(replace(overview, verdict=replace(overview.verdict, effect=nothing, verdict=verdict)))
    assert told.worth() == f"{begins}{FIGURES.why(nothing)}."
    assert told.effect().value == "–"
    assert told.effect().span is None


def test_the_naive_sum_stands_beside_the_effect_and_says_what_it_is() -> None:
    tile = words().effect()
    assert tile.value == "+€0.42"
    assert tile.span is not None
    assert tile.span.against == 0.0
    told = [line.text for line in tile.aside]
    assert told[1] == "+€2,570"  # whole currency: an estimate of thousands has no cents
    assert told[-1] == "No effect, only a sum: accepted items €12,040.50"


def test_an_estimated_sum_of_next_to_nothing_has_no_sign() -> None:
    overview = overview_of(MONTH)
    nothing = money("K16", -31.0, -159_140, 159_149, holdout=225)
    told = words(replace(overview, verdict=replace(overview.verdict, programme=nothing))).effect().aside
    assert [line.text.replace("\u2060", "").replace("\u00a0", " ") for line in told[1:3]] == [
        "€0",
        "95%: −€1,591 … +€1,591",
    ]


def test_every_tile_has_interval_size_definition_period_and_what_was_before() -> None:
    tiles = {tile.key: tile for tile in words().tiles()}
    assert list(tiles) == ["K05", "K14", "K10"]
    lines = [line.text for line in tiles["K05"].lines]
    assert lines == ["95%: 16.2–19.4%", "392 of 2,204", "before: 15.9%"]
    definition = tiles["K05"].definition
    assert CATALOGUE["K05"].definition in definition
    assert "offers accepted : offers put to the customer = 17.8%" in definition
    assert "2026-10-22" in definition
    assert "Wilson" in definition
    assert [line.text for line in tiles["K14"].lines][1] == "9.1% against 7.7% without"


def test_guardrails_within_their_bounds_stay_few_and_an_alarm_is_always_among_them() -> None:
    said, guards = words().harm()
    assert said == "No sign of it."
    assert [guard.sign for guard in guards] == ["✓"] * 4
    overview = overview_of(MONTH)
    alarmed = replace(overview.harm[6], state="alarm")
    said, guards = words(replace(overview, harm=(*overview.harm[:6], alarmed, overview.harm[7]))).harm()
    assert said == "Yes: 1 figure beyond the bound."
    assert (guards[-1].sign, guards[-1].name) == ("▲", CATALOGUE["K07"].name)
    nothing = tuple(replace(one, state="unknown") for one in overview.harm)
    assert words(replace(overview, harm=nothing)).harm()[0] == "Not known yet."


def test_what_needs_a_look_is_counted_and_said() -> None:
    assert words().attention() == "2 things to look at. Data in doubt: cards of nobody."
    assert words(replace(overview_of(MONTH), attention=())).attention() == "Nothing presses."


def test_rules_to_keep_and_to_review_share_a_scale_and_leave_room_for_each_other() -> None:
    overview = overview_of(MONTH)
    many = tuple(rule(f"k{n}", f"keep {n}", "keep", 90, 400) for n in range(9))
    bad = tuple(rule(f"r{n}", f"review {n}", "review", 2, 150) for n in range(9))
    told = words(overview)
    keep, review = told.rules((*many, *bad))
    assert (len(keep), len(review)) == (2, 3)
    assert [len(part) for part in told.rules((*many, bad[0]))] == [4, 1]
    assert [len(part) for part in told.rules((many[0], *bad))] == [1, 4]
    assert len({(line.span.least, line.span.most) for line in (*keep, *review) if line.span}) == 1
    assert told.waiting(overview.rules) == "Waiting for more offers: 1"


def test_the_funnel_tells_shares_of_what_they_are_shares_of() -> None:
    bars = {bar.key: bar for bar in words().funnel()}
    assert bars["stage:accepted"].more == "18%"  # of what was offered
    assert bars["stage:cards_shown"].more == ""  # cards are no share of baskets
    assert bars["stage:receipts"].share == 1.0


def test_a_trend_is_a_chart_a_figure_with_its_table_and_one_day_is_none() -> None:
    charts = trends(overview_of(MONTH), FIGURES)
    assert [chart.title for chart in charts] == [CATALOGUE[kpi].name for kpi in ("K05", "K06", "K10")]
    first = charts[0]
    assert len(first.rows) == len(first.series[0].marks) == len(first.keys) == 30
    assert "From 2026-10-22 to 2026-11-20" in first.said
    assert first.rows[0][0] == "2026-10-22"
    today = Request(Period(date(2026, 11, 20), date(2026, 11, 20)))
    assert trends(overview_of(today), FIGURES) == ()


def test_a_step_without_a_value_is_a_gap_in_the_chart_and_a_reason_in_the_table() -> None:
    overview = overview_of(MONTH)
    closed = replace(overview.trend[3], figures={**overview.trend[3].figures, "K05": share("K05", 0, 0)})
    chart = trends(replace(overview, trend=(*overview.trend[:3], closed, *overview.trend[4:])), FIGURES)[0]
    assert len(chart.series[0].marks) == 29
    assert chart.rows[3][1:3] == ("–", FIGURES.why(share("K05", 0, 0)))


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("effect", Filters(arms=frozenset({"treatment", "holdout"}))),
        ("K05", Filters(answers=frozenset({"accepted", "declined"}))),
        ("K10", Filters()),
        ("stage:confirmed", Filters(answers=frozenset({"confirmed"}))),
        ("reason:price", Filters(answers=frozenset({"declined"}), reasons=frozenset({"price"}))),
        ("rule:case-glass", Filters(rules=frozenset({"case-glass"}), answers=frozenset({"shown"}))),
        ("script:a:b", Filters(scripts=frozenset({"a:b"}), answers=frozenset({"shown"}))),
    ],
)
def test_the_receipts_behind_a_mark(key: str, expected: Filters) -> None:
    request = request_of(behind(key, MONTH, overview_of(MONTH)))
    assert (request.period, request.filters) == (MONTH.period, expected)


def test_a_mark_never_widens_what_was_filtered() -> None:
    chosen = replace(MONTH, filters=Filters(arms=frozenset({"holdout"}), tills=frozenset({"2"})))
    assert request_of(behind("effect", chosen, overview_of(MONTH))).filters == chosen.filters


def test_a_point_of_the_trend_is_its_days_alone() -> None:
    overview = overview_of(MONTH)
    daily = request_of(behind(key_of("K05", date(2026, 11, 3)), MONTH, overview))
    assert daily.period == Period(date(2026, 11, 3), date(2026, 11, 3))
    assert daily.filters.answers == {"accepted", "declined"}
    weekly = replace(overview, trend=overview.trend[::7])
    last = request_of(behind(key_of("K10", weekly.trend[-1].day), MONTH, weekly))
    assert last.period == Period(weekly.trend[-1].day, MONTH.period.last)


def test_paper_has_the_three_answers_the_figures_and_every_definition() -> None:
    told = paper.Words(SourceTexts(), SourceTexts(), "EUR", lambda at: at)
    document = document_of(words(), told, datetime(2026, 11, 20, 14, tzinfo=UTC))
    said = [block.text for block in document.blocks if isinstance(block, Paragraph)]
    assert "Is it worth it?" in said
    assert "Yes: +€0.42 more in every basket, at least +€0.10." in said
    tables = [block for block in document.blocks if isinstance(block, Table)]
    defined = {cell for table in tables for row in table.rows for cell in row}
    assert CATALOGUE["K15"].definition in defined
    assert CATALOGUE["K23"].definition in defined


def test_an_interval_that_runs_into_signs_keeps_them_with_their_numbers() -> None:
    figure = replace(money("K15", 4, -187, 195, holdout=223), interval=Interval(-187, 195, always_valid=True))
    assert "\u2060" in FIGURES.sure(figure)
    assert FIGURES.sure(figure).replace("\u2060", "").replace("\u00a0", " ") == "95%: −€1.87 … +€1.95"


def test_why_a_customer_declined_is_named_alike_in_the_bar_and_in_the_filter_it_leads_to() -> None:
    counted = tuple((reason, 3) for reason in ("none", "has_one", "price", "no_time", "not_suitable"))
    bars = words(replace(overview_of(MONTH), declines=counted)).declines()
    assert [bar.name for bar in bars] == [name_of("reasons", reason, {}, SourceTexts()) for reason, _ in counted]
    assert "has one" in [bar.name for bar in bars]


def test_no_sign_of_a_guardrail_reads_as_a_minus() -> None:
    assert set(SIGNS.values()) == {"✓", "▲", "?"}
