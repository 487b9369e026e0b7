"""`stock show` as a person runs it, and one stock source by its name."""

from __future__ import annotations

import os
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.demo.register import Register
from pos_assist.adapters.demo.schema import open_till
from pos_assist.adapters.demo.shop import create_shop
from tests.e2e.command import pos_assist


@pytest.fixture
def till(tmp_path: Path) -> Path:
    db = tmp_path / "till.db"
    create_shop(db, seed=7, days=1, now=datetime.now(UTC))
    return db


def on_hand(db: Path, code: str) -> float:
    with closing(open_till(db)) as connection:
        (thousandths,) = connection.execute(
            "SELECT sum(qty_milli) FROM stock JOIN article ON article.id = stock.article_id WHERE sku = ?", (code,)
        ).fetchone()
    return float(thousandths) / 1000


def test_every_part_of_the_sum_is_told(till: Path) -> None:
    with closing(open_till(till)) as connection:
        (article,) = connection.execute("SELECT id FROM article WHERE sku = 'PH-A3'").fetchone()
        register = Register(connection)
        register.add(register.open(2), article)
    there = on_hand(till, "PH-A3")

    told = pos_assist("stock", "show", "sku:PH-A3", "--db", till, "--profile", "demo", "--json")
    read = pos_assist("stock", "show", "sku:PH-A3", "--db", till, "--profile", "demo")

    assert told.code == read.code == 0
    parts = told.json
    held = sum(float(one["quantity"]) for one in parts["held"])
    assert (float(parts["on_hand_here"]), held) == (there, 1.0)
    assert float(parts["left"]) == there - 1
    assert float(parts["available"]) == there - 1 - float(parts["safety_stock"])
    assert "Phone Veldrik A3" in read.out
    pos_assist("stock", "show", "sku:NOBODY", "--db", till, "--profile", "demo").complains(2, "sku:NOBODY")
    pos_assist("stock", "show", "sku:PH-A3").complains(3, "till")


def test_one_source_is_read_by_its_name_and_no_other(till: Path, tmp_path: Path) -> None:
    home = paths.home()
    home.config.mkdir(parents=True)
    lines = ["[stock]"]
    for name, pieces in (("erp", 3), ("other", 5)):
        folder = tmp_path / name
        folder.mkdir()
        file = folder / "stock.csv"
        file.write_text(f"sku,on_hand\nPH-A3,{pieces}\n", encoding="utf-8")
        os.utime(file, (time.time() - 60,) * 2)
        lines += [f"[stock.sources.{name}]", f'folder = "{folder}"']
    home.config_file.write_text("\n".join(lines), encoding="utf-8")

    read = pos_assist("stock", "sync", "--source", "erp", "--json")

    assert read.code == 0, read.err
    shown = pos_assist("stock", "show", "sku:PH-A3", "--db", till, "--profile", "demo", "--json").json
    assert float(shown["on_hand_here"]) == 3
    assert (tmp_path / "other" / "stock.csv").exists()
    assert not (tmp_path / "erp" / "stock.csv").exists()
