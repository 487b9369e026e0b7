"""Who consented, and what they bought, as a till tells it; nobody else is named anywhere."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.till import archive
from pos_assist.adapters.till.check import check_till
from pos_assist.adapters.till.findings import Severity
from pos_assist.adapters.till.profile import Journal
from pos_assist.adapters.till.reader import TillReader
from pos_assist.engine.segments import Purchase
from pos_assist.services.customers import Membership
from tests.unit.till.shop import VIEWS, Writer, make_shop, open_sale, pay, profile, ring

A_YEAR_AGO = datetime.now(UTC) - timedelta(days=365)
ANONYMOUS = VIEWS["history"].replace(", s.member AS customer_id", "")


@pytest.fixture(params=["wal", "delete"])
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[sqlite3.Connection, Path]]:
    path = tmp_path / "till.db"
    with closing(make_shop(path, request.param)) as till:
        yield till, path


def join(till: sqlite3.Connection, member: int, consent: Any, joined: str | None = "2026-01-02 10:00:00") -> None:
    till.execute("INSERT INTO member VALUES (?, ?, ?)", (member, joined, consent))


def bought(till: sqlite3.Connection, sale: int, *products: int, member: int | None = 1, at: str = "0 hours") -> None:
    """A paid sale of one piece each."""
    open_sale(till, sale, at=at, member=member)
    for product in products:
        ring(till, sale, product)
    pay(till, sale)


@pytest.mark.parametrize(
    ("written", "consent"),
    [(1, True), (0, False), (None, False), ("True", True), ("O", True), ("", False), ("no", False), (1.0, True)],
)
def test_consent_as_tills_write_it(shop: tuple[sqlite3.Connection, Path], written: Any, consent: bool) -> None:
    till, path = shop
    join(till, 1, written)
    with closing(TillReader(path, profile())) as ours:
        assert ours.customer("1") == Membership(consent, datetime(2026, 1, 2, 10, tzinfo=UTC))


def test_who_is_not_there_or_has_no_date(shop: tuple[sqlite3.Connection, Path]) -> None:
    till, path = shop
    join(till, 1, 1, joined=None)
    with closing(TillReader(path, profile())) as ours:
        assert ours.customer("1") == Membership(consent=True)
        assert ours.customer("2") is None


def test_consent_that_is_not_understood_is_none_and_names_nobody_in_the_log(
    shop: tuple[sqlite3.Connection, Path], caplog: pytest.LogCaptureFixture
) -> None:
    till, path = shop
    join(till, 771177, "perhaps")
    with caplog.at_level(logging.DEBUG), closing(TillReader(path, profile())) as ours:
        assert ours.customer("771177") == Membership(consent=False)
    assert "counts as no consent" in caplog.text
    assert "771177" not in caplog.text


def test_two_entries_of_one_customer_must_both_consent(shop: tuple[sqlite3.Connection, Path]) -> None:
    till, path = shop
    join(till, 1, 1)
    twice = f"{VIEWS['customer']} UNION ALL SELECT id, joined, 0 FROM member"
    with closing(TillReader(path, profile(views={"customer": twice}))) as ours:
        assert ours.customer("1") == Membership(consent=False, since=datetime(2026, 1, 2, 10, tzinfo=UTC))


def test_a_till_without_customers_knows_none(shop: tuple[sqlite3.Connection, Path]) -> None:
    till, path = shop
    join(till, 1, 1)
    bought(till, 2, 1)
    with closing(TillReader(path, profile(views={"customer": "", "history": ANONYMOUS}))) as ours:
        assert not ours.knows_customers
        assert ours.customer("1") is None
        assert ours.purchases("1", A_YEAR_AGO) is None
        assert len([line for part in ours.history() for line in part]) == 1
    with closing(TillReader(path, profile(views={"history": ""}))) as ours:
        assert ours.purchases("1", A_YEAR_AGO) is None


def test_the_history_names_the_customer_where_the_till_does(shop: tuple[sqlite3.Connection, Path]) -> None:
    till, path = shop
    bought(till, 2, 1, member=7)
    bought(till, 3, 1, member=None)
    with closing(TillReader(path, profile())) as ours:
        assert [line.customer_id for part in ours.history() for line in part] == ["7", ""]
    with closing(TillReader(path, profile(views={**VIEWS, "history": ANONYMOUS}))) as ours:
        assert [line.customer_id for part in ours.history() for line in part] == ["", ""]


def test_purchases_are_the_customers_own_of_the_year_newest_first(shop: tuple[sqlite3.Connection, Path]) -> None:
    till, path = shop
    bought(till, 2, 1, 2, at="-400 days")
    bought(till, 3, 3, at="-300 days")
    bought(till, 4, 4, member=9)
    bought(till, 5, 5, member=None)
    bought(till, 6, 6, 7)
    open_sale(till, 7, member=1)  # still at the counter: nothing was bought yet
    ring(till, 7, 8)
    with closing(TillReader(path, profile())) as ours:
        found = ours.purchases("1", A_YEAR_AGO)
        assert found is not None
        assert [(line.basket_id, line.product_id) for line in found] == [("6", "6"), ("6", "7"), ("3", "3")]
        assert found[0] == Purchase("6", found[0].at, "6", Decimal(1), 250)
        assert found[0].at is not None
        assert abs(datetime.now(UTC) - found[0].at) < timedelta(minutes=1)
        assert ours.purchases("8", A_YEAR_AGO) == []


def test_slices_cut_no_basket_and_end_at_the_limit(
    shop: tuple[sqlite3.Connection, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    till, path = shop
    monkeypatch.setattr(archive, "CUSTOMER_SLICE", 3)
    sizes = {2: 2, 3: 7, 4: 1, 5: 1, 6: 4, 7: 1}
    for sale, lines in sizes.items():
        bought(till, sale, *range(1, lines + 1))
    with closing(TillReader(path, profile())) as ours:
        found = ours.purchases("1", A_YEAR_AGO)
        assert found is not None
        assert [line.basket_id for line in found] == [
            str(sale) for sale in (7, 6, 5, 4, 3, 2) for _ in range(sizes[sale])
        ]
        assert len(ours.purchases("1", A_YEAR_AGO, limit=5) or ()) == 5
        assert len({(line.basket_id, line.product_id) for line in found}) == sum(sizes.values())


def test_reading_a_long_history_never_stops_a_till_with_a_rollback_journal(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    with closing(make_shop(path, "delete")) as till:
        till.execute("BEGIN")
        for sale in range(2, 900):
            bought(till, sale, 1, 2, 3)
        till.execute("COMMIT")
    with Writer(path, "delete") as till_program, closing(TillReader(path, profile(Journal.DELETE))) as ours:
        assert len(ours.purchases("1", A_YEAR_AGO) or ()) == archive.MOST_PURCHASES
        till_program.tell("burst", commits=300, most=3, gap_ms=(2, 10), seed=1)
        reads = [ours.purchases("1", A_YEAR_AGO) for _ in range(5)]
        result = till_program.answer()
    assert all(len(read or ()) == archive.MOST_PURCHASES for read in reads)
    assert result["busy"] == 0


def findings(path: Path, **views: str) -> dict[Severity, str]:
    found = list(check_till(path, profile(views=views), datetime.now(UTC)))
    return {severity: "\n".join(one.sentence for one in found if one.severity is severity) for severity in Severity}


def test_the_check_tells_who_may_be_recognised(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    with closing(make_shop(path)) as till:
        for member, consent in ((1, 1), (2, 0), (3, None)):
            join(till, member, consent)
        told = findings(path)
        assert "1 of 3 customers consented" in told[Severity.OK]
        assert not told[Severity.WARNING]
        assert not told[Severity.PROBLEM]

        basket = VIEWS["basket"].replace(", member AS customer_id", "")
        told = findings(path, basket=basket, history=ANONYMOUS)
        assert "'basket' has no column customer_id" in told[Severity.WARNING]
        assert "'history' has no column customer_id" in told[Severity.WARNING]
        assert "no view 'customer'" in findings(path, customer="")[Severity.WARNING]

        join(till, 4, "perhaps")
        told = findings(path, customer=f"{VIEWS['customer']} UNION ALL SELECT 1, NULL, 0")
        assert "the column 'consent' of the row 4 cannot be used" in told[Severity.PROBLEM]
        assert "1 rows with a customer_id that is there already" in told[Severity.PROBLEM]
