"""Bad files for `learn` and `evaluate`: one sentence, exit code 4, and what was learned before is as it was."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import duckdb
import pytest

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.model_file import load_model
from pos_assist.adapters.store.rules_store import load_learned
from pos_assist.bootstrap.learning import learn_from_files
from pos_assist.cli import main
from pos_assist.errors import ExitCode
from pos_assist.paths import Home

HEAD = "basket_id,at,product_id,quantity,unit_price\n"
ROW = "1,2024-05-01 10:00,milk,1,1.10\n"
LONG = "x" * 300


class Bad(NamedTuple):
    """What stands in a file, and words that must be said of it."""

    name: str
    content: str | bytes
    words: tuple[str, ...]


BAD = (
    Bad("nothing", "", ("sales.csv is empty.",)),
    Bad("header only", HEAD, ("no lines under its header",)),
    Bad("other columns", "receipt,article\n1,a\n", ("no column 'basket_id' and 'product_id'", "receipt, article")),
    Bad("wrong separator", HEAD.replace(",", ":") + ROW, ("its columns are: basket_id:at:product_id",)),
    Bad("decimal commas", HEAD + '1,2024-05-01,a,1,"1,20"\n', ("unit_price on line 2 is '1,20'", "2.55")),
    Bad("nan as product", HEAD + ROW + "1,2024-05-01 10:00,NaN,1,1\n", ("no product_id on line 3",)),
    Bad("nan as basket", HEAD + "nan,2024-05-01 10:00,milk,1,1\n", ("no basket_id on line 2",)),
    Bad("infinite quantity", HEAD + "1,2024-05-01 10:00,milk,inf,1\n", ("quantity on line 2 is 'inf'",)),
    Bad("absurd quantity", HEAD + "1,2024-05-01 10:00,milk,1e300,1\n", ("quantity on line 2",)),
    Bad("absurd price", HEAD + "1,2024-05-01 10:00,milk,1,1e13\n", ("unit_price on line 2",)),
    Bad("only returns", HEAD + "1,2024-05-01 10:00,milk,-1,1\n", ("only returns",)),
    Bad("all taken back", HEAD + ROW + ROW.replace(",1,", ",-1,"), ("only returns",)),
    Bad("mixed time zones", HEAD + ROW + "2,2024-05-01T10:00Z,a,1,1\n", ("time zone on line 3", "without one")),
    Bad("no time that can be read", HEAD + "1,yesterday,milk,1,1\n", ("at on line 2 is 'yesterday'",)),
    Bad("a time before there were tills", HEAD + "1,1899-12-30,milk,1,1\n", ("at on line 2 is '1899-12-30'",)),
    Bad("a time in a thousand years", HEAD + "1,3024-01-01,milk,1,1\n", ("at on line 2",)),
    Bad("some times missing", HEAD + ROW + "2,,milk,1,1\n", ("no 'at' on line 3",)),
    Bad("one number, two days", HEAD + ROW + ROW.replace("05-01", "06-01"), ("more than a day apart",)),
    Bad("huge product id", HEAD + f"1,2024-05-01,{LONG},1,1\n", ("product_id on line 2 has 300 characters",)),
    Bad("huge basket id", HEAD + f"{LONG},2024-05-01,a,1,1\n", ("basket_id on line 2 has 300 characters",)),
    Bad("a line without end", HEAD + f'1,2024-05-01,"{"x" * 3_000_000}",1,1\n', ("more than 2 MB",)),
    Bad("a quote without end", HEAD + '1,2024-05-01,"milk,1,1\n' + ROW * 9, ("quote", "never ends")),
    Bad("a line with too few", HEAD + ROW + "2,2024\n", ("2 columns on line 3, not 5",)),
    Bad("Latin-1", HEAD.encode() + "1,2024-05-01,café,1,1\n".encode("latin-1"), ("not written in UTF-8",)),
    Bad("UTF-16", (HEAD + ROW).encode("utf-16"), ("UTF-16", "UTF-8")),
    Bad("a workbook", b"PK\x03\x04 and so on", ("neither CSV nor Parquet",)),
    Bad("Parquet that is none", b"PAR1 and so on", ("not a whole Parquet file",)),
    Bad("one basket", HEAD + ROW + ROW.replace("milk", "tea"), ("1 ",)),
    Bad("the same item always", HEAD + "".join(f"{n},2024-05-01,milk,1,1\n" for n in range(900)), ("900 ",)),
)


@pytest.fixture(autouse=True)
def in_the_foreground(monkeypatch: pytest.MonkeyPatch) -> None:
    """This process has more tests to run."""
    monkeypatch.setattr("pos_assist.adapters.priority.step_back", lambda: None)


def run(command: str, file: Path) -> int:
    """Run a command on a file; its exit code."""
    return main(["learn", str(file)] if command == "learn" else ["evaluate", "--transactions", str(file)])


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """400 sales of which something can be learned."""
    file = tmp_path_factory.mktemp("good") / "good.csv"
    rows = [f"{number},2024-05-01,{product},1,1" for number in range(400) for product in ("ab", "cd", "ae")[number % 3]]
    file.write_text(HEAD + "\n".join(rows) + "\n")
    return file


@pytest.fixture(scope="module")
def learned_home(good: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of ours in which something was learned, to be copied."""
    base = tmp_path_factory.mktemp("learned") / "home"
    learn_from_files([good], Home(base / "config", base / "data", base / "logs"))
    return base


