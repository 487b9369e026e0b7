"""Rows of finished texts for a table. No Qt."""

from __future__ import annotations

from typing import Any, NamedTuple

from pos_assist.engine.letters import folded


class Column(NamedTuple):
    """A heading, its width in pixels (0: what is left over), and whether it holds figures.

    Figures are never cut: such a column takes what its longest one needs, at least `width`.
    `room`: shown only where the table is at least so wide.
    """

    title: str
    width: int = 0
    figures: bool = False
    room: int = 0


class Row(NamedTuple):
    """One line; `row` makes it.

    `words`: what a search looks through, folded. `flags`: for filters of the page. `order`: what each column
    sorts by, () = its text.
    """

    key: str
    cells: tuple[str, ...]
    words: str = ""
    flags: frozenset[str] = frozenset()
    order: tuple[Any, ...] = ()


def row(key: str, *cells: str, also: str = "", flags: frozenset[str] = frozenset(), order: tuple[Any, ...] = ()) -> Row:
    """A row whose search words are its cells and `also`. Make many of them on the worker."""
    return Row(key, cells, folded("\x1f".join((*cells, also))), flags, order)
