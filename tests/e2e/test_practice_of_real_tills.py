"""Practice on the receipts of real till programs: their goods, today's prices, and nobody's name."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rules_store import save_rules
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.practice_scenes import LEAST_WITH_IDEA, scenes_of
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import FitRule, Ladder, RuleBook, Selector
from pos_assist.paths import Home
from pos_assist.settings import Settings, TillSettings
from tests.e2e.tills.goods import GOODS, Till

pytestmark = pytest.mark.tills

BASKETS = (("phone",), ("phone", "case"), ("phone", "charger"), ("charger",), ("charger", "case"), ("cable_1m",))


class Tomorrow:
    """The clock of the day after the receipts."""

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(days=1)

    def monotonic(self) -> float:
        return 0.0


def rules(till: Till) -> RuleBook:
    named = {good.key: f"id:{till.product_ids[good.key]}" for good in GOODS}

    def goes(when: str, offer: str) -> FitRule:
        return FitRule(f"{when}+{offer}", Selector((named[when],)), Selector((named[offer],)))

    fits = (goes("phone", "case"), goes("case", "charger"), goes("charger", "cable_1m"))
    return RuleBook(fits=fits, ladders=(Ladder("cables", (named["cable_1m"], named["cable_2m"])),))


# django-cash-register keeps no receipts: what is sold within two seconds, as a test does, looks like one basket
@pytest.mark.parametrize("which", ["tryton_till", "wuttapos_till"])
def test_scenes_of_a_real_till(which: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    till: Till = request.getfixturevalue(which)
    for goods in (*BASKETS, *BASKETS):
        basket = till.open_basket()
        for key in goods:
            till.add_line(basket, key)
        till.pay(basket)
    home = Home(tmp_path / "config", tmp_path, tmp_path / "logs")
    upgrade(home.store)
    save_rules(home.store, rules(till), source="test")
    policy = Policy(addon_price_share=Decimal(1), safety_stock=Decimal(0))
    settings = Settings(till=TillSettings(db=str(till.database), profile=till.name), policy=policy)

    scenes = scenes_of(settings, home, Tomorrow())("pl")

    names = {good.name for good in GOODS}
    assert all(any(line.name.startswith(name) for name in names) for scene in scenes for line in scene.lines)
    assert sum(scene.idea is not None for scene in scenes) >= LEAST_WITH_IDEA
    told = repr(scenes)
    with closing(TillReader(till.database, load_profile(till.name))) as reader:
        staff = [name for name in reader.staff().values() if name]
    assert staff
    assert not [name for name in staff if name in told]
