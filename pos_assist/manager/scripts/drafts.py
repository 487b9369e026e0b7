"""One sentence as it stands in the editor, beside what is in force and what is shipped; and what would be saved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pos_assist.engine.linting import Finding, Level
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.rules import ShopScript
from pos_assist.engine.script import VARIANTS
from pos_assist.engine.script_check import LANGUAGES, check_script
from pos_assist.manager.scripts.desk import Desk
from pos_assist.services.editing import Change, Document
from pos_assist.services.script_checking import KIND, document_of, script_of


@dataclass(frozen=True)
class Draft:
    """`script` holds the text of every language as it is seen: the shop's own, or the shipped one beneath it."""

    script: ShopScript
    shipped: Mapping[str, str]  # by language; {} for a sentence that is the shop's own
    before: Document | None = None  # in force
    gone: bool = False  # to be deleted

    @property
    def kind(self) -> OfferKind:
        """Of its offers."""
        return OfferKind(self.script.kind)

    @property
    def own(self) -> ShopScript:
        """What is the shop's in it: texts that are as shipped are left to the shipped sentence."""
        texts = {
            language: text
            for language, text in self.script.texts.items()
            if text.strip() and text.strip() != self.shipped.get(language)
        }
        return replace(self.script, texts=texts)

    @property
    def after(self) -> dict[str, Any] | None:
        """The document that would be in force; None: nothing of the shop's is left in it."""
        if self.gone or (self.shipped and not self.own.texts):
            return None
        return document_of(self.own)

    @property
    def change(self) -> Change | None:
        """What saving would do."""
        same = self.before == self.after
        return None if same else Change(KIND, self.script.script_id, self.before, self.after)

    def with_text(self, language: str, text: str) -> Draft:
        """The same with another text."""
        return replace(self, script=replace(self.script, texts={**self.script.texts, language: text}))

    def restored(self) -> Draft:
        """As shipped."""
        return replace(self, script=ShopScript(self.script.script_id, self.script.kind, self.shipped))

    def findings(self, desk: Desk) -> list[Finding]:
        """What the check says of what is the shop's in it; nothing of a sentence as it was shipped."""
        return check_script(self.own, desk.rules) if self.after is not None else []


def shipped_names() -> Iterator[tuple[str, OfferKind]]:
    """Every shipped sentence and its kind, in the order in which they are tried."""
    for kind in OfferKind:
        yield from ((key, kind) for key in VARIANTS[kind])


def draft_of(name: str, desk: Desk) -> Draft | None:
    """What stands under a name now; None where there is nothing."""
    document = desk.documents.get(name)
    kind = next((kind for key, kind in shipped_names() if key == name), None)
    shipped = desk.shipped.shipped(name) if kind is not None else {}
    if document is not None:
        script = script_of(document)
        if script.kind in {one.value for one in OfferKind}:
            return Draft(replace(script, texts={**shipped, **script.texts}), shipped, document)
    return Draft(ShopScript(name, kind.value, shipped), shipped) if kind is not None else None


def every_draft(desk: Desk) -> list[Draft]:
    """The shipped sentences, changed or not, and after those of each kind the shop's own."""
    found: list[Draft] = []
    shipped = dict(shipped_names())
    for kind in OfferKind:
        found += [draft for key in VARIANTS[kind] if (draft := draft_of(key, desk))]
        own = (draft_of(name, desk) for name in desk.documents if name not in shipped)
        found += [draft for draft in own if draft is not None and draft.kind is kind]
    return found


def new_draft(kind: OfferKind, taken: Sequence[str], like: Draft | None = None) -> Draft:
    """A sentence of the shop's own, empty or with the words of another one, under a name that is free."""
    stem = f"{like.script.script_id}-" if like else f"{VARIANTS[kind][0].partition('.')[0]}.own"
    letters = "bcdefghijklmnopqrstuvwxyz" if like else "123456789"
    ends = [*letters, *(f"{number}" for number in range(10, 1000))]
    name = next(f"{stem[:30]}{end}" for end in ends if f"{stem[:30]}{end}" not in taken)
    texts = dict(like.script.texts) if like else dict.fromkeys(LANGUAGES, "")
    return Draft(ShopScript(name, kind.value, texts, variant=name[-1].upper() if like else ""), {})


def is_wrong(findings: Sequence[Finding]) -> bool:
    """Whether one of them keeps it from being saved."""
    return any(finding.level is Level.ERROR for finding in findings)
