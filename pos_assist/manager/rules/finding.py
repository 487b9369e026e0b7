"""What the product picker offers: every product of the till, found by name, code, barcode or price."""

from __future__ import annotations

from pos_assist.engine.letters import folded
from pos_assist.manager.codes import code_of
from pos_assist.manager.rules.naming import Naming
from pos_assist.manager.rules.reading import Reading
from pos_assist.services.texts import Texts


class Findable:
    """`things_of` the last look, shared by all screens of one language. Worker thread only."""

    def __init__(self) -> None:
        self._of: Reading | None = None
        self._things: list[tuple[str, str, str]] = []

    def of(self, reading: Reading, texts: Texts) -> list[tuple[str, str, str]]:
        """Made once a look."""
        if self._of is not reading:
            self._of, self._things = reading, things_of(reading, Naming(reading, texts))
        return self._things


def things_of(reading: Reading, naming: Naming) -> list[tuple[str, str, str]]:
    """(how a rule names it, what is shown, what is searched); made on the worker, for very many."""
    found = []
    for product in reading.shop.products:
        text = f"{product.name} · {product.sku or product.product_id} · {naming.money(product.price_minor)}"
        found.append(
            (code_of(product.product_id, reading.catalogue), text, folded(f"{text} {' '.join(product.barcodes)}"))
        )
    return found
