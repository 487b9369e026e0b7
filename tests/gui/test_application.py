"""The application starts on any machine: with a screen, without one, and with one that no longer answers."""

from __future__ import annotations

import logging
import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from pos_assist.ui.application import has_screen, make_application
from pos_assist.ui.fonts import FAMILY, font, load_fonts

START = """
import logging
logging.basicConfig(level=logging.INFO)
from pos_assist.ui.application import make_application
application = make_application(["t"])
from PySide6.QtCore import qWarning
qWarning("qt speaks")
print(application.platformName(), application.style().objectName(), application.font().family())
"""


def started(**environment: str) -> subprocess.CompletedProcess[str]:
    keep = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-c", START], env={**keep, **environment}, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize(
    "environment",
    [{}, {"DISPLAY": ":971"}, {"WAYLAND_DISPLAY": "gone-0"}, {"DISPLAY": ":971", "QT_QPA_PLATFORM": "xcb"}],
)
def test_without_a_usable_display_it_draws_offscreen_instead_of_aborting(environment: dict[str, str]) -> None:
    run = started(**environment)
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == ["offscreen", "fusion", "Inter"]
    assert "no usable display" in run.stderr


def test_messages_of_qt_go_to_the_log() -> None:
    run = started(QT_QPA_PLATFORM="offscreen")
    assert "WARNING:qt:qt speaks" in run.stderr


@pytest.mark.parametrize(
    ("enlarged", "said", "ratio"), [("1.33", {}, "1.33"), ("1.0", {}, "1.0"), ("1.33", {"QT_SCALE_FACTOR": "2"}, "2.0")]
)
def test_everything_is_enlarged_unless_the_environment_says_how_much(
    enlarged: str, said: dict[str, str], ratio: str
) -> None:
    keep = {k: v for k, v in os.environ.items() if k not in ("QT_SCALE_FACTOR",)}
    start = f"""
from pos_assist.ui.application import make_application
print(make_application(["t"], enlarged={enlarged}).primaryScreen().devicePixelRatio())
"""
    run = subprocess.run(
        [sys.executable, "-c", start],
        env={**keep, "QT_QPA_PLATFORM": "offscreen", **said},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == ratio


def test_it_is_made_once(qapp: QApplication) -> None:
    assert make_application([]) is qapp


def test_a_platform_that_needs_no_display_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert has_screen()


def test_the_typeface_has_the_letters_of_all_four_languages(qapp: QApplication) -> None:
    assert load_fonts()
    for strong in (False, True):
        face = font(20, strong=strong)
        assert QFontInfo(face).family() == FAMILY
        raw = QRawFont.fromFont(face)
        letters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáäčďéíĺľňóôŕšťúýžăâîșțĂÂÎȘȚ€–…„”“×−"
        assert [letter for letter in letters if not raw.supportsCharacter(ord(letter))] == []


def test_digits_are_of_one_width(qapp: QApplication) -> None:
    load_fonts()
    metrics = QFontMetricsF(font(20))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_a_missing_typeface_is_told_and_not_fatal(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: object
) -> None:
    monkeypatch.setattr("pos_assist.ui.fonts.paths.resources", lambda: tmp_path)
    with caplog.at_level(logging.WARNING):
        assert not load_fonts()
    assert "could not be read" in caplog.text
