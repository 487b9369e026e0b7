"""Answers for figures: counts of one period, made into the figures of the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from pos_assist.engine.letters import folded
from pos_assist.services.people import PeopleFigures
from pos_assist.services.reporting.computing import figures_of
from pos_assist.services.reporting.figures import Figures, Freshness, Group, Overview, ReceiptPage, Report
from pos_assist.services.reporting.overview import overview_of
from pos_assist.services.reporting.persons import of_person
from pos_assist.services.reporting.ports import Choices, Progress
from pos_assist.services.reporting.request import Dimension, Period, Request
from pos_assist.services.reporting.tally import Counted, Counts, Facts


@dataclass(frozen=True)
class Reports:
    """`ports.Reporting` over the facts. `refresh_facts`: takes in what log and till have new.

    `people`: what is told of people is told by these, here as on their page (K29).
    `practice`: the figures of practice (K32, K33), which has a record of its own and is no part of the facts.
    """

    facts: Facts
    refresh_facts: Callable[[Progress | None], Freshness]
    people: PeopleFigures
    practice: Callable[[Period], Figures] = lambda _: {}

    def refresh(self, progress: Progress | None = None) -> Freshness:
        """As the port says."""
        return self.refresh_facts(progress)

    def freshness(self) -> Freshness:
        """As the port says."""
        return self.facts.freshness()

    def report(self, request: Request) -> Report:
        """As the port says."""
        with self.facts.counted(request.period, request.filters) as counted:
            return self._report(request, counted, _whole(counted))

    def overview(self, request: Request) -> Overview:
        """As the port says."""
        with self.facts.counted(request.period, request.filters) as counted:
            counts = _whole(counted)
            return overview_of(counted, counts, self._report(request, counted, counts))

    def receipts(self, request: Request, *, limit: int = 200, offset: int = 0) -> ReceiptPage:
        """As the port says."""
        with self.facts.counted(request.period, request.filters) as counted:
            rows, total = counted.receipts(limit, offset)
        return ReceiptPage(rows, total, request.period, self.facts.currency())

    def choices(self) -> Choices:
        """As the port says."""
        return self.facts.choices()

    def _report(self, request: Request, counted: Counted, counts: Counts) -> Report:
        freshness = self.facts.freshness()
        compared: Figures = {}
        if request.compared is not None:
            with self.facts.counted(request.compared, request.filters) as before:
                compared = self._figures(replace(request, period=request.compared), _whole(before), freshness)
        return Report(
            request=request,
            freshness=freshness,
            currency=self.facts.currency(),
            figures=self._figures(request, counts, freshness),
            compared=compared,
            groups=self._groups(request, counted, freshness),
        )

    def _figures(self, request: Request, counts: Counts, freshness: Freshness) -> Figures:
        """Of the whole shop also those of practice: it belongs to no till, product or hour."""
        found = figures_of(counts, freshness)
        return found if request.filters.any() else {**found, **self.practice(request.period)}

    def _groups(self, request: Request, counted: Counted, freshness: Freshness) -> tuple[Group, ...]:
        """Sorted by name, never by a figure; what has no key comes last."""
        if request.by is None:
            return ()
        names: Mapping[str, str] = counted.names(request.by.value)
        groups = counted.counts(request.by.value)
        found = {key: figures_of(counts, freshness) for key, counts in groups.items()}
        if request.by is Dimension.EMPLOYEE:
            people = self.people.people(request)
            found = {key: of_person(people, key, figures) for key, figures in found.items()}
        split = [Group(key, names.get(key, key), figures) for key, figures in found.items()]
        return tuple(sorted(split, key=lambda one: (not one.key, folded(one.name), one.key)))


def _whole(counted: Counted) -> Counts:
    return counted.counts().get("", Counts())