def everything() -> object:
    """What is learned, and our files."""
    store = paths.home().store
    pairs, version = load_learned(store)
    model = load_model(store.parent / version.detail["file"])
    return pairs, version, model.version, sorted(path.name for path in store.parent.iterdir())


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.name.replace(" ", "-"))
def test_one_sentence_and_nothing_lost(
    bad: Bad, tmp_path: Path, own_home: Path, learned_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(learned_home, own_home)
    file = tmp_path / "sales.csv"
    data = bad.content.encode() if isinstance(bad.content, str) else bad.content
    file.write_bytes(data)
    before = everything()
    for command in ("learn", "evaluate"):
        assert run(command, file) == ExitCode.BAD_DATA
        out, said = capsys.readouterr()
        assert (out, said.count("\n")) == ("", 1), said
        for word in bad.words:
            assert word in said
    assert everything() == before
    assert file.read_bytes() == data


@pytest.mark.parametrize("command", ["learn", "evaluate"])
def test_what_is_no_file(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path, words in ((tmp_path, "is a folder"), (tmp_path / "none.csv", "none.csv is not there")):
        assert run(command, path) == ExitCode.BAD_DATA
        assert words in capsys.readouterr().err
    assert not list(paths.home().data.glob("*.model"))


def test_a_million_products_that_are_never_seen_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parquet = tmp_path / "wide.parquet"
    query = "SELECT range // 4 AS basket_id, 'p' || range AS product_id FROM range(1000000)"
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({query}) TO '{parquet}' (FORMAT parquet)")
    assert run("learn", parquet) == ExitCode.BAD_DATA
    assert "250,000 receipts of 1,000,000 products are too few to learn from" in capsys.readouterr().err


# What is tolerated, with a note where something was left out.


def learned(capsys: pytest.CaptureFixture[str], *files: Path) -> tuple[object, str]:
    assert main(["learn", *map(str, files)]) == ExitCode.OK
    said = capsys.readouterr().err
    pairs, version = load_learned(paths.home().store)
    return (pairs, version.receipts), said


def test_a_file_given_twice_and_lines_that_stand_twice_count_once(
    good: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    once, _ = learned(capsys, good)
    copy, doubled = tmp_path / "copy.csv", tmp_path / "doubled.csv"
    copy.write_bytes(good.read_bytes())
    lines = good.read_text().splitlines(keepends=True)
    doubled.write_text("".join([*lines, *lines[1:]]))
    twice, said = learned(capsys, good, copy)
    assert twice == once
    assert "400 of 400 sales in copy.csv were in a file before and count once." in said
    assert learned(capsys, doubled)[0] == once


def test_files_that_overlap_count_what_they_share_once(
    good: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    once, _ = learned(capsys, good)
    lines = good.read_text().splitlines(keepends=True)
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text("".join(lines[:601]))
    second.write_text("".join([lines[0], *lines[401:]]))
    both, said = learned(capsys, first, second)
    assert both == once
    assert "100 of 200 sales in second.csv" in said


def test_what_was_taken_back_in_its_basket_was_not_sold(
    good: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    once, _ = learned(capsys, good)
    undone = "".join(f"{n},2024-05-01,z,{quantity},1\n" for n in range(400) for quantity in (2, -2))
    (tmp_path / "undone.csv").write_text(good.read_text() + undone)
    again, said = learned(capsys, tmp_path / "undone.csv")
    assert again == once
    assert "400 of 1,600 lines are returns" in said


def test_excluded_categories_teach_nothing(good: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = good.read_text().splitlines()
    bags = [f"{line},{'Bags' if line.split(',')[2] == 'a' else 'Food'}" for line in lines[1:]]
    (tmp_path / "bags.csv").write_text("\n".join([f"{lines[0]},category", *bags]) + "\n")
    learned(capsys, tmp_path / "bags.csv")
    pairs, _ = load_learned(paths.home().store)
    assert pairs
    assert not [pair for pair in pairs if "a" in (pair.when_product_id, pair.offer_product_id)]


def test_from_when_to_when_is_noted(good: Path, capsys: pytest.CaptureFixture[str]) -> None:
    learned(capsys, good)
    _, version = load_learned(paths.home().store)
    assert version.detail["first_at"][:4] == version.detail["last_at"][:4] == "2024"


def test_receipts_of_another_shop_teach_this_till_nothing(
    good: Path, tmp_path: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    till = create_shop(tmp_path / "till.db", seed=3, days=2, now=datetime(2026, 3, 7, 16, tzinfo=UTC)).path
    settings = own_home / "config" / "config.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'[till]\ndb = "{till}"\nprofile = "demo"\n')
    assert main(["learn", str(good)]) == ExitCode.BAD_DATA
    assert "Nothing on these 400 receipts is a product of this till" in capsys.readouterr().err
    settings.write_text(f'[till]\ndb = "{tmp_path / "gone.db"}"\nprofile = "demo"\n')
    assert main(["learn", str(good)]) == ExitCode.OK
    assert "What the till sells is not known: " in capsys.readouterr().err
    settings.write_text('[policy]\nexcluded_categories = ["Fun"]\n')
    lines = good.read_text().splitlines()
    rows = [f"{line},{'Fun' if line.split(',')[2] == 'a' else ''}" for line in lines[1:]]
    (tmp_path / "fun.csv").write_text("\n".join([f"{lines[0]},category", *rows]) + "\n")
    learned(capsys, tmp_path / "fun.csv")
    assert {pair.when_product_id for pair in load_learned(paths.home().store)[0]} == {"c", "d"}
