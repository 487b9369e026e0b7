"""Somebody is handed what was recorded of them, and nothing that was recorded of anybody else (G19)."""

from __future__ import annotations

import json
from pathlib import Path

from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.cli import main
from pos_assist.errors import ExitCode
from pos_assist.services.events import EventKind
from tests.unit.store.conftest import MakeEvent


def test_one_persons_export_has_their_answers_and_the_receipts_they_closed(
    store: Path, make_event: MakeEvent, tmp_path: Path
) -> None:
    log = SqliteEventLog(store, on_durable=lambda _ids: None)
    for basket, staff, detail in (
        ("mine", "4", {}),
        ("theirs", "44", {}),
        ("nobodys", "", {}),
        ("closed", "9", {"closing_staff_id": "4"}),
        ("closed by them", "9", {"closing_staff_id": "44"}),
    ):
        kind = EventKind.RECEIPT_CLOSED if detail else EventKind.ANSWERED
        log.append(make_event(kind=kind, basket_id=basket, staff_id=staff, detail=detail))
    assert log.close() == 0
    out = tmp_path / "mine.jsonl"
    assert main(["events", "export", "--store", str(store), "--out", str(out), "--staff", "4"]) == ExitCode.OK
    told = [json.loads(line)["basket_id"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert told == ["mine", "closed"]
