"""Changing the shop's rules, over this computer's store."""

from __future__ import annotations

from pathlib import Path

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.store.rule_editing import StoreEditing
from pos_assist.bootstrap.script_checking import script_faults


def editing_of(store: Path) -> StoreEditing:
    """The rules of a store, which need not be there yet; opening nothing."""
    return StoreEditing(store, SystemClock().now, script_faults())
