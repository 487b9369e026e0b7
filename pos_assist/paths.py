"""Where things lie: what we ship (`resources`, `db`) and what is ours on this machine.

`POS_ASSIST_HOME` moves everything of ours under one folder (tests, portable installs, the demo).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from pos_assist.errors import ExitCode, UserError

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

    @property
    def practice(self) -> Path:
        """Folder of this shop's whole copy of what practice is made of, TOML; most shops have none."""
        return self.config / "practice"

    @property
    def scenarios(self) -> Path:
        """Folder of the practice scenarios that this shop's trainer wrote, TOML."""
        return self.data / "scenarios"

    @property
    def facts(self) -> Path:
        """What reports are counted from; derived, made anew when it is missing."""
        return self.data / "facts.duckdb"


def home() -> Home:
    """Folders of this user, or those under `POS_ASSIST_HOME` where it is set.

    Raises:
        UserError: there is no such user, or this one has no home folder.
    """
    override = os.environ.get("POS_ASSIST_HOME")
    if override:
        try:
            base = Path(override).expanduser()
        except RuntimeError as error:
            raise _nowhere(f"POS_ASSIST_HOME is '{override}', and there is no such user") from error
        return Home(base / "config", base / "data", base / "logs")
    import platformdirs

    try:
        found = Home(
            platformdirs.user_config_path("pos-assist", appauthor=False),
            platformdirs.user_data_path("pos-assist", appauthor=False),
            platformdirs.user_log_path("pos-assist", appauthor=False),
        )
    except RuntimeError as error:
        raise _nowhere("This user has no home folder") from error
    if not found.data.is_absolute():  # older platformdirs leave the '~' standing
        raise _nowhere("This user has no home folder")
    return found


def _nowhere(what: str) -> UserError:
    return UserError(f"{what}.", hint="Set POS_ASSIST_HOME to a folder of ours.", code=ExitCode.CONFIGURATION)
