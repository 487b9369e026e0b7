"""How one till program keeps its data: a TOML file with a SELECT for each thing that is wanted.

Nothing else in the program knows a till's tables. Whoever writes a profile needs no code; every mistake in one is
told with its place.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from pos_assist import paths
from pos_assist.errors import ExitCode, UserError


class Journal(Enum):
    """How the till writes its database file."""

    WAL = "wal"
    DELETE = "delete"  # a rollback journal of any kind: delete, truncate, persist
    REWRITE = "rewrite"  # the whole file is written anew (sql.js and the like)


class TimeKind(Enum):
    """How the till writes a moment."""

    UTC_TEXT = "utc_text"
    LOCAL_TEXT = "local_text"  # in the zone of this machine
    ISO_Z = "iso_z"  # with its own offset
    UNIX = "unix"  # seconds
    UNIX_MS = "unix_ms"


@dataclass(frozen=True, slots=True)
class ViewColumns:
    """The fixed column names of one view."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


VIEWS: Mapping[str, ViewColumns] = {
    "basket": ViewColumns(
        _words("basket_id till_id till_name staff_id opened_at touched_at"),
        _words("customer_id parked state currency"),
    ),
    "line": ViewColumns(_words("line_id basket_id product_id qty unit_price"), _words("changed_at discount")),
    "product": ViewColumns(
        _words("product_id group_id name sku barcodes category price qty_decimals is_service sellable"),
        _words("cost vat_rate image"),
    ),
    "stock": ViewColumns(_words("product_id location_id on_hand")),
    "staff": ViewColumns(_words("staff_id name active")),
    "receipt": ViewColumns(_words("basket_id closed_at till_id staff_id total state"), _words("kind")),
    "history": ViewColumns(
        _words("basket_id at till_id product_id qty unit_price"), _words("customer_id discount sale_of")
    ),
    "customer": ViewColumns(
        _words("customer_id since consent"),  # to be recognised at the till
        _words("contact_consent email first_name last_name phone"),  # to be written to, which is another consent
    ),
}
A_YEAR = 366 * 24 * 60  # minutes
REQUIRED_VIEWS = ("basket", "line", "product")
REQUIRED_KEYS = ("name", "journal", "ts", "money", "views")
OPTIONAL_KEYS = ("currency", "note", "fingerprint", "version", "stale_basket_minutes", "substitutes")
T = TypeVar("T", bound=Enum)
_MONEY = re.compile(r"text|float|minor:[0-4]")
_COMMENTS = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True)
class Profile:
    """One till program, checked. `views` maps a name of `VIEWS` to one SELECT without a semicolon."""

    name: str
    journal: Journal
    ts: TimeKind
    money: str  # 'text', 'float' or 'minor:<digits>'
    views: Mapping[str, str]
    currency: str = "EUR"  # where the basket view has no such column
    note: str = ""  # one sentence for whoever connects this till
    fingerprint: tuple[tuple[str, str], ...] = ()  # (table, column) that must exist
    version: str = ""  # SELECT of one value, '' = the till does not tell
    stale_basket_minutes: int = 20
    substitutes: bool = False  # goods are ordered, not carried to the till: what is out may stand in a basket


def shipped_profiles() -> tuple[str, ...]:
    """Names of the profiles that come with the program, sorted."""
    return tuple(sorted(path.stem for path in (paths.db() / "profiles").glob("*.toml")))


def load_profile(name_or_path: str) -> Profile:
    """The shipped profile of that name, else the file at that path.

    Raises:
        UserError: there is none, or it has a mistake (its place is in the sentence).
    """
    names = shipped_profiles()
    path = paths.db() / "profiles" / f"{name_or_path}.toml" if name_or_path in names else Path(name_or_path)
    try:
        text = path.expanduser().read_text("utf-8")
    except FileNotFoundError as error:
        hint = _suggestion(name_or_path, names) or f"Shipped are: {', '.join(names) or 'none'}."
        raise _mistake(name_or_path, "there is no such profile and no such file", hint) from error
    except (OSError, ValueError, RuntimeError) as error:  # no UTF-8, a NUL in the path, ~nobody
        raise _mistake(name_or_path, f"it cannot be read ({error})") from error
    try:
        raw = tomllib.loads(text)
    except ValueError as error:  # also a number of thousands of digits
        raise _mistake(str(path), f"it is not valid TOML: {error}") from error
    return _profile(raw, str(path))


