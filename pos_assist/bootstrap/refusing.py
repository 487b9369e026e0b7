"""What cannot be right is not learned from: each check says what is wrong, and what was learned before stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from pos_assist.adapters.store.rules_store import ModelVersion
from pos_assist.engine.catalogue import Product
from pos_assist.engine.rules import LearnedPair
from pos_assist.errors import UserError
from pos_assist.learning.counting import Counts

SUDDENLY = 0.5  # of the receipts learned from before: so few now is another till or a broken one
STAYS = "What was learned before stays."
FORCE = "If this is right, say so with --force."


class TooFewReceiptsError(UserError):
    """Nothing is wrong with them; there are too few, or all of one product."""


def refuse_sudden_change(counts: Counts, before: ModelVersion) -> None:
    """Far fewer receipts than before.

    Raises:
        UserError: so it is.
    """
    if counts.receipts < SUDDENLY * before.receipts:
        raise UserError(
            f"There are {counts.receipts:,} receipts now where {before.receipts:,} were learned from before.",
            hint=f"{STAYS} {FORCE}",
        )


def refuse_other_shop(counts: Counts, products: Sequence[Product]) -> None:
    """Receipts on which nothing stands that this till sells.

    Raises:
        UserError: so it is.
    """
    if counts.products and products and {one.product_id for one in products}.isdisjoint(counts.products):
        sold, known = counts.products[0], products[0].product_id
        raise UserError(
            f"Nothing on these {counts.receipts:,} receipts is a product of this till: it calls its products like "
            f"'{known}', the receipts '{sold}'.",
            hint=f"{STAYS} Give receipts whose product_id is the till's own key.",
        )


def refuse_nothing(counts: Counts, pairs: Sequence[LearnedPair], *, least: int) -> None:
    """Receipts that teach nothing: too few, or all of one product.

    Raises:
        TooFewReceiptsError: so it is.
    """
    if not pairs:
        told = "1 receipt" if counts.receipts == 1 else f"{counts.receipts:,} receipts"
        raise TooFewReceiptsError(
            f"No two products stand together on {least} receipts or more: {told} of "
            f"{len(counts.products):,} products are too few to learn from.",
            hint=f"{STAYS} Learn again when more was sold.",
        )


def refuse_no_numbers(arrays: Mapping[str, NDArray[np.generic]], weights: Sequence[float]) -> None:
    """A model that holds what is no number.

    Raises:
        UserError: so it is.
    """
    floats = [array for array in arrays.values() if array.dtype.kind == "f"]
    if not all(np.isfinite(array).all() for array in (*floats, np.asarray(weights))):
        raise UserError("The new model holds figures that are no numbers.", hint=f"{STAYS} Tell us about it.")
