"""States of import and export worth looking at."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from pos_assist.manager.page import Page
from pos_assist.manager.transfer.page import TransferPage
from tests.gui.manager_states import State

GOOD = """\
format = 1
[[never]]
id = "not-together"
when = "sku:CBL-2M"
offer = "sku:CASE"
why = "another connector"
[[exclude]]
category = "tobacco"
"""
WRONG = """\
format = 1
[[pair]]
id = "one"
wen = "sku:CBL-2M"
offer = "sku:CASE"
[[exclude]]
"""


def _look(page: Page, text: str, *, whole: bool = False) -> None:
    assert isinstance(page, TransferPage)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "spring.toml"
        file.write_text(text, encoding="utf-8")
        page.into.file.setText(str(file))
        page.into.whole.setChecked(whole)
        page.into.look()


def looked(page: Page) -> None:
    """New rules."""
    _look(page, GOOD)


def taken_away(page: Page) -> None:
    """The file is all there is: everything else goes."""
    _look(page, GOOD, whole=True)


def mistakes(page: Page) -> None:
    """Every mistake with its line."""
    _look(page, WRONG)


def written(page: Page) -> None:
    """The rules to a file."""
    assert isinstance(page, TransferPage)
    with TemporaryDirectory() as folder:
        page.out.what.setCurrentIndex(1)
        page.out.file.setText(str(Path(folder) / "rules.xlsx"))
        page.out.write()


STATES = (
    State("transfer", "looked", do=looked),
    State("transfer", "taken-away", do=taken_away),
    State("transfer", "mistakes", do=mistakes),
    State("transfer", "written", do=written),
)