def _profile(raw: Mapping[str, Any], where: str) -> Profile:
    _known(raw, (*REQUIRED_KEYS, *OPTIONAL_KEYS), where, "key")
    for key in REQUIRED_KEYS:
        if key not in raw:
            raise _mistake(where, f"the key '{key}' is missing")
    money = _text(raw, "money", where)
    if not _MONEY.fullmatch(money):
        raise _mistake(where, f"money = {money!r} is not one of 'text', 'float', 'minor:2'")
    currency = _text(raw, "currency", where, "EUR")
    if not re.fullmatch(r"[A-Z]{3}", currency):
        raise _mistake(where, f"currency = {currency!r} is not a three-letter code such as 'EUR'")
    stale = raw.get("stale_basket_minutes", 20)
    if not isinstance(stale, int) or isinstance(stale, bool) or not 0 < stale <= A_YEAR:
        limits = f"above 0 and at most {A_YEAR} (a year)"
        raise _mistake(where, f"stale_basket_minutes = {stale!r} is not a whole number of minutes {limits}")
    substitutes = raw.get("substitutes", False)
    if not isinstance(substitutes, bool):
        raise _mistake(where, f"substitutes = {substitutes!r} is neither true nor false")
    version = _text(raw, "version", where, "")
    return Profile(
        name=_text(raw, "name", where),
        journal=_choice(Journal, raw, "journal", where),
        ts=_choice(TimeKind, raw, "ts", where),
        money=money,
        views=_views(raw["views"], where),
        currency=currency,
        note=_text(raw, "note", where, ""),
        fingerprint=_fingerprint(raw.get("fingerprint", []), where),
        version=_select(version, "version", where) if version else "",
        stale_basket_minutes=stale,
        substitutes=substitutes,
    )


def _views(raw: Any, where: str) -> Mapping[str, str]:
    if not isinstance(raw, dict):
        raise _mistake(where, "[views] is not a table of SELECTs")
    _known(raw, VIEWS, where, "view")
    for name in REQUIRED_VIEWS:
        if name not in raw:
            raise _mistake(where, f"the view '{name}' is missing")
    return {name: _select(_text(raw, name, where), f"view '{name}'", where) for name in raw}


def _select(text: str, what: str, where: str) -> str:
    """One SELECT, as written but without a closing semicolon."""
    bare = _COMMENTS.sub(" ", text).strip()
    if not re.match(r"(?i)(select|with)\b", bare):
        raise _mistake(where, f"the {what} is not a SELECT")
    statement = text.rstrip()
    return statement[:-1].rstrip() if statement.endswith(";") else statement


def _fingerprint(raw: Any, where: str) -> tuple[tuple[str, str], ...]:
    if not isinstance(raw, list):
        raise _mistake(where, "fingerprint is not a list of 'table.column'")
    pairs = []
    for item in raw:
        table, dot, column = str(item).rpartition(".")
        if not (dot and table and column) or {"[", "]"} & set(str(item)):
            raise _mistake(where, f"fingerprint holds {item!r}, which is not 'table.column'")
        pairs.append((table, column))
    return tuple(pairs)


def _text(raw: Mapping[str, Any], key: str, where: str, default: str | None = None) -> str:
    value = raw.get(key, default)
    if not isinstance(value, str) or (default is None and not value.strip()):
        raise _mistake(where, f"'{key}' is not a text")
    return value


def _choice(kind: type[T], raw: Mapping[str, Any], key: str, where: str) -> T:
    choices = {member.value: member for member in kind}
    value = raw[key]
    if not isinstance(value, str) or value not in choices:
        raise _mistake(where, f"{key} = {value!r} is not one of {', '.join(map(repr, choices))}")
    return choices[value]


def _mistake(where: str, what: str, hint: str = "") -> UserError:
    return UserError(f"The till profile {where} cannot be used: {what}.", hint=hint, code=ExitCode.CONFIGURATION)


def _suggestion(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, list(known), n=1)
    return f"Did you mean '{close[0]}'?" if close else ""


def _known(raw: Mapping[str, Any], known: Iterable[str], where: str, what: str) -> None:
    names = tuple(known)
    for key in raw:
        if key not in names:
            hint = _suggestion(key, names) or f"Known are: {', '.join(names)}."
            raise _mistake(where, f"it has the unknown {what} '{key}'", hint)
