"""Transactions from files: what is read, and one plain sentence for whatever cannot be."""

from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path

import duckdb
import pytest

from pos_assist.adapters.transactions import Transactions, read_transactions
from pos_assist.errors import ExitCode, UserError

HEAD = "basket_id,at,product_id,quantity,unit_price\n"


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    return tmp_path / "sales.csv"


def read(path: Path, text: str) -> Transactions:
    path.write_text(text, encoding="utf-8")
    return read_transactions(path)


def refused(path: Path, content: str | bytes, *words: str) -> None:
    """One sentence with these words, exit code 4, and the file is as it was."""
    data = content.encode() if isinstance(content, str) else content
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        read_transactions(path)
    assert caught.value.code == ExitCode.BAD_DATA
    assert caught.value.title.count("\n") == 0
    for word in words:
        assert word in str(caught.value)
    assert path.read_bytes() == data


def test_reads_baskets_in_the_order_of_time(csv: Path) -> None:
    text = (
        "9,2024-05-02 10:00,milk,1,1.10\n9,2024-05-02 10:00,bread,2,2.555\n"
        "10,2024-05-01 09:00,tea,1,4\n9,2024-05-02 10:00,milk,1,1.30\n"
    )
    found = read(csv, HEAD + text)
    receipts = found.receipts
    assert receipts.products == ("bread", "milk", "tea")
    assert [receipts.basket(number).tolist() for number in range(len(receipts))] == [[2], [0, 1]]
    assert receipts.day.tolist() == [(date(2024, 5, day) - date(1970, 1, 1)).days for day in (1, 2)]
    assert receipts.price_minor.tolist() == [256, 110, 400]
    assert (found.lines, found.returned, found.missing, found.notes) == (4, 0, (), ())


@pytest.mark.parametrize("at", ["31.12.2025", "31.12.2025 17:45", "31.12.2025 17:45:00", "2025-12-31 17:45:00"])
def test_a_file_as_spreadsheets_here_write_it(csv: Path, at: str) -> None:
    found = read(csv, HEAD.replace(",", ";") + f"1;{at};tea;0,250;2,55\n2;{at};milk;1;1.10\n3;{at};rice;-1;3\n")
    receipts = found.receipts
    assert receipts.day.tolist() == [(date(2025, 12, 31) - date(1970, 1, 1)).days] * 2
    assert dict(zip(receipts.products, receipts.price_minor.tolist(), strict=True)) == {"milk": 110, "tea": 255}
    assert found.returned == 1


@pytest.mark.parametrize("number", ["1.234,50", "1,2,3", "1,", ",5", "1,5 kg"])
def test_a_comma_is_not_guessed_at(csv: Path, number: str) -> None:
    refused(csv, f"basket_id;product_id;unit_price\n1;tea;{number}\n", "unit_price on line 2", number)


def test_a_packed_file_is_called_so(csv: Path) -> None:
    refused(csv, gzip.compress(HEAD.encode()), "sales.csv is packed", "Unpack it")


def test_returns_are_left_out_and_told(csv: Path) -> None:
    found = read(csv, HEAD + "1,2024-05-01,milk,1,1\n1,2024-05-01,tea,-1,1\n2,2024-05-01,tea,0,1\n")
    assert found.receipts.products == ("milk",)
    assert len(found.receipts) == 1
    assert found.returned == 2
    assert "2 of 3 lines are returns" in found.notes[0]


def test_only_what_is_needed_need_be_there(csv: Path) -> None:
    found = read(csv, "product_id;Basket_ID\n milk;1\ntea;1\n")
    assert found.receipts.products == (" milk", "tea")
    assert found.missing == ("at", "quantity", "unit_price")
    assert not found.has_time
    assert found.receipts.day.tolist() == [-1]
    assert "gives no at, quantity, unit_price" in found.notes[0]


def test_nan_in_a_figure_is_unknown(csv: Path) -> None:
    found = read(csv, HEAD + "1,2024-05-01,milk,NaN,nan\n1,2024-05-01,tea,,NULL\n")
    assert len(found.receipts.items) == 2
    assert found.missing == ("quantity", "unit_price")


def test_one_number_in_two_shops_is_two_sales(csv: Path) -> None:
    found = read(csv, "basket_id,product_id,store_id\n1,milk,north\n1,tea,south\n1,tea,\n")
    assert [found.receipts.basket(number).tolist() for number in range(3)] == [[0], [1], [1]]


def test_times_with_offsets_are_moments(csv: Path) -> None:
    text = "1,2024-05-01T23:30:00-02:00,milk\n2,2024-05-02T00:30:00+02:00,tea\n3,2024-05-01T22:40Z,jam\n"
    found = read(csv, "basket_id,at,product_id\n" + text).receipts
    assert [found.products[found.basket(number)[0]] for number in range(3)] == ["tea", "jam", "milk"]
    assert (found.day - found.day[0]).tolist() == [0, 0, 1]


def test_a_basket_twice_counts_once(csv: Path) -> None:
    lines = "1,2024-05-01,milk,1,1\n1,2024-05-01,tea,1,1\n2,2024-05-01,tea,1,1\n"
    once, twice = read(csv, HEAD + lines).receipts, read(csv, HEAD + lines + lines).receipts
    assert twice.starts.tolist() == once.starts.tolist()
    assert twice.items.tolist() == once.items.tolist()


