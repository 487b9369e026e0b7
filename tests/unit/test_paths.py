"""Where our folders are, or that there is no place for them."""

from __future__ import annotations

import os
import sys

import pytest

from pos_assist import paths
from pos_assist.errors import ExitCode, UserError


@pytest.mark.skipif(sys.platform == "win32", reason="Windows always knows a home")
def test_a_user_without_a_home_folder_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    import pwd

    def nobody(uid: int) -> pwd.struct_passwd:
        raise KeyError(uid)

    monkeypatch.setattr(pwd, "getpwuid", nobody)
    for name in [name for name in os.environ if name in ("HOME", "POS_ASSIST_HOME") or name.startswith("XDG_")]:
        monkeypatch.delenv(name)

    with pytest.raises(UserError, match="no home folder") as refused:
        paths.home()

    assert refused.value.code is ExitCode.CONFIGURATION
