"""When, where and to whom a rule holds; excluded categories, the shop's own sentences, and what is noted of stock."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.rules_file.problems import RulesFileError
from pos_assist.engine.rules import Conditions, ExcludedCategory, ShopScript

PAIR = 'format = 1\n[[pair]]\nid = "p"\nwhen = "sku:A"\noffer = "sku:B"\n'
NOTE = 'format = 1\n[[product]]\nproduct = "sku:A"\n'
SCRIPT = 'format = 1\n[[script]]\nid = "addon.summer"\nkind = "add-on"\ntext.en = "Take {item} as well?"\n'
HELD = """\
from = 2026-12-01
until = "2026-12-24"
hours = ["08:00-12:30", "22:00 – 2:00", "23:00-24:00"]
weekdays = ["sat", "mon"]
stores = ["Main Street", "2"]
segments = ["high value"]
margin_floor = "1.5"
paused = true
"""


def _written(folder: Path, text: str, name: str = "rules.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


CONDITIONS = Conditions(
    first=date(2026, 12, 1),
    last=date(2026, 12, 24),
    hours=((480, 750), (1320, 120), (1380, 1440)),
    weekdays=frozenset({1, 6}),
    stores=("Main Street", "2"),
    segments=("high value",),
    margin_floor_minor=150,
    paused=True,
)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (PAIR, "fits"),
        ('format = 1\n[[fits]]\nid = "f"\nwhen.category = "c"\noffer = "sku:B"\n', "fits"),
        ('format = 1\n[[ladder]]\nid = "l"\nsteps = ["sku:A", "sku:B"]\n', "ladders"),
        ('format = 1\n[[bundle]]\nid = "b"\nmembers = ["sku:A", "sku:B"]\nprice = 5\n', "bundles"),
        (
            'format = 1\n[[cover]]\nid = "c"\nwhen = "sku:A"\nproduct = "sku:C"\n'
            + "".join(f'{key}.en = "x"\n' for key in ("name", "legal", "years", "terms")),
            "covers",
        ),
    ],
)
def test_every_kind_of_offer_may_have_conditions(tmp_path: Path, head: str, kind: str) -> None:
    (rule,) = getattr(read_rules(_written(tmp_path, head + HELD)), kind)

    assert rule.conditions == CONDITIONS


def test_conditions_from_a_spreadsheet(tmp_path: Path) -> None:
    text = (
        "kind;id;when;offer;from;until;hours;weekdays;stores;segments;margin_floor;paused\n"
        "pair;p;sku:A;sku:B;2026-12-01;2026-12-24;08:00-12:30|22:00-02:00|23:00-24:00;sat | mon;Main Street|2;"
        "high value;1,50;Yes\n"
    )

    assert read_rules(_written(tmp_path, text, "rules.csv")).fits[0].conditions == CONDITIONS


def test_exclusions_sentences_and_notes_in_every_form(tmp_path: Path) -> None:
    toml = (
        NOTE + 'safety = "2.5"\nplan = "run-to-zero"\n'
        '[[exclude]]\ncategory = "tobacco"\nwhy = "the law"\n'
        '[[script]]\nid = "addon.summer"\nkind = "add-on"\ntext.pl = "Weźmiesz {item}?"\nvariant = "B"\npriority = 3\n'
    )
    table = (
        "kind,id,why,safety,plan,offer_kind,variant,priority,text_pl\n"
        'product,sku:A,,"2,5",run-to-zero,,,,\nexclude,tobacco,the law,,,,,,\n'
        "script,addon.summer,,,,add-on,B,3,Weźmiesz {item}?\n"
    )
    text = {
        "format": 1,
        "product": [{"product": "sku:A", "safety": "2.5", "plan": "run-to-zero"}],
        "exclude": [{"category": "tobacco", "why": "the law"}],
        "script": [
            {"id": "addon.summer", "kind": "add-on", "text": {"pl": "Weźmiesz {item}?"}, "variant": "B", "priority": 3}
        ],
    }

    book = read_rules(_written(tmp_path, toml))

    assert (book.notes[0].safety_stock, book.notes[0].plan) == (Decimal("2.5"), "run-to-zero")
    assert book.excluded == (ExcludedCategory("tobacco", "the law"),)
    assert book.scripts == (ShopScript("addon.summer", "add-on", {"pl": "Weźmiesz {item}?"}, "B", priority=3),)
    assert read_rules(_written(tmp_path, table, "rules.csv")) == book
    assert read_rules(_written(tmp_path, json.dumps(text), "rules.json")) == book


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (PAIR + 'from = "1.12.2026"\n', 6, "from: '1.12.2026' is no date; write year-month-day"),
        (PAIR + 'from = "20261201"\n', 6, "is no date"),
        (PAIR + "until = 2026-12-01T10:00:00\n", 6, "is no date"),
        (PAIR + 'until = "2026-02-30"\n', 6, "is no date"),
        (PAIR + 'from = "2026-12-02"\nuntil = 2026-12-01\n', 7, "2026-12-01 is before 2026-12-02"),
        (PAIR + "hours = []\n", 6, "empty list"),
        (PAIR + 'hours = ["8-12"]\n', 6, "'8-12' is no time of day; write e.g. '08:00-12:30'"),
        (PAIR + 'hours = ["24:00-08:00"]\n', 6, "is no time of day"),
        (PAIR + 'hours = ["08:00-08:00"]\n', 6, "ends when it begins"),
        (PAIR + 'hours = ["08:00-12:00", "08:00-12:00"]\n', 6, "names something twice"),
        (PAIR + "hours = 8\n", 6, "is no time of day"),
        (PAIR + 'weekdays = ["monday"]\n', 6, "'monday' is not known. Did you mean 'mon'?"),
        (PAIR + "weekdays = [1]\n", 6, "'1' is not known"),
        (PAIR + 'segments = ["loyl"]\n', 6, "Did you mean 'loyal'?"),
        (PAIR + 'stores = [""]\n', 6, "is empty"),
        (PAIR + 'margin_floor = "-1"\n', 6, "must be an amount"),
        (PAIR + "margin_floor = 1.5\n", 6, "write it in quotes"),
        (PAIR + 'paused = "yes"\n', 6, "must be true or false"),
        (PAIR + "paus = true\n", 6, "Did you mean 'paused'?"),
        (NOTE + 'safety = "-2"\n', 4, "no quantity that is kept back"),
        (NOTE + "safety = 2.5\n", 4, "write it in quotes"),
        (NOTE + 'plan = "clearence"\n', 4, "Did you mean 'clearance'?"),
        ("format = 1\n[[exclude]]\nwhy = 'x'\n", 2, "needs 'category'"),
        ("format = 1\n" + '[[exclude]]\ncategory = "toys"\n' * 2, 5, "category 'toys' is used already on line 2"),
        ("format = 1\n[[exclude]]\ncategory = 'toys'\nuntil = '2026-01-01'\n", 4, "no key 'until'"),
        (SCRIPT.replace("add-on", "addon"), 4, "Did you mean 'add-on'?"),
        (SCRIPT.replace("{item}", "{itme}"), 5, "nothing is known as {itme}. Did you mean 'item'?"),
        (SCRIPT.replace("{item}", "{item"), 5, "a brace that is not part of a {name}"),
        (SCRIPT.replace("text.en", "text.de"), 5, "language 'de' is not known"),
        (SCRIPT.replace('text.en = "Take {item} as well?"\n', ""), 2, "needs 'text'"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_to_do(tmp_path: Path, text: str, line: int, said: str) -> None:
    with pytest.raises(RulesFileError) as refused:
        read_rules(_written(tmp_path, text))

    assert [problem.line for problem in refused.value.problems] == [line]
    assert said in refused.value.problems[0].text


def test_the_same_name_may_stand_for_a_script_and_a_rule(tmp_path: Path) -> None:
    book = read_rules(_written(tmp_path, SCRIPT.replace("addon.summer", "p") + PAIR.removeprefix("format = 1\n")))

    assert (book.scripts[0].script_id, book.fits[0].rule_id) == ("p", "p")


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", 1, "not JSON: Expecting value"),
        ('{\n "format": 1,\n "pair": [}\n', 3, "not JSON"),
        ("[1]", 1, "must be one object"),
        ('{"pair": []}', 1, "needs 'format = 1'"),
        ('{"format": 1,\n "pairs": []}', 1, "Did you mean 'pair'?"),
        ('{"format": 1,\n "pair": {}}', 1, "as a table of its own"),
        (
            '{"format": 1, "pair": [\n {"id": "a", "when": "sku:A", "offer": "sku:B"},\n {"id": "b"}]}',
            3,
            "needs 'when'",
        ),
        (
            '{"format": 1, "x": "[{", "never": [], "pair": [\n\n{"id": "p:,[", "when": "A", "offer": "sku:B"}]}',
            3,
            "no product",
        ),
        ("[" * 100_000, 1, "nested deeper"),
        ('{"format": 1, "pair": [{"priority": ' + "9" * 5_000 + "}]}", 1, "thousands of digits"),
    ],
)
def test_a_mistake_in_json_is_told_with_its_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    with pytest.raises(RulesFileError) as refused:
        read_rules(_written(tmp_path, text, "rules.json"))

    found = [problem for problem in refused.value.problems if said in problem.text]
    assert [problem.line for problem in found] == [line], refused.value.problems


@pytest.mark.parametrize(
    ("text", "said"),
    [("format = " + "[" * 100_000, "nested deeper"), (f"format = {'9' * 5_000}", "thousands of digits")],
)
def test_toml_that_python_cannot_hold_is_a_mistake_like_others(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(RulesFileError, match=said):
        read_rules(_written(tmp_path, text, "rules.toml"))
