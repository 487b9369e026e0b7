"""`pos-assist stock`: figures from stock systems, what they say of a product, and rows that could not be used."""

from __future__ import annotations

import argparse
import json
import sys
import threading
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import add_command, add_group, print_json, settings_of
from pos_assist.commands.streams import knows_every_letter, printable
from pos_assist.commands.waiting import progress
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.adapters.stock.sources import Look
    from pos_assist.bootstrap.stocking import Sync
    from pos_assist.commands.base import Commands
    from pos_assist.settings import TillSettings


def register(commands: Commands) -> None:
    """`stock sync`, `stock show`, `stock rejected` and `stock forget`."""
    group = add_group(commands, "stock", summary="figures from stock systems: folders of files, other databases")
    _register_sync(group)
    rejected = add_command(
        group,
        "rejected",
        _rejected,
        summary="Show the rows of stock files that could not be used, and why.",
        example="pos-assist stock rejected --source warehouse",
    )
    rejected.add_argument("--source", default="", metavar="NAME", help="of this source only")
    rejected.add_argument("--json", action="store_true", help="machine-readable")
    forget = add_command(
        group,
        "forget",
        _forget,
        summary="Make everything that a source told unknown, e.g. what a single --db was read for.",
        example="pos-assist stock forget once",
    )
    forget.add_argument("source", metavar="NAME", help="the source, as 'stock sync' names it")


def _register_sync(group: Commands) -> None:
    sync = add_command(
        group,
        "sync",
        _sync,
        summary="Take up what stock systems tell: new files in their folders, or what changed in their databases.",
        example="pos-assist stock sync --once --json",
    )
    how = sync.add_mutually_exclusive_group()
    how.add_argument("--once", action="store_true", help="every source once (the default)")
    how.add_argument("--watch", action="store_true", help="again and again, until Ctrl+C")
    sync.add_argument("--source", default="", metavar="NAME", help="only this one of [stock.sources]")
    sync.add_argument("--db", metavar="FILE", help="read this database instead: an SQLite file or a URL")
    sync.add_argument("--profile", metavar="P", help="how to read it: a .toml with the view 'stock'")
    sync.add_argument("--force", action="store_true", help="accept what looks half-written: far fewer products")
    sync.add_argument("--json", action="store_true", help="machine-readable; with --watch one line a look")
    sync.add_argument("--attended", action="store_true", help=argparse.SUPPRESS)  # ends with who started it


def _sync(args: argparse.Namespace) -> int:
    from pos_assist.adapters.own_process import end_with_starter
    from pos_assist.adapters.priority import step_back

    if args.attended:
        end_with_starter()
    if bool(args.db) != bool(args.profile) or (args.db and args.source):
        raise UserError(
            "A single database needs both --db and --profile, and no --source.",
            hint="Name a source of the settings with --source, or give --db FILE --profile P.",
            code=ExitCode.USAGE,
        )
    if args.watch:
        step_back()
    settings = settings_of(paths.home())
    sync = _what(args)
    teller = _Teller(settings.till, as_json=args.json, lines=args.watch)
    now = partial(datetime.now, UTC)
    if args.watch:
        stop = threading.Event()
        try:
            sync.watch(teller.tell, stop, now=now)
        finally:
            stop.set()
    code = sync.once(teller.tell, now=now)
    teller.finish()
    return code


def _what(args: argparse.Namespace) -> Sync:
    from pos_assist.bootstrap.stocking import configured, single

    home = paths.home()
    settings = settings_of(home)
    watched = iter if args.watch else partial(progress, label="Reading stock, rows")
    if args.db:
        return single(args.db, args.profile, home, settings.stock.every_seconds, force=args.force, rows=watched)
    return configured(settings, home, only=args.source, force=args.force, rows=watched)


class _Teller:
    """Says what came of each look: sentences, or JSON. Several threads tell."""

    def __init__(self, till: TillSettings, *, as_json: bool, lines: bool) -> None:
        """`lines`: one JSON document a look instead of one at the end."""
        self._till = till
        self._json = as_json
        self._lines = lines
        self._told: list[dict[str, Any]] = []
        self._alone = threading.Lock()

    def tell(self, source: str, look: Look, trouble: str) -> None:
        """What one look at a source gave, or why there was none."""
        from pos_assist.bootstrap.stocking import unknown_products

        unknown = unknown_products(self._till, look.outcomes)
        with self._alone:
            if self._json:
                self._told.append(_document(source, look, trouble, unknown))
                if self._lines:
                    print(json.dumps(self._told.pop(), ensure_ascii=not knows_every_letter()), flush=True)
                return
            for line in _sentences(source, look):
                print(printable(line), flush=True)
            for line in filter(None, (trouble, unknown)):
                print(printable(line), file=sys.stderr, flush=True)

    def finish(self) -> None:
        """Everything was told."""
        if self._json and not self._lines:
            print_json({"sources": self._told})


def _document(source: str, look: Look, trouble: str, unknown: str) -> dict[str, Any]:
    return {
        "source": source,
        "taken": [
            {
                "name": one.name,
                "rows": one.rows,
                "changed": one.changed,
                "forgotten": one.forgotten,
                "rejected": one.rejected,
                "notes": list(one.notes),
                "trouble": one.trouble,
            }
            for one in look.outcomes
        ],
        "waiting": [*look.resting, *look.unfinished],
        "notes": [unknown] if unknown else [],
        "trouble": trouble,
    }


def _sentences(source: str, look: Look) -> list[str]:
    lines = []
    for one in look.outcomes:
        if one.trouble:
            lines.append(f"{source}: {one.trouble}")
        else:
            what = f"{one.name}: " if one.name != source else ""
            figures = f"{one.changed:,} changed, {one.forgotten:,} unknown now, {one.rejected:,} rejected"
            lines.append(f"{source}: {what}{one.rows:,} rows: {figures}.")
        lines += [f"{source}: {note}" for note in one.notes]
    lines += [f"{source}: {name} is still being written." for name in look.resting]
    lines += [f"{source}: {name} is not whole yet; it is looked at again." for name in look.unfinished]
    return lines or [f"{source}: nothing new."]


def _rejected(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.stock_store import rejected_rows

    rows = rejected_rows(paths.home().store, args.source)
    if args.json:
        names = ("source", "file", "row", "reason", "body")
        print_json([dict(zip(names, row, strict=True)) for row in rows])
        return ExitCode.OK
    for source, file, row, reason, body in rows:
        print(printable(f"{source}: {file or 'database'}, row {row}: {reason}: {body}"))
    if not rows:
        print("No row was rejected.")
    return ExitCode.OK


def _forget(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.stock_store import forget_source, state_of

    store = paths.home().store
    if state_of(store, args.source) is None:
        raise UserError(f"Nothing is known of a stock source '{args.source}'.", hint="See 'pos-assist stock sync'.")
    print(f"{forget_source(store, args.source, datetime.now(UTC)):,} figures are unknown now.")
    return ExitCode.OK
