"""A report on paper and as a table: every figure, its definition, its interval or why there is none, its period."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from pos_assist.bootstrap.papering import write_document
from pos_assist.errors import UserError
from pos_assist.services.paper.document import Chart, Document, Number, Paragraph, Table
from pos_assist.services.paper.numbers import scaled
from pos_assist.services.paper.report import report_document
from pos_assist.services.reporting.figures import Freshness, Unit
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.request import Dimension
from pos_assist.statistics.sample_ratio import check
from tests.unit.paper.reports import NOW, report, words


def made(by: Dimension | None = None, *, filters: str = "", fresh: Freshness | None = None) -> Document:
    told = report(by)
    return report_document(replace(told, freshness=fresh or told.freshness), words(filters=filters), NOW)


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def test_every_figure_stands_there_with_its_definition() -> None:
    figures, definitions = tables(made())
    assert [row[0] for row in figures.rows] == [one.name for one in CATALOGUE.values()]
    assert [row[0] for row in definitions.rows] == [f"{one.name} ({kpi})" for kpi, one in CATALOGUE.items()]
    assert all(row[1] and row[2] for row in definitions.rows)


def test_a_figure_without_a_number_says_why() -> None:
    figures = tables(made())[0]
    missing = [row for row in figures.rows if row[1] == "–"]
    assert missing
    assert all(row[2] == "not enough data" for row in missing)


def test_differences_carry_their_sign_and_both_sizes() -> None:
    rows = {row[0]: row for row in tables(made())[0].rows}
    extra = rows[CATALOGUE["K14"].name]
    assert isinstance(extra[1], Number)
    assert extra[1].signed
    assert extra[3] == "6,118\u00a0/\u00a0702"
    plain = rows[CATALOGUE["K06"].name][1]
    assert isinstance(plain, Number)
    assert not plain.signed


def test_what_it_is_about_is_said_with_the_age_of_the_data() -> None:
    about = dict(made(filters="Till: 2").about)
    assert about["Period"] == "2026-03-01\u00a0– 2026-03-30"
    assert about["Compared with"] == "2026-01-30\u00a0– 2026-02-28"
    assert about["Filters"] == "Till: 2"
    assert about["Receipts until"] == "2026-11-20 14:02"
    assert dict(made().about)["Filters"] == "the whole shop"


def test_what_is_wrong_with_the_data_comes_first() -> None:
    poor = Freshness(None, None, None, trouble="The till's file is away.", has_receipts=False, has_costs=False)
    document = made(fresh=poor)
    said = [block.text for block in document.blocks[:3] if isinstance(block, Paragraph)]
    assert len(said) == 3
    assert said[0] == "The till's file is away."
    assert dict(document.about)["Offers until"] == "never read"
    assert "Receipts until" not in dict(document.about)


@pytest.mark.parametrize("by", list(Dimension))
def test_a_split_has_its_own_part_and_nobody_without_a_name(by: Dimension) -> None:
    document = made(by)
    split = tables(document)[1]
    assert [row[0] for row in split.rows] == ["Name 00", "Name 01", "Name 02", "Name 03", "unattributed"]
    assert len(split.columns) <= 9
    assert any(isinstance(block, Chart) for block in document.blocks)
    assert bool(split.note) == (by is Dimension.EMPLOYEE)


def test_the_long_table_holds_every_figure_of_every_group(tmp_path: Path) -> None:
    told, document = report(Dimension.TILL), made(Dimension.TILL, filters="Till: 2")
    file = tmp_path / "report.csv"
    write_document(document, file)
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert len(rows) == len(CATALOGUE) * 5 + 1
    found = {(row["By till"], row["Id"]): row for row in rows}
    for group, figures in (("Everything", told.figures), *((one.name, one.figures) for one in told.groups[:-1])):
        for kpi, figure in figures.items():
            row = found[group, kpi]
            assert (row["From"], row["To"], row["Filters"]) == ("2026-03-01", "2026-03-30", "Till: 2")
            assert row["Definition"] == (CATALOGUE[kpi].definition if group == "Everything" else "")
            assert row["Numerator is"] == (CATALOGUE[kpi].numerator if group == "Everything" else "")
            if figure.value is None:
                assert (row["Value"], row["Why there is no number"]) == ("", "not enough data")
                continue
            assert float(row["Value"]) == pytest.approx(float(scaled(figure.value, figure.unit)), abs=1e-9)
            assert row["Unit"] == {Unit.SHARE: "%", Unit.MONEY: "PLN"}.get(figure.unit, row["Unit"])


def test_a_workbook_has_paper_s_tables_and_the_long_one(tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    write_document(made(Dimension.TILL), file)
    book = openpyxl.load_workbook(file)
    assert book.sheetnames == [
        "Figures",
        "By till",
        "What the figures mean",
        "What offering brings",
        "What offering brings 2",
    ]
    long = book["What offering brings"]
    assert long.max_row == len(CATALOGUE) * 5 + 2
    assert long["A2"].value.date() == date(2026, 3, 1)
    about = [row[0].value for row in book.worksheets[-1].iter_rows(min_row=2)]
    assert about[:3] == ["Period", "Compared with", "Filters"]


def test_another_ending_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="none of"):
        write_document(made(), tmp_path / "report.docx")


def test_evidence_beyond_all_doubt_can_still_be_written() -> None:
    """Thousands of baskets and none without offers: the evidence against the draw has a hundred digits."""
    told = check([50_000, 0], [0.9, 0.1])
    assert told.log_e > 1000
    figure = replace(report().figures["K31"], parts={"e": told.e})
    document = report_document(replace(report(), figures={**report().figures, "K31": figure}), words(), NOW)
    said = next(row for row in document.data[0].rows if row[4] == "K31")
    assert "evidence against the draw 1,000,000,000" in str(said)
