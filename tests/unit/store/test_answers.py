"""The database counts as the live fold does; `rules review` prints what the log says."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.store.answers import answers_of
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.cli import main
from pos_assist.engine.acceptance import Answers, day_of
from pos_assist.engine.belief import PRIOR
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
    """Answered once or more, taken back in between, now and then over midnight; by an older program or by this one."""
    rule, offer = f"rule-{rng.randrange(4)}", rng.randrange(5)
    detail: dict[str, Any] = {"evidence": {"rule_id": rule, "trigger_product_id": "=phone"}}
    if rng.random() < 0.8:
        features = [["kind", "add-on", 1.0], ["product", f"p{offer}", 1.0], ["price", "add-on", rng.random()]]
        features.append(["of a newer program", "", 1.0])
        detail["outlook"] = {"under": "add-on", "offset": -2.0 - rng.random(), "features": features}
        detail["script_variant"] = "addon.A1"
    at = datetime(2026, 2, 1, tzinfo=UTC) + timedelta(days=rng.randrange(28), seconds=-5)
    day = {"answer_day": at.date().isoformat()} if rng.random() < 0.8 else {}
    same = {"card_id": f"card-{number}", "offer_id": f"offer-{offer}", "product_id": f"p{offer}"}
    events: list[Event] = []
    while True:
        answer = rng.choice(list(Answer)).value
        reason = rng.choice(["", "not_suitable", "price"]) if answer == "declined" else ""
        told = make_event(kind=EventKind.ANSWERED, at=at, answer=answer, detail={**detail, **day}, **same)
        events.append(told)
        later = {"at": at + timedelta(seconds=9), "answer": answer, **same}
        if reason:
            events.append(make_event(kind=EventKind.REASON, reason=reason, detail={**detail, **day}, **later))
        if rng.random() < 0.5:
            return events
        back = {**detail, **day, "answer_event_id": told.event_id}
        events.append(make_event(kind=EventKind.UNDONE, reason=reason, detail=back, **later))


def held_out(rng: random.Random, make_event: MakeEvent) -> Event:
    """A paid basket of the holdout, or of an older program."""
    offers = [[f"offer-{rng.randrange(5)}", "add-on", "rule-1", rng.random() < 0.3] for _ in range(3)]
    detail = {"open_offers": offers} if rng.random() < 0.8 else {}
    return make_event(kind=EventKind.RECEIPT_CLOSED, arm=rng.choice(["holdout", "treatment", ""]), detail=detail)


def some_events(make_event: MakeEvent, seed: int = 7) -> list[Event]:
    """Of a month."""
    rng = random.Random(seed)
    events = [event for number in range(200) for event in one_card(number, rng, make_event)]
    return [*events, *(held_out(rng, make_event) for _ in range(100))]


@pytest.mark.parametrize("half_life", [30.0, 7.0, 0.0])
def test_the_database_and_the_desk_count_alike(store: Path, make_event: MakeEvent, half_life: float) -> None:
    events = some_events(make_event)
    write(store, events)
    tally = Tally(Answers(half_life))
    for event in events:
        tally.note(event)
    loaded = answers_of(store, now=NOW, half_life_days=half_life)
    assert loaded == tally.answers
    names = {level[0] for level, _ in loaded.items()}
    assert names == {"kind", "product", "offer", "wording", "doubt", "natural kind", "natural rule", "natural offer"}
    assert all(amount >= 0 for _, sums in loaded.items() for amount in sums)
    assert loaded.belief.at(("product", "p1"), day_of(NOW)) != PRIOR["product"]


def test_what_is_older_than_six_half_lives_is_not_read(store: Path, make_event: MakeEvent) -> None:
    detail = {"evidence": {"rule_id": "r"}}
    old, new = (
        make_event(
            kind=EventKind.ANSWERED, answer="declined", at=NOW - timedelta(days=days), detail=detail, offer_id=name
        )
        for days, name in ((180.1, "old"), (179.9, "new"))
    )
    write(store, [old, new])
    levels = [level for level, _ in answers_of(store, now=NOW, half_life_days=30).items()]
    assert ("offer", "new") in levels
    assert ("offer", "old") not in levels
    assert ("offer", "old") in [level for level, _ in answers_of(store, now=NOW, half_life_days=31).items()]


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
