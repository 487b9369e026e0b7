"""A demo shop that an earlier version made has other tables: it is made anew, and its receipts with it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist.adapters.demo.members import members
from pos_assist.adapters.demo.shop import create_shop, is_current
from pos_assist.adapters.till.contacts import consents_in, contacts_in
from pos_assist.adapters.till.profile import load_profile
from pos_assist.bootstrap.demo_shop import demo_home, prepare, shop_file

NOW = datetime(2026, 3, 7, 12, 0, tzinfo=UTC)


def test_only_a_shop_with_today_s_tables_is_current(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    assert not is_current(path)
    create_shop(path, seed=1, days=1, now=NOW)
    assert is_current(path)
    with closing(sqlite3.connect(path)) as till:
        till.execute("UPDATE shop_info SET value = '1.0' WHERE key = 'version'")
        till.commit()
    assert not is_current(path)


def test_an_older_demo_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path))
    home = demo_home()
    prepare(home, days=10)
    with closing(sqlite3.connect(shop_file(home))) as till:
        till.execute("UPDATE shop_info SET value = '1.0' WHERE key = 'version'")
        till.commit()
    (home.data / "left-over").touch()
    prepare(home, days=10)
    assert is_current(shop_file(home))
    assert home.store.exists()
    assert not (home.data / "left-over").exists()  # what was learned from the old receipts is gone too


def test_everybody_s_name_and_address_are_invented(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    create_shop(path, seed=1, days=1, now=NOW)
    profile = load_profile("demo")
    found = contacts_in(str(path), profile)
    assert found is not None
    contacts, unreadable = found
    assert unreadable == 0
    assert len(contacts) == sum(member.contact_consent for member in members())
    assert all(one.email == "" or one.email.endswith("@example.com") for one in contacts)
    assert all(one.number in ("", one.phone) and one.phone[:5] in ("", "+1555") for one in contacts)
    consents = consents_in(str(path), profile)
    assert consents is not None
    assert 0 < consents.contactable < consents.recognised < consents.known == len(members())
