"""What a person sees of long work, and that nobody else sees anything."""

from __future__ import annotations

import io
import re
import sys
import threading
from collections.abc import Iterator

import pytest

from pos_assist.commands.waiting import phases, progress


class Terminal(io.StringIO):
    """A stderr that a person watches; `written` is set by whoever writes."""

    def __init__(self) -> None:
        super().__init__()
        self.written = threading.Event()

    def write(self, text: str) -> int:
        self.written.set()
        return super().write(text)

    def isatty(self) -> bool:
        return True


def watched(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """From now on stderr is a terminal (not in a fixture: pytest sets stderr anew after those)."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    return terminal


def test_a_person_is_told_what_is_being_done_and_the_line_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    with phases("Learning") as told:
        told("pairs of products")
        told("the model")
    said = terminal.getvalue()
    assert [part.strip() for part in said.replace("\x1b[K", "").split("\r")] == [
        "",
        "Learning: pairs of products …",
        "Learning: the model …",
        "",
    ]


def test_a_failure_leaves_no_half_line(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)

    def save() -> None:
        with phases("Learning") as told:
            told("saving")
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        save()
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_where_nobody_watches_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with phases("Learning") as told:
        told("pairs of products")
        assert list(progress(range(3), label="Reading", total=3, after_seconds=0.0)) == [0, 1, 2]
    assert capsys.readouterr() == ("", "")


def test_a_bar_lives_while_the_first_step_takes_long_and_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)

    def steps() -> Iterator[str]:
        for step in "abc":
            terminal.written.clear()
            assert terminal.written.wait(60)  # while this step lasts somebody writes
            yield step

    assert list(progress(steps(), label="Learning", total=3, after_seconds=0.0)) == ["a", "b", "c"]
    said = terminal.getvalue()
    for done in range(3):
        assert f"] {done} of 3 " in said
    assert said.endswith("\r\x1b[K")


def test_a_phase_says_how_long_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pos_assist.commands.waiting.PATIENCE", 0.0)
    terminal = watched(monkeypatch)
    with phases("Learning") as told:
        told("the model")
        terminal.written.clear()
        assert terminal.written.wait(60)
    assert re.search(r"Learning: the model … \(\d+ s\)", terminal.getvalue())
