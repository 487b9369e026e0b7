"""This same program as another process, from a checkout, an installation or a bundle."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # creation flag; Windows: no console flashes up


def own_command(*arguments: str, module: str = "pos_assist", bundled_as: str = "") -> list[str]:
    """What to start for `pos-assist ARGUMENTS`, or for another `module` of ours with these arguments.

    A bundle has no interpreter to hand a module to: it is told by its first argument, `bundled_as`.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, *filter(None, [bundled_as]), *arguments]
    return [sys.executable, "-m", module, *arguments]


def own_environment(**changes: str) -> dict[str, str]:
    """Our environment with `changes`, and our package findable from any folder: a checkout need not be installed."""
    package_parent = str(Path(__file__).resolve().parents[2])
    search = os.pathsep.join(filter(None, (package_parent, os.environ.get("PYTHONPATH"))))
    return {**os.environ, "PYTHONPATH": search, **changes}


def run_unseen(*arguments: str, seconds: float, told: str = "") -> subprocess.CompletedProcess[str]:
    """`pos-assist ARGUMENTS` to its end, `told` through a pipe, everything it says kept.

    Raises:
        OSError: no process can be started.
        subprocess.TimeoutExpired: it took longer than `seconds`.
    """
    return subprocess.run(
        own_command(*arguments),
        input=told,
        env=own_environment(),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=seconds,
        check=False,
        creationflags=NO_CONSOLE,
    )


def last_words(done: subprocess.CompletedProcess[str]) -> str:
    """The last line it wrote to stderr: our commands say there what went wrong; '' where nothing stands there."""
    said = done.stderr.strip().splitlines()
    return said[-1] if said else ""
