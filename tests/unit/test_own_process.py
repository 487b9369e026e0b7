"""How this program is started once more: from a checkout, and from a bundle that has no interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pos_assist.adapters.own_process import own_command, own_environment


def test_a_command_runs_from_any_folder(tmp_path: Path) -> None:
    done = subprocess.run(
        own_command("--version"), env=own_environment(), cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout[:10]) == (0, "pos-assist")


def test_a_bundle_is_told_by_its_first_argument_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert own_command("store", "upgrade") == [sys.executable, "store", "upgrade"]
    assert own_command("--db", "x", module="a.b", bundled_as="demo-till") == [sys.executable, "demo-till", "--db", "x"]


def test_another_module_of_ours_is_run_as_a_module() -> None:
    assert own_command("--db", "x", module="a.b", bundled_as="demo-till") == [sys.executable, "-m", "a.b", "--db", "x"]


def test_the_environment_is_ours_with_the_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    changed = own_environment(POS_ASSIST_HOME="there")

    assert changed["POS_ASSIST_HOME"] == "there"
    assert changed["PYTHONPATH"].split(os.pathsep)[1:] == ["elsewhere"]
    assert {name: changed[name] for name in os.environ if name not in ("PYTHONPATH", "POS_ASSIST_HOME")} == {
        name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "POS_ASSIST_HOME")
    }
