"""`catalog export` and `import` of decisions about proposals: filled in elsewhere, put in force here."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pos_assist import paths
from pos_assist.adapters.store.approvals import approvals_version, load_approvals, load_decisions, save_decisions
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import ModelVersion, save_learned
from pos_assist.bootstrap.editing import editing_of
from pos_assist.cli import main
from pos_assist.engine.approval import ProposalState
from pos_assist.engine.rules import LearnedPair
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.editing import Change
from pos_assist.services.proposals import Decided, DecisionChange

APPROVED, REJECTED, SNOOZED = ProposalState.APPROVED, ProposalState.REJECTED, ProposalState.SNOOZED
SOON = datetime.now(UTC) + timedelta(days=30)
DECIDED = [
    Decided("phone", "case", APPROVED, datetime(2026, 3, 1, tzinfo=UTC), "Jan", None, "=HYPERLINK(0)"),
    Decided("phone", "glass", SNOOZED, datetime(2026, 3, 1, 8, 30, 1, 5, UTC), "Jan", SOON, "'+1"),
]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three pairs are learned, about two of them somebody has decided."""
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    store = paths.home().store
    ensure_ready(store)
    pairs = [LearnedPair("phone", offer, 212, 1730, 3.0, 0.12) for offer in ("case", "glass", "=2+3")]
    save_learned(store, pairs, ModelVersion("m", datetime(2026, 3, 1, tzinfo=UTC), 20_000))
    save_decisions(store, DECIDED)
    return store


