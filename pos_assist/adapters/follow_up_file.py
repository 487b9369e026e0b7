"""The follow-up list as a file, in the columns that mail and CRM programs know by themselves.

By what their makers publish: Mailchimp matches columns by their heading and wants one 'Email Address' a contact, dates
as 2026-01-31 and numbers as +48600100200; HubSpot matches headings with property names ('Email', 'First name');
Brevo takes its attributes' names (EMAIL, FIRSTNAME, LASTNAME, SMS), which differ where an account was opened in
another language. What was bought and what goes with it are columns of our own: such a program offers to add them.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable
from pathlib import Path

from pos_assist.adapters.csv_cells import guarded
from pos_assist.adapters.whole_file import whole_file
from pos_assist.engine.formatting import money
from pos_assist.services.follow_up import FollowUp

FORMATS: dict[str, tuple[str, ...]] = {  # e-mail, first and last name, number, then ours: see `_cells`
    "mailchimp": (
        *("Email Address", "First Name", "Last Name", "Phone Number"),
        *("Bought", "Bought On", "Suggestion", "Suggestion Code", "Suggestion Price", "Benefit"),
    ),
    "hubspot": (
        *("Email", "First name", "Last name", "Phone number"),
        *("Bought", "Bought on", "Suggestion", "Suggestion code", "Suggestion price", "Benefit"),
    ),
    "brevo": (
        *("EMAIL", "FIRSTNAME", "LASTNAME", "SMS"),
        *("BOUGHT", "BOUGHT_ON", "SUGGESTION", "SUGGESTION_CODE", "SUGGESTION_PRICE", "BENEFIT"),
    ),
    "csv": (
        *("email", "first_name", "last_name", "phone"),
        *("bought", "bought_on", "suggestion", "suggestion_code", "suggestion_price", "benefit"),
    ),
}
NUMBER_IS_ENOUGH = ("csv",)  # the others know a contact by the e-mail address


def write_list(
    out: Path,
    form: str,
    rows: Iterable[FollowUp],
    *,
    currency: str,
    language: str,
    replace: bool,
    before_done: Callable[[], None],
) -> None:
    """Write `out` whole or not at all, for its owner's eyes only; `before_done` last, then it gets its name.

    Who fails in between has noted customers whom nobody will write to: better than writing to them twice.

    Raises:
        UserError: it exists and `replace` is False, the disk refuses, or whatever `before_done` raises.
    """
    with whole_file(out, replace=replace) as file:  # made with rights 0600
        if form == "csv":
            file.write("\ufeff")  # spreadsheets; the mail programs would read it as a part of the first heading
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(FORMATS[form])
        for row in rows:
            writer.writerow(_cells(row, currency, language))
        file.flush()
        os.fsync(file.fileno())  # a full disk is noticed here, before anybody is noted
        before_done()


def _cells(row: FollowUp, currency: str, language: str) -> list[str]:
    """Address and number were checked: they hold nothing that a spreadsheet runs."""
    contact, missing = row.contact, row.missing.product
    benefit = row.missing.benefits.get(language) or missing.benefits.get(language, "")
    return [
        contact.address,
        guarded(contact.first_name),
        guarded(contact.last_name),
        contact.number,
        guarded(row.bought.name),
        row.bought_at.astimezone().date().isoformat(),
        guarded(missing.name),
        guarded(missing.sku or next(iter(missing.barcodes), "")),
        money(missing.price_minor, currency, language),
        guarded(benefit),
    ]
