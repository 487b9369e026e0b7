"""Figures that were never counted, or are to be read again, are counted before they are asked for. No Qt."""

from __future__ import annotations

from pos_assist.services.reporting.ports import Reporting


def counted_first(reporting: Reporting | None, *, again: bool = False) -> None:
    """On the worker. `again`: take in what is new also where figures are there.

    Raises:
        UserError: as `Reporting.refresh`.
    """
    if reporting is not None and (again or reporting.freshness().refreshed_at is None):
        reporting.refresh()
