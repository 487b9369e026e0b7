"""The settings of practice stay within what a session can be."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_assist.config import load_settings
from pos_assist.errors import UserError


@pytest.mark.parametrize(
    "line",
    [
        "encounters = 4",
        "encounters = 9",
        "minutes = 2",
        "minutes = 11",
        "pass_mark = 101",
        "assessment_minutes = 0",
        "assessment_tries = 0",
        "certificate_days = 0",
        "keep_days = 0",
    ],
)
def test_a_session_that_could_not_be_is_refused(line: str, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f"[practice]\n{line}\n", encoding="utf-8")

    with pytest.raises(UserError, match=line.split(maxsplit=1)[0]):
        load_settings(file, {})


def test_a_session_of_five_or_eight_is_taken(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    for encounters in (5, 8):
        file.write_text(f"[practice]\nencounters = {encounters}\npass_mark = 100\n", encoding="utf-8")
        assert load_settings(file, {}).settings.practice.encounters == encounters
