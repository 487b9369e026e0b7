"""An empty shop for every test; the store is migrated once a run."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pos_assist.adapters.store.migrating import upgrade
from tests.unit.reporting.shop import Shop


@pytest.fixture(scope="session")
def migrated_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that nobody writes to."""
    path = tmp_path_factory.mktemp("migrated") / "store.db"
    upgrade(path)
    return path


@pytest.fixture
def shop(migrated_store: Path, tmp_path: Path) -> Shop:
    """Nothing was sold yet."""
    folder = tmp_path / "shop"
    folder.mkdir()
    return Shop(folder, Path(shutil.copy(migrated_store, folder / "store.db")))
