"""`pos-assist stock`: figures from stock systems, what they say of a product, and rows that could not be used."""

from __future__ import annotations

import argparse
import json
import logging
import sys
import threading
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import add_command, add_group, add_till_arguments, print_json, settings_of, till_named
from pos_assist.commands.stock_text import availability_document, availability_lines, document, sentences
from pos_assist.commands.streams import knows_every_letter, printable
from pos_assist.commands.waiting import progress
from pos_assist.errors import ExitCode, UserError

if TYPE_CHECKING:
    from pos_assist.adapters.stock.sources import Look
    from pos_assist.bootstrap.stocking import Sync
    from pos_assist.commands.base import Commands
    from pos_assist.paths import Home
    from pos_assist.settings import Settings, TillSettings

log = logging.getLogger(__name__)


def register(commands: Commands) -> None:
    """`stock sync`, `stock show`, `stock rejected` and `stock forget`."""
    group = add_group(commands, "stock", summary="figures from stock systems: folders of files, other databases")
    _register_sync(group)
    _register_show(group)
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


def _register_show(group: Commands) -> None:
    show = add_command(
        group,
        "show",
        _show,
        summary="Show how much of a product can be promised now, with every part of the sum.",
        example="pos-assist stock show sku:CASE-A55",
    )
    show.add_argument("product", metavar="PRODUCT", help="its code, bar code or key: sku:…, ean:… or id:…")
    add_till_arguments(show, required=False)
    show.add_argument("--json", action="store_true", help="machine-readable")


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
    home = paths.home()
    settings = settings_of(home)
    if args.attended:  # nobody reads what it says: it goes to a log of its own
        from pos_assist import logs

        logs.log_to(home.logs / "stock")
    sync = _what(args, home, settings)
    teller = _Teller(settings.till, args)
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


def _what(args: argparse.Namespace, home: Home, settings: Settings) -> Sync:
    from pos_assist.bootstrap.stocking import configured, single

    watched = iter if args.watch else partial(progress, label="Reading stock, rows")
    if args.db:
        return single(args.db, args.profile, home, settings.stock.every_seconds, force=args.force, rows=watched)
    return configured(settings, home, only=args.source, force=args.force, rows=watched)


class _Teller:
    """Says what came of each look: sentences, or JSON. Several threads tell."""

    def __init__(self, till: TillSettings, args: argparse.Namespace) -> None:
        self._till = till
        self._json = args.json
        self._lines = args.watch  # one document a look instead of one at the end
        self._logged = args.attended
        self._told: list[dict[str, Any]] = []
        self._alone = threading.Lock()

    def tell(self, source: str, look: Look, trouble: str) -> None:
        """What one look at a source gave, or why there was none."""
        from pos_assist.bootstrap.stocking import unknown_products

        unknown = unknown_products(self._till, look.outcomes)
        said = [*filter(None, (trouble, unknown))]
        with self._alone:
            if self._logged:
                for line in (*(sentences(source, look) if look.outcomes else ()), *said):
                    log.info("%s", line)
            elif self._json:
                self._told.append(document(source, look, trouble, unknown))
                if self._lines:
                    print(json.dumps(self._told.pop(), ensure_ascii=not knows_every_letter()), flush=True)
            else:
                for line in sentences(source, look) if not trouble else ():
                    print(printable(line), flush=True)
                for line in said:
                    print(printable(line), file=sys.stderr, flush=True)

    def finish(self) -> None:
        """Everything was told."""
        if self._json and not self._lines:
            print_json({"sources": self._told})


def _show(args: argparse.Namespace) -> int:
    from pos_assist.bootstrap.stock_shown import availability_of

    home = paths.home()
    settings = settings_of(home)
    db, profile = till_named(args, settings)
    if not db or not profile:
        raise UserError(
            "No till is connected yet.",
            hint="Name it with --db FILE --profile NAME, or under [till] in the settings.",
            code=ExitCode.CONFIGURATION,
        )
    found = availability_of(db, profile, home, settings, args.product)
    if args.json:
        print_json(availability_document(found))
    else:
        for line in availability_lines(found):
            print(printable(line))
    return ExitCode.OK


def _rejected(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.stock_files import rejected_rows

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
