"""`pos-assist` as a person runs it: a process of its own, judged by what it prints and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, as JSON."""
        return json.loads(self.out)

    def complains(self, code: int, *words: str) -> None:
        """It failed politely: the documented exit code, a sentence with these words, no trace, no empty talk."""
        said = self.err + self.out
        assert self.code == code, f"exit code {self.code}, not {code}: {said}"
        assert "Traceback" not in said
        assert "Something unexpected" not in said
        for word in words:
            assert word in said, f"'{word}' is missing in: {said}"


def pos_assist(*arguments: str | Path, timeout: float = 120, **environment: str) -> Ran:
    """Run one command to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "pos_assist", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), **environment},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    return Ran(done.returncode, done.stdout, done.stderr)
