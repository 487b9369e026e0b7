"""Prints the acceptance lists (panel, brain, inventory and catalogue, manager, trainer): what holds, wholly or partly.

    python -m tests.acceptance [cashier|brain|inventory|manager|trainer] [--json]

Runs nothing; the tests named in one row are run by handing them to pytest. Exit code 1 where a named test is missing.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

from tests.acceptance.reading import LISTS, missing, rows


def main() -> int:
    """Print the table; 1 where a named test does not exist."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="a JSON list instead of a table")
    parser.add_argument("list", nargs="?", choices=LISTS, help="only this one")
    given = parser.parse_args()
    every = [row for name in ([given.list] if given.list else LISTS) for row in rows(name)]
    if given.json:
        print(json.dumps([{**asdict(row), "state": row.state} for row in every], ensure_ascii=False, indent=1))
    else:
        for row in every:
            print(f"{row.row}  {row.state:7}{row.holds}")
            print("".join(f"             {test}\n" for test in row.tests), end="")
            print(f"             figures: {row.figures}\n" if row.figures else "", end="")
            print(f"             open: {row.open}\n" if row.open else "", end="")
    lost = [test for row in every for test in missing(row)]
    for test in lost:
        print(f"There is no test {test}.", file=sys.stderr)
    return int(bool(lost))


if __name__ == "__main__":
    sys.exit(main())
