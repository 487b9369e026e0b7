"""All pairs of products of many receipts, counted in one sort a block of them.

A pair of a receipt is one whole number: the two products and, in the last bits, what the receipt weighs in the
sized sums. Sorted, equal ones stand together. On 10 million lines this takes half the time and memory of a product
of sparse matrices. Its two sums are one number too, so that they are added, moved and kept as one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

LARGEST_RECEIPT = 1_000  # products; more is a delivery or a broken export, and one such counts a million pairs
SIZED_ONE = 256  # what a receipt of one product counts in the sized sums; one of LARGEST_RECEIPT still counts 8
WEIGHT_BITS = SIZED_ONE.bit_length()
LATER_BITS = LARGEST_RECEIPT.bit_length()
LINE_BITS = 32
BLOCK_PAIRS = 1 << 18  # sorted at once: 2 MB stay in a core's cache
SIZED_BITS = 36  # of a pair's number; the rest is its count
MOST_RECEIPTS = 1 << 27  # SIZED_ONE of each fit in SIZED_BITS

Pairs = Any  # scipy.sparse.csr_array of int64, products x products, upper triangle; the diagonal is of the products
Ints = NDArray[np.int64]


def sized_weights(sizes: Ints) -> Ints:
    """What a receipt of so many products (at least one) counts in the sized sums: 256 / sqrt(products)."""
    weights: Ints = np.rint(SIZED_ONE / np.sqrt(sizes)).astype(np.int64)
    return weights


def pair_sums(starts: Ints, items: NDArray[np.int32], products: int) -> Pairs:
    """The pairs of receipts as `Receipts` holds them, none of more than LARGEST_RECEIPT; fewer than 2^27 products.

    `plain` and `sized` tell what the numbers mean.
    """
    sizes, lengths, bits = np.diff(starts), np.zeros(products, np.int64), products.bit_length()
    weights = sized_weights(np.maximum(sizes, 1)).astype(np.int16)
    data, indices = [np.zeros(0, np.int64)], [np.zeros(0, np.int32)]
    for keys in _blocks(starts, items, np.repeat(weights, sizes), products):
        pairs = keys >> WEIGHT_BITS
        first = np.flatnonzero(np.concatenate(([True], pairs[1:] != pairs[:-1])))
        summed = np.cumsum((keys & ((1 << WEIGHT_BITS) - 1)) + (1 << SIZED_BITS))
        data.append(np.diff(summed[np.append(first[1:] - 1, -1)], prepend=0))
        pairs = pairs[first]
        indices.append((pairs & ((1 << bits) - 1)).astype(np.int32))
        rows = pairs >> bits
        lengths[rows[0] : rows[-1] + 1] = np.bincount(rows - rows[0])
    return exact(np.concatenate(data), np.concatenate(indices), np.concatenate(([0], np.cumsum(lengths))))


def plain(data: Ints) -> Ints:
    """On how many receipts each pair stands."""
    return data >> SIZED_BITS


def sized(data: Ints) -> Ints:
    """The sum of `sized_weights` of those receipts."""
    return data & ((1 << SIZED_BITS) - 1)


def _blocks(starts: Ints, items: NDArray[np.int32], weights: NDArray[np.int16], products: int) -> Iterator[Ints]:
    """The sorted numbers of all pairs whose first product is in a block of products, block after block.

    A line pairs with itself and the later ones of its receipt. Lines are taken by how many those are, most first,
    so that the lines with a k-th later one are always the first so many.
    """
    bits, lines = products.bit_length(), np.arange(len(items))
    later = np.repeat(starts[1:], np.diff(starts)) - lines
    work = np.cumsum(np.bincount(items, weights=later, minlength=products)).astype(np.int64)
    block = (work // BLOCK_PAIRS)[items]
    order = (block << (LATER_BITS + LINE_BITS)) | ((LARGEST_RECEIPT - later) << LINE_BITS) | lines
    order.sort()
    changes = np.flatnonzero(np.diff(order >> (LATER_BITS + LINE_BITS))) + 1
    others = items.astype(np.int64) << WEIGHT_BITS
    later = later.astype(np.int16)
    for start, end in pairwise([0, *changes.tolist(), len(order)]):
        lines = order[start:end] & ((1 << LINE_BITS) - 1)
        own = (others[lines] << bits) + weights[lines]
        having = np.cumsum(np.bincount(later[lines])[::-1])[-2::-1].tolist() if len(lines) else []
        keys, at = np.empty(sum(having), np.int64), 0
        for some in having:
            np.add(own[:some], others[lines[:some]], out=keys[at : at + some])
            lines[:some] += 1
            at += some
        keys.sort()
        if len(keys):
            yield keys


def exact(data: Any, indices: Any, indptr: Any) -> Pairs:
    """One form whatever the way it was made: int32 indices, row starts as wide as they must be."""
    wide = np.int64 if int(indptr[-1]) > np.iinfo(np.int32).max else np.int32
    arrays = (data, indices.astype(wide, copy=False), indptr.astype(wide, copy=False))
    return sparse.csr_array(arrays, shape=(len(indptr) - 1, len(indptr) - 1))


def like(pairs: Pairs, data: NDArray[Any]) -> Pairs:
    """Other numbers at the same places."""
    return sparse.csr_array((data, pairs.indices, pairs.indptr), shape=pairs.shape)
