"""Who may be written to, as a till tells it: its own consent, and nobody is named in the log."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.till.backwards import SLICE, backwards
from pos_assist.adapters.till.check import check_till
from pos_assist.adapters.till.contacts import Consents, consents_in, contacts_in, names_buyers
from pos_assist.adapters.till.profile import Profile
from pos_assist.services.follow_up import Contact
from tests.unit.till.shop import VIEWS, make_shop, open_sale, pay, profile, ring

WITH_CONTACT = (
    "SELECT m.id AS customer_id, m.joined AS since, m.consent, c.agreed AS contact_consent, c.email, c.first AS "
    "first_name, NULL AS last_name, c.phone FROM member m JOIN contact c ON c.member = m.id"
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[tuple[sqlite3.Connection, str]]:
    path = tmp_path / "till.db"
    with closing(make_shop(path)) as till:
        till.execute("CREATE TABLE contact(member INT, agreed, email TEXT, first TEXT, phone TEXT)")
        yield till, str(path)


def told(**views: str) -> Profile:
    return profile(views={"customer": WITH_CONTACT, **views})


def join(till: sqlite3.Connection, member: int, agreed: Any, *, consent: int = 1, email: str = "") -> None:
    till.execute("INSERT OR IGNORE INTO member VALUES (?, '2026-01-02 10:00:00', ?)", (member, consent))
    till.execute("INSERT INTO contact VALUES (?, ?, ?, 'Anna', '+48600100200')", (member, agreed, email))


def test_only_who_consented_to_be_contacted(shop: tuple[sqlite3.Connection, str]) -> None:
    till, db = shop
    join(till, 1, 1, consent=0, email="one@example.com")
    join(till, 2, 0, email="two@example.com")
    join(till, 3, None, email="three@example.com")
    assert contacts_in(db, told()) == ([Contact("1", "one@example.com", "Anna", "", "+48600100200")], 0)
    assert consents_in(db, told()) == Consents(3, 2, 1)


def test_a_customer_of_two_entries_must_consent_in_both(shop: tuple[sqlite3.Connection, str]) -> None:
    till, db = shop
    for member, agreed in ((1, 1), (1, 0), (2, 0), (2, 1), (3, 1), (3, 1)):
        join(till, member, agreed)
    found = contacts_in(db, told())
    assert found is not None
    assert [one.customer_id for one in found[0]] == ["3"]


def test_what_is_not_understood_is_no_consent_and_names_nobody_in_the_log(
    shop: tuple[sqlite3.Connection, str], caplog: pytest.LogCaptureFixture
) -> None:
    till, db = shop
    join(till, 771177, "perhaps", email="secret@example.com")
    join(till, 2, 1)
    with caplog.at_level(logging.DEBUG):
        found = contacts_in(db, told())
    assert found is not None
    assert ([one.customer_id for one in found[0]], found[1]) == (["2"], 1)
    assert "771177" not in caplog.text
    assert "secret" not in caplog.text


def test_a_till_that_does_not_tell_has_nobody(shop: tuple[sqlite3.Connection, str]) -> None:
    till, db = shop
    join(till, 1, 1)
    assert contacts_in(db, profile()) is None  # recognition alone
    assert contacts_in(db, profile(views={"customer": ""})) is None
    assert consents_in(db, profile(views={"customer": ""})) is None
    assert consents_in(db, profile()) == Consents(1, 1, 0)


def test_whether_receipts_name_who_bought(shop: tuple[sqlite3.Connection, str]) -> None:
    _, db = shop
    assert names_buyers(db, profile())
    anonymous = VIEWS["history"].replace(", s.member AS customer_id", "")
    assert not names_buyers(db, profile(views={"history": anonymous}))
    assert not names_buyers(db, profile(views={"history": ""}))


def test_the_check_on_connect_says_how_many_may_be_written_to(shop: tuple[sqlite3.Connection, str]) -> None:
    till, db = shop
    join(till, 1, 1, email="one@example.com")
    join(till, 2, 1, email="nobody")
    sentences = [finding.sentence for finding in check_till(Path(db), told(), datetime.now(UTC))]
    assert "1 of 2 customers may be written to after a purchase and have an address." in sentences


def test_receipts_from_the_newest_back_and_no_basket_cut(shop: tuple[sqlite3.Connection, str]) -> None:
    till, db = shop
    for sale in range(2, 8):
        open_sale(till, sale, at=f"-{10 - sale} days")
        for _ in range(SLICE // 4):
            ring(till, sale, sale)
        pay(till, sale)
    slices = list(backwards(db, profile()))
    sales = [line.basket_id for lines in slices for line in lines]
    assert list(dict.fromkeys(sales)) == ["7", "6", "5", "4", "3", "2"]
    assert all(sales.count(sale) == SLICE // 4 for sale in set(sales))
    assert len(slices) > 1
    for first, second in pairwise(slices):
        assert first[-1].basket_id != second[0].basket_id
    assert list(backwards(db, profile(views={"history": ""}))) == []


def test_the_way_back_ends_where_the_period_begins(shop: tuple[sqlite3.Connection, str]) -> None:
    till, db = shop
    for sale, days in ((2, 9), (3, 2), (4, 1)):
        open_sale(till, sale, at=f"-{days} days")
        ring(till, sale, 1)
        pay(till, sale)
    since = datetime.now(UTC) - timedelta(days=5)
    assert [line.basket_id for lines in backwards(db, profile(), since) for line in lines] == ["4", "3"]
