"""Headings and cells as stock systems write them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from pos_assist.adapters.stock.values import (
    DoubtfulQuantityError,
    Mark,
    code_of,
    moment_of_cell,
    quantity_of,
    written,
)
from pos_assist.adapters.stock.words import Columns, columns_of
from pos_assist.errors import UserError

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def columns(*names: str, names_by: str = "sku", **mapped: str) -> Columns:
    return columns_of(names, names_by=names_by, mapped=mapped, where="s.csv")


@pytest.mark.parametrize(
    "names",
    [
        ("sku", "on_hand"),
        ("Kod towaru", "Ilość"),
        ("KÓD TOVARU", "Množstvo"),
        ("Cod produs", "Cantitate"),
        ("Indeks", "Stan magazynowy"),
        ("Code", "Qty."),
    ],
)
def test_the_usual_words_of_four_languages(names: tuple[str, str]) -> None:
    found = columns(*names)

    assert (found.product, found.names_by, found.on_hand, found.change) == (0, "sku", 1, None)


def test_the_sources_own_way_to_name_products_comes_first() -> None:
    assert columns("sku", "ean", "id", "stock", names_by="ean").names_by == "ean"
    assert columns("product", "stock", names_by="id").names_by == "id"
    assert columns("EAN", "stock", names_by="sku").names_by == "ean"


def test_a_profile_names_what_is_called_otherwise() -> None:
    found = columns("Artikel-Nr.", "Lager A", "Lager B", product="Artikel-Nr.", on_hand="Lager B")

    assert (found.product, found.on_hand) == (0, 2)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("Farbe", "Größe"), "has no column that names the product; its columns are 'Farbe', 'Größe'"),
        (("sku", "Größe"), "has no column with the stock on hand"),
        (("sku", "stock", "quantity"), "has two columns for the same thing: 'stock' and 'quantity'"),
        (("sku", "stock", "change"), "has both figures \\('stock'\\) and changes \\('change'\\)"),
    ],
)
def test_other_columns_are_told_by_name(names: tuple[str, ...], said: str) -> None:
    with pytest.raises(UserError, match=said):
        columns(*names)


@pytest.mark.parametrize(
    ("text", "number", "mark"),
    [
        ("5", "5", Mark.UNKNOWN),
        ("-3", "-3", Mark.UNKNOWN),
        ("−3", "-3", Mark.UNKNOWN),
        ("2,5", "2.5", Mark.COMMA),
        ("2.5", "2.5", Mark.POINT),
        ("0,500", "0.5", Mark.COMMA),
        ("1 234,5", "1234.5", Mark.COMMA),
        ("1\u00a0234", "1234", Mark.UNKNOWN),
        ("1.234,5", "1234.5", Mark.COMMA),
        ("1,234.5", "1234.5", Mark.POINT),
        ("1.234.567", "1234567", Mark.COMMA),
        ("1,234,567", "1234567", Mark.POINT),
        ("1234,567", "1234.567", Mark.COMMA),
    ],
)
def test_numbers_with_commas_points_and_blanks(text: str, number: str, mark: Mark) -> None:
    assert quantity_of(text) == (Decimal(number), mark)


@pytest.mark.parametrize("text", ["", " ", "x", "1,2,3", "12.5.1", "1 2", "1e5", "NaN", "inf", "9" * 30, "٣"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|empty|large"):
        quantity_of(text)


@pytest.mark.parametrize("value", [True, None, float("nan"), float("inf"), Decimal("NaN"), 10**12, [1]])
def test_neither_is_a_cell_of_another_kind(value: object) -> None:
    with pytest.raises(ValueError, match=r"number|empty|large|text"):
        quantity_of(value)


@pytest.mark.parametrize(("mark", "number"), [(Mark.COMMA, "1.5"), (Mark.POINT, "1500")])
def test_what_can_be_read_in_two_ways_needs_the_mark(mark: Mark, number: str) -> None:
    with pytest.raises(DoubtfulQuantityError):
        quantity_of("1,500")

    assert quantity_of("1,500", mark)[0] == Decimal(number)


def test_binary_noise_of_a_spreadsheet_is_no_stock() -> None:
    assert written(quantity_of(0.1 + 0.2)[0]) == "0.3"


@pytest.mark.parametrize(("amount", "text"), [("5.00", "5"), ("-0", "0"), ("2.50", "2.5"), ("1E+3", "1000")])
def test_one_number_has_one_text(amount: str, text: str) -> None:
    assert written(Decimal(amount)) == text


@pytest.mark.parametrize(
    ("value", "code"),
    [("A1", "sku:A1"), (" A1 ", "sku:A1"), ("ean:590", "ean:590"), (5901, "sku:5901"), (5901.0, "sku:5901")],
)
def test_a_code_brings_its_kind_or_gets_it(value: object, code: str) -> None:
    assert code_of(value, "sku") == code


def test_a_quantity_that_would_be_written_with_a_million_digits_is_refused() -> None:
    with pytest.raises(ValueError, match="too many decimals"):
        quantity_of(Decimal("1e-900000"))


@pytest.mark.parametrize("value", [None, "", "  ", True, 1.5, "a\0b", "x" * 300])
def test_what_is_no_code_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="product"):
        code_of(value, "sku")


@pytest.mark.parametrize(
    ("text", "form", "moment"),
    [
        ("2026-11-22T10:00:00Z", "local", "2026-11-22T10:00:00+00:00"),
        ("2026-11-22 11:00:00+01:00", "local", "2026-11-22T10:00:00+00:00"),
        ("2026-11-22 10:00", "utc", "2026-11-22T10:00:00+00:00"),
        ("22.11.2026 9:30", "utc", "2026-11-22T09:30:00+00:00"),
        ("1.9.2026", "utc", "2026-09-01T00:00:00+00:00"),
        ("1795341600", "unix", "2026-11-22T10:00:00+00:00"),
        ("1795341600000", "unix_ms", "2026-11-22T10:00:00+00:00"),
        ("2026-11-22T12:30:00Z", "utc", "2026-11-22T12:00:00+00:00"),  # another clock: not later than now
    ],
)
def test_times_as_they_are_written(text: str, form: str, moment: str) -> None:
    found = moment_of_cell(text, form, NOW)

    assert found == int(datetime.fromisoformat(moment).timestamp()) * 1_000_000


@pytest.mark.parametrize("text", ["yesterday", "2026-13-01", "31.2.2026", "2126-01-01", "0"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a time|in the future"):
        moment_of_cell(text, "local", NOW)
