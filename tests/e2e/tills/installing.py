"""Install a till program into a virtual environment of its own, once, with every version pinned."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from filelock import FileLock

PINS = Path(__file__).parent / "pins"
INSTALL_TIMEOUT = 600  # seconds


class InstallError(RuntimeError):
    """A till program could not be installed; the message holds what pip said."""


def cache_folder() -> Path:
    """Where installed tills live between test runs: POS_ASSIST_TILL_CACHE, else the user's cache folder."""
    chosen = os.environ.get("POS_ASSIST_TILL_CACHE")
    folder = Path(chosen) if chosen else Path.home() / ".cache" / "pos-assist-tills"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def fingerprint(*files: Path) -> str:
    """One short hash over files and the running Python: what was cached for another one is not used."""
    digest = hashlib.sha256(f"{sys.version_info[:2]}{sys.platform}".encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def installed(till: str) -> Path:
    """Folder of the virtual environment that holds `till`, installing it first where needed.

    Raises:
        InstallError: no venv module, no network or a package that is gone.
    """
    pins = PINS / f"{till}.txt"
    wanted = fingerprint(pins)
    folder = cache_folder() / till
    stamp = folder / "installed"
    with FileLock(cache_folder() / f"{till}.lock"):
        if not (stamp.exists() and stamp.read_text("utf-8") == wanted):
            shutil.rmtree(folder, ignore_errors=True)
            _install(folder, pins)
            stamp.write_text(wanted, "utf-8")
    return folder


def program(folder: Path, name: str) -> Path:
    """Path of an executable inside a virtual environment."""
    return folder / "Scripts" / f"{name}.exe" if sys.platform == "win32" else folder / "bin" / name


def _install(folder: Path, pins: Path) -> None:
    """A fresh environment with exactly the pinned packages (the list is complete, so no resolver)."""
    _run([sys.executable, "-m", "venv", str(folder)], "make a virtual environment (is python3-venv there?)")
    pip = [str(program(folder, "python")), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    _run([*pip, "--no-deps", "-r", str(pins)], f"install the packages of {pins.name}")


def _run(command: list[str], purpose: str) -> None:
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_TIMEOUT, check=False, env=clean)
    if done.returncode != 0:
        raise InstallError(f"Could not {purpose}:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
