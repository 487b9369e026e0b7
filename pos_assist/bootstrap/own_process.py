"""Another process of this same program, from a checkout, an installation or a bundle."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pos_assist.errors import ExitCode, UserError


def run_own(*arguments: str, home: Path | None = None) -> None:
    """`pos-assist ARGUMENTS` in a process of its own, its messages on our stderr; waits for it.

    `home` becomes its `POS_ASSIST_HOME`.

    Raises:
        UserError: it failed; what is wrong stands on stderr already.
    """
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "pos_assist"]
    environment = dict(os.environ)
    package_parent = str(Path(__file__).resolve().parents[2])
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (package_parent, environment.get("PYTHONPATH"))))
    if home is not None:
        environment["POS_ASSIST_HOME"] = str(home)
    done = subprocess.run([*program, *arguments], env=environment, stdin=subprocess.DEVNULL, check=False)
    if done.returncode == ExitCode.INTERRUPTED:
        raise KeyboardInterrupt
    if done.returncode:
        code = done.returncode if done.returncode in {int(code) for code in ExitCode} else ExitCode.BUG
        hint = "See above." if done.returncode > 0 else "It was stopped from outside; try again."
        raise UserError(f"'pos-assist {arguments[0]}' did not succeed.", hint=hint, code=ExitCode(code))
