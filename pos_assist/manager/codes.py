"""How a rule names a product; no Qt here."""

from __future__ import annotations

from pos_assist.engine.catalogue import Catalogue


def code_of(product_id: str, catalogue: Catalogue) -> str:
    """By article number, else barcode, where that means this product and no other; else by the till's key."""
    product = catalogue.get(product_id)
    if product is not None:
        codes = [f"sku:{product.sku}"] if product.sku else []
        for code in [*codes, *(f"ean:{barcode}" for barcode in product.barcodes)]:
            if catalogue.resolve(code) == product_id:
                return code
    return f"id:{product_id}"
