"""The ear of practice: own words are matched with what ships and with the cards of this shop's content."""

from __future__ import annotations

from pos_assist import paths
from pos_assist.adapters.practice_ear import PracticeEar
from pos_assist.training.content import Content


def ear_of(content: Content) -> PracticeEar:
    """`ports.Ear`; each language is learned when it is first heard (some tenths of a second, once)."""
    return PracticeEar(paths.resources() / "practice" / "ear", content)
