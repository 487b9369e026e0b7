"""The database counts as the live fold does; `rules review` prints what the log says."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_assist.adapters.store.answers import answers_of
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.adapters.store.rows import events_since
from pos_assist.cli import main
from pos_assist.errors import ExitCode
from pos_assist.services.events import Answer, Event, EventKind
from pos_assist.services.tallying import Tally
from tests.unit.store.conftest import MakeEvent

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def write(store: Path, events: list[Event]) -> None:
    log = SqliteEventLog(store, on_durable=lambda _ids: None)
    for event in events:
        log.append(event)
    assert log.close() == 0


def one_card(number: int, rng: random.Random, make_event: MakeEvent) -> list[Event]:
    """Answered once or more, taken back in between."""
    rule = f"rule-{rng.randrange(4)}"
    detail = {"evidence": {"rule_id": rule, "trigger_product_id": "=phone"}}
    same = {"card_id": f"card-{number}", "offer_id": f"offer-{rng.randrange(5)}", "detail": detail, "product_id": "x"}
    events: list[Event] = []
    while True:
        answer = rng.choice(list(Answer)).value
        reason = rng.choice(["", "not_suitable", "price"]) if answer == "declined" else ""
        events.append(make_event(kind=EventKind.ANSWERED, answer=answer, **same))
        if reason:
            events.append(make_event(kind=EventKind.REASON, answer=answer, reason=reason, **same))
        if rng.random() < 0.5:
            return events
        events.append(make_event(kind=EventKind.UNDONE, answer=answer, reason=reason, **same))


def test_the_database_and_the_desk_count_alike(store: Path, make_event: MakeEvent) -> None:
    rng = random.Random(7)
    write(store, [event for number in range(200) for event in one_card(number, rng, make_event)])
    tally = Tally()
    for event in events_since(store):
        tally.note(event)
    assert answers_of(store, now=NOW, half_life_days=30) == tally.answers
    assert sum(level[0] == "doubt" for level, _ in tally.answers.items()) == 4
    assert all(amount >= 0 for _, sums in tally.answers.items() for amount in sums)


def test_the_review_list_names_rule_counts_and_day(
    store: Path, make_event: MakeEvent, capsys: pytest.CaptureFixture[str]
) -> None:
    detail = {"evidence": {"rule_id": "case", "trigger_product_id": "phone"}}
    card = {"card_id": "c1", "product_id": "case", "detail": detail}
    declined = make_event(kind=EventKind.ANSWERED, answer="declined", **card)
    reason = make_event(kind=EventKind.REASON, reason="not_suitable", at=declined.at + timedelta(seconds=2), **card)
    write(store, [declined, reason])

    assert main(["rules", "review", "--store", str(store)]) == ExitCode.OK
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.split() == ["case", "1", "1", "1", "0", "2026-03-01", "phone", "->", "case"]

    assert main(["rules", "review", "--store", str(store), "--json"]) == ExitCode.OK
    (rule,) = json.loads(capsys.readouterr().out)["rules"]
    assert (rule["rule_id"], rule["offers"], rule["not_suitable"], rule["flags"]) == ("case", 1, 1, 0)


def test_no_complaint_is_said_plainly(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "review", "--store", str(store)]) == ExitCode.OK
    assert capsys.readouterr().out.startswith("No rule was called unsuitable")
