"""The weekly digest of the shop's figures: two questions to the reports, one document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from pos_assist.bootstrap.papering import words_in, write_document
from pos_assist.errors import UserError
from pos_assist.services.paper.digest import Sentences, digest_document, sentences
from pos_assist.services.paper.document import Document
from pos_assist.services.reporting.figures import Overview
from pos_assist.services.reporting.ports import Reporting
from pos_assist.services.reporting.request import Period, Request

WEEKS_FOR_AN_EFFECT = 8  # up to the week that is told: some 20,000 eligible baskets of a shop (statistics.md 3c)


@dataclass(frozen=True)
class Digest:
    """What was made of one week."""

    name: str  # '2026-W46'
    week: Overview
    long: Overview
    told: Sentences
    document: Document

    def write(self, folder: Path, *, replace: bool) -> Path:
        """Into `folder`, which is made where it is not there.

        Raises:
            UserError: the file exists and `replace` is False, or the disk refuses.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                f"{folder} cannot be made: {error.strerror or error}.", hint="Give another folder."
            ) from error
        out = folder / f"pos-assist-{self.name}.pdf"
        write_document(self.document, out, replace=replace)
        return out


def digest_of(reporting: Reporting, week: Period, language: str, now: datetime) -> Digest:
    """The digest of a week, Monday to Sunday.

    Raises:
        UserError: the facts cannot be used.
    """
    name = week_name(week.first)
    last_days = Period(week.last - timedelta(days=7 * WEEKS_FOR_AN_EFFECT - 1), week.last)
    short = reporting.overview(Request(week, compared=week.before()))
    long = reporting.overview(Request(last_days))
    words = words_in(language, short.report.currency)
    return Digest(name, short, long, sentences(short, long, words), digest_document(short, long, words, now, name=name))


def week_name(day: date) -> str:
    """'2026-W46': the ISO week a day lies in."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def week_of(name: str) -> Period:
    """Monday to Sunday of '2026-W46'.

    Raises:
        ValueError: there is no such week.
    """
    year, _, week = name.partition("-W")
    first = date.fromisocalendar(int(year), int(week), 1)
    return Period(first, first + timedelta(days=6))


def last_whole_week(today: date) -> Period:
    """The newest one that is over."""
    monday = today - timedelta(days=today.weekday() + 7)
    return Period(monday, monday + timedelta(days=6))
