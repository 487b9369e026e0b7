"""Rules that do not hold, plans and substitutes, as `suggest` tells them about a real till."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist.adapters.demo.register import Register
from pos_assist.adapters.demo.schema import open_till
from pos_assist.adapters.demo.shop import create_shop
from tests.e2e.command import REPOSITORY, Ran, pos_assist

RUNG_UP, LARGER = "CO-B250", "CO-B350"  # two bags of coffee beans of one family
RULES = """format = 1

[[product]]
product = "sku:CO-B250"
family = "beans"
short = { en = "Coffee beans 250 g" }

[[product]]
product = "sku:CO-B350"
family = "beans"
short = { en = "Coffee beans 350 g" }
plan = "clearance"

[[pair]]
id = "filters"
when = "sku:CO-B250"
offer = "sku:FI-4"
benefit = { en = "for filter coffee" }
paused = true
"""


@pytest.fixture
def till(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One open sale: coffee beans that are out; another bag is there. Nothing is left to chance."""
    for name, value in {"HOLDOUT_SHARE": "0", "EXPLORATION_SHARE": "0", "CLEARANCE_WEIGHT": "1.5"}.items():
        monkeypatch.setenv(f"POS_ASSIST_POLICY__{name}", value)
    db = tmp_path / "till.db"
    create_shop(db, seed=3, days=1, now=datetime.now(UTC))
    with closing(open_till(db)) as connection:
        articles = {sku: key for key, sku in connection.execute("SELECT id, sku FROM article")}
        connection.execute("UPDATE stock SET qty_milli = 0 WHERE article_id = ?", (articles[RUNG_UP],))
        connection.execute("UPDATE stock SET qty_milli = 9000 WHERE article_id = ?", (articles[LARGER],))
        connection.commit()
        register = Register(connection)
        register.add(register.open(1), articles[RUNG_UP])
    rules = tmp_path / "rules.toml"
    rules.write_text(RULES, encoding="utf-8")
    imported = pos_assist("rules", "import", rules)
    assert imported.code == 0, imported.err
    return db


def suggested(till: Path, *more: str | Path, profile: str | Path = "demo") -> Ran:
    """The decision about the open sale."""
    return pos_assist("suggest", "--db", till, "--profile", profile, *more)


def test_a_paused_rule_is_told_and_what_is_out_stays_where_goods_are_carried_to_the_till(till: Path) -> None:
    decision = suggested(till, "--json").json
    assert decision["cards"] == []
    assert [(one["reason"], one["detail"]) for one in decision["rejections"]] == [("conditions", "paused")]


def test_where_goods_are_ordered_what_is_out_is_replaced_and_the_weight_is_told(till: Path, tmp_path: Path) -> None:
    shipped = (REPOSITORY / "db" / "profiles" / "demo.toml").read_text(encoding="utf-8")
    ordering = tmp_path / "ordering.toml"
    ordering.write_text(f"substitutes = true\n{shipped}", encoding="utf-8")
    decision = suggested(till, "--json", profile=ordering).json
    (card,) = decision["cards"]
    assert (card["kind"], card["replaces_line_id"] is not None) == ("substitute", True)
    assert card["script"].startswith("Coffee beans 250\u00a0g is out. There's Coffee beans 350\u00a0g, ")
    (candidate,) = decision["candidates"]
    assert (candidate["plan"], candidate["weight"]) == ("clearance", 1.5)
    told = suggested(till, "--explain", profile=ordering).out
    assert "preferred x 1.5: clearance" in told


def test_what_is_asked_for_and_out_has_a_substitute_at_any_till(till: Path) -> None:
    (card,) = suggested(till, "--json", "--instead-of", f"sku:{RUNG_UP}").json["cards"]
    assert card["kind"] == "substitute"
    there = suggested(till, "--json", "--instead-of", f"sku:{LARGER}").json
    assert (there["cards"], there["candidates"]) == ([], [])
    suggested(till, "--instead-of", "sku:NOTHING").complains(4, "no product sku:NOTHING")
