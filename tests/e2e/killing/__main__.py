"""`python -m tests.e2e.killing --kills 200 [--seed N]`: prints the figures; exit code 1 where any is wrong."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path

from tests.e2e.killing.judge import kill_often


def main() -> int:
    """Run and tell."""
    parser = argparse.ArgumentParser(description="kill -9 the event log at random moments")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        verdict = kill_often(Path(folder), args.kills, args.seed)
    print(f"seed {args.seed}: {verdict}")
    return int(bool(verdict.lost or verdict.twice or verdict.unsound))


if __name__ == "__main__":
    sys.exit(main())
