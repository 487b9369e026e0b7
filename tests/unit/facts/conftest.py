"""The small shop of these tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_assist.adapters.store.readiness import ensure_ready
from tests.unit.facts.small_shop import SmallShop


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of ours in which nothing is told, to be copied: making one takes most of a second."""
    path = tmp_path_factory.mktemp("store") / "store.db"
    ensure_ready(path)
    return path


@pytest.fixture
def shop(tmp_path: Path, empty_store: Path) -> SmallShop:
    """A shop with nothing sold yet."""
    return SmallShop(tmp_path, empty_store)
