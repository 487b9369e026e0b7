"""The watch over real files: wakes on each commit, says when the till is lost and found, costs the till nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pos_assist.adapters.till.profile import Journal
from pos_assist.adapters.till.reader import TillReader
from pos_assist.engine.basket import Basket
from pos_assist.services.ports import TillBusy, TillUnreachable
from pos_assist.ui import till_watch
from pos_assist.ui.till_watch import TillWatch
from tests.unit.till.shop import Writer, make_shop, pay, profile, ring

JOURNALS = {"wal": Journal.WAL, "delete": Journal.DELETE, "truncate": Journal.DELETE, "persist": Journal.DELETE}


@pytest.fixture(params=JOURNALS)
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Heard:
    """Everything a watch said, in order."""

    def __init__(self, watch: TillWatch) -> None:
        self.baskets: list[tuple[Basket, ...]] = []
        self.said: list[str] = []
        self.times: list[tuple[int, int]] = []
        watch.baskets_read.connect(self._read)
        watch.link_lost.connect(self.said.append)
        watch.link_found.connect(lambda: self.said.append("found"))

    def _read(self, baskets: tuple[Basket, ...], noticed: int, read: int) -> None:
        self.baskets.append(baskets)
        self.times.append((noticed, read))

    @property
    def lines(self) -> int:
        """Lines of the newest basket, 0 where there is none."""
        return len(self.baskets[-1][0].lines) if self.baskets and self.baskets[-1] else 0


@pytest.fixture
def watching(qtbot: QtBot) -> Iterator[Callable[..., tuple[TillWatch, Heard]]]:
    started: list[TillWatch] = []

    def start(source: Any, **settings: Any) -> tuple[TillWatch, Heard]:
        watch = TillWatch(source, **settings)
        started.append(watch)
        heard = Heard(watch)
        watch.start()
        return watch, heard

    yield start
    for watch in started:
        watch.stop()


def reader(db: Path, mode: str) -> TillReader:
    return TillReader(db, profile(JOURNALS[mode]))


@pytest.mark.parametrize("notify", [True, False])
def test_every_line_is_told_once(
    qtbot: QtBot, tmp_path: Path, mode: str, watching: Callable[..., tuple[TillWatch, Heard]], *, notify: bool
) -> None:
    db = tmp_path / "till.db"
    with closing(make_shop(db, mode)) as till:
        _watch, heard = watching(reader(db, mode), notify=notify)
        qtbot.waitUntil(lambda: heard.lines == 1)
        for count in range(2, 6):
            ring(till, 1, count)
            qtbot.waitUntil(lambda wanted=count: heard.lines == wanted)  # type: ignore[misc]
        pay(till, 1)
        qtbot.waitUntil(lambda: heard.baskets[-1] == ())
        qtbot.wait(300)  # safety looks find nothing new
    assert len(heard.baskets) == 6
    assert heard.said == []
    assert all(noticed <= read for noticed, read in heard.times)


def test_a_change_without_any_notification_is_found_by_the_safety_look(
    qtbot: QtBot, tmp_path: Path, watching: Callable[..., tuple[TillWatch, Heard]], monkeypatch: pytest.MonkeyPatch
) -> None:
    db = tmp_path / "till.db"
    with closing(make_shop(db)) as till:
        source = reader(db, "wal")
        monkeypatch.setattr(source, "watch_paths", lambda: ())
        _watch, heard = watching(source)
        ring(till, 1, 2)
        qtbot.waitUntil(lambda: heard.lines == 2)


def test_bursts_lose_no_final_state_and_never_fail_the_till(
    qtbot: QtBot, tmp_path: Path, mode: str, watching: Callable[..., tuple[TillWatch, Heard]]
) -> None:
    db = tmp_path / "till.db"
    with closing(make_shop(db, mode)) as till:
        for product in range(2, 11):
            ring(till, 1, product)
        till.execute("UPDATE sale SET check_sum = 10")
    _watch, heard = watching(reader(db, mode))
    results: list[dict[str, Any]] = []
    with Writer(db, mode) as writer:
        order = {"commits": 500, "most": 20, "gap_ms": [0, 10], "seed": 3}
        thread = threading.Thread(target=lambda: results.append(writer.do("burst", **order)))
        thread.start()
        qtbot.waitUntil(lambda: not thread.is_alive(), timeout=60_000)
        last = results[0]["done"][-1][0]
        qtbot.waitUntil(lambda: sum(line.quantity for line in heard.baskets[-1][0].lines) == last)
    assert results[0]["busy"] == 0
    assert heard.said == []


def test_a_till_that_comes_goes_and_comes_back(
    qtbot: QtBot, tmp_path: Path, watching: Callable[..., tuple[TillWatch, Heard]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(till_watch, "FIRST_BACKOFF_MS", 50)
    db, away = tmp_path / "till.db", tmp_path / "away.db"
    _watch, heard = watching(reader(db, "delete"))
    assert "is not there" in heard.said[0]
    make_shop(db, "delete").close()
    qtbot.waitUntil(lambda: heard.lines == 1)
    assert heard.said[1:] == ["found"]
    db.rename(away)
    qtbot.waitUntil(lambda: len(heard.said) == 3)
    away.rename(db)
    qtbot.waitUntil(lambda: len(heard.baskets) == 2)  # told again, though it is the same as before the loss
    assert heard.said[3:] == ["found"]


def test_an_idle_till_is_let_go_and_its_next_line_still_seen(
    qtbot: QtBot, tmp_path: Path, watching: Callable[..., tuple[TillWatch, Heard]]
) -> None:
    db = tmp_path / "till.db"
    till = make_shop(db)
    source = reader(db, "wal")
    _watch, heard = watching(source, idle_close_seconds=0.1)
    qtbot.waitUntil(lambda: source._session._reading is None)
    till.close()  # the last checkpoint is the till's own
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("till")] == ["till.db"]
    with Writer(db, "wal") as again:
        again.do("sql", statements=["INSERT INTO line(sale, product, qty, price) VALUES (1, 2, 1, '1')"])
        qtbot.waitUntil(lambda: heard.lines == 2)
    assert heard.said == []


class Scripted:
    """A basket source that does what the test says."""

    def __init__(self, *answers: Exception | tuple[Basket, ...]) -> None:
        self.answers = list(answers)
        self.asked: list[float] = []

    def changed(self) -> bool:
        return len(self.answers) > 0

    def baskets(self) -> tuple[Basket, ...]:
        self.asked.append(time.monotonic())
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def watch_paths(self) -> tuple[str, ...]:
        return ()

    def close_idle(self) -> None:
        self.asked.append(-1.0)


@pytest.fixture
def no_safety_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(till_watch, "SAFETY_MS", 10**6)


@pytest.mark.usefixtures("no_safety_look")
def test_a_busy_till_is_asked_again_without_any_notification(
    qtbot: QtBot, watching: Callable[..., tuple[TillWatch, Heard]]
) -> None:
    source = Scripted(TillBusy(), TillBusy(), TillBusy(), ())
    _watch, heard = watching(source)
    qtbot.waitUntil(lambda: heard.baskets == [()])
    assert len(source.asked) == 4


class LateCommit(Scripted):
    """A till whose commit can be seen only some looks after the file's notification."""

    def __init__(self, path: Path) -> None:
        super().__init__(())
        self.path = path
        self.looks = 0

    def changed(self) -> bool:
        self.looks += 1
        return self.looks == 6

    def watch_paths(self) -> tuple[str, ...]:
        return (str(self.path),)


