"""Interface language at run time: a compiled Qt translation behind the Qt-free `Texts`."""

from __future__ import annotations

import logging

from PySide6.QtCore import QTranslator

from pos_assist import paths

LANGUAGES = ("en", "pl", "sk", "ro")
CONTEXT = "cashier"
FILES = {CONTEXT: "pos_assist", "keys": "pos_assist"}  # translation files that are not named as their context

log = logging.getLogger(__name__)


class QtTexts:
    """The interface in one language. A language that is not there falls back to the English sources."""

    def __init__(self, language: str, *, context: str = CONTEXT) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._context = context
        self._translator = QTranslator()
        self._known: dict[tuple[str, int], str] = {}  # a lookup costs more than a drawn word
        name = FILES.get(context, context)
        path = paths.resources() / "translations" / f"{name}_{self.language}.qm"
        if not self._translator.load(str(path)):
            log.warning("no translation at %s; the interface is in English", path)

    def tr(self, source: str, n: int = -1) -> str:
        """The sentence in this language; `n` >= 0 chooses the plural form and fills '%n'."""
        key = (source, n)
        text = self._known.get(key)
        if text is None:
            text = self._translator.translate(self._context, source, "", n) or source
            if n >= 0:
                text = text.replace("%n", str(n))
            if len(self._known) > 4096:  # counts differ; never grow without end
                self._known.clear()
            self._known[key] = text
        return text
