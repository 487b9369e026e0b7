"""The list of sentences: what each says, of which kind it is, and how it stands with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pos_assist.manager.parts.table import Row, row
from pos_assist.manager.scripts import texts as say
from pos_assist.manager.scripts.desk import Desk
from pos_assist.manager.scripts.drafts import Draft, is_wrong
from pos_assist.services.texts import Texts


def state_words(draft: Draft, texts: Texts) -> str:
    """'your own, paused': how it stands with a sentence."""
    own = draft.after is not None
    words = [texts.tr(say.OWN if not draft.shipped else say.CHANGED if own else say.SHIPPED)]
    if own and draft.script.paused:
        words.append(texts.tr(say.PAUSED))
    if own and draft.script.variant:
        words.append(texts.tr(say.ARM).format(arm=draft.script.variant))
    return ", ".join(words)


def rows_of(drafts: Iterable[Draft], desk: Desk, texts: Texts) -> list[Row]:
    """One row a sentence, in the window's language where it has one there."""
    return [_row(draft, desk, texts) for draft in drafts]


def _row(draft: Draft, desk: Desk, texts: Texts) -> Row:
    script = draft.script
    said = script.texts.get(texts.language) or next((text for text in script.texts.values() if text), "–")
    wrong = [texts.tr(say.WRONG)] if is_wrong(draft.findings(desk)) else []
    waits = [texts.tr(say.NOT_SAVED)] if draft.change is not None else []
    state = ", ".join((*wrong, *waits, state_words(draft, texts)))
    return row(script.script_id, said, texts.tr(say.KINDS[draft.kind]), state, also=script.script_id)


def lines_of(drafts: Mapping[str, Draft], texts: Texts) -> list[str]:
    """One sentence a change, for the bar that saves."""
    return [line for draft in drafts.values() for line in _lines(draft, texts)]


def _lines(draft: Draft, texts: Texts) -> list[str]:
    name, change = draft.script.script_id, draft.change
    if change is None:
        return []
    if change.after is None:
        return [texts.tr(say.CHANGE_GONE if draft.shipped else say.CHANGE_DELETED).format(name=name)]
    before = change.before or {}
    lines = [] if change.before or draft.shipped else [texts.tr(say.CHANGE_NEW).format(name=name)]
    was, now = {**draft.shipped, **before.get("text", {})}, {**draft.shipped, **change.after["text"]}
    for language in say.LANGUAGES:
        if was.get(language, "") != now.get(language, ""):
            parts = {"name": name, "language": texts.tr(say.LANGUAGES[language])}
            before_text, after_text = was.get(language) or "–", now.get(language) or "–"
            lines.append(texts.tr(say.CHANGE_TEXT).format(**parts, before=before_text, after=after_text))
    if before.get("paused", False) != change.after.get("paused", False):
        words = say.CHANGE_PAUSED if change.after.get("paused") else say.CHANGE_RESUMED
        lines.append(texts.tr(words).format(name=name))
    return lines or [texts.tr(say.CHANGE_OTHER).format(name=name)]
