"""Scripts of the shop as documents: read, written, and refused where they may not be said."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from pos_assist.engine.linting import Finding, Level
from pos_assist.engine.rules import ShopScript
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.script_check import Rules, check_script, may_be_said
from pos_assist.services.editing import Document, Mistake

KIND = "script"  # of these documents


def script_of(document: Document) -> ShopScript:
    """The script of a document, however wrong: what is no text is written out, and then found."""
    texts = document.get("text", {})
    return ShopScript(
        script_id=str(document.get("id", "")),
        kind=str(document.get("kind", "")),
        texts={str(lang): str(text) for lang, text in texts.items()} if isinstance(texts, Mapping) else {},
        variant=str(document.get("variant", "")),
        paused=document.get("paused") is True,
        priority=priority if isinstance(priority := document.get("priority", 0), int) else 0,
    )


def document_of(script: ShopScript) -> dict[str, Any]:
    """As it is kept: without what is empty, letters composed."""
    texts = {lang: unicodedata.normalize("NFC", text.strip()) for lang, text in script.texts.items() if text.strip()}
    document: dict[str, Any] = {"id": script.script_id, "kind": script.kind, "text": texts}
    if script.variant:
        document["variant"] = script.variant
    if script.priority:
        document["priority"] = script.priority
    if script.paused:
        document["paused"] = True
    return document


class ScriptCheck:
    """What keeps a script from being saved, and from being said."""

    def __init__(self, rules: Rules) -> None:
        """`rules`: word lists, the shipped sentences and, where they are at hand, the shop's goods."""
        self.rules = rules

    def __call__(self, document: Document) -> list[Mistake]:
        """One mistake an error; [] where it may be saved. A warning is none."""
        script = script_of(document)
        return [
            Mistake((KIND, script.script_id), f"text.{error.language}" if error.language else _key(error), _said(error))
            for error in check_script(script, self.rules)
            if error.level is Level.ERROR
        ]

    def sayable(self, book: PhraseBook, scripts: Iterable[ShopScript]) -> tuple[PhraseBook, tuple[str, ...]]:
        """The book with those of the shop's scripts that may be said, and the names of those that may not.

        Whatever stands in the store, nothing is said that would not be let in today.
        """
        wanted = [script for script in scripts if not script.paused]
        good = tuple(script for script in wanted if may_be_said(script, self.rules))
        refused = tuple(script.script_id for script in wanted if script not in good)
        return (replace(book, own=good) if good else book), refused


def _key(error: Finding) -> str:
    return error.rule if error.rule in ("id", "kind") else "text"


def _said(error: Finding) -> str:
    return f"{error.what} {error.todo}"
