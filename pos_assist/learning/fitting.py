"""Where a blend's weights come from: receipts that were held back from the counts they are tried on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from pos_assist.learning.blend import (
    SHARE_LATE,
    Blend,
    Cases,
    Rows,
    cases_of,
    chances,
    fit_weights,
    honest,
    rows_of,
    rows_of_none,
)
from pos_assist.learning.counting import Counts, Period, without_sample
from pos_assist.learning.neighbours import Floats, neighbours_of
from pos_assist.learning.sampling import NO_SAMPLE, Sample

FOLD_SHARE = 0.15  # of all receipts, held back at the end and again before it
LEAST_PERIODS = 4  # for folds in time; younger shops hold back a part of every period instead
HELD_SHARE = 0.2  # of a period's receipts then
MOST_HELD = 4_000  # receipts of a fold: more change no weight
ENOUGH_CASES = 6_000  # with so many the older fold is left out: to build its counts and EASE takes as long as a model
TURNS = 3  # different products taken away in turn from a receipt whose order is not known
LEAST_CASES = 200  # fewer tell nothing about two dozen weights
CALIBRATED_ON = 5  # best candidates of a case
CARDS = 2  # as many suggestions count for what was hit
QUANTILES = 21  # of how sure the best candidate is: every twentieth


Hidden = NDArray[np.int32]
Fold = tuple[tuple[Period, ...], list[Sample]]


def folds_of(counts: Counts) -> list[Fold]:
    """What to learn from and the receipts to try it on, inside these counts only; the latest first."""
    periods = counts.periods
    if len(periods) >= LEAST_PERIODS and periods[0].number >= 0:
        middle = _cut(periods, len(periods))
        cuts = [(middle, len(periods)), (_cut(periods, middle), middle)]
        return [(periods[:cut], [one.sample for one in periods[cut:end]]) for cut, end in cuts if cut > 0]
    parts = [without_sample(period, int(period.receipts * HELD_SHARE)) for period in periods]
    return [(tuple(period for period, _ in parts), [held for _, held in parts])] if parts else []


def _cut(periods: tuple[Period, ...], end: int) -> int:
    """The latest place before `end` with enough receipts after it."""
    wanted = FOLD_SHARE * sum(period.receipts for period in periods)
    cut = end
    while cut > 0 and sum(period.receipts for period in periods[cut:end]) < wanted:
        cut -= 1
    return cut


class Held(NamedTuple):
    """Cases that were held back, and in how many of them the first two of ours, of what sells most, were right."""

    cases: int
    ours: int
    popular: int


class Fitted(NamedTuple):
    """What was found, and how it did on cases that its weights were not fitted on."""

    blend: Blend
    held: Held


def fit(counts: Counts, *, exclude: Collection[str] = frozenset()) -> Fitted | None:
    """The weights, and how to turn its chances into honest ones; None where too little is known."""
    tried: list[tuple[Rows, Cases]] = []
    for periods, samples in folds_of(counts):
        model = neighbours_of(counts.products, periods, exclude=exclude)
        sample = NO_SAMPLE
        for one in samples:
            sample = sample.with_(one, MOST_HELD)
        cases = cases_of(sample, TURNS)
        tried.append((rows_of(model, cases), cases))
        if len(cases.hidden) >= ENOUGH_CASES:
            break
    rows, hidden = _joined(tried)
    if len(hidden) < LEAST_CASES:
        return None
    weights = tuple(fit_weights(rows, hidden).tolist())
    crossed = _crossed(rows, hidden)
    blend = Blend(weights, *_calibrated(rows, hidden, crossed))
    best = _first(rows, crossed, 1)
    surest = np.quantile(honest(blend, crossed[best]), np.linspace(0, 1, QUANTILES)) if len(best) else np.zeros(0)
    found = [_right(rows, hidden, by) for by in (crossed, rows.features[:, SHARE_LATE])]
    return Fitted(replace(blend, surest=tuple(surest.tolist())), Held(len(hidden), *found))


def _joined(tried: list[tuple[Rows, Cases]]) -> tuple[Rows, Hidden]:
    offset, parts, hidden = 0, [rows_of_none()], [np.zeros(0, np.int32)]
    for rows, cases in tried:
        parts.append(rows._replace(case=rows.case + offset))
        hidden.append(cases.hidden)
        offset += len(cases.hidden)
    return Rows(*(np.concatenate(column) for column in zip(*parts, strict=True))), np.concatenate(hidden)


def _crossed(rows: Rows, hidden: Hidden) -> Floats:
    """The chances of all candidates, each from weights that its case had no part in, nor its receipt."""
    crossed = np.zeros(len(rows.case))
    for here in (rows.case < len(hidden) // 2, rows.case >= len(hidden) // 2):
        weights = fit_weights(_part(rows, ~here), hidden)
        crossed[here] = chances(_part(rows, here), weights)
    return crossed


def _part(rows: Rows, these: NDArray[np.bool_]) -> Rows:
    return Rows(rows.case[these], rows.product[these], rows.features[these])


def _first(rows: Rows, by: Floats, most: int) -> NDArray[np.int64]:
    """The rows of the `most` candidates of each case that are highest."""
    order = np.lexsort((-by, rows.case))
    rank = np.arange(len(order)) - np.searchsorted(rows.case, rows.case)
    return order[rank < most]


def _right(rows: Rows, hidden: Hidden, by: Floats) -> int:
    best = _first(rows, by, CARDS)
    return int((rows.product[best] == hidden[rows.case[best]]).sum())


def _calibrated(rows: Rows, hidden: Hidden, crossed: Floats) -> tuple[float, float]:
    """Level and slope of the log-odds, from the best candidates of every case."""
    best = _first(rows, crossed, CALIBRATED_ON)
    chance = np.clip(crossed[best], 1e-6, 1 - 1e-6)
    odds, yes = np.log(chance / (1 - chance)), rows.product[best] == hidden[rows.case[best]]

    def loss(at: Floats) -> float:
        z = at[0] + at[1] * odds
        return float(np.logaddexp(0, z).sum() - z[yes].sum()) + float(at[0] ** 2 + (at[1] - 1) ** 2)

    level, slope = optimize.minimize(loss, np.array([0.0, 1.0]), method="L-BFGS-B").x
    return float(level), max(0.0, float(slope))
