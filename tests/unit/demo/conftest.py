"""The demo shop of these tests: made once, read only."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.seed import Seed, load_seed
from pos_assist.adapters.demo.shop import ShopFacts, create_shop
from pos_assist.adapters.phrases import load_phrases
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.engine.knowledge import Knowledge, build_knowledge

NOW = datetime(2026, 3, 7, 16, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def seed() -> Seed:
    """What the demo shop starts from."""
    return load_seed()


@pytest.fixture(scope="session")
def facts(tmp_path_factory: pytest.TempPathFactory) -> ShopFacts:
    """A shop with 60 days of receipts."""
    return create_shop(tmp_path_factory.mktemp("shop") / "till.db", seed=3, now=NOW)


@pytest.fixture
def till(facts: ShopFacts) -> Iterator[sqlite3.Connection]:
    """The shop's tables, read only."""
    with closing(sqlite3.connect(f"file:{facts.path}?mode=ro", uri=True)) as connection:
        yield connection


@pytest.fixture(scope="session")
def knowledge(facts: ShopFacts) -> Knowledge:
    """What the engine knows of the demo shop, by the shipped profile, rules and phrases."""
    with closing(TillReader(str(facts.path), load_profile("demo"))) as reader:
        products = reader.products()
    rules = read_rules(paths.db() / "demo" / "rules.toml")
    return build_knowledge(products, rules, (), load_phrases(paths.resources() / "phrases"))


@pytest.fixture(scope="session")
def demo_files() -> Path:
    """The folder of the seed."""
    return paths.db() / "demo"
