"""Two stores, three segments, and filters: what is left of a day's figures is worked out by hand."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pytest

from pos_assist.services.reporting.figures import Figures
from pos_assist.services.reporting.request import Dimension, Filters, Period, Request
from pos_assist.services.reporting.service import Reports
from tests.unit.reporting.shop import CASE, DAY, GLASS, LARGE, PHONE, SMALL, TEN, Line, Offer, Shop

ADD_ON, GLASSES = Offer(), Offer("add-on", PHONE, GLASS, "r5")
UPGRADE = Offer("upgrade", SMALL, LARGE, "r2", {"replaces_product_id": str(SMALL)})
NORTH, SOUTH = "North", "South"


@dataclass(frozen=True)
class Sold:
    """One basket: where, to whom, by whom, what was drawn, how it was answered ('' = held out), what was bought."""

    store: str
    segment: str
    staff: int
    offer: Offer
    answer: str
    bought: tuple[int, ...]


BASKETS = (
    Sold(NORTH, "new", 1, ADD_ON, "accepted", (PHONE, CASE)),
    Sold(NORTH, "loyal", 1, ADD_ON, "declined", (PHONE,)),
    Sold(NORTH, "loyal", 2, GLASSES, "accepted", (PHONE, GLASS)),
    Sold(SOUTH, "new", 2, GLASSES, "declined", (PHONE,)),
    Sold(SOUTH, "", 3, UPGRADE, "accepted", (LARGE,)),
    Sold(SOUTH, "loyal", 3, UPGRADE, "declined", (SMALL,)),
    Sold(SOUTH, "loyal", 3, UPGRADE, "declined", (SMALL, SMALL)),
    Sold(NORTH, "new", 1, ADD_ON, "", (PHONE, CASE)),
    Sold(SOUTH, "loyal", 3, UPGRADE, "", (SMALL,)),
)
NET = {PHONE: 10_000, CASE: 1_600, GLASS: 1_500, SMALL: 300, LARGE: 400}


def fill(shop: Shop) -> None:
    """Every five minutes; two receipts nobody was eligible for at the end, one a store."""
    for key, one in enumerate(BASKETS, 1):
        at = TEN + timedelta(minutes=5 * key)
        staff = str(one.staff)
        decision = shop.eligible(
            key, "treatment" if one.answer else "holdout", one.offer, at=at, staff=staff, segment=one.segment
        )
        if one.answer:
            yes = one.answer == "accepted"
            shop.card(key, decision, one.offer, one.answer, outcome="confirmed" if yes else "", at=at, staff=staff)
        shop.sale(key, *one.bought, at=at, staff=one.staff)
        shop.closed(key, at=at, arm="treatment" if one.answer else "holdout")
    for key in (91, 92):
        shop.sale(key, GLASS, at=TEN + timedelta(minutes=5 * key), staff=1)


def put_in(store: str, file: Path, keys: list[str]) -> None:
    """A shop's own file is of one store; that several may stand in one is the facts' promise, kept by this only."""
    with duckdb.connect(str(file)) as facts:
        for table in ("receipt", "basket", "card"):
            facts.execute(
                f"UPDATE {table} SET store = ? WHERE basket_id IN (SELECT unnest(?::VARCHAR[]))", [store, keys]
            )


@pytest.fixture(scope="module")
def reporting(migrated_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Reports:
    """Over the nine baskets and two receipts."""
    folder = tmp_path_factory.mktemp("two-stores")
    shop = Shop(folder, Path(shutil.copy(migrated_store, folder / "store.db")))
    fill(shop)
    shop.reporting.refresh()
    for store, more in ((NORTH, "91"), (SOUTH, "92")):
        put_in(store, shop.facts, [more, *(str(key) for key, one in enumerate(BASKETS, 1) if one.store == store)])
    return shop.reporting


def agree(figures: Figures, sold: list[Sold], others: int) -> None:
    """With what the list says; `others`: receipts of a single glass that nobody was eligible for."""
    shown = [one for one in sold if one.answer]
    yes = sum(one.answer == "accepted" for one in shown)
    net = [sum(NET[article] for article in one.bought) for one in sold] + [1_500] * others
    assert (figures["K01"].numerator, figures["K01"].denominator) == (len(sold), len(net))
    for kpi in ("K05", "K06"):  # whoever said yes has it on the receipt
        assert (figures[kpi].numerator, figures[kpi].denominator) == (yes, len(shown)), kpi
    assert figures["K10"].value == pytest.approx(np.mean(net))
    assert figures["K10"].n == len(net)
    assert (figures["K14"].n, figures["K14"].n_holdout) == (len(shown), len(sold) - len(shown))
    assert figures["K18"].denominator == sum(one.offer.kind == "upgrade" for one in shown)


@pytest.mark.parametrize(
    ("filters", "keys", "others"),
    [
        ({}, [1, 2, 3, 4, 5, 6, 7, 8, 9], 2),
        ({"stores": {NORTH}}, [1, 2, 3, 8], 1),
        ({"stores": {SOUTH}}, [4, 5, 6, 7, 9], 1),
        ({"segments": {"loyal"}}, [2, 3, 6, 7, 9], 0),
        ({"segments": {"loyal", "new"}}, [1, 2, 3, 4, 6, 7, 8, 9], 0),
        ({"kinds": {"upgrade"}}, [5, 6, 7, 9], 0),
        ({"categories": {"Cases"}}, [1, 2, 8], 0),
        ({"categories": {"Cases", "Glasses"}}, [1, 2, 3, 4, 8], 0),
        ({"employees": {"2"}}, [3, 4], 0),
        ({"employees": {"1"}}, [1, 2, 8], 2),
        ({"stores": {SOUTH}, "segments": {"loyal"}, "kinds": {"upgrade"}, "employees": {"3"}}, [6, 7, 9], 0),
        ({"stores": {NORTH}, "kinds": {"upgrade"}}, [], 0),
    ],
)
def test_a_filter_leaves_what_it_says(
    reporting: Reports, filters: Mapping[str, set[Any]], keys: list[int], others: int
) -> None:
    wanted = Filters(**{name: frozenset(values) for name, values in filters.items()})
    request = Request(Period(DAY, DAY), wanted)
    sold = [BASKETS[key - 1] for key in keys]
    if sold:
        agree(reporting.report(request).figures, sold, others)
    else:
        assert reporting.report(request).figures["K10"].n == 0
    found = {row.basket_id for row in reporting.receipts(request).rows}
    assert {int(one) for one in found} - {91, 92} == set(keys)


@pytest.mark.parametrize("by", [Dimension.SEGMENT, Dimension.STORE])
def test_a_report_by_segment_or_store_has_a_group_each(reporting: Reports, by: Dimension) -> None:
    groups = reporting.report(Request(Period(DAY, DAY), by=by)).groups
    assert [one.key for one in groups] == (["loyal", "new", ""] if by is Dimension.SEGMENT else [NORTH, SOUTH])
    for group in groups:
        others = 1 if by is Dimension.STORE else 2 * (not group.key)  # nobody knows who bought the single glasses
        agree(group.figures, [one for one in BASKETS if getattr(one, by.value) == group.key], others)


def test_the_largest_half_per_cent_are_cut_to_each_store_s_own_height(shop: Shop) -> None:
    """A small store beside a large one: what is much there is nothing here."""
    pieces = {NORTH: [1, 2, 3, 8], SOUTH: [10, 20, 30, 400]}
    keys: dict[str, list[str]] = {NORTH: [], SOUTH: []}
    for number, (store, many) in enumerate((name, many) for name in pieces for many in pieces[name]):
        at = TEN + timedelta(minutes=5 * number)
        shop.eligible(number + 1, offer=GLASSES, at=at, subtotal=many * 1_000)
        shop.sale(number + 1, Line(GLASS, many), at=at)
        shop.closed(number + 1, at=at)
        keys[store].append(str(number + 1))
    shop.reporting.refresh()
    for store, of_store in keys.items():
        put_in(store, shop.facts, of_store)
    with shop.reporting.facts.counted(Period(DAY, DAY), Filters()) as day:
        whole, by_store = day.counts()[""], day.counts("store")
    cut = {store: np.minimum(many, np.quantile(many, 0.995)) for store, many in pieces.items()}
    for store, found in by_store.items():
        (arm,) = found.treatment
        assert arm.margin.mean_y == pytest.approx(1_200 * cut[store].mean())
        assert (arm.revenue.mean_y, arm.revenue.mean_x) == pytest.approx(
            (1_500 * cut[store].mean(), 1e3 * cut[store].mean())
        )
    together = np.concatenate(list(cut.values()))
    (arm,) = whole.treatment
    assert arm.margin.mean_y == pytest.approx(1_200 * together.mean())
    at_one_height = np.concatenate(list(pieces.values()))
    assert together.mean() != pytest.approx(np.minimum(at_one_height, np.quantile(at_one_height, 0.995)).mean())
