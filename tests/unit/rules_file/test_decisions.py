"""What a file says of proposals: what it would change of the decisions, what is a mistake, what is left alone."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pos_assist.adapters.rules_file.decisions import COLUMNS, Deciding, Decisions
from pos_assist.adapters.rules_file.exporting import Contents, write_contents
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.rules_file.merging import incoming
from pos_assist.adapters.rules_file.problems import RulesFileError
from pos_assist.engine.approval import ProposalState
from pos_assist.services.proposals import Decided, DecisionChange

NOW = datetime(2026, 3, 7, 12, 0, 0, 123456, tzinfo=UTC)
BEFORE = NOW - timedelta(days=5)
APPROVED, REJECTED, SNOOZED = ProposalState.APPROVED, ProposalState.REJECTED, ProposalState.SNOOZED
YES = Decided("1", "2", APPROVED, BEFORE, "Jan", None, "sells itself")
LATER = Decided("1", "3", SNOOZED, BEFORE, "Jan", NOW + timedelta(days=30))
OVER = Decided("1", "4", SNOOZED, BEFORE, "Jan", NOW - timedelta(days=1))
STANDING = (YES, LATER, OVER)
LEARNED = frozenset({("1", "2"), ("1", "3"), ("1", "4"), ("2", "3")})
DECIDING = Deciding(STANDING, lambda: LEARNED, lambda: {"9"}, NOW, "Ana", "the spring range")
SNOOZE = {"when_id": "2", "offer_id": "3", "decision": "snoozed"}
HEAD = "when_id,offer_id,decision,until,note"
STATES = (APPROVED, REJECTED, SNOOZED)
LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"])
KEYS = st.text(LETTERS, min_size=1, max_size=12).filter(str.strip) | st.sampled_from(
    ["=1+1", "'=1", "-5", "007", "1e3"]
)
NOTES = st.text(LETTERS | st.sampled_from("=+-@'\"|,;\n\r\t"), max_size=30)
Judge = Callable[..., Decisions]


def _day(moment: datetime | None) -> str:
    assert moment is not None
    return moment.astimezone().date().isoformat()


def _midnight(day: str) -> datetime:
    return datetime.fromisoformat(day).astimezone(UTC)


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    def call(*rows: str, head: str = HEAD, whole: bool = False, deciding: Deciding = DECIDING) -> Decisions:
        path = tmp_path / "p.csv"
        path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
        found = incoming(path, {}, whole=whole, deciding=deciding)
        return replace(found.decisions, problems=found.problems)

    return call


def test_a_decision_is_made_changed_and_taken_back(judge: Judge) -> None:
    found = judge("2,3,Approved,,", "1,2,rejected,,too dear", "1,3,,,")

    assert found.problems == ()
    assert found.changes == (
        DecisionChange(("2", "3"), None, Decided("2", "3", APPROVED, NOW, "Ana", None, "the spring range")),
        DecisionChange(("1", "2"), YES, Decided("1", "2", REJECTED, NOW, "Ana", None, "too dear")),
        DecisionChange(("1", "3"), LATER, None),
    )


def test_what_an_earlier_decision_left_in_a_row_is_in_nobodys_way(judge: Judge) -> None:
    found = judge(f"1,3,approved,{_day(LATER.until)},", "1,2,,,sells itself")

    assert found.problems == ()
    assert [change.after and (change.after.state, change.after.until) for change in found.changes] == [
        (APPROVED, None),
        None,
    ]


def test_a_snooze_ends_where_the_shops_day_begins_or_never(judge: Judge) -> None:
    found = judge("2,3,snoozed,2026-05-01,", "1,2,snoozed,,", f"1,3,snoozed,{_day(LATER.until)},not now")

    assert [change.after and change.after.until for change in found.changes] == [
        _midnight("2026-05-01"),
        None,
        LATER.until,
    ]
    assert [change.after and change.after.note for change in found.changes] == [
        "the spring range",
        "the spring range",
        "not now",
    ]


def test_what_stands_so_already_changes_nothing(judge: Judge) -> None:
    rows = (
        "1,2,approved,,sells itself",
        f"1,3,snoozed,{_day(LATER.until)},",
        f"1,4,snoozed,{_day(OVER.until)},",
        "2,3,,,",
    )

    for whole in (False, True):
        assert judge(*rows, whole=whole) == Decisions(same=4)


def test_a_table_leaves_alone_what_it_has_no_column_for(judge: Judge) -> None:
    assert judge("1,2,approved", "1,3,snoozed", head="when_id,offer_id,decision") == Decisions(same=2)
    assert judge("1,2,approved,,") == Decisions(same=1)  # an empty note is none to be kept


def test_with_whole_a_decision_that_no_row_names_is_taken_back(judge: Judge) -> None:
    rows = ("1,2,approved,,sells itself",)

    assert judge(*rows).changes == ()
    assert judge(*rows, whole=True).changes == (
        DecisionChange(("1", "3"), LATER, None),
        DecisionChange(("1", "4"), OVER, None),
    )


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2,3,aproved,,", "decision: 'aproved' is not known. Did you mean 'approved'?"),
        ("2,77,approved,,", "offer_id: there is no product '77' among what was learned or in the till."),
        ("88,3,approved,,", "when_id: there is no product '88'"),
        ("2,2,approved,,", "offer_id: '2' cannot be offered with itself."),
        (",3,approved,,", "when_id: is empty."),
        ("2,3,snoozed,1.5.2026,", "until: '1.5.2026' is no date; write year-month-day"),
        ("2,3,snoozed,2026-03-07,", "until: '2026-03-07' is over already"),
        ("2,3,snoozed,9999-12-31,", "until: is more than ten years away."),
        ("2,3,approved,2026-05-01,", "until: only what is snoozed has a day."),
        ("2,3,,,looks odd", "note: what nobody has decided about has none."),
        ("1,2,rejected,,", "decision: line 2 says otherwise of the same two products."),
    ],
)
def test_a_mistake_is_told_with_its_line_and_nothing_is_changed(judge: Judge, row: str, said: str) -> None:
    found = judge("1,2,approved,,sells itself", row, "2,3,approved,,")

    (problem,) = [one for one in found.problems if "line 3 says" not in one.text]
    assert problem.line == 3
    assert said in problem.text
    assert found.changes == ()


def test_a_pair_and_a_step_of_the_same_products_may_agree(judge: Judge) -> None:
    assert len(judge("2,3,approved,,", "2,3,approved,,").changes) == 1


def test_a_product_of_the_till_that_was_not_learned_is_told_of(judge: Judge) -> None:
    found = judge("2,9,approved,,")

    assert [change.proposal for change in found.changes] == [("2", "9")]
    assert "1 proposal is not among what was learned now" in found.notes[0]


def test_nobody_asks_the_till_where_all_products_were_learned(judge: Judge) -> None:
    def away() -> set[str]:
        raise AssertionError

    assert judge("2,3,approved,,", deciding=replace(DECIDING, till=away)).problems == ()


def test_evidence_is_for_reading_only_and_a_strange_column_is_a_mistake(judge: Judge) -> None:
    found = judge("2,3,approved,99999,0.1", head="when_id,offer_id,decision,n,lift")
    assert found.notes == ("of proposals, decision, until, note are read; for reading only are n, lift.",)
    assert len(found.changes) == 1

    (problem,) = judge("2,3,snoozed,x", head="when_id,offer_id,decision,untill").problems
    assert (problem.line, "Did you mean 'until'?" in problem.text) == (1, True)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "p.toml",
            'format = 1\n[[proposals]]\nwhen_id = "2"\noffer_id = "3"\ndecision = "snoozed"\nuntil = 2026-05-01\n',
        ),
        ("p.json", f'{{"format": 1, "proposals": [{json.dumps(SNOOZE | {"until": "2026-05-01", "n": 7})}]}}'),
    ],
)
def test_documents_say_the_same(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)

    (change,) = incoming(tmp_path / name, {}, whole=False, deciding=DECIDING).decisions.changes

    assert change.after == Decided("2", "3", SNOOZED, NOW, "Ana", _midnight("2026-05-01"), "the spring range")


def test_a_document_must_say_what_is_decided(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_text('format = 1\n[[proposals]]\nwhen_id = 2\noffer_id = "3"\nwhy = "x"\n')

    found = incoming(path, {}, deciding=DECIDING)

    assert [(one.line, one.text.partition(" Possible")[0]) for one in found.problems] == [
        (2, "[[proposals]] needs 'decision'."),
        (3, "when_id: must be a text in quotes."),
        (5, "[[proposals]] has no key 'why'."),
    ]


def test_a_formula_in_a_sheet_decides_nothing(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Proposals")
    sheet.append(["when_id", "offer_id", "decision"])
    sheet.append([2, "3", '=IF(1,"approved","")'])
    book.save(tmp_path / "p.xlsx")

    (problem,) = incoming(tmp_path / "p.xlsx", {}, deciding=DECIDING).problems

    assert problem.place == "sheet 'Proposals', cell C2"
    assert "is not known" in problem.text


def test_one_mistake_among_the_decisions_refuses_the_rules_of_the_same_file(tmp_path: Path) -> None:
    path = tmp_path / "all.toml"
    never = '[[never]]\nid = "n"\nwhen = "sku:A"\noffer = "sku:B"\n'
    path.write_text(f'format = 1\n{never}[[proposals]]\nwhen_id = "2"\noffer_id = "3"\ndecision = "perhaps"\n')

    found = incoming(path, {}, deciding=DECIDING)

    assert (found.changes, found.decisions.changes, [one.line for one in found.problems]) == ((), (), [9])


@pytest.mark.parametrize("ending", ["csv", "toml", "json", "xlsx"])
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(keys=st.lists(KEYS, min_size=1, max_size=8, unique=True), notes=st.lists(NOTES, min_size=8, max_size=8))
def test_any_decision_comes_back_as_it_was(tmp_path: Path, ending: str, keys: list[str], notes: list[str]) -> None:
    ends = [None, LATER.until, OVER.until]
    made = [
        Decided("x", key, STATES[at % 3], BEFORE, "", ends[at % 2] if STATES[at % 3] is SNOOZED else None, notes[at])
        for at, key in enumerate(keys)
    ]
    rows = [
        {
            "when_id": "x",
            "offer_id": one.offer_product_id,
            "decision": one.state.value,
            "note": one.note,
            "until": one.until and one.until.astimezone().date(),
        }
        for one in made
    ]
    path = tmp_path / f"p.{ending}"
    write_contents(Contents(kinds=(), told={"proposals": rows}), path, replace=True)

    found = incoming(path, {}, whole=True, deciding=replace(DECIDING, standing=made))

    assert (found.problems, found.decisions.changes, found.decisions.same) == ((), (), len(made))


@pytest.mark.parametrize("rows", [[], [["pair", "2", "", "3", "", "approved", *[""] * (len(COLUMNS) - 6)]]])
def test_decisions_are_no_rules_and_empty_no_book(tmp_path: Path, rows: list[list[str]]) -> None:
    path = tmp_path / "p.csv"
    out = io.StringIO()
    csv.writer(out).writerows([COLUMNS, *rows])
    path.write_text(out.getvalue())

    with pytest.raises(RulesFileError, match="1 mistake") as raised:
        read_rules(path)

    assert "'catalog import' takes them" in raised.value.problems[0].text
