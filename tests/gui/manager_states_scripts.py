"""States of the script editor worth looking at."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from pos_assist.engine.offers import OfferKind
from pos_assist.manager.page import Page
from pos_assist.manager.scripts.page import ScriptsPage
from tests.gui.manager_states import State

BAD = {
    "en": "Take {item} now, only {stock} pieces!",
    "pl": "Weź {item}u, tylko {stock} sztuk! Na pewno?",
    "sk": "Posledné kusy: {item}, {price} €. Naozaj nie?",
    "ro": "Doar azi: {item}, {price} lei!",
}


def _scripts(page: Page) -> ScriptsPage:
    assert isinstance(page, ScriptsPage)
    return page


def write(page: ScriptsPage, language: str, text: str) -> None:
    """As a person types it."""
    page.editor.panes.panes[language].edit.setPlainText(text)


def changed(page: Page) -> None:
    """A sentence changed in all four languages, all of it right."""
    scripts = _scripts(page)
    scripts.table.select("addon.A3")
    for language, text in {
        "en": "Also handy: {item}, {price}. Shall I add it?",
        "pl": "Przyda się też: {item}, {price}. Dodać?",
        "sk": "Hodí sa aj: {item}, {price}. Pridáme?",
        "ro": "Mai folosește: {item}, {price}. Adăugăm?",
    }.items():
        write(scripts, language, text)
    scripts._list()


def mistakes(page: Page) -> None:
    """Everything that must not be said, in each language."""
    scripts = _scripts(page)
    scripts.table.select("addon.A1")
    for language, text in BAD.items():
        write(scripts, language, text)
    scripts._list()


def refused(page: Page) -> None:
    """It was tried to save it."""
    mistakes(page)
    _scripts(page).save()


def own(page: Page) -> None:
    """A copy as a variant, with the longest name of the shop."""
    scripts = _scripts(page)
    scripts.table.select("upgrade.U1")
    scripts.editor.copy_button.click()
    scripts.editor.samples.box.setCurrentIndex(1)
    QApplication.processEvents()  # heights are found from the inside outwards


def new(page: Page) -> None:
    """A new sentence, still empty."""
    _scripts(page).begin(OfferKind.BUNDLE)


def beneath(page: Page) -> None:
    """The rest of the editor: what can be filled in."""
    scripts = _scripts(page)
    scripts.table.select("upgrade.U2")
    QApplication.processEvents()
    bar = scripts._area.verticalScrollBar()
    bar.setValue(bar.maximum())


STATES = (
    State("scripts", "changed", do=changed),
    State("scripts", "mistakes", do=mistakes),
    State("scripts", "refused", do=refused),
    State("scripts", "own", do=own),
    State("scripts", "new", do=new),
    State("scripts", "placeholders", do=beneath),
)
