"""The door through which every sentence of an interface is translated; no Qt here.

`translate` only marks a source so that pyside6-lupdate finds it (it looks for that very name); the translating is
done by whatever `Texts` is handed in (ui/translation.py in a window, `SourceTexts` in tests).
Sentences for customers are not interface: they are data (resources/phrases).
"""

from __future__ import annotations

from typing import Protocol


class Texts(Protocol):
    """One interface language. `tr` of an unknown source gives the source back."""

    @property
    def language(self) -> str:
        """Two letters: 'en', 'pl', 'sk' or 'ro'."""
        ...

    def tr(self, source: str, n: int = -1) -> str:
        """The sentence in this language; `n` >= 0 chooses the plural form and fills '%n'."""
        ...


class SourceTexts:
    """The English sources themselves, for tests and for a missing translation file."""

    language = "en"

    def tr(self, source: str, n: int = -1) -> str:
        """The source with '%n' filled and '(s)' resolved as English does."""
        if n < 0:
            return source
        return source.replace("%n", str(n)).replace("(s)", "" if n == 1 else "s")


def translate(_context: str, source: str, _comment: str = "", _n: int = -1) -> str:
    """Mark `source` for pyside6-lupdate and hand it back untouched; a fourth argument marks a plural."""
    return source
