"""Practice asked for at the panel: real processes that cannot do their work, and the one sentence that tells it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pos_assist import paths
from pos_assist.adapters.file_lock import FileLock
from pos_assist.bootstrap.places import Switches
from pos_assist.bootstrap.practice_opening import PracticeOpening
from pos_assist.commands.run import PRACTICE_LOCK
from pos_assist.settings import TillSettings

NOW = Switches(
    language="pl", script_language="", side="right", size="M", theme="light", strip=False, monitor="", keep_clear=""
)


def ended(opening: PracticeOpening, qtbot: QtBot) -> bool:
    """Ask for it, wait until the process has ended; whether that was a failure."""
    opening.open(NOW)
    assert opening.is_open
    qtbot.waitUntil(lambda: not opening.is_open, timeout=60_000)
    return opening.failed


def test_a_till_that_cannot_be_practised_at_is_a_failure_until_the_next_time(qtbot: QtBot) -> None:
    parent = QObject()
    opening = PracticeOpening(TillSettings(db="nowhere.db", profile="no-such-profile"), parent)
    told: list[tuple[bool, bool]] = []
    opening.changed.connect(lambda: told.append((opening.is_open, opening.failed)))
    assert ended(opening, qtbot)
    assert ended(opening, qtbot)
    assert told == [(True, False), (False, True)] * 2


def test_practice_that_is_open_already_is_no_failure(qtbot: QtBot) -> None:
    lock = paths.home().data / PRACTICE_LOCK
    lock.parent.mkdir(parents=True)
    held = FileLock(lock, timeout=0)
    held.acquire()
    try:
        opening = PracticeOpening(TillSettings(db="nowhere.db", profile="demo"), parent := QObject())
        assert not ended(opening, qtbot)
    finally:
        held.release()
    assert parent.children()


def test_no_process_at_all_is_a_failure(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    parent = QObject()
    assert ended(PracticeOpening(TillSettings(db="till.db", profile="demo"), parent, demo=True), qtbot)
