"""One score out of many: features of a candidate beside a basket, their weights, and an honest probability.

The weights are those of a conditional logit (which of the candidates was it that was added?), found on receipts
that were held back from the counts. The same features are computed by `engine.learned` when a basket is open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from pos_assist.engine.learned import CONFIDENCE_FLOOR, COSINE_FLOOR, EASE_FLOOR, SHARE_FLOOR, SHORTLIST
from pos_assist.learning.neighbours import EASE, MEASURES, Floats, Ints, Neighbours
from pos_assist.learning.sampling import Sample

FEATURES = 10 + len(EASE)
RIDGE = 3e-3  # on the standardised weights
CHUNK = 500  # cases that are put beside each other at once: some 200,000 neighbours


@dataclass(frozen=True)
class Blend:
    """Weights of the features as `features` gives them, and P = 1 / (1 + exp(-(level + slope x logit(p))))."""

    weights: tuple[float, ...]
    level: float
    slope: float


class Cases(NamedTuple):
    """Baskets with one product taken away: what is left, and what was taken."""

    starts: Ints
    items: NDArray[np.int32]
    hidden: NDArray[np.int32]


class Rows(NamedTuple):
    """Candidates of cases, sorted by case: the case, the product, and its features."""

    case: Ints
    product: Ints
    features: Floats


def cases_of(sample: Sample, turns: int) -> Cases:
    """Each sampled receipt without its last product, or where that is not known `turns` times without some other."""
    starts, items, hidden = [0], [], []
    for number in range(len(sample)):
        basket = sample.basket(number)
        mark, last = int(sample.marks[number]), int(sample.last[number])
        places = {(mark // (7**turn)) % len(basket) for turn in range(turns)}
        for taken in [last] if last >= 0 else [int(basket[place]) for place in sorted(places)]:
            hidden.append(taken)
            items.append(basket[basket != taken])
            starts.append(starts[-1] + len(items[-1]))
    everything = np.concatenate(items) if items else np.zeros(0, np.int32)
    return Cases(np.array(starts, np.int64), everything, np.array(hidden, np.int32))


def rows_of(model: Neighbours, cases: Cases) -> Rows:
    """The candidates of every case with their features."""
    parts = [_rows(model, cases, start) for start in range(0, len(cases.hidden), CHUNK)]
    if not parts:
        return rows_of_none()
    return Rows(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def rows_of_none() -> Rows:
    """No candidates at all."""
    return Rows(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros((0, FEATURES)))


def _rows(model: Neighbours, cases: Cases, start: int) -> Rows:
    bounds = cases.starts[start : start + CHUNK + 1]
    number = len(bounds) - 1
    items = cases.items[bounds[0] : bounds[-1]]
    case = np.repeat(np.arange(number), np.diff(bounds))
    known = model.of[items] > 0
    items, case = items[known], case[known]
    products = len(model.of)
    lengths = np.diff(model.starts)[items]
    ends = np.cumsum(lengths)
    at = np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - lengths - model.starts[items], lengths)
    key = np.repeat(case, lengths) * products + model.other[at]
    order = np.argsort(key, kind="stable")
    keys, first = np.unique(key[order], return_index=True)
    values = model.values[at[order]].astype(np.float64)
    sums = np.add.reduceat(values, first) if len(first) else np.zeros((0, MEASURES))
    most = np.maximum.reduceat(values[:, :4], first) if len(first) else np.zeros((0, 4))
    popular = (np.arange(number)[:, None] * products + model.popular[None, :]).ravel()
    shortlisted = _shortlisted(keys // products, sums[:, 0] + sums[:, 1], number) | np.isin(keys, popular)
    added = np.setdiff1d(popular, keys)
    keys = np.concatenate((keys[shortlisted], added))
    sums = np.concatenate((sums[shortlisted], np.zeros((len(added), MEASURES))))
    most = np.concatenate((most[shortlisted], np.zeros((len(added), 4))))
    kept = np.flatnonzero(~np.isin(keys, case * products + items))
    kept = kept[np.argsort(keys[kept], kind="stable")]
    case_of, product = keys[kept] // products, keys[kept] % products
    many = np.maximum(1, np.bincount(case, minlength=number))[case_of]
    return Rows(case_of + start, product, features(sums[kept], most[kept], many, model.share[product]))


def features(sums: Floats, most: Floats, many: Ints, share: NDArray[np.float32]) -> Floats:
    """Rows of features from the sums and the greatest of the measures over the `many` products of a basket."""
    mean = sums[:, :4] / many[:, None]
    columns = []
    for late in (0, 2):
        columns += [
            np.log(most[:, late] + CONFIDENCE_FLOOR),
            np.log(mean[:, late] + CONFIDENCE_FLOOR),
            np.log(most[:, late + 1] + COSINE_FLOOR),
            np.log(mean[:, late + 1] + COSINE_FLOOR),
            np.log(share[:, late // 2].astype(np.float64) + SHARE_FLOOR),
        ]
    for ease in sums[:, 4:].T:
        columns.append(np.log(np.maximum(ease, 0.0) + EASE_FLOOR))
    return np.stack(columns, axis=1)


def _shortlisted(case: Ints, rough: Floats, cases: int) -> NDArray[np.bool_]:
    order = np.lexsort((-rough, case))
    counts = np.bincount(case, minlength=cases)
    rank = np.arange(len(case)) - np.repeat(np.cumsum(counts) - counts, counts)
    result = np.zeros(len(case), dtype=bool)
    result[order[rank < SHORTLIST]] = True
    return result


def fit_weights(rows: Rows, hidden: NDArray[np.int32]) -> Floats:
    """The weights under which what was really taken away is likeliest, among cases where it is a candidate."""
    is_it = rows.product == hidden[rows.case]
    usable = np.isin(rows.case, rows.case[is_it])
    case, table, is_it = rows.case[usable], rows.features[usable], is_it[usable]
    if not len(case):
        return np.zeros(FEATURES)
    scale = table.std(axis=0) + 1e-9
    table = (table - table.mean(axis=0)) / scale
    _, first, length = np.unique(case, return_index=True, return_counts=True)

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = table @ weights
        chance, level = _softmax(scores, first, length)
        total = float((scores[is_it] - level).sum())
        slope = table[is_it].sum(axis=0) - chance @ table
        return -total / len(first) + RIDGE * float(weights @ weights), -slope / len(first) + 2 * RIDGE * weights

    found: Floats = optimize.minimize(loss, np.zeros(FEATURES), jac=True, method="L-BFGS-B").x
    weights: Floats = found / scale
    return weights


def chances(rows: Rows, weights: Floats) -> Floats:
    """The chance of each candidate within its case, before calibration."""
    if not len(rows.case):
        return np.zeros(0)
    _, first, length = np.unique(rows.case, return_index=True, return_counts=True)
    return _softmax(rows.features @ weights, first, length)[0]


def _softmax(scores: Floats, first: Ints, length: Ints) -> tuple[Floats, Floats]:
    """The chances, and the log of the sum of each group."""
    greatest = np.maximum.reduceat(scores, first)
    raised = np.exp(scores - np.repeat(greatest, length))
    total = np.add.reduceat(raised, first)
    return raised / np.repeat(total, length), greatest + np.log(total)
