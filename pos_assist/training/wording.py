"""Fills sentences with a scene's words: never shows a placeholder that is empty."""

from __future__ import annotations

import re

from pos_assist.engine.offers import OfferKind
from pos_assist.training.content import Sentence
from pos_assist.training.encounter import Said
from pos_assist.training.scene import Idea, Scene
from pos_assist.training.values import Move, Objection, Says

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")  # 'Baterie 8 szt.' at a sentence's end
PANEL_LINE = "panel.line"  # in place of a sentence's key: the line of the panel itself
PLACEHOLDERS = (
    "item",
    "price",
    "benefit",
    "proof",
    "total",
    "instead_of",
    "saving",
    "cheaper_item",
    "cheaper_price",
)
CERTAIN = frozenset({"item", "price", "total"})  # every idea has them
KINDS_WITH = {"instead_of": OfferKind.UPGRADE.value, "saving": OfferKind.BUNDLE.value}  # certain with such ideas
_PHRASES = frozenset({"benefit", "proof"})  # lower-case in the scene: capitals where they begin a sentence
_WORDING = {  # by kind: with which moves it is offered
    OfferKind.UPGRADE: (Move.SWAP,),
    OfferKind.BUNDLE: (Move.SET,),
    OfferKind.SUBSTITUTE: (Move.SWAP, Move.OFFER),
    OfferKind.CHEAPER: (Move.CHEAPER, Move.SWAP, Move.OFFER),
}
_IMPLIED = {Move.BENEFIT: Says.BENEFIT, Move.PROOF: Says.PROOF, Move.PRICE: Says.PRICE}


def offering_moves(idea: Idea) -> tuple[Move, ...]:
    """The moves whose wording goes with the idea's kind, the plainest first."""
    return _WORDING.get(idea.kind, (Move.OFFER,))


def bills(move: Move, says: frozenset[Says]) -> bool:
    """Whether this names the total and no price: that is paying, not selling."""
    return move is Move.PRICE and Says.TOTAL in says and Says.PRICE not in says


def contents(said: Said) -> frozenset[Says]:
    """What a sentence contains, with what its move is by itself, unless it is vague or only names the total."""
    implied = _IMPLIED.get(said.move)
    nothing_more = Says.VAGUE in said.says or bills(said.move, said.says)
    return said.says if implied is None or nothing_more else said.says | {implied}


def placeholders(text: str) -> tuple[str, ...]:
    """The names in braces, in order."""
    return tuple(PLACEHOLDER.findall(text))


def fill(text: str, scene: Scene, total: str | None = None) -> str | None:
    """The text with the scene's words; None where one of them is not there. `total`: '' = not known here."""
    values = {name: _value(name, scene, total) for name in placeholders(text)}
    if not all(values.values()):
        return None

    def word(match: re.Match[str]) -> str:
        value = values[match[1]]
        before = text[: match.start()].rstrip()
        starts = match[1] in _PHRASES and (not before or before[-1] in ".?")
        return value[0].upper() + value[1:] if starts else value

    return _TWO_STOPS.sub(".", PLACEHOLDER.sub(word, text)) if values else text


def filled(sentence: Sentence, scene: Scene, language: str, total: str | None = None) -> Said | None:
    """A sentence as it is said about this scene; None where it cannot be."""
    if sentence.kinds and (scene.idea is None or scene.idea.kind.value not in sentence.kinds):
        return None
    text = fill(sentence.text.get(language, ""), scene, total)
    return Said(sentence.move, text, sentence.says, sentence.answers, sentence.key) if text else None


def panel_line(idea: Idea) -> Sentence:
    """What the panel gives to say, in the shop's own wording: good by what it contains."""
    amounts = {Says.PRICE: (idea.price, idea.saving), Says.TOTAL: (idea.total_after,), Says.BENEFIT: (idea.benefit,)}
    line = idea.script.casefold()
    says = {what for what, words in amounts.items() if any(word and word.casefold() in line for word in words)}
    return Sentence(
        PANEL_LINE, offering_moves(idea)[0], {}, frozenset(says | ({Says.QUESTION} if "?" in line else set()))
    )


def answers(said: Said, objection: Objection | None) -> bool:
    """Whether this answers that objection."""
    return objection is not None and said.answers is objection


def _value(name: str, scene: Scene, total: str | None) -> str:
    """What stands for a placeholder; '' where there is nothing."""
    idea = scene.idea
    if name == "total":
        return total if total is not None else idea.total_after if idea else scene.total
    return str(getattr(idea, name)) if idea and name in PLACEHOLDERS else ""
