"""How a stock source writes: a .toml beside the settings. For files: names of columns; for databases: SELECTs."""

from __future__ import annotations

import codecs
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pos_assist.adapters.stock.values import Mark
from pos_assist.adapters.stock.words import CODES, MEANINGS
from pos_assist.errors import ExitCode, UserError

TIMES = ("local", "utc", "unix", "unix_ms")
VIEWS = ("stock", "changes")
FILE_KEYS = ("name", "ts", "product", "columns", "decimal", "separator", "encoding", "whole_names")
DATABASE_KEYS = ("name", "ts", "product", "qty", "views")
COMMENTS = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True)
class FeedProfile:
    """How the files of a folder are written, where it is not the usual way.

    `columns`: meaning to heading. `whole_names`: patterns ('full-*') of files that tell everything among differences.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    decimal: Mark = Mark.UNKNOWN
    separator: str = ""
    encoding: str = "utf-8-sig"
    ts: str = "local"
    product: str = ""
    whole_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class DatabaseProfile:
    """What to ask another database. `digits`: quantities are whole numbers of that many decimals."""

    stock: str
    changes: str = ""  # with :since
    ts: str = "utc"
    digits: int = 0
    product: str = ""


def feed_profile(file: str) -> FeedProfile:
    """The profile of a folder's files; '' gives the usual one.

    Raises:
        UserError: it cannot be read, or has a mistake.
    """
    if not file:
        return FeedProfile()
    raw = _read(file, FILE_KEYS)
    columns = raw.get("columns", {})
    if not isinstance(columns, dict) or not all(isinstance(name, str) and name for name in columns.values()):
        raise _mistake(file, "[columns] is not a table of headings")
    unknown = [name for name in columns if name not in MEANINGS]
    if unknown:
        raise _mistake(file, f"[columns] has the unknown name '{unknown[0]}'", f"Known are: {', '.join(MEANINGS)}.")
    patterns = raw.get("whole_names", [])
    if not isinstance(patterns, list) or not all(isinstance(pattern, str) for pattern in patterns):
        raise _mistake(file, "whole_names is not a list of patterns such as 'full-*'")
    encoding = _text(raw, "encoding", file, "utf-8-sig")
    try:
        codecs.lookup(encoding)
    except (LookupError, ValueError) as error:
        raise _mistake(file, f"encoding = '{encoding}' is not known", "Try 'cp1250' or 'iso-8859-2'.") from error
    return FeedProfile(
        columns=columns,
        decimal=Mark(_one_of(raw, "decimal", file, ("", ",", "."))),
        separator=_one_of(raw, "separator", file, ("", ",", ";", "\t", "|")),
        encoding=encoding,
        ts=_one_of(raw, "ts", file, TIMES),
        product=_one_of(raw, "product", file, ("", *CODES)),
        whole_names=tuple(patterns),
    )


def database_profile(file: str) -> DatabaseProfile:
    """The profile of a database.

    Raises:
        UserError: there is none, it cannot be read, or has a mistake.
    """
    raw = _read(file, DATABASE_KEYS)
    views = raw.get("views")
    if not isinstance(views, dict) or "stock" not in views:
        raise _mistake(file, "the view 'stock' is missing", 'Write [views] and stock = "SELECT … ".')
    unknown = [name for name in views if name not in VIEWS]
    if unknown:
        raise _mistake(file, f"it has the unknown view '{unknown[0]}'", f"Known are: {', '.join(VIEWS)}.")
    qty = _text(raw, "qty", file, "number")
    if not re.fullmatch(r"number|minor:[0-6]", qty):
        raise _mistake(file, f"qty = '{qty}' is not one of 'number', 'minor:3'")
    changes = _select(views, "changes", file) if "changes" in views else ""
    if changes and ":since" not in changes:
        raise _mistake(file, "the view 'changes' does not ask for :since", "Write … WHERE changed_at >= :since.")
    return DatabaseProfile(
        stock=_select(views, "stock", file),
        changes=changes,
        ts=_one_of(raw, "ts", file, ("utc", *TIMES)),
        digits=int(qty.partition(":")[2] or 0),
        product=_one_of(raw, "product", file, ("", *CODES)),
    )


def _read(file: str, known: tuple[str, ...]) -> dict[str, Any]:
    try:
        raw = tomllib.loads(Path(file).expanduser().read_text("utf-8"))
    except FileNotFoundError as error:
        raise _mistake(file, "there is no such file") from error
    except OSError as error:
        raise _mistake(file, f"it cannot be read ({error.strerror})") from error
    except (ValueError, RuntimeError, RecursionError) as error:
        raise _mistake(file, f"it is not valid TOML ({error})") from error
    unknown = [key for key in raw if key not in known]
    if unknown:
        raise _mistake(file, f"it has the unknown key '{unknown[0]}'", f"Known are: {', '.join(known)}.")
    return raw


def _select(views: Mapping[str, Any], view: str, file: str) -> str:
    """One SELECT, as written but without a closing semicolon."""
    text = _text(views, view, file).strip()
    bare = COMMENTS.sub(" ", text).strip().removesuffix(";")
    if not re.match(r"(?i)(select|with)\b", bare) or ";" in re.sub(r"'[^']*'", "", bare):
        raise _mistake(file, f"the view '{view}' is not one SELECT")
    return text.removesuffix(";")


def _text(raw: Mapping[str, Any], key: str, file: str, default: str = "") -> str:
    value = raw.get(key, default)
    if not isinstance(value, str):
        raise _mistake(file, f"'{key}' is not a text")
    return value


def _one_of(raw: Mapping[str, Any], key: str, file: str, choices: tuple[str, ...]) -> str:
    value = _text(raw, key, file, choices[0])
    if value not in choices:
        raise _mistake(file, f"{key} = '{value}' is not one of {', '.join(repr(one) for one in choices if one)}")
    return value


def _mistake(file: str, what: str, hint: str = "") -> UserError:
    title = f"The stock profile {file or '(none is named)'} cannot be used: {what}."
    return UserError(title, hint=hint, code=ExitCode.CONFIGURATION)
