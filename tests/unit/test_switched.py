"""A switch of the panel counts for every window on the same glass, as long as it is one that a setting may say."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_assist.adapters.remembered import Remembered
from pos_assist.bootstrap.switched import switched
from pos_assist.settings import PanelSettings


@pytest.mark.parametrize(("kept", "found"), [("XL", "XL"), ("XXL", "M"), ("", "M")])
def test_what_a_setting_may_not_say_is_not_taken_over(tmp_path: Path, kept: str, found: str) -> None:
    Remembered(tmp_path).put("size", kept, "M")
    assert switched("size", PanelSettings(), Remembered(tmp_path)) == found


def test_nothing_switched_is_the_setting(tmp_path: Path) -> None:
    assert switched("theme", PanelSettings(theme="dark"), Remembered(tmp_path)) == "dark"
