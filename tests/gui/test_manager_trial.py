"""The test on a basket against the demo till: what stands there now, what was paid, and every reason in words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.adapters.demo.register import Register
from pos_assist.bootstrap.manager_rules import baskets_to_try
from pos_assist.engine.offers import Reason, Rejection
from pos_assist.engine.policy import Policy
from pos_assist.manager.office import Shop
from pos_assist.manager.trial.detail_texts import PATTERNS
from pos_assist.manager.trial.details import Details
from pos_assist.manager.trial.screen import Screen, as_text
from pos_assist.services.texts import SourceTexts
from pos_assist.services.trial import Question, Standing, try_out
from pos_assist.settings import Settings, TillSettings
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.builders import CERTAIN
from tests.gui.manager_office import PROFILE, ManagersDesk, demo_desk

NAMES_ONLY = {  # their detail is the shop's own words, or a name
    *(Reason.NEVER_WITH, Reason.EXCLUDED_CATEGORY, Reason.RUN_TO_ZERO, Reason.NOT_OUT, Reason.REFUSED),
}
STRICT = (
    Policy(**CERTAIN),
    Policy(),
    Policy(**CERTAIN, margin_floor_minor=100_000),
    Policy(**CERTAIN, require_stock=True, relevance_floor=0.5),
    Policy(**CERTAIN, addon_price_share=Decimal(0), upgrade_ratio_max=Decimal("1.01")),
    Policy(**CERTAIN, safety_stock=Decimal(1000), bundle_price_share=Decimal(0), cover_price_share=Decimal(0)),
    Policy(**CERTAIN, min_expected_margin_minor=1_000_000),
    replace(Policy(**CERTAIN), language="xx"),
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> ManagersDesk:
    return demo_desk(tmp_path_factory.mktemp("till"), days=3)


@pytest.fixture(scope="module")
def shop(desk: ManagersDesk) -> Shop:
    return desk.office().shop()


@pytest.fixture(scope="module")
def standing(desk: ManagersDesk) -> Standing:
    return baskets_to_try(desk.settings, lambda moment: moment.astimezone(UTC))


def rejections(shop: Shop, standing: Standing) -> Iterator[tuple[Rejection, Details]]:
    at = datetime(2026, 11, 20, 14, 2, tzinfo=UTC)
    for policy in STRICT:
        for basket in standing.receipts:
            trial = try_out(Question(basket, at), shop.knowledge, policy, shop.stock)
            for rejection in trial.decision.rejections:
                yield rejection, Details(trial, SourceTexts())


def test_receipts_are_taken_as_they_were_paid(standing: Standing) -> None:
    assert len(standing.receipts) > 10
    assert standing.problem == ""
    assert all(basket.total_minor > 0 and basket.currency == "EUR" for basket in standing.receipts)
    times = [basket.opened_at for basket in standing.receipts if basket.opened_at is not None]
    assert times == sorted(times, reverse=True)


def test_every_figure_a_guardrail_gives_has_words(shop: Shop, standing: Standing) -> None:
    """What the engine says and these screens have no words for would be told in English, in figures of cents."""
    untold = set()
    reasons = set()
    for rejection, details in rejections(shop, standing):
        reasons.add(rejection.reason)
        known = any(pattern.fullmatch(rejection.detail) for pattern, _ in PATTERNS)
        if known or not rejection.detail or rejection.reason in NAMES_ONLY:
            continue
        if details.of(rejection) == rejection.detail:
            untold.add((rejection.reason.name, rejection.detail))
    assert untold == set()
    assert len(reasons) >= 8, reasons


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_receipt_can_be_told_in_every_language(shop: Shop, standing: Standing, language: str) -> None:
    screen = Screen(QtTexts(language, context="manager_rules"))
    for basket in standing.receipts:
        trial = try_out(
            Question(basket, datetime(2026, 11, 20, 14, 2, tzinfo=UTC)), shop.knowledge, Policy(), shop.stock
        )
        told = as_text(screen.of(trial))
        assert "{" not in told
        for rejection in trial.decision.rejections:
            assert rejection.candidate.name in told


def test_what_is_rung_up_now_can_be_chosen(desk: ManagersDesk, tmp_path: Path) -> None:
    till = tmp_path / "till.db"
    with closing(sqlite3.connect(desk.settings.till.db)) as old, closing(sqlite3.connect(till)) as new:
        old.backup(new)
        register = Register(new)
        register.add(register.open(1), 1)
    settings = Settings(till=TillSettings(db=str(till), profile=PROFILE))
    live = baskets_to_try(settings, lambda moment: moment).live
    assert [len(basket.lines) for basket in live] == [1]


def test_a_till_that_is_away_is_told_and_nothing_fails(tmp_path: Path) -> None:
    settings = Settings(till=TillSettings(db=str(tmp_path / "none.db"), profile=PROFILE))
    standing = baskets_to_try(settings, lambda moment: moment)
    assert standing.live == standing.receipts == ()
    assert "none.db" in standing.problem
