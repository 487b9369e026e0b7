"""What the catalogue of rules costs: one change in a large book, and everything in and out, per form.

A book of 10,000 rules (a third notes, the rest pairs, ladders and attribute rules). One change is compared with the
least that any change costs on this disk: one row in one transaction. Import and export run as a person runs them,
each in a process of its own, whose greatest memory is told; `store check`, which loads next to nothing, beside them.
Run: python -m tests.benchmarks.catalogue [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from pos_assist.adapters.rules_file.naming import name_key
from pos_assist.adapters.store.connecting import writing
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rule_editing import StoreEditing
from pos_assist.adapters.store.rules_store import load_rules
from pos_assist.adapters.tables import Column, write_workbook
from pos_assist.services.editing import Change, Document

FORMS = ("toml", "json", "csv", "xlsx")
PROGRAM = """
import sys
from pathlib import Path
from pos_assist.cli import main
code = main(sys.argv[1:])
(peak,) = [line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
print(peak, file=sys.stderr)
sys.exit(code)
"""


@dataclass(frozen=True)
class Size:
    """Rules of the book, changes that are timed, rows of the long sheet."""

    rules: int
    changes: int
    rows: int


FULL = Size(10_000, 200, 200_000)
SHORT = Size(10_000, 30, 20_000)


def documents(count: int) -> Iterator[tuple[str, Document]]:
    """Rules as shops write them: texts in four languages, some with conditions."""
    said = {"en": "keeps the screen whole", "pl": "chroni ekran", "sk": "chráni displej", "ro": "protejează ecranul"}
    for number in range(count):
        name = f"sku:P-{number:05}"
        if number % 3 == 0:
            yield (
                "product",
                {"product": name, "shelf": f"A-{number % 99}", "attributes": {"port": ["usb-c"]}, "short": said},
            )
        elif number % 3 == 1:
            held = {"from": "2026-12-01", "hours": ["08:00-12:00"], "weekdays": ["mon", "sat"]} if number % 2 else {}
            yield "pair", {"id": f"p{number}", "when": name, "offer": f"sku:G-{number}", "benefit": said, **held}
        elif number % 2:
            yield "ladder", {"id": f"l{number}", "steps": [name, f"sku:B-{number}", f"sku:C-{number}"], "priority": 2}
        else:
            when = {"category": f"c{number % 200}", "attributes": {"port": "usb-c"}}
            yield "fits", {"id": f"f{number}", "when": when, "offer": {"family": "cables"}}


def one_change(store: Path, size: Size) -> list[dict[str, Any]]:
    """Milliseconds of a change, of taking it back, of the least write there is, and how many rows a change writes."""
    editing = StoreEditing(store, lambda: datetime.now(UTC))
    standing = editing.documents()
    pairs = [(name, document) for name, document in standing.items() if name[0] == "pair"][: size.changes]
    before = _rows(store)
    saves, undos, least = [], [], []
    for (kind, name), document in pairs:
        changes = [Change(kind, name, document, {**document, "offer": "sku:Z"})]
        saves.append(_timed(partial(editing.save, changes, by="b", why="", source="")))
    rows = (_rows(store) - before) / len(saves)
    for version in editing.history(len(saves)):
        undos.append(_timed(partial(editing.undo, version.number, by="b", why="")))
        least.append(_timed(partial(_least, store, version.number)))
    loads = [_timed(lambda: load_rules(store)) for _ in range(5)]
    return [
        _spread("one row, one transaction", least, least),
        _spread("save one change", saves, least) | {"rows written": rows},
        _spread("undo one change", undos, least),
        _spread("load the whole book", loads, least),
    ]


def _least(store: Path, number: int) -> None:
    with writing(store) as connection:
        connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('benchmark', ?)", (str(number),))


def _rows(store: Path) -> int:
    with closing(sqlite3.connect(store)) as connection:
        return int(connection.execute("SELECT count(*) FROM rule_entry").fetchone()[0])


def _timed(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


def _spread(what: str, ms: list[float], least: list[float]) -> dict[str, Any]:
    ordered = sorted(ms)
    return {
        "what": what,
        "n": len(ms),
        "p50_ms": round(statistics.median(ms), 1),
        "p95_ms": round(ordered[int(0.95 * (len(ms) - 1))], 1),
        "max_ms": round(ordered[-1], 1),
        "times_least": round(statistics.median(ms) / statistics.median(least), 1),
    }


def in_and_out(folder: Path, size: Size) -> list[dict[str, Any]]:
    """Every form: out of the store, into an empty one, and looked at only, as commands; and a long sheet."""
    results = [_command("store check", "store", "check", "--store", str(folder / "store.db"))]
    for form in FORMS:
        path = folder / f"all.{form}"
        fresh = ["--store", str(folder / f"fresh-{form}" / "store.db")]
        upgrade(Path(fresh[1]))
        full = ["--store", str(folder / "store.db")]
        out = _command(f"export .{form}", "catalog", "export", "--what", "rules", "--out", str(path), *full)
        results.append(out | {"file_mb": round(path.stat().st_size / 1e6, 2)})
        results.append(_command(f"import .{form} into an empty store", "catalog", "import", str(path), *fresh))
        results.append(
            _command(f"import .{form}, dry run, nothing new", "catalog", "import", str(path), "--dry-run", *full)
        )
    long = folder / "long.xlsx"
    rows = [[f"sku:L-{number:06}", f"Product {number}", f"A-{number % 99}"] for number in range(size.rows)]
    write_workbook(long, [("product", [Column("product"), Column("till: name", told=True), Column("shelf")], rows)])
    told = _command(
        f"import a sheet of {size.rows:,} rows, dry run", "catalog", "import", str(long), "--dry-run", *full
    )
    return [*results, told | {"file_mb": round(long.stat().st_size / 1e6, 2)}]


def _command(what: str, *arguments: str) -> dict[str, Any]:
    """Seconds and greatest memory of a process that must end well."""
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", PROGRAM, *arguments], capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    if done.returncode:
        raise SystemExit(f"'{what}' ended with {done.returncode}: {done.stderr}")
    return {"what": what, "s": round(seconds, 2), "mb": round(int(done.stderr.split()[-1]) / 1024)}


def run(size: Size) -> dict[str, Any]:
    """Both halves, in a folder of their own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["POS_ASSIST_HOME"] = str(folder / "home")
        store = folder / "store.db"
        upgrade(store)
        editing = StoreEditing(store, lambda: datetime.now(UTC))
        changes = [Change(kind, document[name_key(kind)], None, document) for kind, document in documents(size.rules)]
        first = _timed(partial(editing.save, changes, by="b", why="", source=""))
        return {
            "rules": size.rules,
            "first_save_s": round(first / 1000, 2),
            "changes": one_change(store, size),
            "files": in_and_out(folder, size),
        }


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="fewer changes and a shorter sheet")
    parser.add_argument("--json", action="store_true", help="as one JSON document")
    args = parser.parse_args()
    found = run(SHORT if args.short else FULL)
    if args.json:
        print(json.dumps(found, indent=2))
        return
    print(f"A book of {found['rules']:,} rules, saved at once in {found['first_save_s']} s.\n")
    print(f"{'':28}{'n':>6}{'p50 ms':>9}{'p95 ms':>9}{'max ms':>9}{'x least':>9}")
    for one in found["changes"]:
        rows = f"  rows written: {one['rows written']:g}" if "rows written" in one else ""
        print(
            f"{one['what']:28}{one['n']:6}{one['p50_ms']:9}{one['p95_ms']:9}{one['max_ms']:9}{one['times_least']:9}{rows}"
        )
    print(f"\n{'':44}{'s':>8}{'MB':>7}{'file MB':>9}")
    for one in found["files"]:
        print(f"{one['what']:44}{one['s']:8}{one['mb']:7}{one.get('file_mb', ''):>9}")


if __name__ == "__main__":
    main()
