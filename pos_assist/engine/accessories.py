"""What a rule offers for a given product: worked out when first asked for, then remembered."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.matching import Key, Match, product_keys

Shared = tuple[frozenset[str], ...]  # the trigger's values of each attribute that `same` compares


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """A `FitRule` with both sides resolved. `named`: the products of a hand-made pair, as written."""

    rule_id: str
    offer: Match
    named: tuple[str, ...]
    same: tuple[tuple[str, str], ...]
    benefits: Mapping[str, str]
    priority: int


@dataclass(frozen=True, slots=True)
class Options:
    """Products a rule offers, cheapest first; `fits` is the value each shares with the trigger ('' if none)."""

    prices: tuple[int, ...] = ()
    product_ids: tuple[str, ...] = ()
    fits: tuple[str, ...] = ()

    def window(self, limit_minor: int, most: int) -> range:
        """Positions of the `most` dearest ones that cost `limit_minor` or less; else of the cheapest one.

        A rule may fit thousands of products; the ones just within the price limit carry the most margin.
        """
        end = bisect_right(self.prices, limit_minor) or min(1, len(self.prices))
        return range(max(0, end - most), end)


class Accessories:
    """Offered products by what they are; holds lists only for the parts that rules ask for."""

    def __init__(self, catalogue: Catalogue, fits: Iterable[Fit]) -> None:
        """`fits`: the attribute rules; hand-made pairs name their products and need no index."""
        self._catalogue = catalogue
        asked: set[Key] = set()
        compared: set[str] = set()
        for fit in fits:
            if fit.same:
                compared.update(theirs for _, theirs in fit.same[:1])
            else:
                asked.update(fit.offer.filed_under())
        self._by_key: dict[Key, list[str]] = {}
        self._options: dict[tuple[Fit, Shared], Options] = {}
        if asked or compared:
            self._collect(asked, compared)

    def _collect(self, asked: set[Key], compared: set[str]) -> None:
        for product in self._catalogue.all():
            for key in product_keys(product):
                if key in asked or (key[0] == "attribute" and key[1] in compared):
                    self._by_key.setdefault(key, []).append(product.product_id)

    def of(self, fit: Fit, trigger: Product) -> Options:
        """Everything `fit` offers beside `trigger`."""
        shared = tuple(trigger.attributes.get(ours, frozenset()) for ours, _ in fit.same)
        key = (fit, shared)
        options = self._options.get(key)
        if options is None:
            options = self._options[key] = self._work_out(fit, shared)
        return options

    def _work_out(self, fit: Fit, shared: Shared) -> Options:
        found: dict[str, tuple[int, str]] = {}
        for fits, product_id in self._possible(fit, shared):
            product = self._catalogue.get(product_id)
            if product is None or product_id in found or not fit.offer.matches(product):
                continue
            if all(
                ours & product.attributes.get(theirs, frozenset())
                for ours, (_, theirs) in zip(shared, fit.same, strict=True)
            ):
                found[product_id] = (product.price_minor, fits)
        rows = sorted((price, product_id, fits) for product_id, (price, fits) in found.items())
        return Options(tuple(row[0] for row in rows), tuple(row[1] for row in rows), tuple(row[2] for row in rows))

    def _possible(self, fit: Fit, shared: Shared) -> Iterable[tuple[str, str]]:
        """(shared value, product id) of all that may fit, before the other parts are checked."""
        if not fit.same:
            return (("", product_id) for key in fit.offer.filed_under() for product_id in self._filed(key))
        theirs = fit.same[0][1]
        return (
            (value, product_id)
            for value in sorted(shared[0])
            for product_id in self._by_key.get(("attribute", theirs, value), ())
        )

    def _filed(self, key: Key) -> Iterable[str]:
        return (key[1],) if key[0] == "product" else self._by_key.get(key, ())
