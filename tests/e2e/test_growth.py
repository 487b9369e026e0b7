"""`rollout`, `follow-up export` and `proposals list --examples` on the demo shop, as a person runs them."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_assist import paths
from tests.e2e.command import Ran, pos_assist

STEPS = ["till", "learn", "data", "complements", "approve", "sets", "test", "measure", "scale", "follow-up"]
EMAIL = {"mailchimp": "Email Address", "hubspot": "Email", "brevo": "EMAIL", "csv": "email"}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's folder, with its shop made."""
    home = tmp_path_factory.mktemp("growth")
    assert pos_assist("demo", "--prepare-only", POS_ASSIST_HOME=str(home)).code == 0
    return home / "data" / "demo"


@pytest.fixture
def till(demo: Path) -> tuple[str, ...]:
    return ("--db", str(demo / "shop" / "till.db"), "--profile", "demo", "--store", str(demo / "data" / "store.db"))


@pytest.fixture
def lists(till: tuple[str, ...], tmp_path: Path, demo: Path) -> Iterator[Path]:
    """Where lists may be written; who was on one is forgotten after the test."""
    yield tmp_path
    with closing(sqlite3.connect(demo / "data" / "store.db")) as store:
        store.execute("DELETE FROM follow_up")
        store.commit()


def export(till: tuple[str, ...], *more: str) -> Ran:
    return pos_assist("follow-up", "export", *till, *more)


def members(demo: Path) -> dict[str, tuple[int, int]]:
    """By e-mail: the member's number, and whether the till notes the consent to be contacted."""
    with closing(sqlite3.connect(demo / "shop" / "till.db")) as till:
        return {
            email: (number, agreed)
            for number, email, agreed in till.execute("SELECT id, email, contact_consent FROM member")
        }


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("form", EMAIL)
def test_a_list_in_the_columns_of_each_program(form: str, till: tuple[str, ...], lists: Path, demo: Path) -> None:
    counted = export(till, "--dry-run", "--json", "--format", form).json
    out = lists / "list.csv"
    told = export(till, "--format", form, "--out", str(out))
    assert told.code == 0
    rows, people = rows_of(out), members(demo)
    assert len(rows) == counted["listed"] > 10
    emails = [row[EMAIL[form]] for row in rows if row[EMAIL[form]]]
    assert len(emails) == len(set(emails))
    assert all(people[email][1] == 1 for email in emails)
    assert "@example.com" not in told.out + told.err
    kept = [*(demo / "data").glob("store.db*"), *(file for file in paths.home().logs.rglob("*") if file.is_file())]
    assert b"@example.com" not in b"".join(file.read_bytes() for file in kept)
    assert export(till, "--dry-run", "--json", "--format", form).json["listed"] == 0


def test_nobody_is_told_of_something_they_bought(till: tuple[str, ...], lists: Path, demo: Path) -> None:
    out = lists / "list.csv"
    assert export(till, "--out", str(out), "--format", "mailchimp").code == 0
    people = members(demo)
    with closing(sqlite3.connect(demo / "shop" / "till.db")) as shop:
        for row in rows_of(out):
            bought = {
                name
                for (name,) in shop.execute(
                    "SELECT a.name FROM sale s JOIN sale_line l ON l.sale_id = s.id"
                    " JOIN article a ON a.id = l.article_id"
                    " WHERE s.member_id = ? AND l.removed_at IS NULL",
                    (people[row["Email Address"]][0],),
                )
            }
            assert row["Bought"] in bought
            assert row["Suggestion"] not in bought


def test_forgetting_a_customer_takes_them_off_the_record_of_lists(
    till: tuple[str, ...], lists: Path, demo: Path
) -> None:
    out = lists / "list.csv"
    assert export(till, "--out", str(out), "--format", "mailchimp").code == 0
    number = str(members(demo)[rows_of(out)[0]["Email Address"]][0])
    store = till[-2:]
    said = pos_assist("events", "forget", "--customer", number, *store).out
    assert "not connected with this customer any more" in said
    assert export(till, "--dry-run", "--json", "--format", "mailchimp").json["listed"] == 1


