"""kill -9 at random moments (F1), short; in full: `python -m tests.e2e.killing --kills 200`."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.killing.judge import kill_often


def test_no_kill_loses_or_doubles_an_event_that_was_reported_durable(tmp_path: Path) -> None:
    verdict = kill_often(tmp_path, kills=25, seed=20260301)

    assert (verdict.lost, verdict.twice, verdict.unsound) == (0, 0, 0), verdict
    assert verdict.kills == 25
    assert verdict.acknowledged > 1000, "the kills came before anything was written"
