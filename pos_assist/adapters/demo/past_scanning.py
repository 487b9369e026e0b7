"""What is rung up once a customer of the demo's past has said yes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pos_assist.adapters.demo.seed import Seed
from pos_assist.engine.basket import Basket, Line
from pos_assist.engine.catalogue import Catalogue
from pos_assist.engine.offers import Candidate


class Scanning:
    """The lines of an accepted offer, as the till has them."""

    def __init__(self, catalogue: Catalogue, seed: Seed) -> None:
        """`seed` tells which article has a deposit."""
        self._products = {product.product_id: product for product in catalogue.all()}
        by_sku = seed.by_sku()
        self._deposits = {
            str(article.article_id): str(by_sku[article.deposit_sku].article_id)
            for article in seed.articles
            if article.deposit_sku
        }

    def exchanged(self, basket: Basket, candidate: Candidate) -> tuple[Line | None, list[Line]]:
        """The line that goes (None: nothing is replaced), and those that come; a set's saving is on its last piece."""
        old = next((line for line in basket.lines if line.line_id == candidate.replaces_line_id), None)
        wanted = [(part.product_id, part.quantity) for part in candidate.missing]
        wanted = wanted or [(candidate.product_id, candidate.quantity)]
        lines = [self._line(product_id, quantity) for product_id, quantity in wanted]
        lines[-1] = replace(lines[-1], discount_minor=candidate.saving_minor)
        rung_up = [(self._deposits[one], quantity) for one, quantity in wanted if one in self._deposits]
        lines += [self._line(product_id, quantity) for product_id, quantity in rung_up]
        key = candidate.product_id
        return old, [replace(line, line_id=f"{key}+{number}") for number, line in enumerate(lines)]

    def _line(self, product_id: str, quantity: Decimal) -> Line:
        product = self._products[product_id]
        return Line("", product_id, product.group_id, product.name, quantity, product.price_minor)
