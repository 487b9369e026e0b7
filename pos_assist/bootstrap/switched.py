"""What was switched at the panel counts for every window on the same glass."""

from __future__ import annotations

from typing import Any

from pos_assist.adapters.remembered import Remembered
from pos_assist.config import CHOICES
from pos_assist.settings import PanelSettings


def switched(name: str, settings: PanelSettings, remembered: Remembered) -> Any:
    """What was switched to, where that is something a setting may say; else the setting."""
    setting = getattr(settings, name)
    value = remembered.get(name, setting)
    return value if value in CHOICES.get(f"[panel] {name}", (value,)) else setting
