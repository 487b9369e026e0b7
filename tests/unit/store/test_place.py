"""A store on a network drive is refused before anything is written there."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_assist.adapters.store import place
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.place import drive_kind
from pos_assist.errors import ExitCode, UserError

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /mnt/shop\\040server rw,relatime shared:20 - cifs //server/shop rw,vers=3.0
41 22 0:36 / /mnt rw shared:21 - tmpfs tmpfs rw
42 22 0:37 / /srv/till rw - nfs4 server:/till rw
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    path = tmp_path / "mountinfo"
    path.write_text(MOUNTS)
    return path


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/anna/store.db", "ext4"),
        ("/mnt/store.db", "tmpfs"),
        ("/mnt/shop server/data/store.db", "cifs"),
        ("/mnt/shop servers/store.db", "tmpfs"),
        ("/srv/till/store.db", "nfs4"),
        ("/srv/store.db", "ext4"),
    ],
)
def test_the_kind_of_drive_is_that_of_the_nearest_mount(mounts: Path, path: str, kind: str) -> None:
    assert drive_kind(Path(path), mounts) == kind


def test_where_the_system_does_not_tell_nothing_is_refused(tmp_path: Path) -> None:
    assert drive_kind(tmp_path, tmp_path / "missing") == ""


def test_a_store_on_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "NETWORK", {drive_kind(tmp_path)})  # as if this very disk were a server's

    with pytest.raises(UserError, match="network drive") as refused:
        upgrade(tmp_path / "data" / "store.db")

    assert refused.value.code is ExitCode.CONFIGURATION
    assert not (tmp_path / "data").exists()
