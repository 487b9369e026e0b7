"""The whole practice program over a demo shop's own till: PINs, content, baskets, store, and a sale that comes."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from pos_assist.adapters.demo.schema import stamp
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.pins import set_pin
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.bootstrap.practice_window import PracticeProgram, practice_desk, practice_program
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import Home, home
from pos_assist.services.practice.records import Certificate
from pos_assist.settings import Settings, TillSettings
from pos_assist.trainer.window import LOCK_MS

SECONDS = 30.0  # a busy machine's slowest step


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo shop's till, a week old."""
    db = tmp_path_factory.mktemp("shop") / "till.db"
    create_shop(db, seed=7, days=7, now=datetime.now(UTC))
    return db


@pytest.fixture
def program(shop: Path) -> Iterator[PracticeProgram]:
    """The program with its window shown, and a PIN for one person."""
    ours: Home = home()
    ensure_ready(ours.store)
    set_pin(ours.store, "1", "4711")
    settings = Settings(till=TillSettings(db=str(shop), profile="demo"))
    settings = replace(
        settings, panel=replace(settings.panel, language="en"), policy=replace(settings.policy, language="en")
    )
    palette = QApplication.palette()
    made = practice_program(settings, ours)
    made.window.show()
    made.window.open()
    made.watch.start()
    yield made
    made.watch.stop()
    made.window.close()
    made.worker.stop()
    made.window.deleteLater()
    made.application.setQuitOnLastWindowClosed(True)
    QApplication.setPalette(palette)


def until(true: Callable[[], object], complaint: str) -> None:
    """Let the program run until it comes true."""
    deadline = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < deadline, complaint
        QTest.qWait(5)


def named(window: QWidget, *names: str) -> list[QAbstractButton]:
    """Buttons in sight that begin with one of these."""
    shown = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    return [one for one in shown if (one.text() or one.accessibleName()).startswith(names)]


def press(window: QWidget, name: str) -> None:
    """Touch the button that begins so, once it is there."""
    until(lambda: named(window, name), f"no button '{name}'")
    QTest.qWait(LOCK_MS + 50)  # no touch counts on what has only just come
    QTest.mouseClick(named(window, name)[0], Qt.MouseButton.LeftButton)


def begin_practice(window: QWidget) -> None:
    """On a busy machine the till's catalogue may take longer than it may: then a person tries again."""
    until(lambda: named(window, "Begin practice", "Try again"), "neither a start nor a reason")
    if not named(window, "Begin practice"):
        press(window, "Try again")
    press(window, "Begin practice")


def ring_up(shop: Path) -> None:
    """The till opens a sale and rings up one thing, as a program of its own would."""
    with sqlite3.connect(shop, isolation_level=None) as till:
        now = stamp(datetime.now(UTC))
        till.execute("BEGIN IMMEDIATE")
        sale = till.execute(
            "INSERT INTO sale (till_id, employee_id, kind, status, opened_at, touched_at) "
            "VALUES (1, 1, 'sale', 'open', ?, ?)",
            (now, now),
        ).lastrowid
        till.execute(
            "INSERT INTO sale_line (sale_id, article_id, qty_milli, unit_cents, added_at) VALUES (?, 1, 1000, 199, ?)",
            (sale, now),
        )
        till.execute("COMMIT")
    till.close()


def test_a_round_is_played_kept_and_interrupted_by_a_sale(program: PracticeProgram, shop: Path) -> None:
    window = program.window
    press(window, "Anna")
    for digit in "4711":
        press(window, digit)
    press(window, "Sign in")
    begin_practice(window)
    until(lambda: window.flow.sitting.is_on, "no round began")
    before = window.play.course.state
    ring_up(shop)
    until(lambda: window.is_away, "it did not give way to the sale")
    assert not window.isVisible()
    press(window.bar, "Go on")
    assert window.isVisible()
    assert window.play.course.state == before
    for _ in range(20):
        if window.play.course.state.ended is not None:
            break
        window.panes.encounter.chosen.emit(0)
    until(lambda: StorePracticeLog(home().store).played("1"), "nothing was kept")
    kept = StorePracticeLog(home().store).played("1")
    assert [one.state.setup for one in kept] == [before.setup]


def test_a_wrong_pin_lets_nobody_in(program: PracticeProgram) -> None:
    window = program.window
    press(window, "Anna")
    for digit in "4712":
        press(window, digit)
    press(window, "Sign in")
    until(lambda: window.panes.sign_in.enter.text() == "Sign in", "the PIN was never looked at")
    assert not window.flow.is_signed_in


def test_a_certificate_is_a_file_in_a_home_that_is_new(shop: Path) -> None:
    settings = Settings(till=TillSettings(db=str(shop), profile="demo"))
    day = datetime(2026, 3, 2, tzinfo=UTC).date()
    file = practice_desk(settings, home()).save(Certificate("c1", "1", "", day, day, 90), "Anna")
    assert file.read_bytes().startswith(b"%PDF")


def test_without_a_till_it_is_said_what_to_do() -> None:
    with pytest.raises(UserError, match="No till is connected") as told:
        practice_program(Settings(till=TillSettings(db="", profile="")), home())
    assert told.value.code is ExitCode.CONFIGURATION
    assert "demo --practice" in told.value.hint
