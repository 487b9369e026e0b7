"""The demo shop on disk: made once, in a process that is not the panel's."""

from __future__ import annotations

from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop, is_current, wipe
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import load_learned, load_rules, save_rules
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.shop import Rules, knowledge_of, phrases
from pos_assist.paths import Home

PROFILE = "demo"
SEED = 7


def demo_home() -> Home:
    """Everything of the demo lies in one folder of its own, so that one command wipes it."""
    base = paths.home().data / "demo"
    return Home(base / "config", base / "data", base / "logs")


def shop_file(home: Home) -> Path:
    """The demo till's own database."""
    return home.data.parent / "shop" / "till.db"


def prepare(home: Home, *, days: int, seed: int = SEED) -> None:
    """Make the demo shop if it is not there: the till with its receipts, the rules, what receipts teach, and the past.

    Raises:
        UserError: the disk refuses.
    """
    shop = shop_file(home)
    if shop.exists() and not is_current(shop):  # of an earlier version of this program: its receipts are play
        wipe(home.data.parent)
    if not shop.exists():
        create_shop(shop, seed=seed, days=days, now=datetime.now(UTC))
    ensure_ready(home.store)
    if not load_rules(home.store).fits:
        rules = paths.db() / "demo" / "rules.toml"
        save_rules(home.store, read_rules(rules), source=rules.name)
    if not load_learned(home.store)[0]:
        from pos_assist.bootstrap.learning import learn_from_till  # the panel imports this module, never that one
        from pos_assist.bootstrap.refusing import TooFewReceiptsError

        with suppress(TooFewReceiptsError):  # of a weekend alone: the shop's own rules do without
            learn_from_till(str(shop), PROFILE, home)
    give_past(home, shop, seed=seed)


def give_past(home: Home, shop: Path, *, seed: int = SEED) -> None:
    """Weeks of cards and answers for a demo shop that has none yet, with nothing but the shop's own rules.

    Raises:
        UserError: the store cannot be written.
    """
    from pos_assist.adapters.demo.past_events import has_past, play_past

    if not has_past(shop):
        with closing(TillReader(str(shop), load_profile(PROFILE))) as reader:
            products = reader.products()
        known = knowledge_of(products, Rules(load_rules(home.store), (), ""), phrases())
        play_past(shop, home.store, known, seed=seed)
