"""What a person sees of long work, and that nobody else sees anything."""

from __future__ import annotations

import io
import sys

import pytest

from pos_assist.commands.base import phases, progress


class Terminal(io.StringIO):
    """A stderr that a person watches."""

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


def test_a_bar_grows_while_items_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    passed = iter(range(100))
    monkeypatch.setattr("time.monotonic", lambda: float(next(passed)))
    assert list(progress("abc", label="Reading", total=3)) == ["a", "b", "c"]
    assert terminal.getvalue().endswith(f"\rReading: [{'#' * 30}] 3 of 3\n")
