"""Whatever is dropped, in whatever order and form: the store says what a plain calculation says."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings

from tests.unit.stock.feeding import check_drops
from tests.unit.stock.feeds import Dropped, drops

A_SHORT_RUN = settings(max_examples=60, suppress_health_check=list(HealthCheck))


@A_SHORT_RUN
@given(found=drops(whole=True))
def test_files_that_tell_everything(found: list[Dropped], empty_store: Path) -> None:
    _check(found, empty_store, whole=True)


@A_SHORT_RUN
@given(found=drops(whole=False))
def test_files_that_tell_what_changed(found: list[Dropped], empty_store: Path) -> None:
    _check(found, empty_store, whole=False)


def _check(found: list[Dropped], empty_store: Path, *, whole: bool) -> None:
    with TemporaryDirectory() as folder:
        store = Path(shutil.copy(empty_store, Path(folder) / "store.db"))
        check_drops(found, Path(folder) / "drops", store, whole=whole)
