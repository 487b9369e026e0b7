"""`pos-assist rules`: the shop's own knowledge, in from a file, out to a file, and shown."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import (
    add_command,
    add_group,
    add_till_arguments,
    print_json,
    settings_of,
    till_named,
)
from pos_assist.commands.store import add_store_argument, store_path
from pos_assist.commands.streams import printable
from pos_assist.commands.waiting import progress
from pos_assist.errors import ExitCode

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.engine.rules import RuleBook
    from pos_assist.services.reviewing import Review


def register(commands: Commands) -> None:
    """`rules import`, `rules export`, `rules show` and `rules review`."""
    group = add_group(
        commands, "rules", summary="pairs, fits, ladders, sets, covers and 'never with', written by the shop"
    )
    read = add_command(
        group,
        "import",
        _import,
        summary="replace the rules in force by those of a file (all of them, or none where it has a mistake)",
        example="pos-assist rules import rules.toml --dry-run",
    )
    read.add_argument("file", metavar="FILE", help="a .toml, .json, .csv or .xlsx file")
    read.add_argument("--dry-run", action="store_true", help="only check the file")
    write = add_command(
        group,
        "export",
        _export,
        summary="write the rules in force to a file that can be imported again",
        example="pos-assist rules export --out rules.csv",
    )
    write.add_argument("--out", metavar="FILE", required=True, help="a .toml, .json, .csv or .xlsx file")
    write.add_argument("--force", action="store_true", help="replace FILE where it exists")
    show = add_command(group, "show", _show, summary="list the rules in force", example="pos-assist rules show --json")
    review = add_command(
        group,
        "review",
        _review,
        summary="list the rules whose offers were called unsuitable or a bad suggestion",
        example="pos-assist rules review --db shop.db --profile tryton-sale-point",
    )
    add_till_arguments(review, required=False)
    for parser in (read, show, review):
        parser.add_argument("--json", action="store_true", help="the result as one JSON document")
    for parser in (read, write, show, review):
        add_store_argument(parser)


def _import(args: argparse.Namespace) -> int:
    from pos_assist.adapters.rules_file.documents import documents_of
    from pos_assist.adapters.rules_file.files import read_rules
    from pos_assist.adapters.rules_file.problems import TOLD, RulesFileError
    from pos_assist.adapters.store.readiness import ensure_ready
    from pos_assist.adapters.store.rules_store import save_rules
    from pos_assist.bootstrap.script_checking import script_faults

    file = Path(args.file)
    try:
        book = read_rules(file, script_faults())
    except RulesFileError as error:
        if not args.json:
            raise
        problems = [
            {"line": problem.line, "place": problem.place, "text": problem.text} for problem in error.problems[:TOLD]
        ]
        print_json({"imported": False, "problems": problems, "more_problems": len(error.problems) - len(problems)})
        return error.code
    changed = False
    if not args.dry_run:
        note = ensure_ready(store_path(args))
        if note:
            print(note, file=sys.stderr)
        changed = save_rules(store_path(args), book, file.name)
    count = len(documents_of(book))
    if args.json:
        print_json({"imported": changed, "rules": count, "version": book.version, "problems": []})
    elif args.dry_run:
        print(f"{file.name} is right (rules: {count:,}). Nothing was changed.")
    elif changed:
        print(f"Rules in force now: {count:,} (version {book.version}).")
    else:
        print(f"These rules are in force already: {count:,} (version {book.version}).")
    return ExitCode.OK


def _export(args: argparse.Namespace) -> int:
    from pos_assist.adapters.rules_file.files import write_rules

    write_rules(_rules_in_force(args), Path(args.out), replace=args.force)
    print(f"The rules are in {args.out}.")
    return ExitCode.OK


def _show(args: argparse.Namespace) -> int:
    from pos_assist.adapters.rules_file.documents import documents_of
    from pos_assist.adapters.rules_file.naming import name_key

    book = _rules_in_force(args)
    documents = documents_of(book)
    if args.json:
        rules = [{"kind": kind, **document} for kind, document in documents]
        print_json({"version": book.version, "rules": rules})
        return ExitCode.OK
    for kind, document in documents:
        print(f"{kind:8} {document[name_key(kind)]:24} {_line(document)}")
    print(f"Rules: {len(documents):,} (version {book.version}).")
    return ExitCode.OK


REVIEW_MEANS = """\
Rules whose offers were declined as "not suitable" or noted as a bad suggestion, the most doubted first.
n = cards that were really offered (accepted or declined); what was undone counts no more. A small n proves little."""


def _review(args: argparse.Namespace) -> int:
    from pos_assist.adapters.store.rows import events_since
    from pos_assist.services.reviewing import reviews

    path = store_path(args)
    found = reviews(progress(events_since(path), label="events")) if path.exists() else ()
    if args.json:
        print_json({"means": REVIEW_MEANS, "rules": [_review_document(one) for one in found]})
        return ExitCode.OK
    if not found:
        print("No rule was called unsuitable or noted as a bad suggestion.")
        return ExitCode.OK
    names = _product_names(args)
    print(REVIEW_MEANS)
    print(f"{'rule':24} {'n':>6} {'declined':>8} {'unsuitable':>10} {'noted':>6}  last        products")
    for one in found:
        pairs = [" -> ".join(names.get(key, key) for key in example) for example in one.examples]
        last = one.last_at.astimezone().date().isoformat()
        counts = f"{one.offers:6,} {one.declines:8,} {one.not_suitable:10,} {one.flags:6,}"
        print(printable(f"{one.rule_id:24} {counts}  {last}  {', '.join(pairs)}"))
    return ExitCode.OK


def _product_names(args: argparse.Namespace) -> dict[str, str]:
    """By the till's keys; empty where no till is named, in the arguments or the settings."""
    from contextlib import closing

    from pos_assist.adapters.till.profile import load_profile
    from pos_assist.adapters.till.reader import TillReader

    db, profile = till_named(args, settings_of(paths.home()))
    if not db or not profile:
        return {}
    with closing(TillReader(db, load_profile(profile))) as till:
        return {product.product_id: product.name for product in till.products()}


