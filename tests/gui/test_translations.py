"""The interface is complete in four languages, and the compiled files are those of the edited ones.

Every context has files of its own, or shares the panel's. `python -m tests.gui.translate` refreshes them all.
"""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_assist.cashier import texts as say
from pos_assist.manager import texts as shell
from pos_assist.services import key_texts as keys
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.translate import FOLDER, PACKAGE, compile_to, sources, ts_file, update

FORMS = {"en": 2, "pl": 3, "sk": 3, "ro": 3}
SOURCES = sources()
EACH = [(name, language) for name in SOURCES for language in LANGUAGES]


def messages(path: Path) -> list[ET.Element]:
    return list(ET.parse(path).getroot().iter("message"))  # noqa: S314 - our own file


def known(path: Path) -> set[tuple[str, str, bool]]:
    """(context, source, plural) of every sentence in a file."""
    contexts = ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
    return {
        (context.findtext("name") or "", message.findtext("source") or "", message.get("numerus") == "yes")
        for context in contexts
        for message in context.iter("message")
    }


def test_every_file_of_translations_has_sources() -> None:
    """A misspelt context would be a file that nobody opens, and an interface in English."""
    assert {path.name for path in FOLDER.glob("*.ts")} == {ts_file(*one).name for one in EACH}


def test_a_module_marks_sentences_of_one_file() -> None:
    every = [path for modules in SOURCES.values() for path in modules]
    assert {"pos_assist", "manager_shell"} <= SOURCES.keys()
    assert [path for path in every if every.count(path) > 1] == []


def test_every_context_opens_the_file_that_holds_it(qapp: QApplication) -> None:
    assert QtTexts("pl", context="keys").tr(keys.UNKNOWN_KEY) != keys.UNKNOWN_KEY
    assert QtTexts("pl", context="manager_shell").tr(shell.SAVE) == "Zapisz"


@pytest.mark.parametrize(("name", "language"), EACH)
def test_every_sentence_is_translated_with_its_placeholders(name: str, language: str) -> None:
    for message in messages(ts_file(name, language)):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{source}: unfinished or obsolete"
        forms = [form.text or "" for form in translation.findall("numerusform")]
        if message.get("numerus"):
            assert len(forms) == FORMS[language], source
        for text in forms or [translation.text or ""]:
            assert text.strip(), source
            assert sorted(re.findall(r"\{\w+\}|%n", text)) == sorted(re.findall(r"\{\w+\}|%n", source)), text


@pytest.mark.parametrize(("name", "language"), EACH)
def test_the_edited_file_knows_every_source_and_no_other(name: str, language: str, tmp_path: Path) -> None:
    """What lupdate finds in the whole package today is what the committed file holds."""
    fresh = tmp_path / "fresh.ts"
    update(SOURCES[name], language, fresh)
    assert known(fresh) == known(ts_file(name, language))


@pytest.mark.parametrize(("name", "language"), EACH)
def test_signs_and_letters_are_those_of_the_language(name: str, language: str) -> None:
    """S07: comma-below s and t, never the cedilla ones; nobody is shouted at; no gap where the source has none."""
    for message in messages(ts_file(name, language)):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        for text in [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]:
            assert not set("şţŞŢ!") & set(text), text
            assert text == text.strip(), text
            assert text.endswith("?") == source.endswith("?"), text
            assert text.endswith("…") == source.endswith("…"), text


