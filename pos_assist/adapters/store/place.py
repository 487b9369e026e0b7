"""Where the store may not lie: a network drive, where SQLite's locks and shared memory do not hold."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from pos_assist.errors import ExitCode, UserError

# Several computers may share these; SQLite's manual forbids WAL there ("does not work over a network filesystem")
NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "fuse.sshfs", "fuse.glusterfs", "ceph"}
DRIVE_REMOTE = 4  # GetDriveTypeW
MOUNTS = Path("/proc/self/mountinfo")


def refuse_network_drive(path: Path) -> None:
    """Raise where the store would lie on a drive of another computer, as far as the system tells."""
    kind = drive_kind(path)
    if kind in NETWORK:
        raise UserError(
            f"The store {path} would lie on a network drive ({kind}), where events can be lost.",
            hint="Choose a folder on this computer's own disk; set POS_ASSIST_HOME.",
            code=ExitCode.CONFIGURATION,
        )


def drive_kind(path: Path, mounts: Path = MOUNTS) -> str:
    """The file system's name under `path` ('ext4', 'nfs4', …); '' where the system does not tell."""
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(path.absolute())[0]
        remote = drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == DRIVE_REMOTE
        return "smb3" if remote else ""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    found = (0, "")
    place = str(path.resolve())
    for line in lines:  # "36 35 98:0 /root /mount/point options - type source options"; spaces are \040
        before, _, after = line.partition(" - ")
        point = before.split(" ")[4].replace("\\040", " ").rstrip("/")
        if place == point or place.startswith(f"{point}/"):
            found = max(found, (len(point) + 1, after.split(" ")[0]), key=lambda held: held[0])
    return found[1]
