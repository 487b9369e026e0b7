"""A store and a shop to practise in, for every test its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pos_assist.adapters.store.migrating import upgrade
from tests.unit.practice.shop import Shop


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated store that nobody writes to."""
    path = tmp_path_factory.mktemp("empty") / "store.db"
    upgrade(path)
    return path


@pytest.fixture
def store(empty_store: Path, tmp_path: Path) -> Path:
    """A store of the test's own."""
    return Path(shutil.copy(empty_store, tmp_path / "store.db"))


@pytest.fixture
def shop(store: Path) -> Shop:
    """Nobody has practised yet."""
    return Shop(store)