def counted(tree: ast.AST) -> list[ast.expr]:
    """What is handed to `tr` as a count."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    named = [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "tr"]
    return [call.args[1] for call in named if len(call.args) > 1]


NO_COUNT = re.compile(r"quantity|decimal|stock|available|weight|amount|minor|share|percent|\bint\(|\bround\(", re.I)


def test_a_decimal_quantity_never_chooses_a_plural_form() -> None:
    """S05: '0,5 pozycji' has forms of its own; what may have a fraction is written with its unit instead."""
    assert NO_COUNT.search(ast.unparse(counted(ast.parse("wording.tr(say.PIECES, int(line.quantity))"))[0]))
    counts = [
        (path.name, ast.unparse(count))
        for path in sorted(PACKAGE.rglob("*.py"))
        for count in counted(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert counts
    assert [found for found in counts if NO_COUNT.search(found[1])] == []


@pytest.mark.parametrize(("name", "language"), EACH)
def test_the_compiled_file_is_up_to_date(name: str, language: str, tmp_path: Path) -> None:
    fresh, source = tmp_path / "fresh.qm", ts_file(name, language)
    compile_to(source, fresh)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


GLOSSARY = {  # ux.md section 5, letter for letter
    say.ADD: ("Add", "Dodaj", "Pridať", "Adaugă"),
    say.SWAP: ("Swap", "Zamień", "Vymeniť", "Schimbă"),
    say.DECLINES: ("Customer declines", "Klient nie chce", "Zákazník nechce", "Clientul nu dorește"),
    say.NOT_OFFERED: ("Not offered", "Nie zaproponowano", "Neponúknuté", "Nu s-a propus"),
    say.WHY: ("Why this?", "Skąd ta propozycja?", "Prečo práve toto?", "De ce acest produs?"),
    say.STOCK_OLD: (
        "Stock data old – check shelf",
        "Dane nieaktualne – sprawdź półkę",
        "Údaje sú staršie – overte na predajni",
        "Date vechi – verificați raftul",
    ),
    say.WAITING_FOR_BASKET: ("Waiting for basket", "Czekam na koszyk", "Čakám na nákup", "Aștept coșul"),
    say.NO_IDEA: ("No idea for this basket", "Brak propozycji", "Bez návrhu", "Fără sugestie"),
    say.TILL_NOT_CONNECTED: (
        "Till not connected – selling is not affected",
        "Brak łączności z kasą – sprzedaż działa",
        "Pokladňa nepripojená – predaj funguje",
        "Casa nu e conectată – vânzarea continuă",
    ),
    say.HAS_ONE: ("Has one already", "Już ma", "Už má", "Are deja"),
    say.PRICE: ("Price", "Cena", "Cena", "Preț"),
    say.NO_TIME: ("No time", "Brak czasu", "Nemá čas", "Fără timp"),
    say.NOT_SUITABLE: ("Not suitable", "Nie pasuje", "Nehodí sa", "Nu se potrivește"),
    say.OTHER: ("Other", "Inny powód", "Iný dôvod", "Alt motiv"),
    say.ADD_ON: ("Add-on", "Dodatek", "Doplnok", "Accesoriu"),
    say.BETTER_VERSION: ("Better version", "Lepsza wersja", "Lepšia verzia", "Versiune mai bună"),
}


@pytest.mark.parametrize("place", range(4))
def test_the_glossary_is_used_to_the_letter(qapp: QApplication, place: int) -> None:
    texts = QtTexts(LANGUAGES[place])
    assert {source: texts.tr(source) for source in GLOSSARY} == {s: words[place] for s, words in GLOSSARY.items()}


PLURALS = {
    "en": {0: "0 suggestions today", 1: "1 suggestion today", 2: "2 suggestions today"},
    "pl": {
        1: "Dzisiaj 1 propozycja",
        2: "Dzisiaj 2 propozycje",
        5: "Dzisiaj 5 propozycji",
        12: "Dzisiaj 12 propozycji",
        22: "Dzisiaj 22 propozycje",
    },
    "sk": {1: "Dnes 1 návrh", 3: "Dnes 3 návrhy", 5: "Dnes 5 návrhov", 22: "Dnes 22 návrhov"},
    "ro": {1: "Astăzi 1 sugestie", 2: "Astăzi 2 sugestii", 20: "Astăzi 20 de sugestii", 101: "Astăzi 101 sugestii"},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_follow_each_language(qapp: QApplication, language: str) -> None:
    texts = QtTexts(language)
    assert {n: texts.tr(say.SUGGESTIONS_TODAY, n) for n in PLURALS[language]} == PLURALS[language]


def test_an_unknown_language_speaks_english(qapp: QApplication) -> None:
    assert QtTexts("xx").tr(say.ADD) == "Add"
    assert QtTexts("pl").tr("never marked") == "never marked"
