"""Real tills, each started once a test run with a fresh database of its own; the demo's once a test."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

import pytest

from pos_assist import paths
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import save_rules
from pos_assist.settings import Settings
from tests.e2e.counter import Counter
from tests.e2e.tills.demo import DemoShopTill, made_shop
from tests.e2e.tills.django_cash_register import DjangoCashRegisterTill
from tests.e2e.tills.tryton import TrytonTill
from tests.e2e.tills.wuttapos import WuttaPosTill


@pytest.fixture(scope="session")
def tryton_till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrytonTill]:
    """Tryton's server with the stocked shop; two points of sale."""
    with TrytonTill(tmp_path_factory.mktemp("tryton")) as till:
        yield till


@pytest.fixture(scope="session")
def wuttapos_till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WuttaPosTill]:
    """WuttaPOS with the stocked shop; one terminal, two cashiers."""
    with WuttaPosTill(tmp_path_factory.mktemp("wuttapos")) as till:
        yield till


@pytest.fixture(scope="session")
def django_till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DjangoCashRegisterTill]:
    """django-cash-register with the stocked shop; two cashiers."""
    with DjangoCashRegisterTill(tmp_path_factory.mktemp("django")) as till:
        yield till


@pytest.fixture(scope="session")
def made_demo_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo shop's database, to be copied."""
    return made_shop(tmp_path_factory.mktemp("demo-shop"))


@pytest.fixture
def demo_till(made_demo_shop: Path, tmp_path: Path) -> Iterator[DemoShopTill]:
    """The demo shop's two tills, rung up by the test."""
    with DemoShopTill(made_demo_shop, tmp_path / "demo-till") as till:
        yield till


class OpenCounter(Protocol):
    """Makes a panel beside the demo till; asked again, one that was started anew in the same home."""

    def __call__(self, settings: Settings | None = None, **policy: float) -> Counter: ...


@pytest.fixture(scope="session")
def made_demo_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of ours with the demo shop's own rules, to be copied."""
    store = tmp_path_factory.mktemp("demo-store") / "store.db"
    ensure_ready(store)
    rules = paths.db() / "demo" / "rules.toml"
    save_rules(store, read_rules(rules), source=rules.name)
    return store


@pytest.fixture
def demo_counter(made_demo_store: Path, demo_till: DemoShopTill) -> OpenCounter:
    """The panel beside `demo_till`, with the demo shop's rules; use it with `qapp`."""
    home = paths.home()
    home.data.mkdir(parents=True)
    with closing(sqlite3.connect(made_demo_store)) as made, closing(sqlite3.connect(home.store)) as own:
        made.backup(own)

    def opened(settings: Settings | None = None, **policy: float) -> Counter:
        return Counter(demo_till.database, demo_till.name, home, rules=None, settings=settings, **policy)

    return opened
