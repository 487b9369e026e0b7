"""What the figures take from the real till programs: receipts with who closed them, what was sold, what it earned."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist.adapters.facts.file import reading
from pos_assist.adapters.facts.refresh import Sources, refresh
from pos_assist.adapters.till.profile import load_profile
from tests.e2e.tills.goods import Till

pytestmark = pytest.mark.tills

SOLD = "SELECT product_id, quantity, gross_minor, margin_minor FROM sold WHERE basket_id = ? ORDER BY gross_minor"


@pytest.mark.parametrize("which", ["tryton_till", "wuttapos_till", "django_till"])
def test_a_paid_and_a_voided_basket(which: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    till: Till = request.getfixturevalue(which)
    profile = load_profile(till.name)
    sources = Sources(store=tmp_path / "store.db", db=str(till.database), profile=profile)
    facts = tmp_path / "facts.duckdb"
    refresh(facts, sources, now=datetime.now(UTC))
    with reading(facts) as connection:
        before = {key for (key,) in connection.execute("SELECT basket_id FROM receipt").fetchall()}

    basket = till.open_basket()
    till.add_line(basket, "phone", 2)
    till.add_line(basket, "case")
    till.pay(basket)
    voided = till.open_basket()
    till.add_line(voided, "charger")
    till.void(voided)
    assert not refresh(facts, sources, now=datetime.now(UTC)).trouble

    with reading(facts) as connection:
        columns = "basket_id, state, counted, gross_minor, lines, units, staff_id"
        new = [row for row in connection.execute(f"SELECT {columns} FROM receipt").fetchall() if row[0] not in before]
        paid = [row for row in new if row[1] == "paid"]
        assert [row[2:6] for row in paid] == [(True, 61050, 2, 3.0)]
        assert bool(paid[0][6]) == ("receipt" in profile.views)  # a till with lines only names nobody
        assert [row[1:3] for row in new if row[1] != "paid"] == [("voided", False)] * ("receipt" in profile.views)
        case, phone = connection.execute(SOLD, [paid[0][0]]).fetchall()
        ids = till.product_ids
        assert case[:3] == (str(ids["case"]), 1.0, 1250)
        assert phone[:3] == (str(ids["phone"]), 2.0, 59800)
        vat = connection.execute("SELECT max(vat_rate) FROM product").fetchall()[0][0] or 0
        assert phone[3] == pytest.approx(59800 / (1 + vat) - 2 * 21000, abs=1)
