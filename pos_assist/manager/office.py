"""What every screen of the manager's window is handed: language, looks, work in the background, and the shop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from pos_assist.engine.catalogue import Product
from pos_assist.engine.knowledge import Knowledge
from pos_assist.services.customers_over_time import CustomerFigures
from pos_assist.services.editing import Editing
from pos_assist.services.experimenting import Experimenting
from pos_assist.services.paper.document import Document
from pos_assist.services.people import PeopleFigures
from pos_assist.services.reporting.ports import Reporting
from pos_assist.services.stock import Stock
from pos_assist.services.texts import Texts
from pos_assist.services.uplift import UpliftFigures
from pos_assist.ui.theme import Theme


class Run(Protocol):
    """`Worker.run`: a job off the GUI thread, its result or its error back on it."""

    def __call__(
        self, job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Start `job`; one after another."""
        ...


@dataclass(frozen=True)
class Shop:
    """What the till sells and what is known of it, read at `at`; products as the till has them (without notes)."""

    at: datetime
    products: tuple[Product, ...]
    knowledge: Knowledge
    stock: Stock
    currency: str = ""  # ISO 4217; '' = no till is connected

    def product_names(self) -> Mapping[str, str]:
        """Names by the till's keys."""
        return {product.product_id: product.name for product in self.products}


@dataclass(frozen=True)
class Office:
    """Handed to every page. `texts(context)` opens one context of translations in the window's language."""

    texts: Callable[[str], Texts]
    theme: Theme
    run: Run
    editing: Editing
    shop: Callable[[], Shop]  # reads the till and the store: on a worker
    by: str  # who changes things, for the record
    count: Run | None = None  # as `run`, for figures: they take seconds, and nothing that is saved waits behind them
    low_stock: Decimal = Decimal(2)
    experiments: Experimenting | None = None
    people: PeopleFigures | None = None
    reporting: Reporting | None = None  # the shop's figures; None: a window that shows none (tests of other pages)
    customers: CustomerFigures | None = None
    uplift: UpliftFigures | None = None
    write_document: Callable[[Document, Path], None] | None = None  # as .csv, .xlsx or .pdf, replacing: on a worker
