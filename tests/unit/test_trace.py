"""The trace is a convenience: where it cannot be written it ends, and the panel goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_assist.adapters.trace import TraceFile

FULL = Path("/dev/full")  # every write says that the disk is full


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
def test_on_a_full_disk_it_ends_with_one_warning(caplog: pytest.LogCaptureFixture) -> None:
    trace = TraceFile(FULL)

    for number in range(3):
        trace({"line": number})

    assert [record.getMessage() for record in caplog.records] == ["the trace ends here: No space left on device"]


def test_each_line_can_be_read_at_once(tmp_path: Path) -> None:
    trace = TraceFile(tmp_path / "trace.jsonl")

    trace({"line": 1})

    assert (tmp_path / "trace.jsonl").read_text() == '{"line": 1}\n'
    trace.close()
