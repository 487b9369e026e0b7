"""This same program as another process, from a checkout, an installation or a bundle."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

ENDED_WITH_STARTER = 130  # as if interrupted
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


def run_unseen(
    *arguments: str, seconds: float | None, told: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """`pos-assist ARGUMENTS` to its end, `told` through a pipe, everything it says kept.

    `seconds`: None = however long it takes; `environment` is added to ours.

    Raises:
        OSError: no process can be started.
        subprocess.TimeoutExpired: it took longer than `seconds`.
    """
    return subprocess.run(
        own_command(*arguments),
        input=told,
        env=own_environment(**environment),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=seconds,
        check=False,
        creationflags=NO_CONSOLE,
    )


class Attendant:
    """`pos-assist ARGUMENTS` beside us, one run at a time, nothing of it seen; it ends when we do, even by a kill.

    What is started must call `end_with_starter`: the pipe to its stdin breaks when this process is gone.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    @property
    def pid(self) -> int | None:
        """Of the process that runs; None: none."""
        return self._process.pid if self._process else None

    def start(self, *arguments: str, **environment: str) -> None:
        """Start it; `environment` is added to ours.

        Raises:
            OSError: no process can be started.
        """
        self._process = subprocess.Popen(
            own_command(*arguments),
            env=own_environment(**environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            creationflags=NO_CONSOLE,
        )

    def ended(self) -> subprocess.CompletedProcess[str] | None:
        """How it has ended, told once; None while it runs, or where none was started."""
        process = self._process
        if process is None or process.poll() is None:
            return None
        self._process = None
        _out, said = process.communicate()
        return subprocess.CompletedProcess(process.args, process.returncode, "", said)

    def stop(self) -> None:
        """End it now; what it writes it writes whole or not at all."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()


def end_with_starter() -> None:
    """End this process at once when whoever started it as an `Attendant` is gone."""

    def wait() -> None:
        try:
            while os.read(0, 1024):
                pass
        except OSError:  # no stdin at all: nobody to end with
            return
        os._exit(ENDED_WITH_STARTER)

    threading.Thread(target=wait, name="starter", daemon=True).start()


def last_words(done: subprocess.CompletedProcess[str]) -> str:
    """The last line it wrote to stderr: our commands say there what went wrong; '' where nothing stands there."""
    said = done.stderr.strip().splitlines()
    return said[-1] if said else ""
