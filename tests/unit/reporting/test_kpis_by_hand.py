"""One day of a small shop, every figure of the catalogue worked out by hand beside it."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from pos_assist.services.reporting.figures import Report
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.request import Dimension
from pos_assist.statistics.values import WhyNot
from tests.unit.reporting.shop import BAG, CASE, CHEESE, GLASS, LARGE, PHONE, SMALL, TEN, Line, Offer, Shop

UPGRADE = Offer("upgrade", SMALL, LARGE, "r2", {"replaces_product_id": str(SMALL)})
CHEAPER = Offer("cheaper", LARGE, SMALL, "r4", {"compared_product_id": str(LARGE)})
SET = Offer("bundle", PHONE, GLASS, "r3", {"sum_minor": 1_500, "bundle_minor": 1_300})
HOUR = timedelta(hours=1)


def a_day(shop: Shop) -> None:
    """Twelve documents, 5 minutes apart; who is eligible and not held out saw a card, but in the queue."""
    at = [TEN + timedelta(minutes=5 * number) for number in range(16)]
    # 1: accepted and on the receipt; 2: declined, price; 3: not offered; 4: expired
    first = shop.eligible(1, at=at[1])
    shop.card(
        1,
        first,
        answer="accepted",
        outcome="confirmed",
        at=at[1],
        latency_ms=10.0,
        outcome_detail={"total_after_minor": 12_000, "landed_total_minor": 12_000},
    )
    shop.sale(1, PHONE, CASE, at=at[1])
    shop.closed(1, at=at[1], seconds=30.0)
    second = shop.eligible(2, at=at[2])
    shop.card(2, second, answer="declined", reason="price", at=at[2], latency_ms=20.0)
    shop.sale(2, PHONE, at=at[2])
    shop.closed(2, at=at[2], seconds=34.0)
    third = shop.eligible(3, at=at[3])
    shop.card(3, third, answer="not_offered", at=at[3], latency_ms=30.0)
    shop.sale(3, PHONE, at=at[3])
    shop.closed(3, at=at[3], seconds=32.0)
    fourth = shop.eligible(4, at=at[4])
    shop.card(4, fourth, ended="expired", at=at[4], latency_ms=40.0)
    shop.sale(4, PHONE, at=at[4])
    shop.closed(4, at=at[4], seconds=36.0)
    # 5: an upgrade taken; 6: something cheaper taken, returned later; 7: a set taken, the till charged 5 cents more
    fifth = shop.eligible(5, offer=UPGRADE, at=at[5], subtotal=300)
    shop.card(5, fifth, UPGRADE, "accepted", outcome="confirmed", at=at[5], difference_minor=100, latency_ms=50.0)
    shop.sale(5, LARGE, at=at[5])
    shop.closed(5, at=at[5], seconds=38.0)
    sixth = shop.eligible(6, offer=CHEAPER, at=at[6], subtotal=400, staff="2")
    shop.card(6, sixth, CHEAPER, "accepted", outcome="confirmed", at=at[6], staff="2", latency_ms=60.0)
    shop.sale(6, SMALL, at=at[6], staff=2)
    shop.closed(6, at=at[6], seconds=40.0)
    shop.sale(12, Line(SMALL, -1), at=at[12], kind="return", state="return")
    seventh = shop.eligible(7, offer=SET, at=at[7])
    shop.card(
        7,
        seventh,
        SET,
        "accepted",
        outcome="confirmed",
        at=at[7],
        difference_minor=1_300,
        latency_ms=70.0,
        outcome_detail={"total_after_minor": 11_300, "landed_total_minor": 11_305},
    )
    shop.sale(7, PHONE, GLASS, at=at[7], total=11_305)
    shop.closed(7, at=at[7], seconds=42.0)
    # 8: accepted, but not on the shelf; 9: no time, and nobody signed in
    eighth = shop.eligible(8, at=at[8])
    shop.card(8, eighth, answer="accepted", reason="not_on_shelf", outcome="not_added", at=at[8], latency_ms=80.0)
    shop.sale(8, PHONE, at=at[8])
    shop.closed(8, at=at[8], seconds=44.0)
    ninth = shop.eligible(9, at=at[9], staff="")
    shop.card(9, ninth, answer="declined", reason="no_time", at=at[9], staff="", latency_ms=90.0)
    shop.sale(9, PHONE, at=at[9])
    shop.closed(9, at=at[9], seconds=46.0)
    # 10 and 11: held out, one bought the case anyway; 13: kept back in a queue; 14: nothing to offer
    for key, bought in ((10, (PHONE, CASE)), (11, (PHONE,))):
        shop.eligible(key, "holdout", at=at[key])
        shop.sale(key, *bought, at=at[key])
        shop.closed(key, at=at[key], arm="holdout", seconds=30.0)
    shop.eligible(13, offer=None, at=at[13], kept_back=True)
    shop.sale(13, PHONE, at=at[13])
    shop.closed(13, at=at[13], seconds=20.0)
    shop.sale(14, Line(CHEESE, 0.5), Line(BAG, 2), at=at[14])


@pytest.fixture(scope="module")
def report(migrated_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Of that day."""
    folder = tmp_path_factory.mktemp("a-day")
    shop = Shop(folder, Path(shutil.copy(migrated_store, folder / "store.db")))
    a_day(shop)
    return shop.report()


