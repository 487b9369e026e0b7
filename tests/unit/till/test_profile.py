"""Mistakes in a profile are told with their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_assist.adapters.till.profile import Journal, load_profile, shipped_profiles
from pos_assist.errors import ExitCode, UserError

GOOD = """
name = "T"
journal = "wal"
ts = "unix"
money = "minor:2"
[views]
basket = "SELECT 1;"
line = "WITH a AS (SELECT 1) SELECT * FROM a"
product = "-- all\\nselect 1"
"""


def test_every_shipped_profile_loads() -> None:
    assert shipped_profiles()
    for name in shipped_profiles():
        assert load_profile(name).views["basket"]


def test_a_profile_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(GOOD, "utf-8")
    profile = load_profile(str(path))
    assert profile.journal is Journal.WAL
    assert profile.currency == "EUR"
    assert profile.views["basket"] == "SELECT 1"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"unix"', "unix", "line 4"),
        ('money = "', 'monney = "', "Did you mean 'money'"),
        ('journal = "wal"', "", "'journal' is missing"),
        ('journal = "wal"', 'journal = "memory"', "'wal', 'delete', 'rewrite'"),
        ("minor:2", "cents", "'minor:2'"),
        ("product =", "products =", "Did you mean 'product'"),
        ('line = "WITH a AS (SELECT 1) SELECT * FROM a"', "", "view 'line' is missing"),
        ('"SELECT 1;"', '"DELETE FROM sale"', "view 'basket' is not a SELECT"),
        ('name = "T"', 'name = "T"\ncurrency = "euro"', "three-letter"),
        ('name = "T"', 'name = "T"\nstale_basket_minutes = 0', "above 0"),
        ('name = "T"', 'name = "T"\nstale_basket_minutes = 1000000000000', "a year"),
        ('name = "T"', f'name = "T"\nstale_basket_minutes = {"9" * 5000}', "TOML"),
        ('name = "T"', 'name = "T"\nsubstitutes = "yes"', "neither true nor false"),
        ('journal = "wal"', 'journal = ["wal"]', "'wal', 'delete', 'rewrite'"),
        ('ts = "unix"', "ts = {a = 1}", "not one of 'utc_text'"),
        ('name = "T"', 'name = "T"\nfingerprint = ["sale"]', "not 'table.column'"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, old: str, new: str, told: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(GOOD.replace(old, new), "utf-8")
    with pytest.raises(UserError) as caught:
        load_profile(str(path))
    assert told in str(caught.value)
    assert str(path) in caught.value.title
    assert caught.value.code is ExitCode.CONFIGURATION


def test_an_unknown_name_is_suggested() -> None:
    name = shipped_profiles()[0]
    with pytest.raises(UserError, match=f"Did you mean '{name}'"):
        load_profile(name[:-1])


def test_a_path_that_cannot_be_is_told(tmp_path: Path) -> None:
    loop = tmp_path / "loop.toml"
    loop.symlink_to(loop)
    for path in ("~nosuchuser/x.toml", "a\0b.toml", str(loop)):
        with pytest.raises(UserError, match="cannot be used") as caught:
            load_profile(path)
        assert caught.value.code is ExitCode.CONFIGURATION