def test_parquet_says_the_same_as_csv(csv: Path, tmp_path: Path) -> None:
    text = read(
        csv, HEAD + '1,2024-05-01 08:00:00,"a, ""b""",1,2.50\n1,2024-05-01 08:00:00,ĝ,1,\n2,2024-05-03,ĝ,2,1.25\n'
    )
    parquet = tmp_path / "sales.parquet"
    query = 'SELECT basket_id::BIGINT basket_id, "at"::TIMESTAMP "at", product_id, quantity::INT quantity, unit_price'
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({query} FROM read_csv('{csv}')) TO '{parquet}' (FORMAT parquet)")
    binary = read_transactions(parquet)
    assert binary.receipts.products == text.receipts.products == ('a, "b"', "ĝ")
    assert binary.receipts.starts.tolist() == text.receipts.starts.tolist()
    assert binary.receipts.day.tolist() == text.receipts.day.tolist()
    assert binary.receipts.price_minor.tolist() == text.receipts.price_minor.tolist() == [250, 125]


def test_parquet_with_nan_among_its_numbers(tmp_path: Path) -> None:
    parquet = tmp_path / "sales.parquet"
    rows = "(10.0, 'tea', 'nan'::DOUBLE, 2.5), (9.0, 'tea', 1.0, 'nan'::DOUBLE), (9.0, 'jam', -1.0, 3.5)"
    with duckdb.connect() as connection:
        query = f"SELECT * FROM (VALUES {rows}) t(basket_id, product_id, quantity, unit_price)"
        connection.execute(f"COPY ({query}) TO '{parquet}' (FORMAT parquet)")
        found = read_transactions(parquet)
        assert (len(found.receipts), found.returned) == (2, 1)
        assert found.receipts.price_minor.tolist() == [250]
        connection.execute(
            f"COPY (SELECT 'nan'::DOUBLE AS basket_id, 'tea' AS product_id) TO '{parquet}' (FORMAT parquet)"
        )
    with pytest.raises(UserError, match="no basket_id on row 1"):
        read_transactions(parquet)


def test_parquet_whose_times_are_numbers_is_refused(tmp_path: Path) -> None:
    parquet = tmp_path / "sales.parquet"
    with duckdb.connect() as connection:
        query = "SELECT 1 AS basket_id, 'tea' AS product_id, 1717000000 AS \"at\""
        connection.execute(f"COPY ({query}) TO '{parquet}' (FORMAT parquet)")
    with pytest.raises(UserError, match="at on row 1 is '1717000000'"):
        read_transactions(parquet)


def test_a_million_different_products(tmp_path: Path) -> None:
    parquet = tmp_path / "wide.parquet"
    query = "SELECT range // 4 AS basket_id, 'p' || range AS product_id FROM range(1000000)"
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({query}) TO '{parquet}' (FORMAT parquet)")
    found = read_transactions(parquet).receipts
    assert len(found.products) == 1_000_000
    assert len(found) == 250_000


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", ("empty",)),
        (" \n\n", ("empty",)),
        (HEAD, ("no lines under its header",)),
        ("basketid,product_id\n1,a\n", ("no column 'basket_id'", "'basketid'", "rename")),
        ("a,b\n1,a\n", ("no column 'basket_id' and 'product_id'", "its columns are: a, b")),
        ("basket_id,product_id,product_id\n1,a,b\n", ("'product_id' twice",)),
        (HEAD + "1,2024-05-01,milk,1,1\n,2024-05-01,milk,1,1\n", ("no basket_id on line 3",)),
        (HEAD + "1,2024-05-01,nan,1,1\n1,2024-05-01,nan,1,1\n", ("no product_id on line 2 (and 1 more like it)",)),
        (HEAD + "1,2024-05-01,milk,1,1\n2,01/05/2024,milk,1,1\n", ("at on line 3", "'01/05/2024'")),
        (HEAD + "1,2024-05-01,milk,two,1\n", ("quantity on line 2", "'two'")),
        (HEAD + '1,2024-05-01,milk,1,"1,20"\n', ("unit_price on line 2", "'1,20'", "2.55")),
        (HEAD + "1,2024-05-01,milk,1,inf\n", ("unit_price on line 2",)),
        (
            HEAD + "1,2024-05-01T09:00Z,a,1,1\n2,2024-05-01 10:00,a,1,1\n",
            ("time zone on line 2", "without one on line 3"),
        ),
        (HEAD + "1,2024-05-01 10:00,a,1,1\n2,,a,1,1\n", ("no 'at' on line 3",)),
        (HEAD + "1,2024-05-01,a,1,1\n1,2024-06-01,a,1,1\n", ("basket '1'", "line 2 and line 3", "more than a day")),
        (HEAD + "1,2024-05-01,a,-1,1\n", ("only returns",)),
        (HEAD + "1,2024-05-01,milk,1,1\n2,2024-05-0", ("2 columns on line 3, not 5",)),
        (HEAD + '1,2024-05-01,"milk,1,1\n', ("quote on line 2",)),
        (HEAD.encode() + b"1,2024-05-01,caf\xe9,1,1\n", ("not written in UTF-8 (line 2)",)),
        (HEAD.encode("utf-16"), ("UTF-16",)),
        (b"PK\x03\x04 a workbook", ("neither CSV nor Parquet",)),
        (b"PAR1 half of a file", ("not a whole Parquet file",)),
    ],
)
def test_refuses_in_one_sentence(csv: Path, content: str | bytes, words: tuple[str, ...]) -> None:
    refused(csv, content, *words)


def test_refuses_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        read_transactions(tmp_path)
    with pytest.raises(UserError, match="is not there"):
        read_transactions(tmp_path / "none.csv")
