"""What the demo shop starts from: articles, staff, shopping habits and errands, read from `db/demo`."""

from __future__ import annotations

import csv
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from pos_assist import paths
from pos_assist.engine.money import minor_from_decimal


@dataclass(frozen=True, slots=True)
class Article:
    """One row of `products.csv`. Money in cents, quantities in thousandths, VAT in hundredths of a per cent."""

    article_id: int  # its place in the file, from 1
    sku: str
    ean: str
    name: str
    department: str
    category: str
    group: str  # variants of one product share it
    kind: str  # goods, service, deposit
    price_cents: int  # incl. VAT
    cost_cents: int  # excl. VAT
    vat_bp: int
    decimals: int  # of the quantity: 0 pieces, 3 kilograms
    deposit_sku: str  # the deposit rung up with it, '' = none
    shelf: str
    stock_milli: int  # what a delivery fills it up to
    weight: float  # popularity inside its category


@dataclass(frozen=True, slots=True)
class Habit:
    """What people do who buy something: the chance that they take `article_id` by themselves, or when asked."""

    article_id: int
    natural: float
    asked: float


@dataclass(frozen=True, slots=True)
class Errand:
    """Why somebody comes in: which categories they shop from, how many things, and when."""

    name: str
    weight: float
    things: tuple[int, int]  # fewest and most, before what goes with them
    peak_hour: int  # shop time
    weekend: float  # factor on Saturday and Sunday
    categories: Mapping[str, float]


@dataclass(frozen=True)
class Seed:
    """Everything that is the same for every demo shop."""

    articles: tuple[Article, ...]
    staff: tuple[str, ...]
    habits: Mapping[int, tuple[Habit, ...]]  # by article_id of what is in the basket
    errands: tuple[Errand, ...]

    def by_sku(self) -> dict[str, Article]:
        """Articles by their sku."""
        return {article.sku: article for article in self.articles}


def load_seed(folder: Path | None = None) -> Seed:
    """The seed in `folder`, by default the shipped one."""
    folder = folder or paths.db() / "demo"
    articles = tuple(_article(number, row) for number, row in enumerate(_rows(folder / "products.csv"), start=1))
    errands = tomllib.loads((folder / "errands.toml").read_text(encoding="utf-8"))["errand"]
    return Seed(
        articles=articles,
        staff=tuple(row["name"] for row in _rows(folder / "staff.csv")),
        habits=_habits(folder / "habits.csv", {article.sku: article.article_id for article in articles}),
        errands=tuple(Errand(**{**errand, "things": tuple(errand["things"])}) for errand in errands),
    )


def asked_by_sku(folder: Path | None = None) -> dict[tuple[str, str], float]:
    """(sku in the basket, sku offered) -> the hidden chance of a yes when asked."""
    rows = _rows((folder or paths.db() / "demo") / "habits.csv")
    return {(row["has"], row["takes"]): float(row["asked"]) for row in rows}


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _article(number: int, row: Mapping[str, str]) -> Article:
    return Article(
        article_id=number,
        sku=row["sku"],
        ean=row["ean"],
        name=row["name"],
        department=row["department"],
        category=row["category"],
        group=row["group"] or row["sku"],
        kind=row["kind"],
        price_cents=minor_from_decimal(Decimal(row["price"])),
        cost_cents=minor_from_decimal(Decimal(row["cost"])),
        vat_bp=minor_from_decimal(Decimal(row["vat_percent"])),
        decimals=int(row["decimals"]),
        deposit_sku=row["deposit"],
        shelf=row["shelf"],
        stock_milli=1000 * int(row["stock"]),
        weight=float(row["weight"]),
    )


def _habits(path: Path, ids: Mapping[str, int]) -> dict[int, tuple[Habit, ...]]:
    habits: defaultdict[int, list[Habit]] = defaultdict(list)
    for row in _rows(path):
        takes = Habit(ids[row["takes"]], float(row["natural"]), float(row["asked"]))
        habits[ids[row["has"]]].append(takes)
    return {article_id: tuple(found) for article_id, found in habits.items()}
