"""What asking adds, worked out: cells drawn towards the whole shop, and the factors that the panel takes from them."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from pos_assist.engine.asking import NO_GAINS, Gains
from pos_assist.services.ports import Clock
from pos_assist.services.reporting.effects import Measure
from pos_assist.services.reporting.request import Request
from pos_assist.services.uplift import LEAST_HOLDOUT, Cell, UpliftTable, WhatIf
from pos_assist.services.uplift_counts import Baskets, GainsStore, UpliftCounts, UpliftFacts
from pos_assist.services.uplift_effects import effect_of, overall_of
from pos_assist.services.what_if import what_if_of
from pos_assist.statistics.effect import Effect
from pos_assist.statistics.shrinkage import Drawn, Family, drawn_in
from pos_assist.statistics.uplift import out_of_fold, qini
from pos_assist.statistics.values import Estimate, WhyNot

LEAST_DRAWN = 10  # baskets of a cell's holdout; with fewer its own measurement tells nothing, not even drawn in
SMOOTHING = 50.0  # baskets: a cell's own variance counts beside everybody's as so many do
HIGHEST = 0.995  # what is worth more is cut to this height, alike in both arms (as K15)
SEED = 13  # of the folds: the same baskets tell the same


class UpliftFromFacts:
    """`services.uplift.UpliftFigures` over the facts."""

    def __init__(
        self, facts: UpliftFacts, store: GainsStore, clock: Clock, *, switched_on: bool, holdout_share: float
    ) -> None:
        """`switched_on`: `[policy] uplift`; `holdout_share`: of baskets, as the policy has it now."""
        self._facts = facts
        self._store = store
        self._clock = clock
        self._switched_on = switched_on
        self._holdout_share = holdout_share

    def table(self, request: Request) -> UpliftTable:
        """As the port says."""
        told = _table(request, self._facts.counts(request))
        return replace(told, in_force=self._switched_on and _gains(told) == self._store.load())

    def learn(self, request: Request) -> UpliftTable:
        """As the port says; where nothing may be told, the panel goes back to ranking without a table."""
        told = _table(request, self._facts.counts(request))
        self._store.save(_gains(told), learned_at=self._clock.now(), request=request)
        return replace(told, in_force=self._switched_on and told.why_not is None)

    def what_if(self, request: Request) -> WhatIf:
        """As the port says."""
        return what_if_of(request, self._facts.counts(request), self._facts.offers(request), self._holdout_share)


def _table(request: Request, counts: UpliftCounts) -> UpliftTable:
    figure, measure, is_margin = overall_of(counts)
    empty = UpliftTable(
        request=request,
        freshness=counts.freshness,
        currency=counts.currency,
        overall=Estimate(figure.value, figure.interval, figure.n, figure.why_not),
        cells=(),
        spread=0.0,
        qini=Estimate.none(figure.why_not or WhyNot.TOO_FEW),
        is_margin=is_margin,
        why_not=figure.why_not,
    )
    measured = _measured(counts, measure) if figure.why_not is None else {}
    if not measured:
        return replace(empty, why_not=figure.why_not or WhyNot.TOO_FEW)
    errors = _smoothed(measured)
    family = drawn_in([one.value for one in measured.values()], errors)
    sure = figure.interval is not None and figure.interval.low > 0
    aimed = _aimed(counts.baskets, is_margin=is_margin)
    return replace(
        empty,
        cells=tuple(_cells(counts, measured, family, sure=sure)),
        spread=family.spread,
        qini=aimed,
        model="baskets" if aimed.interval is not None and aimed.interval.low > 0 else "table",
    )


def _measured(counts: UpliftCounts, measure: Measure) -> dict[str, Effect]:
    """The cells that tell something of themselves."""
    found = {key: effect_of(one, measure) for key, one in sorted(counts.cells.items())}
    return {key: one for key, one in found.items() if one is not None and one.n_holdout >= LEAST_DRAWN and one.se > 0}


def _smoothed(measured: Mapping[str, Effect]) -> list[float]:
    """Errors from a cell's variance a basket, drawn towards everybody's: a few dozen heavy-tailed totals mislead."""
    each = {key: 1 / (1 / one.n_treatment + 1 / one.n_holdout) for key, one in measured.items()}
    common = sum(each[key] ** 2 * one.se**2 for key, one in measured.items()) / sum(each.values())
    return [
        float(((each[key] * (each[key] * one.se**2) + SMOOTHING * common) / (each[key] + SMOOTHING) / each[key]) ** 0.5)
        for key, one in measured.items()
    ]


def _cells(counts: UpliftCounts, measured: Mapping[str, Effect], family: Family, *, sure: bool) -> list[Cell]:
    """Every cell with a basket. Factors differ from 1 only where it is `sure` that asking earns anything at all."""
    members = dict(zip(measured, family.members, strict=True))
    cells = []
    for key, one in sorted(counts.cells.items()):
        segment, daypart = key.split("/")
        n, held = (sum(arm.settled for arm in arms) for arms in (one.treatment, one.holdout))
        own, drawn = measured.get(key), members.get(key)
        cells.append(
            Cell(
                segment=segment,
                daypart=daypart,
                n=n,
                n_holdout=held,
                raw=_raw(own, n + held),
                shrunk=_shrunk(drawn, n + held),
                p_gain=None if drawn is None else drawn.p_above,
                factor=max(0.0, drawn.value) / family.common
                if sure and drawn is not None and family.common > 0
                else 1.0,
            )
        )
    return cells


def _raw(own: Effect | None, n: int) -> Estimate:
    if own is None or own.n_holdout < LEAST_HOLDOUT:
        return Estimate.none(WhyNot.TOO_FEW, n)
    return Estimate(own.value, own.interval(), own.n)


def _shrunk(drawn: Drawn | None, n: int) -> Estimate:
    return Estimate.none(WhyNot.TOO_FEW, n) if drawn is None else Estimate(drawn.value, drawn.interval, n)


def _aimed(baskets: Baskets, *, is_margin: bool) -> Estimate:
    """Whether the model of single baskets is worth anything."""
    worth = baskets.margin if is_margin else baskets.revenue
    known = ~np.isnan(worth)
    if not known.any():
        return Estimate.none(WhyNot.NOTHING)
    features = _features(baskets)[known]
    treated, bought, subtotal = baskets.treated[known], baskets.bought[known], baskets.subtotal[known]
    cut = np.minimum(worth[known], np.quantile(worth[known], HIGHEST))
    told = out_of_fold(features, treated, bought, np.random.default_rng(SEED))
    return Estimate.none(WhyNot.TOO_FEW, len(cut)) if told is None else qini(told, cut, subtotal, treated)


def _features(baskets: Baskets) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """What was known at the decision: value, lines, part of the day, kind of customer and of offer."""
    columns = [np.log1p(np.maximum(baskets.subtotal, 0.0)), baskets.lines]
    for names in (baskets.daypart, baskets.segment, baskets.kind):
        columns += [(names == name).astype(float) for name in sorted(set(names.tolist()))[1:]]
    return np.column_stack(columns)


def _gains(table: UpliftTable) -> Gains:
    """The factors as the panel reads them; none where nothing may be told."""
    if table.why_not is not None:
        return NO_GAINS
    factors = {(cell.segment, cell.daypart): round(cell.factor, 4) for cell in table.cells}
    return Gains(f"uplift-{zlib.crc32(repr(sorted(factors.items())).encode()):08x}", factors)
