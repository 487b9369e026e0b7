"""What a rule offers for a given product: worked out when first asked for, then remembered."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.matching import Key, Match, product_keys

REMEMBERED = 2048  # answers; a large shop with many rules must neither grow nor wait for the garbage collector

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


NO_OPTIONS = Options()


class Accessories:
    """Offered products by what they are; holds lists only for what some rule asks for."""

    def __init__(self, catalogue: Catalogue, fits: Iterable[Fit]) -> None:
        """`fits`: the attribute rules; hand-made pairs name their products and need no index."""
        self._catalogue = catalogue
        asked: dict[Key, set[str]] = {}
        for fit in fits:
            for key in fit.offer.filed_under():
                asked.setdefault(key, set()).add(fit.same[0][1] if fit.same else "")
        # By part of the offer side, and by the value compared first ('' and '' where a rule compares none).
        self._filed: dict[tuple[Key, str, str], list[str]] = {}
        self._options: dict[tuple[Fit, Shared], Options] = {}
        if asked:
            self._file(asked)

    def _file(self, asked: Mapping[Key, set[str]]) -> None:
        for product in self._catalogue.all():
            for key in product_keys(product):
                for compared in asked.get(key, ()):
                    values = product.attributes.get(compared, ()) if compared else ("",)
                    for value in values:
                        self._filed.setdefault((key, compared, value), []).append(product.product_id)

    def of(self, fit: Fit, trigger: Product) -> Options:
        """Everything `fit` offers beside `trigger`."""
        shared = tuple(trigger.attributes.get(ours, frozenset()) for ours, _ in fit.same)
        key = (fit, shared)
        options = self._options.get(key)
        if options is None:
            if len(self._options) >= REMEMBERED:
                self._options.clear()
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
        if not found:
            return NO_OPTIONS
        rows = sorted((price, product_id, fits) for product_id, (price, fits) in found.items())
        return Options(tuple(row[0] for row in rows), tuple(row[1] for row in rows), tuple(row[2] for row in rows))

    def _possible(self, fit: Fit, shared: Shared) -> Iterator[tuple[str, str]]:
        """(shared value, product id) of all that may fit, before the other parts are checked."""
        compared = fit.same[0][1] if fit.same else ""
        for value in sorted(shared[0]) if fit.same else ("",):
            for key in fit.offer.filed_under():
                for product_id in self._filed.get((key, compared, value), ()):
                    yield value, product_id