@pytest.mark.usefixtures("no_safety_look")
def test_a_notification_that_comes_before_the_commit_is_followed_up(
    qtbot: QtBot, tmp_path: Path, watching: Callable[..., tuple[TillWatch, Heard]]
) -> None:
    log = tmp_path / "till.db-wal"
    log.touch()
    source = LateCommit(log)
    watching(source)
    log.write_bytes(b"frames")
    qtbot.waitUntil(lambda: len(source.asked) == 2)


def test_each_reason_is_told_once_and_the_pauses_grow(
    qtbot: QtBot, watching: Callable[..., tuple[TillWatch, Heard]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(till_watch, "FIRST_BACKOFF_MS", 20)
    source = Scripted(*[TillUnreachable("No till.")] * 4, TillUnreachable("Damaged."), ())
    _watch, heard = watching(source)
    qtbot.waitUntil(lambda: heard.baskets == [()])
    assert heard.said == ["No till.", "Damaged.", "found"]
    pauses = [later - earlier for earlier, later in pairwise(source.asked[:6])]
    assert all(later > earlier for earlier, later in pairwise(pauses[1:]))


def test_a_basket_that_grows_stale_disappears(
    qtbot: QtBot, tmp_path: Path, watching: Callable[..., tuple[TillWatch, Heard]]
) -> None:
    clock = [datetime.now(UTC)]
    db = tmp_path / "till.db"
    with closing(make_shop(db)):
        _watch, heard = watching(TillReader(db, profile(), now=lambda: clock[0]))
        qtbot.waitUntil(lambda: heard.lines == 1)
        clock[0] = clock[0].replace(year=clock[0].year + 1)
        qtbot.waitUntil(lambda: heard.baskets[-1] == ())


def test_a_fault_of_ours_is_logged_and_told_and_the_watch_goes_on(
    qtbot: QtBot,
    watching: Callable[..., tuple[TillWatch, Heard]],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(till_watch, "FIRST_BACKOFF_MS", 20)
    _watch, heard = watching(Scripted(OverflowError("date value out of range"), OverflowError(), ()))
    qtbot.waitUntil(lambda: heard.baskets == [()])
    assert heard.said == ["The till cannot be read just now.", "found"]
    assert [type(record.exc_info[1]) for record in caplog.records if record.exc_info] == [OverflowError]


def test_a_loss_is_logged_once(
    qtbot: QtBot,
    watching: Callable[..., tuple[TillWatch, Heard]],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(till_watch, "FIRST_BACKOFF_MS", 20)
    _watch, heard = watching(Scripted(TillUnreachable("No till."), TillUnreachable("No till."), ()))
    qtbot.waitUntil(lambda: heard.baskets == [()])
    assert [record.getMessage() for record in caplog.records] == ["the till is lost: No till."]
