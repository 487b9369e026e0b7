"""Where things lie: what we ship (`resources`, `db`) and what is ours on this machine.

`POS_ASSIST_HOME` moves everything of ours under one folder (tests, portable installs, the demo).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    """`resources` or `db`: inside the wheel under `_data`, beside the package in a checkout."""
    inside = _PACKAGE / "_data" / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """Folder of icons, fonts, translations, phrases."""
    return _shipped("resources")


def db() -> Path:
    """Folder of till profiles, migrations and the demo shop's seed."""
    return _shipped("db")


@dataclass(frozen=True)
class Home:
    """The three folders of ours on this machine; created on first use by whoever writes."""

    config: Path
    data: Path
    logs: Path

    @property
    def config_file(self) -> Path:
        """Settings, TOML."""
        return self.config / "config.toml"

    @property
    def store(self) -> Path:
        """Our own database: rules, learned pairs and the event log."""
        return self.data / "store.db"


def home() -> Home:
    """Folders of this user, or those under `POS_ASSIST_HOME` where it is set."""
    override = os.environ.get("POS_ASSIST_HOME")
    if override:
        base = Path(override).expanduser()
        return Home(base / "config", base / "data", base / "logs")
    import platformdirs

    return Home(
        platformdirs.user_config_path("pos-assist", appauthor=False),
        platformdirs.user_data_path("pos-assist", appauthor=False),
        platformdirs.user_log_path("pos-assist", appauthor=False),
    )
