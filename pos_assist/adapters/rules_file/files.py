"""Rules files on disk: the ending decides the form, .toml, .json, .csv or .xlsx."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pos_assist.adapters.rules_file.checking import CheckScript, any_script, problems_of
from pos_assist.adapters.rules_file.csv_form import read_csv, write_csv
from pos_assist.adapters.rules_file.documents import documents_of, rule_book_of
from pos_assist.adapters.rules_file.json_form import read_json, write_json
from pos_assist.adapters.rules_file.naming import PROPOSALS
from pos_assist.adapters.rules_file.problems import Problem, RulesFileError
from pos_assist.adapters.rules_file.reading import EVERY_KIND, Reading
from pos_assist.adapters.rules_file.toml_form import read_toml, write_toml
from pos_assist.adapters.whole_file import whole_file
from pos_assist.engine.rules import RuleBook
from pos_assist.errors import ExitCode, UserError

ENDINGS = (".toml", ".json", ".csv", ".xlsx")
_READ = {".toml": read_toml, ".json": read_json}
_WRITE = {".toml": write_toml, ".json": write_json, ".csv": write_csv}


def read_rules(path: Path, check_script: CheckScript = any_script) -> RuleBook:
    """The rules of a file; its `version` is a fingerprint of what they say.

    Raises:
        RulesFileError: something in it is wrong; carries every mistake with its line.
        UserError: the file cannot be read.
    """
    found = read_entries(path)
    problems = [*found.problems, *problems_of(found.rules, check_script)]
    if found.kinds == {PROPOSALS}:
        problems.append(Problem(0, "it holds decisions about proposals and no rules; 'catalog import' takes them."))
    if problems:
        raise RulesFileError(path, problems)
    return rule_book_of((entry.kind, entry.document) for entry in found.rules)


def read_entries(path: Path) -> Reading:
    """The rules of a file as they are written, with every place; judged by nobody yet.

    Raises:
        RulesFileError: it is no text of ours.
        UserError: the file cannot be read.
    """
    ending = ending_of(path)
    if ending == ".xlsx":
        from pos_assist.adapters.rules_file.xlsx_form import read_xlsx

        return read_xlsx(path)
    text = _text(path)
    if ending == ".csv":
        table = read_csv(text)
        kinds = frozenset([table.kind]) if table.kind else EVERY_KIND
        return Reading(tuple(table.entries), tuple(table.problems), kinds=kinds)
    entries, problems = _READ[ending](text)
    kinds = frozenset(entry.kind for entry in entries)
    if any(not entry.listed and entry.kind != PROPOSALS for entry in entries):  # else a list that tells of no other
        kinds |= EVERY_KIND
    return Reading(tuple(entries), tuple(problems), kinds=kinds)


def write_rules(book: RuleBook, path: Path, *, replace: bool = False) -> None:
    """Write a file that `read_rules` reads back as the same book.

    Raises:
        UserError: the file exists already and `replace` is False, or the disk refuses.
    """
    write_documents(documents_of(book), path, replace=replace)


def write_documents(documents: Iterable[tuple[str, Mapping[str, Any]]], path: Path, *, replace: bool = False) -> None:
    """The same of documents."""
    ending = ending_of(path)
    if ending == ".xlsx":
        from pos_assist.adapters.rules_file.xlsx_form import sheets_of
        from pos_assist.adapters.tables import write_workbook

        write_workbook(path, sheets_of(documents), replace=replace)
        return
    with whole_file(path, replace=replace) as file:
        file.write(_WRITE[ending](documents))


def ending_of(path: Path) -> str:
    """The form of a file.

    Raises:
        UserError: there is no such form.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        hint = "Its name must end with .toml, .json, .csv or .xlsx."
        if ending in (".xlsm", ".xls", ".ods"):
            hint = "Save it as .xlsx, which holds no macros."
        raise UserError(f"{path.name} is no rules file.", hint=hint, code=ExitCode.BAD_DATA)
    return ending


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror or error}.", hint="Check the name.") from error
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise RulesFileError(path, [Problem(1, "the file is UTF-16; save it as 'CSV UTF-8' or plain UTF-8.")])
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        text = f"byte {raw[error.start]:#04x} is not UTF-8; save the file as 'CSV UTF-8' or plain UTF-8."
        raise RulesFileError(path, [Problem(line, text)]) from error
