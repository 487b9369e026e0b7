"""What became of a rule, in words and in the order of the column."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from pos_assist.manager.rules.became import offered_products, rate, with_figures
from pos_assist.manager.rules.offer_rows import OfferRow, offer_rows
from pos_assist.services.rule_figures import Figures, RuleFigures
from pos_assist.services.texts import SourceTexts
from tests.unit.manager.rules.shelf import LADDER, NOW, PAIR, SET, Rule, reading

TEXTS = SourceTexts()
SINCE = datetime(2026, 11, 1, 23, 30, tzinfo=UTC)
NEVER: Rule = ("never", {"id": "n", "when": {"category": "Phones"}, "offer": "sku:CASE", "why": "x"})


def told(*rules: Rule, figures: Figures | None, stock: dict[str, str] | None = None) -> list[OfferRow]:
    """The rows of these rules, with a shop's clock that stands where UTC does."""
    look = reading(*rules, stock=stock)
    kinds = [kind for kind, _ in rules]
    return with_figures(offer_rows(look, kinds, NOW, TEXTS), figures, look, lambda moment: moment, TEXTS)


def of_pair(*figures: int) -> Figures:
    return Figures(SINCE, {"pair-1": RuleFigures(*figures)})


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        (RuleFigures(160, 120, 20, 18), "17% (11–24%)"),
        (RuleFigures(30, 30, 0, 0), "0% (0–11%)"),
        (RuleFigures(30, 30, 30, 30), "100% (89–100%)"),
        (RuleFigures(40, 29, 9, 9), "not enough data"),
        (RuleFigures(40, 0, 0, 0), "–"),
    ],
)
def test_a_rate_comes_with_its_interval_or_not_at_all(figures: RuleFigures, said: str) -> None:
    assert rate(figures, TEXTS).replace("\N{NO-BREAK SPACE}", " ") == said


def test_every_figure_stands_below_with_its_meaning_and_its_beginning() -> None:
    (row,) = told(PAIR, figures=of_pair(160, 120, 20, 18))
    counts, meaning = row.became.replace("\N{NO-BREAK SPACE}", " ").split("\n")
    assert counts == (
        "Since 2026-11-01, all that was recorded: shown: 160, offered: 120, accepted: 20,"
        " of these on the paid receipt: 18"
    )
    assert meaning.startswith("Accepted: 17% (11–24%), n = 120 · Offered means")
    assert "below 30 offers" in meaning


def test_a_rule_the_log_does_not_know_was_never_shown() -> None:
    (row,) = told(PAIR, figures=Figures(SINCE, {}))
    assert row.accepted == "–"
    assert "shown: 0, offered: 0" in row.became


def test_an_empty_log_says_so_and_a_log_not_read_yet_says_nothing() -> None:
    assert told(PAIR, figures=Figures(None, {}))[0].became == "No offer was recorded yet."
    (row,) = told(PAIR, figures=None)
    assert (row.accepted, row.became) == ("", "")


def test_a_rule_that_only_forbids_has_no_figures() -> None:
    (row,) = told(NEVER, figures=Figures(SINCE, {}))
    assert (row.accepted, row.became) == ("", "")


def test_the_column_is_sorted_by_what_is_certain() -> None:
    """Nine of ten say less than 300 of 1,000; nothing offered comes last."""
    few, many, sure, none = (
        told(PAIR, figures=of_pair(*figures))[0].accepted_low
        for figures in ((10, 10, 9, 9), (1000, 1000, 300, 0), (30, 30, 10, 0), (5, 0, 0, 0))
    )
    assert none < few < sure < many


@pytest.mark.parametrize(
    ("rule", "products"),
    [
        (PAIR, ["sku:CASE", "sku:GLASS"]),
        (LADDER, ["sku:GLASS", "sku:GLASS9H"]),
        (SET, ["sku:CASE", "sku:CABLE"]),
        (("fits", {"id": "f", "offer": {"products": ["sku:CABLE"]}}), ["sku:CABLE"]),
        (("fits", {"id": "f", "offer": {"category": "Cables"}}), []),
        (("cover", {"id": "c", "product": "sku:PHONE"}), []),
    ],
)
def test_what_a_rule_offers_by_name(rule: Rule, products: list[str]) -> None:
    assert offered_products(*rule) == products


@pytest.mark.parametrize("on_hand", ["0", "-1", "0.5", "1"])
def test_only_a_figure_of_none_is_out_of_stock(on_hand: str) -> None:
    (row,) = told(PAIR, figures=Figures(SINCE, {}), stock={"case": on_hand, "phone": "0"})
    said = row.became.split("\n")[-1]
    assert (said == "None in stock by the last figure: Case A55") is (Decimal(on_hand) <= 0)
