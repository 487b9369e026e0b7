"""`pos-assist script`: what is said to customers, checked before it is said, listed, and tried on the shop's goods."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, add_group, add_till_arguments, print_json, settings_of, till_named
from pos_assist.commands.streams import printable
from pos_assist.errors import ExitCode
from pos_assist.settings import LANGUAGES

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.engine.lint_book import Report
    from pos_assist.engine.linting import Finding
    from pos_assist.engine.rules import RuleBook, ShopScript
    from pos_assist.engine.wordlists import WordLists


def register(commands: Commands) -> None:
    """`script lint`, `script list` and `script preview`."""
    group = add_group(commands, "script", summary="the lines to say to customers")
    lint = add_command(
        group,
        "lint",
        _lint,
        summary="check every line to say: placeholders, length, pushy words, cases and genders",
        example="pos-assist script lint resources/phrases/pl.toml\n  pos-assist script lint --rules rules.toml --json",
    )
    lint.add_argument(
        "place", nargs="?", metavar="FILE|FOLDER", help="phrases of your own (default: the shipped ones and the shop's)"
    )
    lint.add_argument(
        "--rules",
        metavar="FILE",
        help="check the names, benefits and scripts of a rules file, and lengths with its products",
    )
    lint.add_argument("--json", action="store_true", help="the result as one JSON document, with every length")
    listed = add_command(
        group,
        "list",
        _list,
        summary="list every line to say: the shipped ones, those that the shop changed, and its own",
        example="pos-assist script list --lang pl",
    )
    preview = add_command(
        group,
        "preview",
        _preview,
        summary="say one line with goods of the shop, in one language or in all",
        example="pos-assist script preview addon.A1 --lang pl --db shop.db --profile tryton-sale-point",
    )
    preview.add_argument("id", metavar="ID", help="its name, as 'script list' tells it")
    preview.add_argument("--product", metavar="PRODUCT", default="", help="try it with this one: 'sku:…', 'ean:…'")
    add_till_arguments(preview, required=False)
    for parser in (listed, preview):
        parser.add_argument("--lang", choices=LANGUAGES, help="this language (default: that of the line to say)")
        parser.add_argument("--json", action="store_true", help="machine-readable")


def _lint(args: argparse.Namespace) -> int:
    from pos_assist.adapters.lint_lists import load_word_lists
    from pos_assist.commands.script_lines import lint_own
    from pos_assist.engine.linting import Level

    lists = load_word_lists(paths.resources() / "lint")
    reports: list[tuple[dict[str, str], Report]] = []
    if args.rules:
        from pos_assist.adapters.rules_file.files import read_rules
        from pos_assist.engine.lint_book import lint_rules

        book = read_rules(Path(args.rules))
        reports.append(({"": Path(args.rules).name}, lint_rules(book, lists)))
        reports.append(({"": Path(args.rules).name}, lint_own(book.scripts, lists)))
        prices: Mapping[str, int] = {}
    else:
        book, prices = _demo_goods()
    if not args.place and not args.rules:
        reports.append(({"": "the shop"}, lint_own(_in_store(), lists)))
    if args.place or not args.rules:
        reports.append(_phrases(Path(args.place) if args.place else None, lists, book, prices))
    findings = [(_file(files, finding), finding) for files, report in reports for finding in report.findings]
    errors = sum(report.count(Level.ERROR) for _files, report in reports)
    warnings = sum(report.count(Level.WARNING) for _files, report in reports)
    sentences = sum(report.sentences for _files, report in reports)
    if args.json:
        lengths = [
            {**asdict(length), "seconds": round(length.seconds, 2)}
            for _f, report in reports
            for length in report.lengths
        ]
        told = [{**asdict(finding), "level": finding.level.value, "file": file} for file, finding in findings]
        totals = {"sentences": sentences, "errors": errors, "warnings": warnings}
        print_json({**totals, "findings": told, "lengths": lengths})
    else:
        for file, finding in findings:
            place = f"{file}: {finding.language} {finding.key}"
            print(printable(f"{finding.level.value:7} {place}: {finding.what} {finding.todo}"))
        print(f"Sentences: {sentences:,}. Errors: {errors:,}. Warnings: {warnings:,}.")
    return ExitCode.DOCTOR if errors else ExitCode.OK


def _in_store() -> tuple[ShopScript, ...]:
    """The shop's own scripts."""
    from pos_assist.bootstrap.shop import rules_in

    return rules_in(paths.home().store).book.scripts


def _list(args: argparse.Namespace) -> int:
    from pos_assist.commands.script_lines import script_list

    return script_list(paths.home(), language=args.lang or _language(), as_json=args.json)


def _preview(args: argparse.Namespace) -> int:
    from pos_assist.commands.script_lines import script_preview

    home = paths.home()
    settings = settings_of(home)
    return script_preview(
        home,
        args.id,
        till_named(args, settings),
        language=args.lang or _language(),
        product=args.product,
        formats=settings.panel.formats,
        as_json=args.json,
    )


def _language() -> str:
    """Of the line to say."""
    panel = settings_of(paths.home()).panel
    return panel.script_language or panel.language


def _phrases(
    place: Path | None, lists: Mapping[str, WordLists], book: RuleBook, prices: Mapping[str, int]
) -> tuple[dict[str, str], Report]:
    """The file of each language, and what is wrong. A single file must agree with the shipped other languages."""
    from pos_assist.adapters.script_files import read_phrase_files
    from pos_assist.engine.lint_book import lint_book
    from pos_assist.engine.lint_length import samples

    shipped = paths.resources() / "phrases"
    files = read_phrase_files(place or shipped)
    phrases = {file.language: file.tables for file in files}
    whole = phrases
    if place and not place.is_dir():
        whole = {file.language: file.tables for file in read_phrase_files(shipped)} | phrases
    languages = list(phrases)
    goods = {language: samples(book, prices, language) for language in languages}
    return {file.language: file.path.name for file in files}, lint_book(whole, languages, lists, goods)


def _demo_goods() -> tuple[RuleBook, dict[str, int]]:
    """The demo shop's products: what lengths are measured with where the shop gives no rules of its own."""
    from pos_assist.adapters.demo.seed import load_seed
    from pos_assist.adapters.rules_file.files import read_rules

    prices = {f"sku:{article.sku}": article.price_cents for article in load_seed().articles}
    return read_rules(paths.db() / "demo" / "rules.toml"), prices


def _file(files: Mapping[str, str], finding: Finding) -> str:
    """The name of the file that a finding is about; a rules file is one for all languages."""
    return files.get(finding.language) or files.get("", "")
