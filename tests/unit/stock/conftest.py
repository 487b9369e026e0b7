"""A store that is made once and copied: making one takes a second."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pos_assist.adapters.store.readiness import ensure_ready


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "store.db"
    ensure_ready(path)
    return path


@pytest.fixture
def store(tmp_path: Path, empty_store: Path) -> Path:
    """A store of the test's own."""
    folder = tmp_path / "data"
    folder.mkdir()
    return Path(shutil.copy(empty_store, folder / "store.db"))
