"""What the matrix is made of, read on the worker; no Qt here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pos_assist.engine.catalogue import Catalogue
from pos_assist.manager.matrix.axes import Entity, entities
from pos_assist.manager.matrix.knowing import Knowing
from pos_assist.manager.office import Office
from pos_assist.services.editing import Document, Name


@dataclass(frozen=True, eq=False)
class Axis:
    """Everything that may stand on one axis; `busy`: what any rule, or anything learned, speaks of on that side."""

    kind: str
    every: Sequence[Entity]
    busy: Sequence[Entity]


@dataclass(frozen=True)
class Reading:
    """The shop at one moment."""

    knowing: Knowing
    documents: Mapping[Name, Document]
    rows: Axis
    columns: Axis


def read(office: Office, rows: str, columns: str) -> Reading:
    """Till, store and rules. Looks at every row and column once, so that drawing a cell never waits for it."""
    shop = office.shop()
    knowing = Knowing(shop.knowledge, Catalogue(shop.products), office.editing.book())
    documents = office.editing.documents()
    return Reading(knowing, documents, axis(knowing, rows, bought=True), axis(knowing, columns, bought=False))


def axis(knowing: Knowing, kind: str, *, bought: bool) -> Axis:
    """All of a kind, for the rows (`bought`) or the columns."""
    every = entities(kind, knowing.catalogue)
    busy = [one for one in every if knowing.has_something(one, bought=bought)]
    return Axis(kind, every, busy)
