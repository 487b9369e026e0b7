"""The interface is complete in four languages, and the compiled files are those of the edited ones."""

from __future__ import annotations

import re
import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_assist import paths
from pos_assist.cashier import texts as say
from pos_assist.ui.translation import LANGUAGES, QtTexts

FOLDER = paths.resources() / "translations"
SOURCES = Path(say.__file__)
TOOLS = Path(sysconfig.get_path("scripts"))
FORMS = {"en": 2, "pl": 3, "sk": 3, "ro": 3}


def messages(path: Path) -> list[ET.Element]:
    return list(ET.parse(path).getroot().iter("message"))  # noqa: S314 - our own file


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_with_its_placeholders(language: str) -> None:
    for message in messages(FOLDER / f"pos_assist_{language}.ts"):
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_edited_file_knows_every_source_and_no_other(language: str, tmp_path: Path) -> None:
    """What lupdate finds in the sources today is what the committed file holds."""
    fresh = tmp_path / "fresh.ts"
    command = [str(TOOLS / "pyside6-lupdate"), "-locations", "none", str(SOURCES), "-ts", str(fresh)]
    subprocess.run([*command, "-target-language", language], check=True, capture_output=True)
    committed = messages(FOLDER / f"pos_assist_{language}.ts")
    assert {m.findtext("source") for m in messages(fresh)} == {m.findtext("source") for m in committed}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_up_to_date(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    source = FOLDER / f"pos_assist_{language}.ts"
    subprocess.run([TOOLS / "pyside6-lrelease", str(source), "-qm", str(fresh)], check=True, capture_output=True)
    assert fresh.read_bytes() == (FOLDER / f"pos_assist_{language}.qm").read_bytes()


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
