"""Rules files on disk: the ending decides the form, `.csv` or TOML."""

from __future__ import annotations

from pathlib import Path

from pos_assist.adapters.rules_file.checking import problems_of
from pos_assist.adapters.rules_file.csv_form import read_csv, write_csv
from pos_assist.adapters.rules_file.documents import documents_of, rule_book_of
from pos_assist.adapters.rules_file.problems import Problem, RulesFileError
from pos_assist.adapters.rules_file.toml_form import read_toml, write_toml
from pos_assist.adapters.whole_file import whole_file
from pos_assist.engine.rules import RuleBook
from pos_assist.errors import UserError


def read_rules(path: Path) -> RuleBook:
    """The rules of a `.toml` or `.csv` file; its `version` is a fingerprint of what they say.

    Raises:
        RulesFileError: something in it is wrong; carries every mistake with its line.
        UserError: the file cannot be read.
    """
    text = _text(path)
    entries, problems = read_csv(text) if _is_csv(path) else read_toml(text)
    problems += problems_of(entries)
    if problems:
        raise RulesFileError(path, problems)
    return rule_book_of((entry.kind, entry.document) for entry in entries)


def write_rules(book: RuleBook, path: Path, *, replace: bool = False) -> None:
    """Write a `.toml` or `.csv` file that `read_rules` reads back as the same book.

    Raises:
        UserError: the file exists already and `replace` is False, or the disk refuses.
    """
    documents = documents_of(book)
    with whole_file(path, replace=replace) as file:
        file.write(write_csv(documents) if _is_csv(path) else write_toml(documents))


def _is_csv(path: Path) -> bool:
    if path.suffix.lower() not in (".csv", ".toml"):
        raise UserError(f"{path.name} is no rules file.", hint="Its name must end with .toml or .csv.")
    return path.suffix.lower() == ".csv"


def _text(path: Path) -> str:
    _is_csv(path)
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
