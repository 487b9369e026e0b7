"""Counts as plain named arrays and back, to keep them between two runs of learning."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pos_assist.learning.counting import Counts, Part, Period
from pos_assist.learning.pair_counting import exact
from pos_assist.learning.sampling import Sample


def arrays_of(counts: Counts) -> dict[str, NDArray[Any]]:
    """Everything there is in counts; `counts_of` gives equal counts back."""
    names = [product.encode() for product in counts.products]
    at = {product: place for place, product in enumerate(counts.products)}
    periods = [(one.number, one.receipts, one.sized_receipts) for _, one in counts.parts]
    arrays: dict[str, NDArray[Any]] = {
        "names": np.frombuffer(b"".join(names), dtype=np.uint8),
        "name_ends": np.cumsum([len(name) for name in names], dtype=np.int64),
        "periods": np.array(periods, np.int64).ravel(),
    }
    for products, period in counts.parts:
        own = {
            "products": np.array([at[product] for product in products], dtype=np.int32),
            "sums": period.sums.data,
            "indices": period.sums.indices,
            "indptr": period.sums.indptr,
            "marks": period.sample.marks,
            "starts": period.sample.starts,
            "items": period.sample.items,
            "last": period.sample.last,
        }
        arrays |= {f"{period.number} {name}": array for name, array in own.items()}
    return arrays


def counts_of(arrays: Mapping[str, Any]) -> Counts:
    """Counts from arrays as `arrays_of` made them; they are copies."""
    text, ends = bytes(arrays["names"]), [0, *np.asarray(arrays["name_ends"]).tolist()]
    names = [text[start:end].decode() for start, end in pairwise(ends)]
    parts = []
    for number, receipts, sized_receipts in np.asarray(arrays["periods"]).reshape(-1, 3).tolist():
        own = {
            name: np.array(arrays[f"{number} {name}"])
            for name in ("products", "sums", "indices", "indptr", "marks", "starts", "items", "last")
        }
        sums = exact(own["sums"], own["indices"], own["indptr"])
        sample = Sample(own["marks"], own["starts"], own["items"], own["last"])
        products = tuple(names[place] for place in own["products"].tolist())
        parts.append(Part(products, Period(number, receipts, sized_receipts, sums, sample)))
    return Counts(tuple(parts))