def test_what_stands_in_the_way_is_one_plain_sentence(till: tuple[str, ...], lists: Path) -> None:
    out = lists / "list.csv"
    out.write_text("mine")
    export(till, "--out", str(out)).complains(2, "exists already")
    assert out.read_text() == "mine"
    export(till).complains(2, "Where to?")
    pos_assist("follow-up", "export", "--dry-run", POS_ASSIST_HOME=str(lists)).complains(2, "Which till?")
    export((*till[:2], "--profile", "wuttapos", *till[4:]), "--dry-run").complains(4, "not a database of")
    export(till, "--dry-run", "--days", "0").complains(2, "'0' is not a whole number of days")
    assert (
        export(till, "--dry-run", "--json", "--days", "1").json["listed"]
        < export(till, "--dry-run", "--json").json["listed"]
    )


def test_a_profile_without_that_consent_lists_nobody(till: tuple[str, ...], lists: Path) -> None:
    text = (paths.db() / "profiles" / "demo.toml").read_text(encoding="utf-8")
    own = lists / "own.toml"
    own.write_text(text.replace("consent, contact_consent, email", "consent, email"), encoding="utf-8")
    export((*till[:2], "--profile", str(own), *till[4:]), "--dry-run").complains(3, "nobody who may be written to")
    own.write_text(
        text.replace(",\n       s.member_id AS customer_id\nFROM receipt", "\nFROM receipt"), encoding="utf-8"
    )
    export((*till[:2], "--profile", str(own), *till[4:]), "--dry-run").complains(3, "whose receipts they are")


def test_the_plan_of_the_demo_shop(till: tuple[str, ...]) -> None:
    plan = pos_assist("rollout", *till, "--json").json
    assert [one["step"] for one in plan["steps"]] == STEPS
    assert plan["receipts"] > 1000
    assert len(plan["by_receipts"]) == len(plan["by_margin"]) == 10
    assert len(plan["sets"]) == 3
    for idea in plan["sets"]:
        assert idea["sum_minor"] - idea["price_minor"] == idea["saving_minor"] > 0
        assert idea["margin_minor"] > 0
    told = pos_assist("rollout", *till).out
    assert plan["by_receipts"][0]["name"] in told
    assert "Scale: every till (2 of 2 tills)" in told  # its past has shown and held out enough


def test_the_plan_of_a_shop_that_has_nothing_yet(tmp_path: Path) -> None:
    done = pos_assist("rollout", POS_ASSIST_HOME=str(tmp_path))
    assert done.code == 0
    assert "No till is connected" in done.out
    plan = pos_assist("rollout", "--json", POS_ASSIST_HOME=str(tmp_path)).json
    assert {one["state"] for one in plan["steps"]} == {"to do", "not possible yet"}
    assert plan["by_receipts"] == []


def test_examples_are_real_receipts_without_anybody(till: tuple[str, ...], demo: Path) -> None:
    found = pos_assist("proposals", "list", *till, "--kind", "pair", "--most", "5", "--examples", "--json").json
    assert set(found) >= {"means", "counts", "may_be_chance", "noise", "of", "proposals"}
    for one in found["proposals"]:
        assert one["examples"]
        for example in one["examples"]:
            assert set(example) == {"day", "products"}
            assert {one["when_name"], one["offer_name"]} <= set(example["products"])
            assert len(example["day"]) == len("2026-03-07")
    assert "receipt of 20" in pos_assist("proposals", "list", *till, "--kind", "pair", "--most", "1", "--examples").out
    pos_assist(
        *("proposals", "list", "--examples", "--store", till[-1]), POS_ASSIST_HOME=str(demo.parent / "none")
    ).complains(2, "none is named")


def test_what_the_shop_wrote_is_told_and_is_not_asked_about(till: tuple[str, ...]) -> None:
    found = pos_assist("proposals", "list", *till, "--most", "5000", "--json").json
    written = [one for one in found["proposals"] if one["written"]]
    assert written
    assert found["counts"]["proposed"] == sum(
        not (one["written"] or one["forbidden"]) for one in found["proposals"] if one["state"] == "proposed"
    )
    assert json.dumps(written[0])
    assert "you wrote this already: rule" in pos_assist("proposals", "list", *till, "--most", "5000").out
