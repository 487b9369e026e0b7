"""`pos-assist report` as a person types it: what it prints, what it refuses, what its JSON document holds."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from pos_assist import paths
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.cli import main
from pos_assist.commands.report_schema import SCHEMA
from pos_assist.commands.report_text import lines
from pos_assist.services.paper.document import Column, Table
from pos_assist.services.reporting.kpis import CATALOGUE
from tests.unit.reporting.shop import Shop
from tests.unit.reporting.test_kpis_by_hand import a_day

MONTH = ("--from", "2026-03-01", "--to", "2026-03-31")


@pytest.fixture(scope="module")
def made_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The day of the hand-made figures, in a home of ours."""
    folder = tmp_path_factory.mktemp("made")
    upgrade(folder / "store.db")
    shop = Shop(folder, folder / "store.db")
    a_day(shop)
    return folder


@pytest.fixture
def till(made_home: Path, own_home: Path) -> tuple[str, ...]:
    """The arguments that name its till; the store lies in this test's home."""
    home = paths.home()
    home.data.mkdir(parents=True)
    shutil.copy(made_home / "store.db", home.store)
    return ("--db", str(shutil.copy(made_home / "till.db", own_home / "till.db")), "--profile", "demo")


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["report", *arguments, "--json"]) == 0
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


def test_the_document_has_every_figure_with_its_definition(
    till: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    document = printed(capsys, *MONTH, *till)
    assert list(document["figures"]) == list(document["definitions"]) == list(CATALOGUE)
    accepted = document["figures"]["K05"]
    assert (accepted["numerator"], accepted["denominator"], accepted["n"]) == (5, 7, 7)
    assert accepted["value"] == pytest.approx(5 / 7)
    assert accepted["interval"]["low"] < 5 / 7 < accepted["interval"]["high"]
    assert document["period"] == {"first": "2026-03-01", "last": "2026-03-31", "days": 31}
    assert (document["currency"], document["by"], document["groups"]) == ("EUR", None, [])
    for definition in document["definitions"].values():
        assert all(definition[name] for name in ("name", "definition", "numerator", "unit", "interval"))


def test_every_field_of_the_document_is_told_by_the_schema(
    till: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    document = printed(capsys, *MONTH, *till, "--by", "rule", "--compare", "previous")
    told = {line.split()[0] for line in SCHEMA.splitlines() if line and not line.startswith("   ")}
    told |= {line.split()[0] for line in SCHEMA.splitlines() if line.startswith("  ") and line[2] != " "}
    assert set(document) <= told
    assert set(document["figures"]["K05"]) <= told
    for name in ("key", "name", "figures", *document["freshness"], *document["definitions"]["K05"]):
        assert name in SCHEMA
    parts = {part for figure in document["figures"].values() for part in figure["parts"]} - {"price", "no_time"}
    assert all(part in SCHEMA for part in parts)


def test_a_split_and_a_filter_agree(till: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    split = printed(capsys, *MONTH, *till, "--by", "rule")
    groups = {group["key"]: group for group in split["groups"]}
    assert groups["r1"]["name"] == "Phone → Case"
    narrowed = printed(capsys, *MONTH, *till, "--only", "rule=r1", "--no-refresh")
    assert narrowed["filters"] == {"rules": ["r1"]}
    assert groups["r1"]["figures"]["K06"] == narrowed["figures"]["K06"]


def test_people_come_by_name_and_nobody_is_told_a_number_below_fifty_cards(
    till: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    config = paths.home().config_file
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text("[report]\nperson_days = 3650\n", encoding="utf-8")
    groups = printed(capsys, *MONTH, *till, "--by", "employee")["groups"]
    assert [group["name"] for group in groups] == ["Anna", "Jan", None]
    assert {figure["value"] for group in groups for figure in group["figures"].values()} == {None}


@pytest.mark.parametrize("language", ["en", "pl", "sk", "ro"])
def test_the_text_is_in_the_language_asked_for(
    till: tuple[str, ...], capsys: pytest.CaptureFixture[str], language: str
) -> None:
    assert main(["report", *MONTH, *till, "--lang", language, "--by", "till", "--definitions"]) == 0
    out = capsys.readouterr().out
    share = {"en": "71.4%", "pl": "71,4%", "sk": "71,4\xa0%", "ro": "71,4\xa0%"}[language]
    assert share in out
    assert {"en": "Acceptance rate", "pl": "Wskaźnik akceptacji", "sk": "Miera prijatia", "ro": "Rata de acceptare"}[
        language
    ] in out
    assert "\ufffd" not in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--from", "2026-02-30"), "'2026-02-30' is no day."),
        (("--to", "yesterday"), "'yesterday' is no day."),
        (("--from", "2026-03-02", "--to", "2026-03-01"), "lies before the first"),
        (("--only", "till"), "'till' narrows nothing."),
        (("--only", "moon=full"), "'moon=full' narrows nothing."),
        (("--only", "hour=24"), "'24' is no hour."),
        (("--only", "rule=nobody-wrote-this"), "Nothing was recorded of rule 'nobody-wrote-this'."),
        (("--csv", "report.pdf"), "report.pdf does not end with .csv."),
    ],
)
def test_a_slip_of_the_pen_is_one_sentence_and_exit_code_2(
    till: tuple[str, ...], capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    assert main(["report", *till, *arguments]) == 2
    captured = capsys.readouterr()
    assert words in captured.err
    assert len(captured.err.strip().splitlines()) == 1
    assert not captured.out


def test_without_a_till_or_a_store_everything_is_told_as_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    document = printed(capsys, *MONTH)
    known = {kpi for kpi, figure in document["figures"].items() if figure["value"] is not None}
    assert known == {"K17", "K19c", "K20"}
    assert document["freshness"]["has_receipts"] is False


def test_a_damaged_file_of_figures_is_counted_anew(till: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    first = printed(capsys, *MONTH, *till)
    paths.home().facts.write_bytes(b"no figures")
    assert main(["report", *MONTH, *till, "--no-refresh"]) == 6
    assert "damaged" in capsys.readouterr().err
    assert printed(capsys, *MONTH, *till)["figures"] == first["figures"]


def test_files_are_written_and_never_replaced_unasked(
    till: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report.csv"
    assert main(["report", *MONTH, *till, "--csv", str(out)]) == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert main(["report", *MONTH, *till, "--csv", str(out), "--no-refresh"]) != 0
    assert main(["report", *MONTH, *till, "--csv", str(out), "--no-refresh", "--force"]) == 0
    capsys.readouterr()


def test_in_a_terminal_words_go_on_below_but_no_number_is_cut_in_two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    columns = (Column("By rule"), *(Column(f"figure number {place}", figures=True) for place in range(4)))
    interval = "−79,3 … +49,0 p.p.".replace(" ", "\u00a0")
    told = [*lines(Table("rules", columns, (("a phone case with a glass", *[interval] * 4),)), "EUR", "pl")]
    assert sum(line.count(interval) for line in told) == 4
    assert told[-1].strip() != "a phone case with a glass"