def _review_document(one: Review) -> dict[str, Any]:
    return {
        "rule_id": one.rule_id,
        "offers": one.offers,
        "declines": one.declines,
        "not_suitable": one.not_suitable,
        "flags": one.flags,
        "last_at": one.last_at.isoformat(),
        "examples": [{"trigger_product_id": trigger, "product_id": offered} for trigger, offered in one.examples],
    }


def _rules_in_force(args: argparse.Namespace) -> RuleBook:
    """The rules of the store; an empty book where there is no store yet."""
    from pos_assist.adapters.store.rules_store import load_rules
    from pos_assist.engine.rules import RuleBook

    path = store_path(args)
    return load_rules(path) if path.exists() else RuleBook()


def _line(document: dict[str, Any]) -> str:
    """One rule in one line: 'sku:A -> sku:B', 'sku:A + sku:B, 15 % off'."""
    if "steps" in document:
        return " -> ".join(document["steps"])
    if "members" in document:
        return " + ".join(document["members"]) + _priced(document, "off the sum")
    if "terms" in document:
        return f"{_selected(document['when'])} -> {document['product']}{_priced(document, 'of the item')}"
    if "when" in document:
        return f"{_selected(document['when'])} -> {_selected(document['offer'])}"
    names = ("id", "product", "category")
    return ", ".join(f"{name} {_selected(value)}" for name, value in document.items() if name not in names)


def _priced(document: dict[str, Any], of_what: str) -> str:
    """What a set or a cover costs; nothing where that is the price of a product at the till."""
    if "price" in document:
        return f", {document['price']}"
    if "percent" in document:
        return f", {document['percent']} % {of_what}"
    return f", as {document['code']}" if "code" in document else ""


def _selected(value: Any) -> str:
    if isinstance(value, dict):
        return " and ".join(f"{name} {_selected(held)}" for name, held in value.items())
    return " or ".join(value) if isinstance(value, list) else str(value)
