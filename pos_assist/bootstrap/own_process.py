"""A command of ours that another command runs on the way: it talks on our stderr and we wait for it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from pos_assist.adapters.own_process import own_command, own_environment
from pos_assist.errors import ExitCode, UserError


def run_own(*arguments: str, home: Path | None = None) -> None:
    """`pos-assist ARGUMENTS` in a process of its own, its messages on our stderr; waits for it.

    `home` becomes its `POS_ASSIST_HOME`.

    Raises:
        UserError: it failed; what is wrong stands on stderr already.
    """
    environment = own_environment() if home is None else own_environment(POS_ASSIST_HOME=str(home))
    done = subprocess.run(own_command(*arguments), env=environment, stdin=subprocess.DEVNULL, check=False)
    if done.returncode == ExitCode.INTERRUPTED:
        raise KeyboardInterrupt
    if done.returncode:
        code = done.returncode if done.returncode in {int(code) for code in ExitCode} else ExitCode.BUG
        hint = "See above." if done.returncode > 0 else "It was stopped from outside; try again."
        raise UserError(f"'pos-assist {arguments[0]}' did not succeed.", hint=hint, code=ExitCode(code))
