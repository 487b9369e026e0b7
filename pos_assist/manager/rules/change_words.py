"""What a change changes, in words a shopkeeper reads: names of fields and products, before and after."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pos_assist.manager.rules import field_texts
from pos_assist.manager.rules import texts as say
from pos_assist.manager.rules.change_texts import ADDED, BECOMES, IS_NOW, NO, REMOVED, YES
from pos_assist.manager.rules.forms import LABELS
from pos_assist.manager.rules.naming import Naming
from pos_assist.manager.rules.reading import Reading
from pos_assist.services.differences import differences
from pos_assist.services.editing import Change
from pos_assist.services.texts import Texts

_CODE = re.compile(r"(?:sku|ean|id):[^,]+")  # a product inside the text of a list
_SAYS_NOTHING = frozenset({"id"})


def headline(change: Change, reading: Reading, texts: Texts) -> str:
    """'Set: Phone + Case for 199.00', of what stands after it, or stood before."""
    document = change.after if change.after is not None else change.before
    what = Naming(reading, texts).rule(change.kind, document or {})
    return f"{texts.tr(say.KINDS.get(change.kind, change.kind))}: {what}"


def change_lines(change: Change, reading: Reading, texts: Texts) -> list[str]:
    """One line a field that differs; of something added or removed what it says."""
    naming = Naming(reading, texts)
    lines = []
    for one in differences(change.before, change.after):
        if one.key in _SAYS_NOTHING:
            continue
        before, after = (_value(one.key, text, naming, texts) for text in (one.before, one.after))
        source = BECOMES if before and after else IS_NOW if after else REMOVED
        line = texts.tr(source).replace("{field}", _field(one.key, texts))
        lines.append(line.replace("{before}", before).replace("{after}", after))
    return lines


def preview(changes: Sequence[Change], reading: Reading, texts: Texts) -> list[str]:
    """The headline and the lines of every change."""
    lines = []
    for change in changes:
        lines.append(_marked(change, headline(change, reading, texts), texts))
        if change.before is not None and change.after is not None:
            lines += [f"    {line}" for line in change_lines(change, reading, texts)]
    return lines


def _marked(change: Change, what: str, texts: Texts) -> str:
    if change.before is None:
        return texts.tr(ADDED).replace("{what}", what)
    return what if change.after is not None else texts.tr(say.WAS_REMOVED).replace("{what}", what)


def _field(key: str, texts: Texts) -> str:
    """'Benefit (pl)' of 'benefit.pl', 'When …: port' of 'when.attributes.port'."""
    first, *rest = key.split(".")
    label = texts.tr(LABELS.get(first, first))
    inside = [texts.tr(LABELS[part]) if part in LABELS else part for part in rest]
    return f"{label} ({', '.join(inside)})" if inside else label


def _value(key: str, text: str, naming: Naming, texts: Texts) -> str:
    first = key.partition(".")[0]
    if first == "paused":
        return texts.tr(YES if text == "yes" else NO) if text else ""
    if first == "segments":
        return ", ".join(texts.tr(field_texts.SEGMENT_NAMES.get(one, one)) for one in text.split(", ")) if text else ""
    return _CODE.sub(lambda found: naming.product(found[0].strip()), text)
