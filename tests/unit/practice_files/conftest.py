"""The shipped content, read once, and a copy of its files to be spoiled."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pos_assist.adapters.practice_files import load_content
from pos_assist.paths import resources
from pos_assist.training.content import Content

SHIPPED = resources() / "practice"


@pytest.fixture(scope="session")
def content() -> Content:
    """What is shipped."""
    return load_content(SHIPPED)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of what is shipped."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "practice"))
