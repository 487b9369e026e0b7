"""`pos-assist script list`, `preview` and `lint` over the shop's own sentences."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import save_rules
from pos_assist.cli import main
from pos_assist.engine.rules import RuleBook, ShopScript
from pos_assist.errors import ExitCode

CHANGED = ShopScript("addon.A3", "add-on", {"pl": "Przyda się: {item}, {price}?"})
OWN = ShopScript("addon.own", "add-on", {"en": "Also {item}, {price}?", "pl": "Też: {item}, {price}?"}, variant="B")
PUSHY = ShopScript("addon.bad", "add-on", {"pl": "Ostatnia sztuka: {item}!"}, paused=True)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> paths.Home:
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path))
    return paths.home()


@pytest.fixture
def shop(home: paths.Home) -> paths.Home:
    ensure_ready(home.store)
    save_rules(home.store, RuleBook(scripts=(CHANGED, OWN, PUSHY)), source="test")
    return home


@pytest.fixture(scope="module")
def till(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shop") / "till.db"
    create_shop(path, seed=3, days=1, now=datetime(2026, 3, 7, 16, tzinfo=UTC))
    return path


def told(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_a_shop_that_wrote_nothing_has_the_shipped_lines(home: paths.Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["script", "list", "--json"]) == ExitCode.OK
    rows = told(capsys)
    assert {row["state"] for row in rows} == {"shipped"}
    assert len(rows) == 14
    assert not home.store.exists()


def test_the_list_tells_whose_words_they_are(shop: paths.Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["script", "list", "--lang", "pl", "--json"]) == ExitCode.OK
    rows = {row["id"]: row for row in told(capsys)}
    assert (rows["addon.A1"]["state"], rows["addon.A3"]["state"], rows["addon.own"]["state"]) == (
        "shipped",
        "changed",
        "own",
    )
    assert rows["addon.A3"]["text"] == CHANGED.texts["pl"]
    assert (rows["addon.own"]["variant"], rows["addon.bad"]["paused"]) == ("B", True)
    assert rows["addon.bad"]["mistakes"] >= 2
    assert main(["script", "list", "--lang", "pl"]) == ExitCode.OK
    assert "addon.own          add-on     own, only in test B: Też: {item}, {price}?" in capsys.readouterr().out


def test_a_line_is_said_with_goods_of_the_till(
    shop: paths.Home, till: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--db", str(till), "--profile", "demo", "--lang", "pl"]
    assert main(["script", "preview", "addon.own", *where, "--json"]) == ExitCode.OK
    result = told(capsys)
    said = {one["with"]: one["said"] for one in result["previews"]}
    assert said.keys() == {"usual", "shortest", "longest"}
    assert all(text.startswith("Też: ") and text.endswith("?") and "{" not in text for text in said.values())
    assert len(said["shortest"]) < len(said["longest"])
    assert result["findings"] == []
    assert main(["script", "preview", "addon.own", *where, "--product", "sku:nothing"]) == ExitCode.BAD_DATA
    assert main(["script", "preview", "nothing", *where]) == ExitCode.BAD_DATA


def test_a_bad_line_is_told_with_what_to_do(shop: paths.Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["script", "preview", "addon.bad", "--lang", "pl"]) == ExitCode.DOCTOR
    out = capsys.readouterr().out
    assert "error: 'Ostatnia sztuka' says that there are few left" in out
    assert "Bind it to {stock}, or leave it out." in out


def test_lint_judges_what_the_shop_wrote(shop: paths.Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["script", "lint", "--json"]) == ExitCode.DOCTOR
    errors = [one for one in told(capsys)["findings"] if one["level"] == "error"]
    assert {(one["file"], one["key"], one["language"]) for one in errors} == {("the shop", "addon.bad", "pl")}


def test_lint_judges_the_scripts_of_a_rules_file(
    home: paths.Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rules.toml"
    text = 'format = 1\n[[script]]\nid = "own"\nkind = "add-on"\ntext = { pl = "Tylko dziś: {item}, {price}?" }\n'
    file.write_text(text, encoding="utf-8")
    assert main(["script", "lint", "--rules", str(file)]) == ExitCode.DOCTOR
    assert "error   rules.toml: pl own: 'Tylko dziś' says that time runs out" in capsys.readouterr().out
    assert main(["rules", "import", str(file)]) == ExitCode.BAD_DATA
    assert "Tylko dziś" in capsys.readouterr().err
    file.write_text(text.replace("Tylko dziś", "Do tego"), encoding="utf-8")
    assert main(["rules", "import", str(file)]) == ExitCode.OK
    assert main(["script", "list", "--lang", "pl"]) == ExitCode.OK
    assert "Do tego: {item}, {price}?" in capsys.readouterr().out
