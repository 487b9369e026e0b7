"""What is noise, what the shop wrote already, and how a proposal is put into words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pos_assist.engine.approval import ProposalState
from pos_assist.engine.catalogue import Product
from pos_assist.engine.rules import ExcludedCategory, FitRule, Ladder, LearnedStep, RuleBook, Selector
from pos_assist.engine.script import PhraseBook
from pos_assist.manager.proposals.desk import decisions
from pos_assist.manager.proposals.words import MOST_LISTED, Words, listed
from pos_assist.services.complements import all_excluded
from pos_assist.services.proposals import (
    PAIR,
    STEP,
    Decided,
    Example,
    Figures,
    Noise,
    QueueRow,
    noise_of,
    written_for,
)
from pos_assist.services.texts import SourceTexts
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE
from tests.unit.growth.shops import BEER, NOW, POLICY, SETUP, knowledge, never, pair, paused

FIGURES = Figures(20, 100, (0.13, 0.29), 3.0, (1.9, 4.3), 20, 1e-9, 1e-8)
ROW = QueueRow(PAIR, ("phone", "case"), ProposalState.PROPOSED, FIGURES, value=9998)
STEP_ROW = QueueRow(
    STEP,
    ("glass", "glass9h"),
    ProposalState.PROPOSED,
    FIGURES,
    LearnedStep("glass", "glass9h", "brand", 1.33, 80, 20, 100),
)
EXCLUDED = all_excluded(RuleBook(excluded=(ExcludedCategory("Bags"),)), POLICY)


@pytest.mark.parametrize(
    ("other", "noise"),
    [
        (CASE, Noise.NONE),
        (BEER, Noise.EXCLUDED),
        (replace(CASE, category="Bags > Small"), Noise.EXCLUDED),
        (replace(CASE, family="bags"), Noise.EXCLUDED),
        (SETUP, Noise.SERVICE),
        (replace(CASE, sellable=False), Noise.NOT_SOLD),
        (None, Noise.NOT_SOLD),
    ],
)
def test_what_is_noise(other: Product | None, noise: Noise) -> None:
    assert noise_of(ROW, (PHONE, other), EXCLUDED, 2000) is noise
    assert noise_of(ROW, (other, PHONE), EXCLUDED, 2000) is noise
    row = replace(ROW, noise=noise)
    assert row.waits is row.worth_a_look is (noise is Noise.NONE)


def test_what_is_on_every_fourth_receipt_goes_with_everything_unless_it_is_bought_far_more_often() -> None:
    everywhere = replace(FIGURES, seen=30, of=100, lift=1.25)  # the offered one is on 24 % of all receipts
    assert noise_of(replace(ROW, figures=everywhere), (PHONE, CASE), EXCLUDED, 10_000) is Noise.EVERYWHERE
    strong = replace(everywhere, lift=1.5)
    assert noise_of(replace(ROW, figures=strong), (PHONE, CASE), EXCLUDED, 10_000) is Noise.NONE
    rare = replace(FIGURES, seen=12, of=100, lift=1.25)
    assert noise_of(replace(ROW, figures=rare), (PHONE, CASE), EXCLUDED, 10_000) is Noise.NONE
    assert noise_of(replace(ROW, figures=rare), (PHONE, CASE), EXCLUDED, 400) is Noise.EVERYWHERE  # the first one is


@pytest.mark.parametrize(
    ("book", "row", "said"),
    [
        (RuleBook(), ROW, ("", "")),
        (RuleBook(fits=(pair("mine", PHONE, CASE),)), ROW, ("mine", "")),
        (RuleBook(fits=(paused(pair("mine", PHONE, CASE)),)), ROW, ("", "")),
        (RuleBook(fits=(FitRule("any", Selector(("sku:PHONE",)), Selector(family="covers")),)), ROW, ("any", "")),
        (RuleBook(never=(never(PHONE, CASE),)), ROW, ("", "never")),
        (RuleBook(ladders=(Ladder("glasses", ("sku:GLASS", "sku:GLASS9H")),)), STEP_ROW, ("glasses", "")),
        (RuleBook(ladders=(Ladder("glasses", ("sku:GLASS9H", "sku:GLASS")),)), STEP_ROW, ("", "")),  # the other way
    ],
)
def test_what_the_shop_wrote_itself(book: RuleBook, row: QueueRow, said: tuple[str, str]) -> None:
    goods = (PHONE, replace(CASE, family="covers"), GLASS, GLASS_9H, CABLE)
    asleep = {rule.rule_id for rule in book.fits if rule.conditions.paused}
    assert written_for(row, knowledge(book, goods=goods), asleep) == said
    marked = replace(row, written=said[0], forbidden=said[1])
    assert marked.waits is (said == ("", ""))
    assert marked.worth_a_look


def words(currency: str = "EUR") -> Words:
    names = {"phone": "Galaxy A55", "case": "Case A55"}
    return Words(SourceTexts(), names, currency, PhraseBook({}, {}), lambda moment: moment)


def test_a_row_tells_names_figures_and_where_it_stands() -> None:
    assert words().cells(ROW) == ("Galaxy A55", "Case A55", "20 / 100", "3", "€99.98", "Waiting")
    assert words("").cells(replace(ROW, proposal=("x", "y")))[:2] == ("x", "y")
    for change, state in (
        ({"above_bar": True}, "Strong evidence"),
        ({"written": "r"}, "You wrote it"),
        ({"forbidden": "r", "written": "s"}, "You said never"),
        ({"noise": Noise.SERVICE}, "Noise"),
        ({"figures": replace(FIGURES, q_value=0.2)}, "Chance"),
        ({"state": ProposalState.APPROVED}, "Approved"),
    ):
        assert words().cells(replace(ROW, **change))[-1] == state


def test_everything_about_one_proposal_is_told_with_its_intervals_and_who_decided() -> None:
    until = datetime(2026, 4, 6, tzinfo=UTC)
    decided = Decided("phone", "case", ProposalState.SNOOZED, NOW, "Anna", until, "ask Jan")
    told = words().about(replace(ROW, decided=decided, state=ProposalState.SNOOZED))
    assert "20.0% of 100 receipts (95 % range: 13.0% to 29.0%)" in told
    assert "3 times as often as usual (95 % range: 1.9 to 4.3)" in told
    assert "Worth €99.98: sold of it on these receipts, at today's price" in told
    assert told[-3:] == ["Later on 2026-03-07 by Anna", "Asked again on 2026-04-06", "ask Jan"]
    assert words().about(replace(ROW, figures=None)) == [
        "This is not among what was learned last; your decision stays."
    ]


def test_the_share_of_a_few_customers_is_no_figure() -> None:
    few = replace(STEP_ROW, figures=replace(FIGURES, seen=1, of=4))
    assert "Too few customers are known to tell who stepped up" in words().about(few)
    assert any("customers (95 % range" in line for line in words().about(STEP_ROW))


def test_counts_say_how_many_wait_and_how_many_are_left_out() -> None:
    rows = [ROW, replace(ROW, noise=Noise.EXCLUDED), replace(ROW, figures=replace(FIGURES, q_value=0.2))]
    rows.append(replace(ROW, state=ProposalState.REJECTED))
    assert words().counts(rows) == "1 wait. Left out: 1 that may be mere chance, 1 noise."


def test_the_list_holds_the_most_valuable_and_everything_that_was_decided() -> None:
    rows = [replace(ROW, proposal=(str(number), "case")) for number in range(MOST_LISTED + 10)]
    rows[-1] = replace(rows[-1], decided=Decided("x", "y", ProposalState.APPROVED, NOW))
    rows[-2] = replace(rows[-2], written="mine")
    kept = listed(rows)
    assert kept == [*rows[:MOST_LISTED], *rows[-2:]]


def test_an_example_shows_a_day_and_products() -> None:
    assert words().example(Example(NOW.date(), ("A", "B"))) == "2026-03-07: A, B"
    assert words().example(Example(None, ("A",))) == "Unknown day: A"


def test_a_decision_goes_on_the_record_with_who_when_and_why() -> None:
    (one,) = decisions([ROW], ProposalState.SNOOZED, by="Anna", note="later", now=NOW)
    assert (one.proposal, one.by, one.note, one.at) == (("phone", "case"), "Anna", "later", NOW)
    assert one.until is not None
    assert (one.until - NOW).days == 30
    assert decisions([ROW], ProposalState.APPROVED, by="", note="", now=NOW)[0].until is None
