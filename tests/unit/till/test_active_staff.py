"""Who may be chosen as the seller: whom the till says works here now."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from pos_assist.adapters.till.reader import TillReader
from tests.unit.till.shop import make_shop, profile

ACTIVE = "SELECT id AS staff_id, name, CASE id WHEN 1 THEN 1 WHEN 2 THEN 0 WHEN 3 THEN NULL ELSE 'maybe' END AS active "


def test_who_left_has_a_name_but_may_not_be_chosen(tmp_path: Path) -> None:
    with closing(make_shop(tmp_path / "till.db")) as till:
        till.execute("INSERT INTO clerk VALUES (1, 'Ala', ''), (2, 'Ola', ''), (3, 'Ela', ''), (4, 'Ula', '')")
        with closing(TillReader(tmp_path / "till.db", profile(views={"staff": f"{ACTIVE} FROM clerk"}))) as ours:
            assert sorted(ours.staff()) == ["1", "2", "3", "4"]
            assert ours.active_staff() == {"1"}


@pytest.mark.parametrize("views", [{}, {"staff": ""}])
def test_where_the_till_tells_nobody_nobody_may_be_chosen(tmp_path: Path, views: dict[str, str]) -> None:
    with (
        closing(make_shop(tmp_path / "till.db")),
        closing(TillReader(tmp_path / "till.db", profile(views=views))) as ours,
    ):
        assert ours.active_staff() == frozenset()
