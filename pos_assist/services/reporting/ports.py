"""What the screens and commands ask for figures; every call may take seconds and belongs on a worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from pos_assist.services.reporting.figures import Freshness, Overview, ReceiptPage, Report
from pos_assist.services.reporting.request import Request

Choices = Mapping[str, tuple[tuple[str, str], ...]]  # by field of `Filters`: (key, name), by name
Progress = Callable[[int, int], None]  # done, of how many


class Reporting(Protocol):
    """The shop's figures. Every method raises `UserError` where the store or the facts cannot be used."""

    def refresh(self, progress: Progress | None = None) -> Freshness:
        """Take in what the log and the till have new; what the till cannot tell now is told in `trouble`."""
        ...

    def freshness(self) -> Freshness:
        """Without reading anything anew."""
        ...

    def report(self, request: Request) -> Report:
        """Every KPI of the period, and split where asked."""
        ...

    def overview(self, request: Request) -> Overview:
        """The first screen."""
        ...

    def receipts(self, request: Request, *, limit: int = 200, offset: int = 0) -> ReceiptPage:
        """The receipts behind a mark: those of the request's period and filters, the newest first."""
        ...

    def choices(self) -> Choices:
        """What there is to filter by: 'tills', 'employees', 'categories', … with their names."""
        ...
