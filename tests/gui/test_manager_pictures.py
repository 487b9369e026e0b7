"""The tool that takes pictures of the manager's window, over every page of figures: nothing blank, nothing unread."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pos_assist.manager.parts.elided import ElidedButton, ElidedLabel
from pos_assist.ui.theme import LIGHT
from pos_assist.ui.translation import LANGUAGES
from tests.gui.manager_office import ManagersDesk
from tests.gui.manager_screenshots import SIZES, photographed, shoot, without_colour
from tests.gui.manager_states import State
from tests.gui.told_desk import told_desk

PAGES = ("overview", "receipts", "people", "experiments", "data", "customers", "what_if")
LEAST_TONES = 40  # grays of a page with words, a chart or a table on it; a blank one has a handful
LEAST_INK = 0.01  # of the page's pixels: words


def test_the_tool_writes_what_it_is_told_in_gray(managers_desk: ManagersDesk, tmp_path: Path) -> None:
    state, files = State("data", "filled"), [tmp_path / "deep" / "a.png", tmp_path / "b.png"]
    for file, gray in zip(files, (False, True), strict=True):
        shoot(told_desk(managers_desk), state, file, language="pl", size="360x768", theme=LIGHT, gray=gray)
    coloured, flat = (QImage(str(file)) for file in files)
    assert (coloured.width(), coloured.height()) == (flat.width(), flat.height()) == (360, 768)
    assert flat.isGrayscale()
    assert not coloured.isGrayscale()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_figures_can_be_read_in_colour_and_without(
    managers_desk: ManagersDesk, language: str, size: str
) -> None:
    desk, empty = told_desk(managers_desk), list[str]()
    width, height = map(int, size.split("x"))
    for page in PAGES:
        window, picture = photographed(desk, State(page, "filled"), language=language, size=size, theme=LIGHT)
        empty += [f"{page}: {one}" for one in unread(window.page)]
        window.hide()
        window.deleteLater()
        assert (picture.width(), picture.height()) == (width, height)
        for image in (picture, without_colour(picture)):
            assert tones(image) >= LEAST_TONES, page
            assert ink(image) >= LEAST_INK, page
    assert empty == []


def unread(page: QWidget) -> list[str]:
    """Texts that are shown and of which nothing is left but dots."""
    found = []
    told: list[QLabel | QAbstractButton] = [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]
    for one in told:
        whole = one._whole if isinstance(one, ElidedLabel | ElidedButton) else one.text()
        if one.isVisible() and whole.strip() and (one.width() < 8 or not one.text().strip("… ")):
            found.append(whole)
    return found


def inside(image: QImage) -> QImage:
    """Without the window's frame: beneath its bar, right of its list where there is one."""
    left = 220 if image.width() > 700 else 0
    return image.copy(left, 120, image.width() - left, image.height() - 180)


def tones(image: QImage) -> int:
    """How many grays there are on the page."""
    flat = inside(image).convertToFormat(QImage.Format.Format_Grayscale8)
    return len(set(bytes(flat.constBits())))


def ink(image: QImage) -> float:
    """The share of dark pixels on the page."""
    pixels = bytes(inside(image).convertToFormat(QImage.Format.Format_Grayscale8).constBits())
    return sum(map(pixels.count, range(110))) / len(pixels)


def test_the_check_itself_sees_a_blank_page_and_a_text_of_dots(managers_desk: ManagersDesk) -> None:
    blank = QImage(1024, 768, QImage.Format.Format_RGB32)
    blank.fill(0xFFFFFFFF)
    assert tones(blank) < LEAST_TONES
    assert ink(blank) < LEAST_INK
    page = QWidget()
    label = ElidedLabel(page)
    label.setFixedWidth(4)
    label.show_text("Confirmed of shown")
    page.show()
    assert unread(page) == ["Confirmed of shown"]
    page.hide()