# numerator of denominator
SHARES = {
    "K01": (12, 13),  # all but 14; the return is no receipt
    "K02": (9, 10),  # 1-9 of 1-9 and 13
    "K04": (7, 8),  # 1, 2, 5, 6, 7, 8, 9 of those and 3
    "K05": (5, 7),  # 1, 5, 6, 7, 8
    "K06": (4, 9),  # 1, 5, 6, 7
    "K07": (1, 5),  # 8
    "K08": (1, 9),  # 3
    "K08x": (1, 9),  # 4
    "K09": (2, 2),  # 2 and 9
    "K12": (3, 10),  # with a phone: 1-4, 7-11, 13; with its case or its glass: 1, 10 and 7
    "K12r": (3, 10),
    "K12x": (3, 10),
    "K13": (3, 10),
    "K18": (1, 1),
    "K19": (1, 1),
    "K21": (1, 5),  # 8
    "K22": (1, 2),  # 7 of 1 and 7
    "K24": (1, 4),  # 6
    "K26": (1, 1),
    "K26r": (1, 1),
    "K27": (1, 12),  # 13 of all that came to their moment
    "K35": (1, 7),  # 9
}
NET = [10_000 + 1_600, *[10_000] * 3, 400, 300, 11_305, 10_000, 10_000, 11_600, 10_000, 10_000, 500]
MEANS = {
    "K03": 9 / 13,
    "K10": sum(NET) / 13,
    "K10g": (sum(NET) + 2 * 400) / 13,  # VAT of two cases
    "K10r": (sum(NET) - 300) / 13,  # the small cup came back
    "K11": (2 + 1 + 1 + 1 + 1 + 1 + 2 + 1 + 1 + 2 + 1 + 1 + 1) / 13,  # half a kilo of cheese is one
    "K18p": 100.0,
}


@pytest.mark.parametrize("kpi", SHARES)
def test_shares(report: Report, kpi: str) -> None:
    figure, (k, n) = report.figures[kpi], SHARES[kpi]
    assert (figure.numerator, figure.denominator, figure.n) == (k, n, n)
    assert figure.value == k / n
    assert figure.interval is not None
    assert figure.interval.low <= k / n <= figure.interval.high


@pytest.mark.parametrize("kpi", MEANS)
def test_means(report: Report, kpi: str) -> None:
    figure = report.figures[kpi]
    assert figure.value == pytest.approx(MEANS[kpi], rel=1e-12)
    assert figure.denominator == figure.n == (1 if kpi == "K18p" else 13)


def test_sums_and_counts(report: Report) -> None:
    found = report.figures
    # a case 1600, what the large cup costs more 100, a small cup 300, what the set brings more 1300
    assert found["K17"].value == 1_600 + 100 + 300 + 1_300
    assert found["K20"].value == 0
    assert found["K19c"].parts["given"] == 200


def test_the_arms(report: Report) -> None:
    found = report.figures
    extra, voided = found["K14"], found["K25"]
    assert (extra.n, extra.n_holdout, extra.why_not) == (9, 2, WhyNot.TOO_FEW)  # an offer was drawn: 1-9; 10 and 11
    assert (voided.n, voided.n_holdout, voided.why_not) == (10, 2, WhyNot.TOO_FEW)
    assert found["K15"].why_not is found["K15v"].why_not is found["K16"].why_not is WhyNot.TOO_FEW
    assert (found["K31"].n, found["K31"].n_holdout, found["K31"].why_not) == (10, 2, WhyNot.TOO_FEW)
    assert found["K31"].denominator == pytest.approx(1.2)


def test_times(report: Report) -> None:
    found = report.figures
    assert found["K28"].parts == {"p50": 50.0, "p95": pytest.approx(86.0)}  # 10, 20, … 90
    assert found["K28"].interval is None  # nine cards bound no 95th percentile
    assert found["K23"].why_not is WhyNot.TOO_FEW  # two held out bound no median


def test_reasons_and_doubts(report: Report) -> None:
    found = report.figures
    assert found["K09"].parts == {"price": 0.5, "no_time": 0.5}
    assert found["K34"].parts["unattributed"] == 1 / 8  # 9 of 1, 2, 3, 5-9
    assert found["K34"].parts["unmatched"] == 0.0
    assert found["K34"].value == 1 / 8
    half = found["K06"].interval
    assert half is not None
    assert found["K30"].value == pytest.approx((half.high - half.low) / 2)
    assert found["K24"].parts["elsewhere"] == 0.0
    assert found["K35"].parts == {"no_queue": 1 / 7}
    assert found["K08"].parts == {"queue": 1 / 12}


def test_what_is_not_there_says_why(report: Report) -> None:
    found = report.figures
    assert list(found) == list(CATALOGUE)
    assert {f"K{number:02d}" for number in range(1, 36)} <= set(found)
    assert found["K29"].why_not is WhyNot.NO_VARIATION
    assert found["K32"].why_not is found["K33"].why_not is WhyNot.NOT_RECORDED
    for figure in found.values():
        assert (figure.value is None) == (figure.why_not is not None)
        assert figure.unit is CATALOGUE[figure.kpi].unit


def test_nobody_with_few_cards_is_told_a_number_and_nobody_comes_last(migrated_store: Path, tmp_path: Path) -> None:
    shop = Shop(tmp_path, Path(shutil.copy(migrated_store, tmp_path / "store.db")))
    a_day(shop)
    groups = shop.report(by=Dimension.EMPLOYEE).groups
    assert [group.name for group in groups] == ["Anna", "Jan", ""]
    for group in groups:
        assert all(figure.value is None and figure.numerator is None for figure in group.figures.values())
