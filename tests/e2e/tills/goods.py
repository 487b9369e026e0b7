"""The little shop every till under test is stocked with, and the words the drivers share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

TillId = str | int


@dataclass(frozen=True, slots=True)
class Good:
    """One thing on the shelf. Prices are text with VAT; `family` joins variants where the till has them."""

    key: str
    name: str
    sku: str
    barcode: str
    price: str
    cost: str
    stock: int
    category: str
    family: str = ""
    service: bool = False

    def as_json(self) -> dict[str, object]:
        """Plain values for a script inside the till's own environment."""
        return asdict(self)


GOODS = (
    Good("phone", "Nova 5 phone", "PH-5", "2000000000015", "299.00", "210.00", 10, "Phones"),
    Good("charger", "USB-C charger 30 W", "CH-30", "2000000000022", "19.90", "8.00", 40, "Power"),
    Good("case", "Nova 5 case", "CA-5", "2000000000039", "12.50", "3.00", 25, "Cases"),
    Good("cable_1m", "USB-C cable", "CC-1M", "2000000000046", "7.90", "2.00", 60, "Cables", "cable"),
    Good("cable_2m", "USB-C cable", "CC-2M", "2000000000053", "9.90", "2.60", 30, "Cables", "cable"),
    Good("setup", "Phone set-up", "SV-1", "2000000000060", "15.00", "0.00", 0, "Services", "", True),
)


@dataclass(slots=True)
class OpenBasket:
    """A basket being rung up. `basket_id` is the one our views show; None until the till has one."""

    key: TillId
    basket_id: TillId | None


@dataclass(frozen=True, slots=True)
class Saved:
    """What the till wrote (`line_id` as in our views, None where no line is left) and how long that took."""

    line_id: TillId | None
    ms: float


class Till(Protocol):
    """What every driver of a real till can do; `park` and `resume` only where the till can."""

    @property
    def name(self) -> str:
        """What the till is called here; also its profile's file name."""

    @property
    def database(self) -> Path:
        """The till's own SQLite file."""

    @property
    def product_ids(self) -> Mapping[str, TillId]:
        """`Good.key` -> product id as in our views."""

    def open_basket(self, till: int = 0) -> OpenBasket: ...
    def add_line(self, basket: OpenBasket, product: str, quantity: int = 1) -> Saved: ...
    def change_quantity(self, basket: OpenBasket, line_id: TillId, quantity: int) -> Saved: ...
    def remove_line(self, basket: OpenBasket, line_id: TillId) -> Saved: ...
    def pay(self, basket: OpenBasket) -> Saved: ...
    def void(self, basket: OpenBasket) -> Saved: ...
    def server_log(self) -> str: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
