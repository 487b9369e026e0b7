"""One score out of many: features of a candidate beside a basket, their weights, and an honest probability.

The weights are those of a conditional logit (which of the candidates was it that was added?), found on receipts
that were held back from the counts. The same features are computed by `engine.blending` when a basket is open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from pos_assist.engine.blending import (
    CONFIDENCE_FLOOR,
    COSINE_FLOOR,
    EASE_FLOOR,
    EASE_ONE,
    EASE_PULL,
    FEATURES,
    MEASURE_ONE,
    RIDGES,
    SHORTLIST,
)
from pos_assist.learning.neighbours import Floats, Ints, Neighbours
from pos_assist.learning.sampling import Sample

WEIGHTS = 2 * FEATURES  # each also times the log of how many products are in the basket
RIDGE = 3e-3  # on the standardised weights
MOST, MEAN, MOST_LATE, MEAN_LATE, LOGS, COUNT, EASE = range(7)  # columns of what is gathered; EASE has several
SHARE_LATE = 6  # the feature that follows what sells most of late
CHUNK = 500  # cases that are put beside each other at once: some 200,000 neighbours


@dataclass(frozen=True)
class Blend:
    """Weights of the features as `features` gives them, and how to make a chance honest.

    Its log-odds become level + slope x odds. `surest`: quantiles of the best candidate's chance, by which a
    share of baskets can be left without one.
    """

    weights: tuple[float, ...]
    level: float
    slope: float
    surest: tuple[float, ...] = ()


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
    return Rows(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros((0, WEIGHTS)))


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
    own = case * products + items
    key = np.repeat(case, lengths) * products + model.other[at]
    fresh = ~np.isin(key, own)
    at, key = at[fresh], key[fresh]
    order = np.argsort(key, kind="stable")
    keys, first = np.unique(key[order], return_index=True)
    near = _gathered(model, at[order], first)
    popular = np.setdiff1d(np.arange(number)[:, None] * products + model.popular[None, :], own)
    rough = near[:, MEAN] * MEASURE_ONE + near[:, EASE] * EASE_ONE * EASE_PULL
    shortlisted = _shortlisted(keys // products, np.rint(rough), number) | np.isin(keys, popular)
    added = np.setdiff1d(popular, keys)
    keys = np.concatenate((keys[shortlisted], added))
    near = np.concatenate((near[shortlisted], np.zeros((len(added), near.shape[1]))))
    sort = np.argsort(keys, kind="stable")
    case_of, product = keys[sort] // products, keys[sort] % products
    many = np.maximum(1, np.bincount(case, minlength=number))[case_of]
    return Rows(case_of + start, product, features(near[sort], many, model.share[product]))


def _gathered(model: Neighbours, at: Ints, first: Ints) -> Floats:
    """Of every candidate, from its neighbours `at` (a new one at each of `first`): the columns of `features`."""
    measures, ease = model.measures[at].astype(np.float64), model.ease[at].astype(np.float64)
    columns = np.zeros((len(first), EASE + RIDGES))
    if len(first):
        columns[:, (MOST, MOST_LATE)] = np.maximum.reduceat(measures[:, (0, 2)], first) / MEASURE_ONE
        columns[:, (MEAN, MEAN_LATE)] = np.add.reduceat(measures[:, (1, 3)], first) / MEASURE_ONE
        columns[:, LOGS] = np.add.reduceat(np.log(measures[:, 0] / MEASURE_ONE), first)
        columns[:, COUNT] = np.diff(np.append(first, len(at)))
        columns[:, EASE:] = np.add.reduceat(ease, first) / EASE_ONE
    return columns


def features(near: Floats, many: Ints, share: NDArray[np.float32]) -> Floats:
    """Rows of features of candidates of baskets of `many` products, and the same times log(many).

    `near`: the greatest confidence, the sum of cosines, the same of late, the sum of the confidences' logs, of how
    many products of the basket it is a neighbour, and the sums of EASE; `share`: logs, of all and of late.
    """
    shares = share.astype(np.float64)
    columns = [
        np.log(near[:, MOST] + CONFIDENCE_FLOOR),
        np.log(near[:, MEAN] / many + COSINE_FLOOR),
        shares[:, 0],
        near[:, LOGS] - near[:, COUNT] * shares[:, 0],  # as in naive Bayes
        np.log(near[:, MOST_LATE] + CONFIDENCE_FLOOR),
        np.log(near[:, MEAN_LATE] / many + COSINE_FLOOR),
        shares[:, 1],
        *np.log(np.maximum(near[:, EASE:], 0.0) + EASE_FLOOR).T,
    ]
    plain = np.stack(columns, axis=1)
    return np.concatenate((plain, plain * np.log(many)[:, None]), axis=1)


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
        return np.zeros(WEIGHTS)
    scale = table.std(axis=0) + 1e-9
    table = (table - table.mean(axis=0)) / scale
    _, first, length = np.unique(case, return_index=True, return_counts=True)

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = table @ weights
        chance, level = _softmax(scores, first, length)
        total = float((scores[is_it] - level).sum())
        slope = table[is_it].sum(axis=0) - chance @ table
        return -total / len(first) + RIDGE * float(weights @ weights), -slope / len(first) + 2 * RIDGE * weights

    found: Floats = optimize.minimize(loss, np.zeros(WEIGHTS), jac=True, method="L-BFGS-B").x
    weights: Floats = found / scale
    return weights


def chances(rows: Rows, weights: Floats) -> Floats:
    """The chance of each candidate within its case, before calibration."""
    if not len(rows.case):
        return np.zeros(0)
    _, first, length = np.unique(rows.case, return_index=True, return_counts=True)
    return _softmax(rows.features @ weights, first, length)[0]


def honest(blend: Blend, raw: Floats) -> Floats:
    """Chances as often as they come true."""
    within = np.clip(raw, 1e-6, 1 - 1e-6)
    odds = np.log(within / (1 - within))
    calibrated: Floats = 1 / (1 + np.exp(-(blend.level + blend.slope * odds)))
    return calibrated


def _softmax(scores: Floats, first: Ints, length: Ints) -> tuple[Floats, Floats]:
    """The chances, and the log of the sum of each group."""
    greatest = np.maximum.reduceat(scores, first)
    raised = np.exp(scores - np.repeat(greatest, length))
    total = np.add.reduceat(raised, first)
    return raised / np.repeat(total, length), greatest + np.log(total)
