"""What the product picker offers: every product of the till, found by name, code, barcode or price."""

from __future__ import annotations

from pos_assist.engine.letters import folded
from pos_assist.manager.codes import code_of
from pos_assist.manager.rules.naming import Naming
from pos_assist.manager.rules.reading import Reading


def things_of(reading: Reading, naming: Naming) -> list[tuple[str, str, str]]:
    """(how a rule names it, what is shown, what is searched); made on the worker, for very many."""
    found = []
    for product in reading.shop.products:
        text = f"{product.name} · {product.sku or product.product_id} · {naming.money(product.price_minor)}"
        found.append(
            (code_of(product.product_id, reading.catalogue), text, folded(f"{text} {' '.join(product.barcodes)}"))
        )
    return found
