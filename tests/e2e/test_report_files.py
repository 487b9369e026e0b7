"""Reports and digests as a shop gets them: from the command to the file, read back as its own program reads it."""

from __future__ import annotations

import csv
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from pos_assist.errors import ExitCode
from tests.e2e.command import Ran, pos_assist
from tests.gui.manager_office import NOW, ManagersDesk, demo_desk

OFFICE = shutil.which("soffice")
POPPLER = shutil.which("pdftotext")
LCID = {"en": 1033, "pl": 1045, "sk": 1051, "ro": 1048}  # how LibreOffice is told whose numbers a CSV holds
SEPARATOR = {"en": ","}  # ';' elsewhere
FIRST, LAST = (NOW - timedelta(days=10)).date().isoformat(), NOW.date().isoformat()

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> ManagersDesk:
    return demo_desk(tmp_path_factory.mktemp("shop"), days=14, past=True)


def run(shop: ManagersDesk, *arguments: str | Path) -> Ran:
    till = shop.settings.till
    home = str(shop.home.data.parent)
    return pos_assist(
        *arguments, "--db", till.db, "--profile", till.profile, POS_ASSIST_HOME=home, QT_QPA_PLATFORM="offscreen"
    )


def report(shop: ManagersDesk, *arguments: str | Path) -> Ran:
    done = run(shop, "report", "--from", FIRST, "--to", LAST, "--by", "till", *arguments)
    assert done.code == 0, done.err
    return done


@pytest.mark.parametrize("language", LCID)
def test_every_form_holds_what_the_json_tells(language: str, shop: ManagersDesk, tmp_path: Path) -> None:
    files = {form: tmp_path / f"report.{form}" for form in ("csv", "xlsx", "pdf")}
    flags = [one for form, file in files.items() for one in (f"--{form}", file)]
    told = report(shop, "--json", "--lang", language, *flags).json["figures"]
    with files["csv"].open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=SEPARATOR.get(language, ";")))[1:]
    of_shop = {row[4]: row for row in reversed(rows)}  # the whole shop stands first
    assert len(of_shop) == len(told) > 40
    for kpi, figure in told.items():
        row, value = of_shop[kpi], figure["value"]
        assert (row[6] == "") == (value is None)
        if value is not None:
            scale = {"share": 100, "points": 100, "money": 0.01}.get(figure["unit"], 1)
            assert float(row[6].replace(",", ".")) == pytest.approx(value * scale, rel=1e-9, abs=1e-8)
        assert int(row[10]) == figure["n"]
        assert row[18]  # its definition
    assert openpyxl.load_workbook(files["xlsx"]).worksheets[-2].max_row == len(rows) + 1
    assert files["pdf"].read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("language", LCID)
def test_a_spreadsheet_of_the_country_sees_numbers(language: str, shop: ManagersDesk, tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    report(shop, "--lang", language, "--csv", file)
    separator = ord(SEPARATOR.get(language, ";"))
    subprocess.run(
        [
            *(OFFICE or "", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"),
            f"--infilter=CSV:{separator},34,76,1,,{LCID[language]},false,true",
            *("--convert-to", "xlsx", "--outdir", tmp_path, file),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    rows = list(openpyxl.load_workbook(tmp_path / "report.xlsx").worksheets[0].iter_rows(min_row=2, values_only=True))
    assert len(rows) > 80
    with_value = [row for row in rows if row[6] is not None]
    assert len(with_value) > 60
    assert all(isinstance(row[6], (int, float)) for row in with_value)
    assert all(str(row[0]).startswith(FIRST) for row in rows)


@pytest.mark.skipif(POPPLER is None, reason="poppler-utils are not installed")
def test_the_digest_is_dropped_into_its_folder(shop: ManagersDesk, tmp_path: Path) -> None:
    week = ("--week", "2026-W46", "--to", tmp_path / "drop", "--lang", "pl")
    done = run(shop, "digest", *week, "--json")
    assert done.code == 0, done.err
    told = done.json
    assert told["written"] == str(tmp_path / "drop" / "pos-assist-2026-W46.pdf")
    assert (told["from"], told["to"]) == ("2026-11-09", "2026-11-15")
    assert told["effect"]["n"] > 0
    page = subprocess.run(
        ["pdftotext", "-l", "1", "-layout", told["written"], "-"], check=True, capture_output=True, text=True
    ).stdout
    said = "".join(page.split()).replace("\u2060", "")
    for sentence in (told["what_happened"], told["how_sure"], told["what_to_do"][0]):
        assert "".join(sentence.split()) in said
    run(shop, "digest", *week).complains(ExitCode.USAGE, "exists already")
    assert run(shop, "digest", *week, "--force").code == 0


def test_what_cannot_be_is_told_in_a_sentence(shop: ManagersDesk, tmp_path: Path) -> None:
    run(shop, "digest", "--week", "2026-W54", "--to", tmp_path).complains(ExitCode.USAGE, "no ISO week")
    (tmp_path / "file").touch()
    run(shop, "digest", "--to", tmp_path / "file").complains(ExitCode.BAD_DATA, "cannot be made")
