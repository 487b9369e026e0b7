"""One language of one sentence while it is typed: what would be said, how long it can get, and what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from pos_assist.engine.facts import Facts
from pos_assist.engine.lint_length import WARN_CHARS
from pos_assist.engine.linting import Finding, Level
from pos_assist.engine.script_check import Measure, measure
from pos_assist.engine.script_sizes import size
from pos_assist.engine.templates import NotFillable, fill, placeholders
from pos_assist.manager.scripts import texts as say
from pos_assist.manager.scripts.desk import Desk
from pos_assist.manager.scripts.drafts import Draft
from pos_assist.manager.scripts.finding_texts import told
from pos_assist.services.texts import Texts


class Reach(Enum):
    """How long a sentence becomes, against what is said in five seconds and what is never said."""

    FITS = "fits"
    LONG = "long"
    TOO_LONG = "too long"


VERDICTS = {Reach.FITS: say.FITS, Reach.LONG: say.LONG, Reach.TOO_LONG: say.TOO_LONG}


@dataclass(frozen=True)
class Preview:
    """Finished texts of one language. `said` '' where nothing can be shown; then `instead` says why."""

    said: str
    instead: str
    share: float  # of the characters that may be said, 0..1 and above
    reach: Reach
    meter: str  # characters, words and seconds in words
    verdict: str
    mistakes: tuple[str, ...]
    hints: tuple[str, ...]


def preview(
    draft: Draft, language: str, found: Sequence[Finding], *, facts: Facts | None, desk: Desk, texts: Texts
) -> Preview:
    """All of it; `found`: of the whole draft, `facts`: of the sample, None where there is none."""
    text = draft.script.texts.get(language, "").strip()
    length = measure(text, language, draft.kind, desk.rules.goods) if text else Measure(0, 0)
    policy = desk.rules.policy
    said, instead = _said(text, draft, facts, desk, texts)
    too_long = length.chars > policy.script_max_chars or length.words > policy.script_max_words
    reach = Reach.TOO_LONG if too_long else Reach.LONG if length.chars > WARN_CHARS else Reach.FITS
    own = [one for one in found if one.language == language]
    seconds = f"{length.seconds:.1f}"
    return Preview(
        said=said,
        instead=instead,
        share=length.chars / policy.script_max_chars,
        reach=reach,
        meter=texts.tr(say.METER).format(
            chars=length.chars,
            most=policy.script_max_chars,
            words=length.words,
            most_words=policy.script_max_words,
            seconds=seconds if texts.language == "en" else seconds.replace(".", ","),
        ),
        verdict=texts.tr(VERDICTS[reach]),
        mistakes=tuple(told(one, texts) for one in own if one.level is Level.ERROR),
        hints=tuple(told(one, texts) for one in own if one.level is Level.WARNING),
    )


def _said(text: str, draft: Draft, facts: Facts | None, desk: Desk, texts: Texts) -> tuple[str, str]:
    """The sentence with the sample, or why there is none."""
    if not text:
        return "", texts.tr(say.OURS_SAID if draft.shipped else say.NOTHING_SAID)
    if facts is None:
        return "", texts.tr(say.NO_SAMPLE)
    try:
        unknown = [name for name in sorted(placeholders(text)) if not facts.value(name)]
    except NotFillable:
        return "", texts.tr(say.NOT_FILLED)
    if unknown:
        return "", texts.tr(say.NOT_KNOWN).format(names=", ".join(f"{{{name}}}" for name in unknown))
    sentence = fill(text, facts.value)
    chars, words = size(sentence)
    policy = desk.rules.policy
    fits = chars <= policy.script_max_chars and words <= policy.script_max_words
    return sentence, "" if fits else texts.tr(say.NOT_FITTING)
