"""The order of names in a list, as each language keeps it (CLDR): where ł, č or ș stands, and Slovak's ch."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

Key = tuple[list[tuple[str, int]], str]  # plain letter and its place among the letters that follow it; the name

OWN_LETTERS = {  # each follows its plain letter; in their own order where one letter has several
    "pl": "ąćęłńóśźż",
    "sk": "äčȟôšž",
    "ro": "ăâîșț",
}
SLOVAK_CH = "ȟ"  # in keys only: one letter, behind h
WHOLE = str.maketrans({"ł": "l", "đ": "d", "ø": "o"})  # Unicode does not take them apart
CEDILLA = str.maketrans({"ş": "ș", "ţ": "ț"})  # how older programs wrote Romanian


def name_order(language: str) -> Callable[[str], Key]:
    """A sort key. Foreign accents do not count; ş is ș; upper and lower case are one."""
    own = OWN_LETTERS.get(language, "")

    def key(name: str) -> Key:
        text = unicodedata.normalize("NFC", name.casefold()).translate(CEDILLA)
        if language == "sk":
            text = text.replace("ch", SLOVAK_CH)
        return [(_plain(char), own.find(char)) for char in text], name

    return key


def _plain(char: str) -> str:
    return unicodedata.normalize("NFD", char)[0].translate(WHOLE)
