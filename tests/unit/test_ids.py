"""UUIDv7 keys."""

from __future__ import annotations

import time
import uuid

import pytest

from pos_assist.adapters.ids import UuidV7


def test_keys_are_version_7_and_carry_the_time() -> None:
    before = time.time_ns() // 1_000_000
    key = uuid.UUID(UuidV7()())
    assert (key.version, key.variant) == (7, uuid.RFC_4122)
    assert before <= key.int >> 80 <= time.time_ns() // 1_000_000


def test_keys_are_larger_each_time_also_when_the_clock_steps_back(monkeypatch: pytest.MonkeyPatch) -> None:
    new_id = UuidV7()
    keys = [new_id() for _ in range(5000)]
    monkeypatch.setattr(time, "time_ns", lambda: 1_000_000_000)
    keys += [new_id() for _ in range(5000)]
    assert keys == sorted(set(keys))
    assert all(uuid.UUID(key).version == 7 for key in keys)
