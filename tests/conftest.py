"""For all tests: no screen, and nothing of this user's is read or written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None)  # the same cases for everybody, in any load
settings.load_profile("steady")
os.environ["QT_QPA_PLATFORM"] = "offscreen"  # tests that need a real X server start their own


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `POS_ASSIST_HOME` of the test's own; other settings of the environment are left out."""
    for name in [name for name in os.environ if name.startswith("POS_ASSIST_") and "TILL_CACHE" not in name]:
        monkeypatch.delenv(name)
    home = tmp_path / "home"
    monkeypatch.setenv("POS_ASSIST_HOME", str(home))
    return home
