"""`pos-assist uplift`: learned from the record, kept beside the store, read by whoever decides."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest

from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.bootstrap.shop import knowledge_of, phrases, rules_in, versions_in
from pos_assist.engine.assignment import seed_for
from pos_assist.engine.decide import decide
from pos_assist.engine.decision import Decision
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import FitRule, RuleBook, Selector
from pos_assist.engine.situation import Customer, Segment, Situation
from tests.builders import CERTAIN, PHONE, PRODUCTS, basket, line
from tests.e2e.command import Ran, pos_assist
from tests.unit.facts.asking_shop import ADDS, PERIOD, baskets, facts_file

PAIR = FitRule("phone+case", Selector(("id:phone",)), Selector(("id:case",)))
DAYS = ("--from", PERIOD.first.isoformat(), "--to", PERIOD.last.isoformat(), "--no-refresh")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop whose new customers buy because asked, whose loyal ones do not, and whose switch is on."""
    folder = tmp_path_factory.mktemp("home")
    for part in ("config", "data"):
        (folder / part).mkdir()
    (folder / "config" / "config.toml").write_text("[policy]\nuplift = true\n", encoding="utf-8")
    rng = np.random.default_rng(81)
    facts_file(folder / "data" / "facts.duckdb", baskets(rng, 14_000, ADDS, 0.2), rng)
    ensure_ready(folder / "data" / "store.db")
    return folder


def uplift(home: Path, *arguments: str) -> Ran:
    return pos_assist("uplift", *arguments, POS_ASSIST_HOME=str(home))


def decided(home: Path, segment: Segment) -> Decision:
    """What the panel would decide in the morning, with what our store tells it now."""
    rules = replace(rules_in(home / "data" / "store.db"), book=RuleBook(fits=(PAIR,)))
    known = knowledge_of(PRODUCTS, rules, phrases())
    now = Situation(daypart="morning", customer=Customer("k", segment))
    one, policy = basket(line(PHONE)), Policy(**{**CERTAIN, "uplift": True})
    return decide(one, known.with_situation(now), policy, Random(seed_for(one, policy)))


def test_it_is_looked_at_first_then_learned_and_then_the_next_decision_has_it(home: Path) -> None:
    store = home / "data" / "store.db"
    looked = uplift(home, *DAYS, "--dry-run", "--json")
    assert looked.code == 0
    assert not (home / "data" / "uplift.json").exists()
    assert not looked.json["in_force"]
    before = versions_in(store)
    assert [one.asking for one in decided(home, Segment.NEW).candidates] == [1.0]

    learned = uplift(home, *DAYS, "--json")
    assert learned.code == 0
    assert learned.json["in_force"]
    assert versions_in(store) != before  # a running panel sees that it must load anew
    factors = {(cell["segment"], cell["daypart"]): cell["factor"] for cell in learned.json["cells"]}
    assert factors["new", "morning"] > 1.3
    assert factors["loyal", "morning"] < 0.7
    (new,), (loyal,) = (decided(home, segment).candidates for segment in (Segment.NEW, Segment.LOYAL))
    assert new.asking == pytest.approx(factors["new", "morning"], abs=1e-3)
    assert new.score > loyal.score
    assert decided(home, Segment.NEW).versions["uplift"].startswith("uplift-")


def test_a_person_reads_the_table_with_its_uncertainty_and_what_if(home: Path) -> None:
    told = uplift(home, *DAYS, "--what-if")
    assert told.code == 0
    assert "The table is kept; the panel uses it." in told.out
    row = next(text for text in told.out.splitlines() if text.startswith("new         morning"))
    assert row.count(" to ") == 2  # both numbers have an interval
    assert "10 % held out" in told.out
    assert "(now)" in told.out
    assert "\n  any add-on " in told.out
    assert told.out.count("There is no price curve: prices were never drawn by lot here") == 1
    plain = uplift(home, *DAYS, "--dry-run", "--what-if", "--json").json["what_if"]
    assert plain["price_why_not"] == "no_variation"


def test_a_damaged_table_is_left_out_by_the_panel_and_made_anew_by_the_command(home: Path) -> None:
    (home / "data" / "uplift.json").write_text("{", encoding="utf-8")
    assert [one.asking for one in decided(home, Segment.NEW).candidates] == [1.0]
    uplift(home, *DAYS, "--dry-run").complains(4, "uplift.json cannot be used", "uplift")
    assert uplift(home, *DAYS).code == 0
    assert decided(home, Segment.NEW).candidates[0].asking != 1.0


def test_a_shop_without_a_record_is_told_why_there_is_no_table(tmp_path: Path) -> None:
    told = pos_assist("uplift", POS_ASSIST_HOME=str(tmp_path))
    assert told.code == 0
    assert "There is no table: there is nothing in these days" in told.out


def test_what_cannot_be_is_said_in_a_sentence(home: Path) -> None:
    uplift(home, "--from", "yesterday").complains(2, "'yesterday' is no day")
    uplift(home, "--only", "colour=red").complains(2, "narrows nothing")
