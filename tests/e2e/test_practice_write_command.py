"""`pos-assist practice write` as it is run: nobody without their PIN, and a window with one's own drafts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.store.pins import set_pin
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.bootstrap.practice_content import workshop_of
from pos_assist.services.practice.plot_editing import new_plot
from pos_assist.services.practice.workshop import Standing
from tests.e2e.command import REPOSITORY, Ran, pos_assist

PIN = "90817263"


def write(pin: str, *arguments: str) -> Ran:
    done = subprocess.run(
        [sys.executable, "-m", "pos_assist", "practice", "write", "--stdin", "--seconds", "2", *arguments],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), "QT_QPA_PLATFORM": "offscreen"},
        input=f"{pin}\n",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def anna(own_home: Path) -> str:
    """Her staff id; she has a PIN and a draft."""
    home = paths.home()
    assert own_home in home.store.parents
    ensure_ready(home.store)
    set_pin(home.store, "7", PIN)
    bench = workshop_of(home, "7")
    assert bench.save(new_plot("mine"), bench.read()).standing is Standing.DRAFT
    return "7"


@pytest.mark.parametrize("language", ["en", "pl"])
def test_with_the_pin_the_window_opens_and_closes(anna: str, language: str) -> None:
    ran = write(PIN, "--staff", anna, "--lang", language)
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize(("staff", "pin"), [("7", "1111"), ("8", PIN), ("", PIN), ("7", "")])
def test_without_it_nothing_opens_and_both_look_the_same(anna: str, staff: str, pin: str) -> None:
    write(pin, "--staff", staff).complains(4, "This PIN and this person do not belong together.")


def test_a_pin_is_never_an_argument_and_never_asked_of_nobody(own_home: Path) -> None:
    pos_assist("practice", "write", "--staff", "7").complains(2, "--stdin")
    pos_assist("practice", "write", "--staff", "7", "--pin", PIN).complains(2)
