"""What is told of people is the same wherever it stands: their page, and `report --by employee` in every form."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.connecting import open_writer
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import INSERT_EVENT, row_of
from pos_assist.bootstrap.people import people_of
from pos_assist.manager.people.paper import document_of
from pos_assist.paths import Home
from pos_assist.services.events import Event, EventKind
from pos_assist.services.paper.document import Number, Table
from pos_assist.services.paper.numbers import write, write_interval
from pos_assist.services.paper.words import Words
from pos_assist.services.people import People
from pos_assist.services.reporting.figures import Unit
from pos_assist.services.reporting.request import Period, Request
from pos_assist.services.texts import SourceTexts
from pos_assist.settings import Settings
from pos_assist.statistics.values import Interval
from tests.e2e.command import Ran, pos_assist

POPPLER = shutil.which("pdftotext")
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
# Of ten people each a yes in so many cards: further apart than chance puts them, so that the limits are widened.
EVERY = dict(zip("abcdefghiz", (2, 3, 4, 5, 6, 8, 10, 12, 15, 20), strict=True))
CARDS = {**dict.fromkeys(EVERY, 120), "few": 49, "łucja": 60, "": 70}
RECORDED = ("K06", "K04", "K08", "K08x")  # as on the page: as recorded, offered, not offered, ran out
TEXTS = SourceTexts()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop without a till: a card a basket, at two hours and in baskets of three sizes."""
    folder = tmp_path_factory.mktemp("home")
    for part in ("config", "data"):
        (folder / part).mkdir()
    (folder / "config" / "config.toml").write_text("[report]\nperson_days = 3650\n", encoding="utf-8")
    store = folder / "data" / "store.db"
    ensure_ready(store)
    with closing(open_writer(store)) as connection:
        baskets = ((staff, number) for staff, cards in CARDS.items() for number in range(cards))
        connection.executemany(INSERT_EVENT, (row_of(one) for basket in baskets for one in _told(*basket)))
        connection.commit()
    return folder


def _told(staff: str, number: int) -> Iterator[Event]:
    """One basket: every tenth card is skipped, every seventh runs out, of the others every so manieth is taken."""
    at = NOON + timedelta(days=number % 28, hours=number % 2, seconds=number)
    about: dict[str, Any] = {"basket_id": f"{staff or '-'}{number}", "staff_id": staff, "arm": "treatment"}
    chosen: dict[str, Any] = {
        "offer_id": "add-on:1>2",
        "kind": "add-on",
        "product_id": "2",
        "probability": 1.0,
        "handling_minor": 0,
        "evidence": {"rule_id": "r1", "trigger_product_id": "1"},
    }
    moment: dict[str, Any] = {
        "arm_probability": 0.9,
        "subtotal_minor": 5000,
        "line_count": (1, 3, 6)[number % 3],
        "currency": "EUR",
    }
    moment |= {"chosen": chosen["offer_id"], "eligible": [chosen], "excluded": {}}
    yield Event(new_id(), EventKind.ASSIGNED, at, till_id="1", detail=moment, **about)
    decided = Event(new_id(), EventKind.DECIDED, at + timedelta(seconds=1), till_id="1", detail=moment, **about)
    yield decided
    card: dict[str, Any] = {
        "decision_id": decided.event_id,
        "ordinal": 1,
        "group_id": "2",
        "script_variant": "addon.A1",
    }
    card |= {"language": "en", "probability": 1.0, "price_minor": 900, "difference_minor": 900, **chosen}
    its = {**about, "till_id": "1", "card_id": new_id(), "offer_id": chosen["offer_id"], "offer_kind": "add-on"}
    its |= {"product_id": "2", "detail": card}
    yield Event(new_id(), EventKind.SHOWN, at + timedelta(seconds=2), **its)
    later, yes = at + timedelta(seconds=6), number % EVERY.get(staff, 9) == 0
    if number % 7 == 6:
        yield Event(new_id(), EventKind.EXPIRED, later, **its)
    else:
        answer = "not_offered" if number % 10 == 9 else "accepted" if yes else "declined"
        yield Event(new_id(), EventKind.ANSWERED, later, answer=answer, **its)
        if answer == "accepted":
            paid = {**its, "detail": {**card, "quantity_before": "0", "quantity_paid": "1"}}
            yield Event(new_id(), EventKind.CONFIRMED, at + timedelta(seconds=20), **paid)
    closed = {"state": "paid", "total_minor": 5900, "lines": 2, "units": "2"}
    yield Event(new_id(), EventKind.RECEIPT_CLOSED, at + timedelta(seconds=21), till_id="1", detail=closed, **about)


def report(home: Path, *arguments: str | Path) -> Ran:
    period = ("--from", MARCH.first.isoformat(), "--to", MARCH.last.isoformat())
    done = pos_assist(
        *("report", *period, "--by", "employee", "--lang", "en", *arguments),
        POS_ASSIST_HOME=str(home),
        TZ="UTC",
        QT_QPA_PLATFORM="offscreen",
        COLUMNS="400",
    )
    assert done.code == 0, done.err
    return done


@pytest.fixture(scope="module")
def told(home: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Path]:
    """The JSON document, and the folder with the other forms of the same report."""
    folder = tmp_path_factory.mktemp("told")
    files = (one for form in ("csv", "xlsx", "pdf") for one in (f"--{form}", folder / f"report.{form}"))
    return report(home, "--json", *files).json, folder


@pytest.fixture(scope="module")
def page(home: Path, told: object) -> People:
    """What the page asks for."""
    del told  # it has counted
    return people_of(Settings(), _home(home)).people(Request(MARCH))


def _home(folder: Path) -> Home:
    return Home(folder / "config", folder / "data", folder / "logs")


