"""What a filter, a split and a press on a mark are about: baskets with more than one card or more than one hour."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from pos_assist.services.events import EventKind
from pos_assist.services.reporting.figures import Figures, Overview
from pos_assist.services.reporting.request import Dimension, Filters, Period, Request
from pos_assist.statistics.values import WhyNot
from tests.unit.reporting.shop import CASE, DAY, GLASS, PHONE, TEN, Offer, Shop

FIRST, SECOND = Offer(), Offer(product=GLASS, rule="r2")
TODAY = Period(DAY, DAY)


def asked(shop: Shop, **filters: Any) -> Request:
    """Of today; after taking in what is new."""
    shop.reporting.refresh()
    return Request(TODAY, Filters(**{name: frozenset(keys) for name, keys in filters.items()}))


def two_cards(shop: Shop) -> None:
    """A no to the first offer, a yes to the second; its words were others."""
    shop.sale(1, PHONE, GLASS)
    first = shop.eligible(1, offer=FIRST)
    shop.card(1, first, FIRST, "declined")
    told = {"subtotal_minor": 10_000, "line_count": 1, "chosen": SECOND.offer_id, "eligible": [], "excluded": {}}
    second = shop.tell(EventKind.DECIDED, 1, TEN - timedelta(seconds=20), told, arm="treatment", staff_id="1")
    more: dict[str, Any] = {"ordinal": 2, "script_variant": "addon.A2"}
    shop.card(1, second, SECOND, "accepted", outcome="confirmed", at=TEN + timedelta(seconds=10), **more)
    shop.closed(1)


@pytest.mark.parametrize(
    "filters",
    [
        {"rules": {"r2"}, "answers": {"accepted"}},
        {"products": {str(GLASS)}, "answers": {"confirmed"}},
        {"scripts": {"addon.A2"}, "answers": {"shown"}},
        {"rules": {"r1"}, "answers": {"declined"}},
    ],
)
def test_a_second_card_s_receipt_is_behind_its_mark(shop: Shop, filters: dict[str, set[str]]) -> None:
    two_cards(shop)
    assert shop.reporting.receipts(asked(shop, **filters)).total == 1


def test_whoever_closed_it_and_whenever_the_card_s_receipt_is_behind_the_mark(shop: Shop) -> None:
    late = TEN + timedelta(hours=1)  # the card at 10:00, the receipt at 11:00, by somebody else
    shop.sale(1, PHONE, CASE, at=late, staff=2)
    shop.card(1, shop.eligible(1), answer="accepted", outcome="confirmed", at=TEN + timedelta(minutes=1))
    shop.closed(1, at=late)
    for filters in ({"hours": {10}}, {"employees": {"1"}}):
        accepted: dict[str, Any] = {**filters, "answers": {"accepted"}}
        assert shop.reporting.report(asked(shop, **filters)).figures["K05"].n == 1
        assert shop.reporting.receipts(asked(shop, **accepted)).total == 1
        assert shop.reporting.receipts(asked(shop, **filters)).total == 0  # without a card asked for: where it was sold


def test_cards_per_receipt_of_a_rule_are_its_own_cards(shop: Shop) -> None:
    two_cards(shop)
    shop.reporting.refresh()
    for by, key, field in ((Dimension.RULE, "r1", "rules"), (Dimension.SCRIPT, "addon.A1", "scripts")):
        groups = {group.key: group.figures for group in shop.reporting.report(Request(TODAY, by=by)).groups}
        alone = shop.reporting.report(asked(shop, **{field: {key}})).figures
        assert groups[key]["K03"].value == alone["K03"].value == 1
        assert groups[key]["K10"].n == alone["K10"].n == 1
    assert shop.figure("K03").value == 2


def test_a_second_wording_is_no_receipt_of_its_own(shop: Shop) -> None:
    two_cards(shop)
    groups = {group.key: group.figures for group in shop.report(by=Dimension.SCRIPT).groups}
    alone = shop.reporting.report(asked(shop, scripts={"addon.A2"})).figures
    assert groups["addon.A2"]["K10"].n == alone["K10"].n == 0  # it belongs to the first sentence
    assert groups["addon.A2"]["K06"].n == alone["K06"].n == 1  # the card is its own


def test_cards_on_the_shop_s_own_purchases_count_nowhere(shop: Shop) -> None:
    shop.sale(1, PHONE, CASE, kind="staff")
    shop.card(1, shop.eligible(1), answer="accepted", outcome="confirmed")
    shop.closed(1)
    figures = shop.report().figures
    assert (figures["K05"].n, figures["K06"].n, figures["K10"].n, figures["K17"].value) == (0, 0, 0, 0)


def drawn(shop: Shop, baskets: int = 100) -> None:
    """One of ten held out, as drawn."""
    for key in range(1, baskets + 1):
        arm = "treatment" if key % 10 else "holdout"
        shop.sale(key, PHONE)
        decision = shop.eligible(key, arm)
        if arm == "treatment":
            shop.card(key, decision, answer="declined")
        shop.closed(key, arm=arm)


def test_a_question_that_leaves_out_an_arm_is_no_loss_of_baskets(shop: Shop) -> None:
    drawn(shop)
    whole = shop.report().figures
    assert whole["K31"].value is not None
    for filters in ({"scripts": {"addon.A1"}}, {"arms": {"treatment"}}, {"arms": {"holdout"}}):
        overview: Overview = shop.reporting.overview(asked(shop, **filters))
        assert overview.verdict.verdict == "unclear"
        assert "sample_ratio" not in [code for code, _ in overview.attention]
        figures = overview.report.figures
        assert {figures[kpi].why_not for kpi in ("K14", "K15", "K31")} <= {
            WhyNot.NO_HOLDOUT,
            WhyNot.NOTHING,
            WhyNot.TOO_FEW,
        }
    for group in shop.report(by=Dimension.SCRIPT).groups:
        figures_of_sentence: Figures = group.figures
        for kpi in ("K14", "K15", "K25", "K31"):  # the holdout hears no sentence: there is nothing to compare with
            assert figures_of_sentence[kpi].value is None
            assert figures_of_sentence[kpi].why_not in (WhyNot.NO_HOLDOUT, WhyNot.NOTHING)


def test_cards_per_receipt_alarm_nobody_where_receipts_were_chosen_for_their_cards(shop: Shop) -> None:
    drawn(shop)
    for filters, state in (({}, "alarm"), ({"tills": {"1"}}, "alarm"), ({"rules": {"r1"}}, "unknown")):
        overview = shop.reporting.overview(asked(shop, **filters))
        assert {one.figure.kpi: one.state for one in overview.harm}["K03"] == state
