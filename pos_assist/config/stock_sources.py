"""`[stock.sources.NAME]`: where stock figures come from; its URL is never shown, it may hold a password."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any

from pos_assist.config.entries import Entry, bad, shown, unknown, written
from pos_assist.errors import ExitCode, UserError
from pos_assist.settings import StockSettings, StockSource

SOURCES = "sources"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,40}")
RESERVED = "once"  # what 'stock sync --db' reads is called so
CHOICES = {"files": ("whole", "difference"), "product": ("sku", "ean", "id")}
KEYS = tuple(item.name for item in dataclasses.fields(StockSource))


def with_sources(stock: StockSettings, entry: Entry) -> tuple[StockSettings, list[str]]:
    """The sources with what an entry sets, and a sentence for every key of theirs that there is not.

    `entry`: the file's table of sources, or 'sources__NAME__KEY' of the environment.

    Raises:
        UserError: a name or a value is not right.
    """
    sources, said = dict(stock.sources), []
    for name, values in _tables(entry):
        name = next((known for known in sources if known.lower() == name.lower()), name)  # noqa: PLW2901
        where = f"{entry.table}.{SOURCES}.{name}"
        if not NAME.fullmatch(name) or name.lower() == RESERVED:
            raise bad(Entry(where, "", name, entry.source), "call it by letters, digits, - and _, and not 'once'")
        if not isinstance(values, dict):
            raise bad(Entry(where, "", values, entry.source), f"it must be a table, not {shown(values)}")
        source = sources.get(name, StockSource())
        for key, value in values.items():
            one = Entry(where, key, value, entry.source)
            if key not in KEYS:
                said.append(unknown(f"[{written(where)}] {written(key)}", one, key, KEYS))
                continue
            source = dataclasses.replace(source, **{key: _text(one)})
        sources[name] = source
    return dataclasses.replace(stock, sources=sources), said


def require_whole(stock: StockSettings, file: Path) -> None:
    """Every source is either a folder or a database with its profile.

    Raises:
        UserError: one is not.
    """
    for name, source in stock.sources.items():
        wrong = ""
        if bool(source.folder) == bool(source.url):
            wrong = "it needs either folder or url" + (", not both" if source.folder else "")
        elif source.url and not source.profile:
            wrong = "a database needs a profile"
        if wrong:
            raise UserError(
                f"The stock source [stock.sources.{name}] is not right: {wrong}.",
                hint=f'Write folder = "…", or url = "…" and profile = "….toml", in {file}.',
                code=ExitCode.CONFIGURATION,
            )


def _tables(entry: Entry) -> list[tuple[str, Any]]:
    if entry.key == SOURCES:
        if not isinstance(entry.value, dict):
            raise bad(entry, f"it must be tables such as [stock.sources.warehouse], not {shown(entry.value)}")
        return list(entry.value.items())
    name, _, key = entry.key.removeprefix(f"{SOURCES}__").partition("__")
    return [(name, {key: entry.value} if key else entry.value)]


def _text(entry: Entry) -> str:
    if not isinstance(entry.value, str):
        raise bad(entry, "expected a text in quotes")
    choices = CHOICES.get(entry.key)
    if choices and entry.value not in choices:
        raise bad(entry, f"{shown(entry.value)} does not fit (expected one of {', '.join(choices)})")
    return entry.value