def _page_rows(page: People) -> dict[str, tuple[Any, ...]]:
    """The page's own table (name, cards, where it stands, like for like, from, to, usual, recorded, …), by name."""
    words = Words(TEXTS, TEXTS, "", lambda at: at)
    table = next(one for one in document_of(page, TEXTS, words, NOON).blocks if isinstance(one, Table))
    return {str(row[0]): tuple(cell.value if isinstance(cell, Number) else cell for cell in row) for row in table.rows}


def test_the_document_tells_the_numbers_of_the_page_and_calls_the_others_recorded(
    told: tuple[Any, Path], page: People
) -> None:
    rows, groups = _page_rows(page), told[0]["groups"]
    assert page.widened
    assert [group["key"] or "" for group in groups] == [row.staff_id for row in page.rows]
    assert [group["name"] or "Nobody named" for group in groups] == list(rows)  # the same order, by name
    for group, row, person in zip(groups, rows.values(), page.rows, strict=True):
        assert set(group["figures"]) == {"K29"}
        figure, recorded = group["figures"]["K29"], group["as_recorded"]
        assert figure["n"] == row[1] == CARDS[group["key"] or ""]
        if person.shown < 50:
            assert {one["value"] for one in (figure, *recorded.values())} == {None}
            assert {one["numerator"] for one in (figure, *recorded.values())} == {None}
            assert figure["why_not"] == "too_few"
            assert not any(one["parts"] for one in (figure, *recorded.values()))
            continue
        assert [figure["value"], figure["interval"]["low"], figure["interval"]["high"]] == pytest.approx(row[3:6])
        assert figure["parts"]["expected"] == pytest.approx(row[6])
        assert figure["parts"]["recorded"] == pytest.approx(row[7])
        assert [recorded[kpi]["value"] for kpi in RECORDED] == pytest.approx(row[7:11])
        assert figure["parts"]["place"] == pytest.approx(person.on_funnel)
        assert figure["parts"]["widened"] == pytest.approx(page.phi**0.5)
        assert figure["parts"]["centre"] == pytest.approx(page.centre.value)


def test_the_limits_are_those_of_the_page_s_funnel(told: tuple[Any, Path], page: People) -> None:
    most = page.limits[-1]
    figures = [group["figures"]["K29"] for group in told[0]["groups"]]
    there = [one["parts"] for one in figures if one["n"] == most.n]
    assert len(there) == 10
    for parts in there:
        assert [parts[name] for name in ("low95", "high95", "low998", "high998")] == pytest.approx(
            [most.low95, most.high95, most.low998, most.high998]
        )


def test_the_other_forms_tell_what_the_document_tells(told: tuple[Any, Path], home: Path) -> None:
    document, folder = told
    with (folder / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        long = {(row["By employee"], row["Id"]): row for row in csv.DictReader(file)}
    sheet = openpyxl.load_workbook(folder / "report.xlsx")["By employee"]
    cells = {row[0]: row for row in sheet.iter_rows(min_row=2, values_only=True)}
    out = report(home, "--no-refresh").out
    typed = {parts[0]: parts for line in out.splitlines() if len(parts := re.split(r" {2,}", line.strip())) == 9}
    for group in document["groups"]:
        name, figure = group["name"] or "unattributed", group["figures"]["K29"]
        assert long[name, "K29"]["Figure"] == "Like for like"
        for kpi in group["as_recorded"]:
            assert long[name, kpi]["Figure"].endswith(" (as recorded)")
        if figure["value"] is None:
            assert long[name, "K29"]["Value"] == long[name, "K06"]["Value"] == ""
            assert [one for one in cells[name] if isinstance(one, (int, float))] == [figure["n"]]
            assert not any("%" in one for one in typed[name]) if name in typed else name in out
            continue
        for kpi, one in (("K29", figure), *((kpi, group["as_recorded"][kpi]) for kpi in ("K06", "K04", "K08"))):
            assert float(long[name, kpi]["Value"]) / 100 == pytest.approx(one["value"])
        assert cells[name][1] == figure["n"]
        assert cells[name][2] == pytest.approx(figure["value"])
        assert cells[name][4] == pytest.approx(figure["parts"]["expected"])
        assert cells[name][6] == pytest.approx(figure["parts"]["recorded"])
        assert typed[name][1:] == _written(group)


@pytest.mark.skipif(POPPLER is None, reason="poppler-utils are not installed")
def test_paper_tells_what_the_document_tells(told: tuple[Any, Path]) -> None:
    document, folder = told
    command = ["pdftotext", "-layout", str(folder / "report.pdf"), "-"]
    read = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    squeezed = "".join(read.split()).replace("\u2060", "")
    assert "Morepeoplethanchanceexplainslieoutsidethelimits" in squeezed
    for group in document["groups"]:
        if group["figures"]["K29"]["value"] is not None:
            count, value, *_ = _written(group)
            expected = write(group["figures"]["K29"]["parts"]["expected"], Unit.SHARE, "", "en")
            assert re.search(rf"{group['name'] or 'unattributed'}\s+{count}\s+{re.escape(value)}.*{expected}", read)


def _written(group: dict[str, Any]) -> list[str]:
    """The cells of the table behind the name."""
    figure, recorded = group["figures"]["K29"], group["as_recorded"]

    def share(value: float) -> str:
        return write(value, Unit.SHARE, "", "en")

    def between(low: float, high: float) -> str:
        return write_interval(Interval(low, high), Unit.SHARE, "", "en")

    bounds, parts = figure["interval"], figure["parts"]
    return [
        str(figure["n"]),
        share(figure["value"]),
        between(bounds["low"], bounds["high"]),
        share(parts["expected"]),
        between(parts["low998"], parts["high998"]),
        *(share(recorded[kpi]["value"]) for kpi in ("K06", "K04", "K08")),
    ]
