"""The record as Parquet: every event as JSON Lines have it, every column of its type, whole or not at all."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from pos_assist.adapters.frames import NUMBER, ROWS_AT_ONCE, TEXT, write_parquet
from pos_assist.adapters.store.connecting import open_writer
from pos_assist.adapters.store.exporting import EXPORT_COLUMNS, FORMS
from pos_assist.adapters.store.rows import INSERT_EVENT, moment_of, row_of
from pos_assist.cli import main
from pos_assist.errors import ExitCode
from pos_assist.services.events import EventKind
from tests.unit.store.conftest import MakeEvent

PACKAGE = Path(__file__).resolve().parents[3] / "pos_assist"
FULL = Path("/dev/full")  # every write says that the disk is full
BEGIN = datetime(2026, 3, 1, 9, 30, 0, 123456, tzinfo=UTC)
# Texts that a guess at types would spoil
TEXTS = ("", "007", "1e5", "NaN", "None", "null", "=1+1", "'", '"', "a,b;c\td\r\ne", "zażółć 😀", "nul\0inside", " ")
EXPORT = "import sys; from pos_assist.cli import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture
def recorded(store: Path, make_event: MakeEvent) -> Path:
    """More events than two batches hold; clocks jump, details are nested, texts are odd."""
    rng = random.Random(1)
    events = (
        make_event(
            kind=rng.choice(list(EventKind)),
            at=BEGIN + timedelta(microseconds=rng.randrange(-(10**15), 10**15)),
            basket_id=f"b{number}",
            staff_id=rng.choice(("", "4", "44")),
            product_id=rng.choice(TEXTS),
            customer_key=rng.choice(TEXTS),
            detail={"number": number, "text": rng.choice(TEXTS), "list": [None, 0.1, {"a": True}]},
        )
        for number in range(2 * ROWS_AT_ONCE + 5)
    )
    with closing(open_writer(store)) as connection, connection:
        connection.executemany(INSERT_EVENT, map(row_of, events))
    return store


def export(store: Path, out: Path, *words: str) -> list[dict[str, Any]]:
    assert main(["events", "export", "--store", str(store), "--out", str(out), *words]) == ExitCode.OK
    if out.suffix == ".parquet":
        return list(parquet(out))
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def parquet(path: Path) -> Iterator[dict[str, Any]]:
    """The rows, their moments and details as JSON Lines write them."""
    with duckdb.connect() as connection:
        rows = connection.execute('SELECT * REPLACE (epoch_us("at") AS "at") FROM read_parquet(?)', [str(path)])
        for row in rows.fetchall():
            named = dict(zip(EXPORT_COLUMNS, row, strict=True))
            yield named | {"at": moment_of(named["at"]).isoformat(), "detail": json.loads(named["detail"])}


def described(path: Path) -> dict[str, str]:
    with duckdb.connect() as connection:
        told = connection.execute("DESCRIBE FROM read_parquet(?)", [str(path)]).fetchall()
    return {name: kind for name, kind, *_rest in told}


def test_every_event_is_as_json_lines_have_it(recorded: Path, tmp_path: Path) -> None:
    expected = export(recorded, tmp_path / "events.jsonl")

    assert len(expected) == 2 * ROWS_AT_ONCE + 5
    assert export(recorded, tmp_path / "events.parquet") == expected


def test_columns_have_their_types_and_texts_are_kept_once(recorded: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.parquet"
    export(recorded, out)

    types = dict.fromkeys(EXPORT_COLUMNS, "VARCHAR") | {"seq": "BIGINT", "at": "TIMESTAMP WITH TIME ZONE"}
    assert list(described(out).items()) == list(types.items())
    with duckdb.connect() as connection:
        told = connection.execute(
            "SELECT path_in_schema, encodings, type FROM parquet_metadata(?) WHERE row_group_id = 0", [str(out)]
        ).fetchall()
    encoded = {name: how for name, how, _type in told}
    assert {name for name, _how, physical in told if physical == "INT64"} == {"seq", "at"}
    assert all("DICTIONARY" in encoded[name] for name in ("kind", "till_id", "staff_id", "product_id"))


def test_an_empty_record_is_a_file_with_every_column(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.parquet"

    assert export(store, out) == []
    assert tuple(described(out)) == EXPORT_COLUMNS
    assert described(out)["seq"] == "BIGINT"


@pytest.mark.parametrize(
    "words", [("--staff", "4"), ("--since", "2026-03-01"), ("--since", "2026-03-01", "--staff", "4")]
)
def test_less_than_all_is_the_same_in_both_forms(recorded: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    expected = export(recorded, tmp_path / "events.jsonl", *words)

    assert 0 < len(expected) < 2 * ROWS_AT_ONCE
    assert export(recorded, tmp_path / "events.parquet", *words) == expected


def test_a_file_is_replaced_only_by_force(recorded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "events.out"
    out.write_text("mine")
    command = ["events", "export", "--store", str(recorded), "--out", str(out), "--format", "parquet"]

    assert main(command) == ExitCode.USAGE
    assert "exists already" in capsys.readouterr().err
    assert out.read_text() == "mine"
    assert main([*command, "--force"]) == ExitCode.OK
    assert out.read_bytes()[:4] == out.read_bytes()[-4:] == b"PAR1"


def test_a_folder_that_is_none_is_told_plainly(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "no" / "such" / "folder.parquet"

    assert main(["events", "export", "--store", str(store), "--out", str(out)]) == ExitCode.BAD_DATA
    assert "cannot be written: No such file or directory" in capsys.readouterr().err


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_an_error_of_the_disk() -> None:
    columns = {"seq": NUMBER, "detail": TEXT}
    with FULL.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space left"):
        write_parquet(file, columns, [(1, "{}")])  # unbuffered, so that it fails at once


@pytest.mark.skipif(sys.platform == "win32", reason="limits as POSIX has them")
def test_no_room_for_temporary_files_is_told_plainly_and_leaves_nothing(recorded: Path, tmp_path: Path) -> None:
    folder, work = tmp_path / "out", tmp_path / "work"
    folder.mkdir()
    work.mkdir()
    limit = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    limit += "resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, 65_536))\n"
    command = ["events", "export", "--store", str(recorded), "--out", str(folder / "events.parquet")]

    done = subprocess.run(
        [sys.executable, "-c", limit + EXPORT, *command],
        capture_output=True,
        text=True,
        check=False,
        env={"TMPDIR": str(work), "POS_ASSIST_HOME": str(tmp_path / "home"), "PYTHONPATH": str(PACKAGE.parent)},
    )

    assert done.returncode == ExitCode.BAD_DATA
    assert f"There is no room for temporary files in {work}." in done.stderr
    assert "Traceback" not in done.stderr
    assert [*folder.iterdir(), *work.iterdir()] == []


def test_pyarrow_is_not_needed(recorded: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.parquet"
    without = "import sys; sys.modules['pyarrow'] = None\n"
    command = ["events", "export", "--store", str(recorded), "--out", str(out)]

    done = subprocess.run(
        [sys.executable, "-c", without + EXPORT, *command], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (ExitCode.OK, "")
    assert len(list(parquet(out))) == 2 * ROWS_AT_ONCE + 5


def test_one_adapter_alone_imports_pandas() -> None:
    importing = [path.name for path in PACKAGE.rglob("*.py") if "import pandas" in path.read_text(encoding="utf-8")]

    assert importing == ["frames.py"]


def test_every_form_can_be_asked_for(store: Path, tmp_path: Path) -> None:
    for form in FORMS:
        out = tmp_path / f"{form}.out"
        assert main(["events", "export", "--store", str(store), "--out", str(out), "--format", form]) == ExitCode.OK
        assert out.is_file()
