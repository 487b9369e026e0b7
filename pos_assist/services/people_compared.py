"""The comparison of people, from counts by person and moment: `statistics.people` and `statistics.funnel` in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Protocol

import numpy as np

from pos_assist.engine.letters import folded
from pos_assist.engine.outlook import daypart
from pos_assist.services.people import COMPARABLE, ENOUGH, Limit, OwnView, People, Person
from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.request import Request
from pos_assist.statistics import funnel
from pos_assist.statistics.intervals import share
from pos_assist.statistics.people import Compared, cells, compare
from pos_assist.statistics.values import Estimate, WhyNot

RARE = 100  # shown; an hour, a size, a kind, … with fewer is told together with others like it
SIZES = ("1", "2-4", "5+")  # lines in the basket at the decision
NAMED_BEST = 0.8  # right nine times in ten there, and named in one of six shops (statistics.md 3a)
TEAM = 5  # comparable people that a team's middle takes: with fewer it tells of single persons
SEED = 6  # of the draws for the chance to be best; the same counts tell the same
_STEPS = 60  # of the funnel's limits


@dataclass(frozen=True, slots=True)
class Worked:
    """What one person did in the period."""

    staff_id: str  # '' = unattributed
    name: str
    shown: int
    offered: int
    accepted: int
    confirmed: int
    skipped: int
    expired: int


@dataclass(frozen=True, slots=True)
class Moment:
    """Cards of one person at one kind of moment; only those that were shown."""

    staff_id: str
    hour: int
    kind: str
    category: str
    segment: str
    shown: int
    confirmed: int
    size: str = ""  # one of `SIZES`; '' = not recorded


@dataclass(frozen=True)
class Work:
    """Everything that is compared."""

    freshness: Freshness
    people: tuple[Worked, ...]
    moments: tuple[Moment, ...]


class PeopleFacts(Protocol):
    """Where the counts come from."""

    def work(self, request: Request) -> Work:
        """Of everybody, whatever `request.filters.employees` says: one is only fairly seen beside all. `UserError`."""
        ...


class ComparedPeople:
    """`services.people.PeopleFigures` over the facts."""

    def __init__(self, facts: PeopleFacts) -> None:
        """Nothing is kept between calls."""
        self._facts = facts

    def people(self, request: Request) -> People:
        """Everybody, by name; of `filters.employees` only these are rows."""
        work = self._facts.work(request)
        centre, wanted = _centre(work), request.filters.employees
        rows, phi, best = _rows(work, centre)
        kept = [row for row in rows if not wanted or row.staff_id in wanted]
        named = [row for row in kept if row.staff_id]
        return People(
            request=request,
            freshness=work.freshness,
            centre=centre,
            rows=tuple(sorted(kept, key=lambda row: (not row.staff_id, folded(row.name), row.staff_id))),
            limits=_limits(centre.value, max(row.shown for row in kept), phi)
            if kept and centre.value is not None
            else (),
            phi=phi,
            widened=phi > 1,
            hidden=sum(row.shown < ENOUGH for row in named),
            best=best if any(row.staff_id == best for row in named) else "",
        )

    def own(self, request: Request, staff_id: str) -> OwnView:
        """One person's view: their own row and the team's middle."""
        everybody = replace(request, filters=replace(request.filters, employees=frozenset()))
        work = self._facts.work(everybody)
        rows, _, _ = _rows(work, _centre(work))
        nothing = _row(Worked(staff_id, "", 0, 0, 0, 0, 0, 0), None, None, 1.0)
        own = next((row for row in rows if staff_id and row.staff_id == staff_id), nothing)
        return OwnView(request, work.freshness, own, _middle(rows))


def _centre(work: Work) -> Estimate:
    """What everybody's cards together came to."""
    return share(sum(one.confirmed for one in work.people), sum(one.shown for one in work.people))


def _rows(work: Work, centre: Estimate) -> tuple[list[Person], float, str]:
    """Everybody's row, the over-dispersion, and who is named best ('' = nobody)."""
    compared = _compared(work)
    stands = {
        one.staff_id: funnel.standing(one.confirmed, one.shown, compared[one.staff_id].expected, centre.value)
        for one in work.people
        if one.shown >= ENOUGH and centre.value is not None
    }
    phi = funnel.dispersion([stand.z for staff_id, stand in stands.items() if staff_id])
    rows = [_row(one, compared.get(one.staff_id), stands.get(one.staff_id), phi) for one in work.people]
    best = [row.staff_id for row in rows if row.shown >= COMPARABLE and compared[row.staff_id].p_best > NAMED_BEST]
    return rows, phi, best[0] if best else ""