@pytest.fixture
def run(store: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(["catalog", *arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.mark.parametrize("ending", ["csv", "toml", "json", "xlsx"])
def test_what_was_exported_changes_nothing_when_it_comes_back(run: Run, store: Path, ending: str) -> None:
    assert run("export", "--what", "proposals", "--out", f"p.{ending}")[0] == ExitCode.OK
    version = approvals_version(store)

    for more in ([], ["--replace"]):
        code, said, told = run("import", f"p.{ending}", *more)
        assert (code, said) == (
            ExitCode.OK,
            "Proposals decided anew: 0, as before: 3.\nThese decisions stand already.\n",
        )
        assert "Note: of proposals, decision, until, note are read; for reading only are kind," in told
        assert "evidence, n, seen" in told
    assert (load_decisions(store), approvals_version(store)) == (DECIDED, version)


def _decide_in_a_sheet(path: Path, **decisions: tuple[str, Any, str]) -> None:
    """By offered product what is filled in: decision, until, note."""
    book = openpyxl.load_workbook(path)
    sheet: Any = book["proposals"]
    at = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        for name, value in zip(
            ("decision", "until", "note"), decisions.get(sheet.cell(row, at["offer_id"]).value, ()), strict=False
        ):
            sheet.cell(row, at[name]).value = value or None
    book.save(path)


def test_a_workbook_is_filled_in_looked_at_and_put_in_force(run: Run, store: Path) -> None:
    run("export", "--out", "all.xlsx")
    end = SOON.date() + timedelta(days=60)
    _decide_in_a_sheet(
        Path("all.xlsx"),
        **{"case": ("rejected", None, "too dear"), "glass": ("", None, ""), "=2+3": ("snoozed", end, "")},
    )

    code, said, _ = run("import", "all.xlsx", "--dry-run")

    assert code == ExitCode.OK
    assert sorted(said.splitlines()) == sorted(
        [
            "proposal phone + case: approved (=HYPERLINK(0)) -> rejected (too dear)",
            f"proposal phone + glass: snoozed until {SOON.astimezone().date()} ('+1) -> undecided",
            f"proposal phone + =2+3: undecided -> snoozed until {end}",
            "Proposals decided anew: 3, as before: 0.",
            "Nothing was changed.",
        ]
    )
    assert load_decisions(store) == DECIDED

    document = json.loads(run("import", "all.xlsx", "--as", "Ana", "--why", "summer", "--json")[1])

    assert (document["imported"], document["version"], document["decisions_same"]) == (True, None, 0)
    (case,) = [one for one in document["decisions"] if one["offer_id"] == "case"]
    assert (case["before"]["by"], case["before"]["decision"]) == ("Jan", "approved")
    assert (case["after"]["by"], case["after"]["decision"], case["after"]["note"]) == ("Ana", "rejected", "too dear")
    later, refused = load_decisions(store)
    assert (later.offer_product_id, later.state, later.note) == ("=2+3", SNOOZED, "summer")
    assert later.until is not None
    assert later.until.astimezone().date() == end
    assert (refused.state, refused.by) == (REJECTED, "Ana")
    assert load_approvals(store).of("phone", "glass") is ProposalState.PROPOSED


def test_no_cell_of_an_export_runs_in_a_spreadsheet(run: Run, store: Path) -> None:
    run("export", "--what", "proposals", "--out", "p.csv")
    run("export", "--what", "proposals", "--out", "p.xlsx")

    text = Path("p.csv").read_text(encoding="utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]
    sheet: Any = openpyxl.load_workbook(Path("p.xlsx"))["proposals"]
    assert not [cell.coordinate for row in sheet for cell in row if cell.data_type == "f"]


def test_rules_and_decisions_come_together_or_not_at_all(run: Run, store: Path) -> None:
    never = '[[never]]\nid = "n"\nwhen = "sku:A"\noffer = "sku:B"\n'
    both = f'format = 1\n{never}[[proposals]]\nwhen_id = "phone"\noffer_id = "=2+3"\ndecision = "approved"\n'
    Path("bad.toml").write_text(both.replace("approved", "aproved"))
    Path("good.toml").write_text(both)

    code, _, complaint = run("import", "bad.toml")

    assert code == ExitCode.BAD_DATA
    assert "line 9: decision: 'aproved' is not known. Did you mean 'approved'?" in complaint
    assert (editing_of(store).documents(), load_decisions(store)) == ({}, DECIDED)

    code, said, _ = run("import", "good.toml")

    assert code == ExitCode.OK
    assert "Rules added: 1, changed: 0, removed: 0, as before: 0.\nProposals decided anew: 1, as before: 0." in said
    assert [name for _, name in editing_of(store).documents()] == ["n"]
    assert load_approvals(store).of("phone", "=2+3") is APPROVED


def test_a_decision_that_somebody_else_made_meanwhile_is_kept_and_no_rule_is_saved(store: Path) -> None:
    rule = Change("never", "n", None, {"id": "n", "when": "sku:A", "offer": "sku:B"})
    stale = DecisionChange(("phone", "case"), None, Decided("phone", "case", REJECTED, datetime.now(UTC)))

    with pytest.raises(UserError, match="Somebody else has decided about 'phone -> case'"):
        editing_of(store).save([rule], by="", why="", source="p.csv", decisions=[stale])

    assert (editing_of(store).documents(), load_decisions(store)) == ({}, DECIDED)


def test_a_table_to_fill_in_is_exported_before_anything_was_learned(run: Run, store: Path) -> None:
    fresh = "--store", "fresh.db"
    assert run("export", "--what", "proposals", "--out", "p.csv", *fresh)[0] == ExitCode.OK

    code, said, _ = run("import", "p.csv", "--dry-run", *fresh)

    assert (code, said.splitlines()[-1]) == (ExitCode.OK, "Nothing was changed.")
    assert "decision,until,note" in Path("p.csv").read_text(encoding="utf-8")


def test_a_product_is_known_by_the_till_that_is_named(run: Run, store: Path, tmp_path: Path) -> None:
    from pos_assist.adapters.demo.shop import create_shop
    from pos_assist.bootstrap.proposing import products_of

    till = str(tmp_path / "till.db")
    create_shop(Path(till), seed=1, days=1, now=datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    first, second = (product.product_id for product in products_of(till, "demo")[:2])
    Path("p.csv").write_text(f"when_id,offer_id,decision\n{first},{second},approved\n")

    code, _, complaint = run("import", "p.csv")
    assert code == ExitCode.BAD_DATA
    assert f"line 2: offer_id: there is no product '{second}'" in complaint

    code, _, told = run("import", "p.csv", "--db", till, "--profile", "demo")
    assert code == ExitCode.OK
    assert "not among what was learned" in told
    assert load_approvals(store).of(first, second) is APPROVED
