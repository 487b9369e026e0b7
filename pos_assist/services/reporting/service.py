"""Answers for figures: counts of one period, made into the figures of the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pos_assist.services.reporting.computing import figures_of, figures_of_person
from pos_assist.services.reporting.figures import Freshness, Group, Overview, ReceiptPage, Report
from pos_assist.services.reporting.overview import overview_of
from pos_assist.services.reporting.ports import Choices, Progress
from pos_assist.services.reporting.request import Dimension, Request
from pos_assist.services.reporting.tally import Counted, Counts, Facts


@dataclass(frozen=True)
class Reports:
    """`ports.Reporting` over the facts. `refresh_facts`: takes in what log and till have new."""

    facts: Facts
    refresh_facts: Callable[[Progress | None], Freshness]

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
        compared = {}
        if request.compared is not None:
            with self.facts.counted(request.compared, request.filters) as before:
                compared = dict(figures_of(_whole(before), freshness))
        return Report(
            request=request,
            freshness=freshness,
            currency=self.facts.currency(),
            figures=figures_of(counts, freshness),
            compared=compared,
            groups=_groups(request.by, counted, counts, freshness) if request.by else (),
        )


def _whole(counted: Counted) -> Counts:
    return counted.counts().get("", Counts())


def _groups(by: Dimension, counted: Counted, shop: Counts, freshness: Freshness) -> tuple[Group, ...]:
    """Sorted by name, never by a figure; what has no key comes last."""
    names: Mapping[str, str] = counted.names(by.value)
    people = by is Dimension.EMPLOYEE
    groups = [
        Group(
            key,
            names.get(key, key),
            figures_of_person(counts, shop, freshness) if people else figures_of(counts, freshness),
        )
        for key, counts in counted.counts(by.value).items()
    ]
    return tuple(sorted(groups, key=lambda one: (not one.key, one.name.casefold(), one.key)))
