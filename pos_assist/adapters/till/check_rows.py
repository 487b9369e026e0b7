"""The check on connect, what the rows say: values that convert, keys of their own, products and times that fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from pos_assist.adapters.till import rows
from pos_assist.adapters.till.contacts import contact_reader
from pos_assist.adapters.till.findings import Finding, fine, problem, warning
from pos_assist.adapters.till.problems import Unreadable
from pos_assist.adapters.till.profile import Profile
from pos_assist.adapters.till.rows import Columns, Row
from pos_assist.adapters.till.session import Session

FUTURE_TOLERANCE = timedelta(minutes=2)  # clocks of two programs on one machine do not differ more
SHOWN_ERRORS = 3  # of one kind; the rest is counted
OWN_KEYS = {  # columns that name one row
    "basket": "basket_id",
    "line": "line_id",
    "product": "product_id",
    "receipt": "basket_id",
    "customer": "customer_id",
}


def values_of(session: Session, view: str, found: list[Row]) -> Iterator[Finding]:
    """Every row can be converted, and its key is its own."""
    columns = session.columns(view)
    read = _readers(session.profile).get(view, _unread)(columns)
    errors = [error for row in found if (error := _error(read, row) or columns.not_utf8(row))]
    for error in errors[:SHOWN_ERRORS]:
        yield problem(view, error.title, error.hint)
    if len(errors) > SHOWN_ERRORS:
        yield problem(
            view, f"{len(errors) - SHOWN_ERRORS} more rows of the view '{view}' have such values.", errors[0].hint
        )
    own_key = OWN_KEYS.get(view)
    if own_key:
        at = columns.position(own_key)
        doubled = len(found) - len({row[at] for row in found})
        if doubled:
            advice = f"Make the SELECT give one row for each {own_key}."
            yield problem(
                view, f"The view '{view}' gives {doubled} rows with a {own_key} that is there already.", advice
            )


def _unread(_columns: Columns) -> Callable[[Row], Any]:
    return lambda _row: None


def _error(read: Callable[[Row], Any], row: Row) -> Unreadable | None:
    try:
        read(row)
    except Unreadable as error:
        return error
    return None


def _readers(profile: Profile) -> dict[str, Callable[[Columns], Callable[[Row], Any]]]:
    """How the rows of each view are converted."""

    def baskets(columns: Columns) -> Callable[[Row], Any]:
        read = rows.basket_reader(columns, profile)
        return lambda row: read(row, ())

    def receipts(columns: Columns) -> Callable[[Row], Any]:
        read = rows.receipt_reader(columns)
        return lambda row: read(row, {})

    return {
        "basket": baskets,
        "line": lambda columns: rows.line_reader(columns, lambda _product: None),
        "product": rows.product_reader,
        "stock": rows.stock_reader,
        "staff": rows.staff_reader,
        "history": rows.sold_line_reader,
        "receipt": receipts,
        "customer": rows.membership_reader,
    }


def customers(session: Session, found: list[Row]) -> Iterator[Finding]:
    """How many may be recognised at all, and whether the other views name customers."""
    read = rows.membership_reader(session.columns("customer"))
    consenting = sum(1 for row in found if _error(read, row) is None and read(row).consent)
    yield fine("customer", f"{consenting} of {len(found)} customers consented to be recognised; the others never are.")
    if session.columns("customer").has("contact_consent"):
        yield _contacts(session.columns("customer"), found)
    for view, consequence in (
        ("basket", "no customer can be recognised"),
        ("history", "what a customer bought before stays unknown"),
    ):
        if view in session.profile.views and not session.columns(view).has("customer_id"):
            sentence = f"The view '{view}' has no column customer_id: {consequence}."
            yield warning("customer", sentence, "Add the column where the till has it.")


def _contacts(columns: Columns, found: list[Row]) -> Finding:
    consents, contact = columns.truth("contact_consent"), contact_reader(columns)

    def may_be_written_to(row: Row) -> bool:
        return consents(row) and bool(contact(row).address)

    reachable = sum(1 for row in found if _error(may_be_written_to, row) is None and may_be_written_to(row))
    return fine(
        "customer", f"{reachable} of {len(found)} customers may be written to after a purchase and have an address."
    )


def unknown_products(line: Columns, product: Columns, taken: dict[str, list[Row]]) -> Iterator[Finding]:
    """Lines of products that the view 'product' does not have."""
    at, known_at = line.position("product_id"), product.position("product_id")
    known = {row[known_at] for row in taken["product"]}
    unknown = {row[at] for row in taken["line"]} - known
    if not known:
        yield problem("product", "The till has no products yet.", "Enter or import the products in the till first.")
    if unknown:
        advice = "Make the view 'product' give every product that can be rung up, also those no longer sold."
        sentence = (
            f"{len(unknown)} products on lines are not in the view 'product', for example {min(map(str, unknown))}."
        )
        yield problem("line", sentence, advice)


def live_baskets(session: Session, found: list[Row], now: datetime) -> Iterator[Finding]:
    """Baskets of the future, baskets left behind, and how many are live at each till."""
    profile, columns = session.profile, session.columns("basket")
    read = rows.basket_reader(columns, profile)
    baskets = [read(row, ()) for row in found if _error(lambda each: read(each, ()), row) is None]
    ahead = [basket for basket in baskets if basket.touched_at and basket.touched_at > now + FUTURE_TOLERANCE]
    if ahead:
        sentence = (
            f"{len(ahead)} baskets were touched in the future, for example {ahead[0].touched_at:%Y-%m-%d %H:%M} UTC."
        )
        yield problem("basket", sentence, "Correct 'ts' in the profile (UTC or local time), or this computer's clock.")
    oldest = now - timedelta(minutes=profile.stale_basket_minutes)
    live = [basket for basket in baskets if basket.touched_at is None or basket.touched_at > oldest]
    if len(live) < len(baskets):
        yield fine("basket", f"Open baskets that were left behind and are not looked at: {len(baskets) - len(live)}.")
    for till in sorted({basket.till_id for basket in live}):
        mine = [basket for basket in live if basket.till_id == till]
        yield fine("basket", f"Open baskets at the till '{mine[0].till_name or till}' now: {len(mine)}.")
