"""The check of the shop's own scripts with the shipped sentences and word lists; read only where there is a script."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from pos_assist import paths

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pos_assist.engine.rules import RuleBook
    from pos_assist.engine.script import PhraseBook
    from pos_assist.engine.script_check import Longest
    from pos_assist.services.script_checking import ScriptCheck

log = logging.getLogger(__name__)


def script_check(goods: Longest | None = None, shipped: PhraseBook | None = None) -> ScriptCheck:
    """What an import, the editor and the panel ask. `goods`: those of the shop, where they are at hand."""
    from pos_assist.adapters.lint_lists import load_word_lists
    from pos_assist.adapters.phrases import load_phrases
    from pos_assist.engine.script_check import Rules
    from pos_assist.services.script_checking import ScriptCheck

    resources = paths.resources()
    return ScriptCheck(
        Rules(load_word_lists(resources / "lint"), shipped or load_phrases(resources / "phrases"), goods)
    )


def script_faults() -> Callable[[Mapping[str, Any]], list[tuple[str, str]]]:
    """What an import and a save ask of a script's document: (key, sentence) of every error; reads at the first."""
    made: list[ScriptCheck] = []

    def faults(document: Mapping[str, Any]) -> list[tuple[str, str]]:
        if not made:
            made.append(script_check())
        return [(mistake.key, mistake.text) for mistake in made[0](document)]

    return faults


def said_here(shipped: PhraseBook, book: RuleBook) -> PhraseBook:
    """The shipped sentences with the shop's own that may be said; the others are told in the log."""
    if not book.scripts:
        return shipped
    phrases, refused = script_check(shipped=shipped).sayable(shipped, book.scripts)
    for script_id in refused:
        log.warning("the shop's script %s is not said: 'pos-assist script lint --shop' tells why", script_id)
    return phrases
