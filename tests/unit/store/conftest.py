"""A fresh store for every test: migrated once a run, then copied."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.services.events import Event, EventKind

MakeEvent = Callable[..., Event]


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
def make_event() -> MakeEvent:
    """Builds one event; keyword arguments replace the defaults."""

    def make(**changes: Any) -> Event:
        values: dict[str, Any] = {
            "event_id": new_id(),
            "kind": EventKind.SHOWN,
            "at": datetime(2026, 3, 1, 9, 30, 0, 123456, tzinfo=UTC),
            "till_id": "t1",
            "basket_id": "b1",
        }
        return Event(**(values | changes))

    return make
