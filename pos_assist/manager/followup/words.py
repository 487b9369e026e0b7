"""What came of a list, in words. No Qt, and no customer."""

from __future__ import annotations

from pos_assist.manager.followup import texts as say
from pos_assist.services.follow_up import Outcome
from pos_assist.services.texts import Texts


def told(outcome: Outcome, texts: Texts) -> list[str]:
    """Why the list is as long as it is, a sentence a line."""
    counts = outcome.counts
    lines = [
        texts.tr(say.CONSENTING, counts.consenting),
        texts.tr(say.BOUGHT, counts.bought),
        texts.tr(say.WITHOUT, counts.without),
    ]
    for source, number in (
        (say.BEFORE, counts.listed_before),
        (say.NO_ADDRESS, counts.no_address),
        (say.UNREADABLE, counts.unreadable),
    ):
        if number:
            lines.append(texts.tr(source, number))
    return lines


def result(outcome: Outcome, texts: Texts) -> str:
    """How many, and where they stand."""
    if outcome.written is None:
        return texts.tr(say.WOULD, outcome.counts.listed)
    return texts.tr(say.WRITTEN, outcome.counts.listed).format(file=outcome.written)
