"""The digest: three sentences that claim no more than the figures do, and the figures behind them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pos_assist.bootstrap.digesting import digest_of, last_whole_week, week_name, week_of
from pos_assist.engine.formatting import NBSP
from pos_assist.services.paper.digest import sentences
from pos_assist.services.paper.digest_texts import RULES
from pos_assist.services.paper.document import Chart, Shape, Table
from pos_assist.services.reporting.figures import Figure, Funnel, Overview, Unit
from pos_assist.services.reporting.request import Period
from pos_assist.statistics.values import Interval, WhyNot
from tests.unit.paper.overviews import ToldReporting, overview
from tests.unit.paper.reports import NOW, words

WEEK = Period(date(2026, 11, 9), date(2026, 11, 15))


def told(week: Overview, long: Overview | None = None) -> tuple[str, ...]:
    said = sentences(week, long or week, words())
    return tuple(text.replace(NBSP, " ") for text in (said.happened, said.sure, said.to_do, *said.also))


def test_what_happened_is_counted_and_compared() -> None:
    happened = told(overview())[0]
    assert happened.startswith("410 offers were shown to the cashier on 1,204 receipts; 73 (17.9%)")
    assert happened.endswith("The week before it was 17.8%.")
    assert told(replace(overview(), funnel=Funnel(receipts=12)))[0] == "No offer was shown this week."
    calm = replace(overview(), funnel=Funnel(receipts=12), attention=(), declines=())
    assert "nothing to judge yet" in told(calm)[2]  # not "keep offering"


def test_an_effect_is_told_with_its_interval_and_the_naive_sum_as_what_it_is() -> None:
    sure = told(overview())[1]
    assert sure.startswith("Offering earns: over 5 weeks an eligible basket brought +PLN 0.42")
    assert "with 95 % certainty +PLN 0.10 … +PLN 0.74." in sure
    assert "Accepted items were worth PLN 1,234.56 without VAT this week. That is no effect" in sure


@pytest.mark.parametrize(
    ("verdict", "effect", "begins"),
    [
        ("costs", Figure("K15", Unit.MONEY, -42.0, Interval(-74, -10)), "Offering costs more than it brings: over"),
        ("unclear", Figure("K15", Unit.MONEY, 42.0, Interval(-10, 90)), "It cannot be told yet whether offering earns"),
        (
            "unclear",
            Figure("K15", Unit.MONEY, None, why_not=WhyNot.TOO_FEW),
            "What offering earned cannot be told",
        ),
        (
            "blocked",
            Figure("K15", Unit.MONEY, None, why_not=WhyNot.SAMPLE_RATIO),
            "What offering earned cannot be told:",
        ),
    ],
)
def test_less_than_certainty_is_never_told_as_more(verdict: str, effect: Figure, begins: str) -> None:
    sure = told(overview(verdict, effect))[1]
    assert sure.startswith(begins)
    assert "Offering earns" not in sure


def test_a_verdict_of_the_long_period_that_is_blocked_comes_first() -> None:
    blocked = overview("blocked", Figure("K15", Unit.MONEY, None, why_not=WhyNot.SAMPLE_RATIO))
    assert told(overview(), blocked)[2].startswith("Find out where baskets are lost")


def test_what_to_do_is_the_most_urgent_and_a_reason_that_most_give() -> None:
    _, _, first, *also = told(overview())
    assert first == "Look at a harm that is over its bound: Extra voided baskets +1.4 pp, bound 1.0 pp."
    assert also == [
        "Look at the rule Case → glass: it brings little, or harms.",
        "Most customers who said no said: price (40 of 55).",
    ]
    calm = replace(overview(), attention=(), declines=(("none", 40), ("price", 12)))
    assert told(calm)[2] == "Nothing needs to be changed this week. Keep offering."


def test_every_code_of_the_attention_list_has_a_sentence() -> None:
    codes: list[tuple[str, dict[str, str]]] = [("sample_ratio", {}), ("data", {"part": "late"}), ("new", {})]
    codes.insert(0, ("trouble", {"text": "The till is away."}))
    said = told(replace(overview(), attention=tuple(codes)))
    assert "{" not in " ".join(said)
    assert "late events" in said[4]


def test_the_week_is_asked_beside_the_one_before_and_the_effect_of_eight_weeks() -> None:
    reporting = ToldReporting(overview())
    digest = digest_of(reporting, WEEK, "en", NOW)
    week, long = reporting.asked
    assert (week.period, week.compared) == (WEEK, Period(date(2026, 11, 2), date(2026, 11, 8)))
    assert long.period == Period(date(2026, 9, 21), WEEK.last)
    assert digest.name == "2026-W46"
    assert dict(digest.document.about)["Effect from"].replace(NBSP, " ") == "2026-09-21 – 2026-11-15"


def test_the_figures_stand_behind_the_sentences() -> None:
    document = digest_of(ToldReporting(overview()), WEEK, "en", NOW).document
    names = [block.name for block in document.blocks if isinstance(block, Table)]
    assert names == ["Figures", "Does it harm?", RULES, "What the figures mean"]
    rules = next(block for block in document.blocks if isinstance(block, Table) and block.name == RULES)
    assert [row[0] for row in rules.rows] == ["Case → glass", "Pasta → pesto"]
    assert rules.note.startswith("Of 1 more rule")
    trend, declines = (block for block in document.blocks if isinstance(block, Chart))
    assert (trend.shape, declines.shape) == (Shape.LINE, Shape.BARS)
    assert [mark.value is None for mark in trend.marks] == [at == 3 for at in range(8)]


WEEKS = {"2026-W46": date(2026, 11, 9), "2026-W01": date(2025, 12, 29), "2026-W53": date(2026, 12, 28)}


@pytest.mark.parametrize(("name", "first"), WEEKS.items())
def test_weeks_have_their_iso_names(name: str, first: date) -> None:
    assert week_of(name).first == first
    assert week_of(name).days == 7
    assert week_name(first) == name


@pytest.mark.parametrize("name", ["2026-W54", "2026-46", "", "W46", "2025-W53"])
def test_what_is_no_week_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"[Ii]nvalid|Year"):
        week_of(name)


def test_the_last_whole_week_is_over() -> None:
    for day in range(7):
        assert last_whole_week(date(2026, 11, 16 + day)) == WEEK
