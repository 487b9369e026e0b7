"""S04: Qt's plural forms are CLDR's for every whole number from 0 to 1000, in every language.

The rules are written out from CLDR 47 (plurals.xml, integers only), so that no library is trusted with both sides.
"""

from __future__ import annotations

import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from pos_assist import paths
from pos_assist.ui.translation import LANGUAGES, QtTexts

TOOLS = Path(sysconfig.get_path("scripts"))


def _polish(n: int) -> str:
    if n == 1:
        return "one"
    return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"


def _romanian(n: int) -> str:
    if n == 1:
        return "one"
    return "few" if n == 0 or 1 <= n % 100 <= 19 else "other"


CLDR: Mapping[str, Callable[[int], str]] = {
    "en": lambda n: "one" if n == 1 else "other",
    "pl": _polish,
    "sk": lambda n: "one" if n == 1 else "few" if n in (2, 3, 4) else "other",
    "ro": _romanian,
}
FORMS = {  # in the order in which a .ts file holds them
    "en": ("one", "other"),
    "pl": ("one", "few", "many"),
    "sk": ("one", "few", "other"),
    "ro": ("one", "few", "other"),
}
TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">
<context><name>c</name>
<message numerus="yes"><source>%n</source><translation>{forms}</translation></message></context></TS>"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_qt_takes_is_that_of_cldr(language: str, tmp_path: Path) -> None:
    forms = "".join(f"<numerusform>{name}</numerusform>" for name in FORMS[language])
    source, compiled = tmp_path / "x.ts", tmp_path / "x.qm"
    source.write_text(TS.format(language=language, forms=forms))
    subprocess.run([TOOLS / "pyside6-lrelease", str(source), "-qm", str(compiled)], check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    taken = {n: translator.translate("c", "%n", "", n) for n in range(1001)}
    assert taken == {n: CLDR[language](n) for n in range(1001)}


def plurals(language: str) -> dict[tuple[str, str], list[str]]:
    """(context, source) of every plural sentence, and its forms."""
    root = ET.parse(paths.resources() / "translations" / f"pos_assist_{language}.ts").getroot()  # noqa: S314 - our own
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): [
            form.text or "" for form in message.iter("numerusform")
        ]
        for context in root.iter("context")
        for message in context.iter("message")
        if message.get("numerus") == "yes"
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_counted_sentence_says_the_right_form(language: str) -> None:
    found = plurals(language)
    assert found
    for (context, source), forms in found.items():
        texts = QtTexts(language, context=context)
        by_name = dict(zip(FORMS[language], forms, strict=True))
        for n in range(1001):
            assert texts.tr(source, n) == by_name[CLDR[language](n)].replace("%n", str(n))
