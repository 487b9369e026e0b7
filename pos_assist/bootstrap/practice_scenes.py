"""Scenes of practice: the till's own receipts, lock-free from the newest back; a demo shop where there is no till."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from pos_assist import paths
from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.scratch import scratch_folder
from pos_assist.adapters.till.backwards import backwards
from pos_assist.adapters.till.profile import Profile, load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.adapters.till.rows import SoldLine
from pos_assist.bootstrap.shop import Rules, knowledge_of, phrases, rules_in, store_names
from pos_assist.bootstrap.shop_stock import ShopStock
from pos_assist.engine.policy import Policy
from pos_assist.paths import Home
from pos_assist.services.ports import Clock
from pos_assist.services.practice.shop_scenes import Goods, ShopAt, scenes_from
from pos_assist.settings import Settings
from pos_assist.training.scene import Scene

ENOUGH = 1500  # receipts to choose from
MOST_LINES = 60_000  # looked through for them from the newest back: a second or two
LEAST_WITH_IDEA = 5  # a shop with fewer has no session to practise on yet: the demo shop's are practised
KEPT = timedelta(minutes=10)  # as long as the panel keeps its catalogue
DEMO_PROFILE, DEMO_SEED, DEMO_DAYS = "demo", 7, 21
DEMO_NOW = datetime(2026, 3, 7, 11, 0, tzinfo=UTC)  # always the same Saturday: the same scenes everywhere


def scenes_of(settings: Settings, home: Home, clock: Clock | None = None) -> ShopScenes:
    """`ports.Scenes` of the till in `settings`; nothing is read before the first call."""
    return ShopScenes(settings, home, clock or SystemClock())


class ShopScenes:
    """Reads till and store, and keeps what it made for ten minutes. Worker thread only."""

    def __init__(self, settings: Settings, home: Home, clock: Clock) -> None:
        """Settings name the till; `home` has the shop's rules."""
        self._settings, self._home, self._clock = settings, home, clock
        self._kept: dict[str, tuple[datetime, tuple[Scene, ...]]] = {}

    def __call__(self, language: str) -> Sequence[Scene]:
        """As the port says. Raises UserError where till or store cannot be read."""
        now = self._clock.now()
        kept = self._kept.get(language)
        if kept is None or not timedelta(0) <= now - kept[0] < KEPT:
            kept = self._kept[language] = (now, self._read(language))
        return kept[1]

    def _read(self, language: str) -> tuple[Scene, ...]:
        settings, store, at = self._settings, self._home.store, self._clock.now().astimezone()
        if settings.till.db and settings.till.profile:
            till = _Till(settings.till.db, load_profile(settings.till.profile), rules_in(store), store)
            found = _scenes(till, settings, self._clock, at, language)
            if sum(scene.idea is not None for scene in found) >= LEAST_WITH_IDEA:
                return found
        return demo_scenes(settings, language)


def demo_scenes(settings: Settings, language: str) -> tuple[Scene, ...]:
    """Of a demo shop that is made for it and gone again: the same scenes on every machine and day.

    Raises:
        UserError: the disk refuses.
    """
    with scratch_folder() as folder:
        shop = folder / "till.db"
        create_shop(shop, seed=DEMO_SEED, days=DEMO_DAYS, now=DEMO_NOW)
        rules = Rules(read_rules(paths.db() / "demo" / "rules.toml"), (), "")
        till = _Till(str(shop), load_profile(DEMO_PROFILE), rules, folder / "none.db")
        plain = Settings(policy=Policy(formats=settings.policy.formats))
        return _scenes(till, plain, _Standing(), DEMO_NOW, language)


class _Standing:
    """A clock that stands at the demo shop's moment."""

    def now(self) -> datetime:
        return DEMO_NOW

    def monotonic(self) -> float:
        return 0.0


class _Till(NamedTuple):
    """Where baskets come from, and what the shop knows of them; `store` has its stock systems' figures."""

    db: str
    profile: Profile
    rules: Rules
    store: Path


def _scenes(till: _Till, settings: Settings, clock: Clock, at: datetime, language: str) -> tuple[Scene, ...]:
    with closing(TillReader(till.db, till.profile, now=clock.now)) as reader:
        knowledge = knowledge_of(reader.products(), till.rules, phrases())
        stock = ShopStock(till.store, settings.stock, clock).fresh(reader, knowledge.catalogue)
    shop = ShopAt(
        knowledge=knowledge,
        products={product.product_id: product for product in knowledge.catalogue.all() if product.sellable},
        stock=stock,
        policy=settings.policy,
        currency=till.profile.currency,
        at=at,
        stores=store_names(settings.till.store),
    )
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return scenes_from(list(_receipts(backwards(till.db, till.profile), before=midnight)), shop, language)


def _receipts(slices: Iterable[list[SoldLine]], *, before: datetime) -> Iterator[Goods]:
    """The newest, without those of today, whose customers may still be remembered, and those with anything back."""
    found = looked_at = 0
    for lines in slices:
        for _, basket in groupby(lines, key=lambda line: line.basket_id):
            bought = list(basket)
            looked_at += len(bought)
            past = all(line.at is None or line.at < before for line in bought)
            if past and all(line.quantity > 0 for line in bought):
                found += 1
                yield tuple((line.product_id, line.quantity) for line in bought)
            if found >= ENOUGH or looked_at >= MOST_LINES:
                return