def _compared(work: Work) -> dict[str, Compared]:
    """Everybody who showed anything, by key.

    Who showed little may be best too: who is named must be better than those; and nobody is beside nobody comparable.
    """
    moments = [one for one in work.moments if one.shown > 0]
    if not moments:
        return {}
    staff = sorted({one.staff_id for one in moments})
    place = {staff_id: at for at, staff_id in enumerate(staff)}
    total = Counter[str]()
    for one in moments:
        total[one.staff_id] += one.shown
    may = [bool(staff_id) for staff_id in staff]
    comparable = sum(total[staff_id] >= COMPARABLE for staff_id in staff if staff_id)
    data = cells(
        [place[one.staff_id] for one in moments],
        [one.shown for one in moments],
        [one.confirmed for one in moments],
        _columns(moments),
    )
    found = compare(data, np.random.default_rng(SEED), may_be_best=may if comparable > 1 else [False] * len(may))
    return dict(zip(staff, found, strict=True))


def _columns(moments: Sequence[Moment]) -> list[list[str]]:
    """What describes a moment: hour, kind, category, customer and basket; what is rare goes with its like."""
    hours = _common((str(one.hour), one.shown) for one in moments)
    kinds = _common((one.kind, one.shown) for one in moments)
    categories = _common((one.category, one.shown) for one in moments)
    segments = _common((one.segment, one.shown) for one in moments)
    sizes = _sizes(moments)
    return [
        [str(one.hour) if str(one.hour) in hours else daypart(one.hour) for one in moments],
        [one.kind if one.kind in kinds else "" for one in moments],
        [one.category if one.category in categories else "" for one in moments],
        [one.segment if one.segment in segments else "" for one in moments],
        [sizes[one.size] for one in moments],
    ]


def _sizes(moments: Sequence[Moment]) -> dict[str, str]:
    """What each size is told as: a rare one with the rarer of its neighbours, where it is not known with the most."""
    total = Counter[str]()
    for one in moments:
        total[one.size] += one.shown
    bands = [[size] for size in SIZES if total[size]]

    def shown(band: list[str]) -> int:
        return sum(total[size] for size in band)

    while len(bands) > 1 and min(map(shown, bands)) < RARE:
        place = bands.index(min(bands, key=shown))
        beside = min((bands[at] for at in (place - 1, place + 1) if 0 <= at < len(bands)), key=shown)
        beside += bands.pop(place)
    told = {size: min(band) for band in bands for size in band}
    usual = min(sorted(bands, key=shown)[-1]) if bands else ""
    return {"": "" if total[""] >= RARE else usual, **told}


def _common(seen: Iterable[tuple[str, int]]) -> set[str]:
    """Values that were shown often enough to be told for themselves."""
    total = Counter[str]()
    for value, shown in seen:
        total[value] += shown
    return {value for value, shown in total.items() if shown >= RARE}


def _row(one: Worked, compared: Compared | None, stand: funnel.Standing | None, phi: float) -> Person:
    """One person; below `ENOUGH` only the counts."""
    told = compared is not None and stand is not None
    few = Estimate.none(WhyNot.TOO_FEW if one.shown else WhyNot.NOTHING, one.shown)
    enough_to_tell = told and one.shown >= COMPARABLE and bool(one.staff_id)
    return Person(
        staff_id=one.staff_id,
        name=one.name,
        shown=one.shown,
        offered=one.offered,
        accepted=one.accepted,
        confirmed=one.confirmed,
        raw=share(one.confirmed, one.shown) if told else few,
        standardised=compared.standardised if compared is not None and told else few,
        expected=compared.expected if compared is not None and told else None,
        offer_rate=share(one.offered, one.offered + one.skipped) if told else few,
        skip_rate=share(one.skipped, one.shown) if told else few,
        expired_rate=share(one.expired, one.shown) if told else few,
        p_above=compared.p_above if compared is not None and enough_to_tell else None,
        standing=_word(one, compared.expected, phi) if compared is not None and enough_to_tell else "few",
        on_funnel=stand.height if stand is not None else None,
    )


def _word(one: Worked, expected: float, phi: float) -> str:
    """Where the person stands to what equal people of the same mix do in 99.8 % of cases."""
    limits = funnel.limits(one.shown, expected, funnel.WIDE, phi)
    rate = one.confirmed / one.shown
    if rate < limits.low:
        return "below"
    return "above" if rate > limits.high else "within"


def _limits(rate: float, most: int, phi: float) -> tuple[Limit, ...]:
    """The funnel from `ENOUGH` to the one who showed most."""
    last = max(most, 2 * ENOUGH)
    steps = sorted({round(ENOUGH * (last / ENOUGH) ** (step / _STEPS)) for step in range(_STEPS + 1)})
    return tuple(limit_at(n, rate, phi) for n in steps)


def limit_at(n: int, rate: float, phi: float) -> Limit:
    """The funnel's limits round the shop's rate at so many cards."""
    narrow, wide = funnel.limits(n, rate, funnel.NARROW, phi), funnel.limits(n, rate, funnel.WIDE, phi)
    return Limit(n, narrow.low, narrow.high, wide.low, wide.high)


def _middle(rows: Sequence[Person]) -> Estimate:
    """The median of the standardised rates of comparable people."""
    rates = [row.standardised.value for row in rows if row.staff_id and row.shown >= COMPARABLE]
    known = [rate for rate in rates if rate is not None]
    if len(known) < TEAM:
        return Estimate.none(WhyNot.TOO_FEW, len(known))
    return Estimate(median(known), None, len(known))
