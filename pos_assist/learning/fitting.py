"""Where a blend's weights come from: receipts that were held back from the counts they are tried on."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from scipy import optimize

from pos_assist.learning.blend import Blend, Cases, Rows, cases_of, chances, fit_weights, rows_of, rows_of_none
from pos_assist.learning.counting import Counts, Period, without_sample
from pos_assist.learning.neighbours import Floats, neighbours_of
from pos_assist.learning.sampling import NO_SAMPLE, Sample

FOLD_SHARE = 0.15  # of all receipts, held back at the end and again before it
LEAST_PERIODS = 4  # for folds in time; younger shops hold back a part of every period instead
HELD_SHARE = 0.2  # of a period's receipts then
TURNS = 3  # different products taken away in turn from a receipt whose order is not known
LEAST_CASES = 200  # fewer tell nothing about a dozen weights
CALIBRATED_ON = 5  # best candidates of a case


Fold = tuple[tuple[Period, ...], list[Sample]]


def folds_of(counts: Counts) -> list[Fold]:
    """What to learn from and the receipts to try it on, inside these counts only."""
    periods = counts.periods
    if len(periods) >= LEAST_PERIODS and periods[0].number >= 0:
        middle = _cut(periods, len(periods))
        cuts = [(_cut(periods, middle), middle), (middle, len(periods))]
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


def fit(counts: Counts, *, exclude: Collection[str] = frozenset()) -> Blend | None:
    """The weights, and how to turn its chances into honest ones; None where too little is known."""
    tried: list[tuple[Rows, Cases]] = []
    for periods, samples in folds_of(counts):
        model = neighbours_of(counts.products, periods, exclude=exclude)
        sample = NO_SAMPLE
        for one in samples:
            sample = sample.with_(one, len(sample) + len(one))
        cases = cases_of(sample, TURNS)
        tried.append((rows_of(model, cases), cases))
    rows, hidden = _joined(tried)
    if len(hidden) < LEAST_CASES:
        return None
    return Blend(tuple(fit_weights(rows, hidden).tolist()), *_calibrated(rows, hidden))


def _joined(tried: list[tuple[Rows, Cases]]) -> tuple[Rows, np.ndarray]:
    offset, parts, hidden = 0, [rows_of_none()], [np.zeros(0, np.int32)]
    for rows, cases in tried:
        parts.append(rows._replace(case=rows.case + offset))
        hidden.append(cases.hidden)
        offset += len(cases.hidden)
    return Rows(*(np.concatenate(column) for column in zip(*parts, strict=True))), np.concatenate(hidden)


def _calibrated(rows: Rows, hidden: np.ndarray) -> tuple[float, float]:
    """Level and slope of the log-odds, from chances given to cases that their weights were not fitted on."""
    odds, yes = [], []
    for half in (0, 1):
        here = rows.case % 2 == half
        weights = fit_weights(Rows(*(column[~here] for column in rows)), hidden)
        part = Rows(*(column[here] for column in rows))
        chance = np.clip(chances(part, weights), 1e-6, 1 - 1e-6)
        order = np.lexsort((-chance, part.case))
        rank = np.arange(len(order)) - np.searchsorted(part.case, part.case)
        best = order[rank < CALIBRATED_ON]
        odds.append(np.log(chance[best] / (1 - chance[best])))
        yes.append(part.product[best] == hidden[part.case[best]])
    return _logistic(np.concatenate(odds), np.concatenate(yes))


def _logistic(odds: Floats, yes: np.ndarray) -> tuple[float, float]:
    def loss(at: Floats) -> float:
        z = at[0] + at[1] * odds
        return float(np.logaddexp(0, z).sum() - z[yes].sum()) + float(at[0] ** 2 + (at[1] - 1) ** 2)

    level, slope = optimize.minimize(loss, np.array([0.0, 1.0]), method="L-BFGS-B").x
    return float(level), max(0.0, float(slope))
