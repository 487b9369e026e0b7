"""One's own practice in words: the tier of each check, and the encounters so far. No ranking, and no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import groupby
from math import floor
from typing import NamedTuple

from pos_assist.services.paper.numbers import write_day
from pos_assist.services.practice.records import Mode, Outcome, Played
from pos_assist.services.practice.sessions import Start
from pos_assist.services.practice.tiers import (
    LEAST_DAYS,
    LEAST_SESSIONS,
    NOTHING_YET,
    STEADY_FROM,
    STRONG_FROM,
    Mastery,
    Tier,
)
from pos_assist.services.texts import Texts
from pos_assist.trainer import names
from pos_assist.trainer import texts as say
from pos_assist.trainer.encounter_words import talk
from pos_assist.trainer.outcome_words import check_name, check_shown, per_cent
from pos_assist.trainer.shown import CheckShown, Spoken
from pos_assist.training.content import Content
from pos_assist.training.values import Check, End

MOST_LISTED = 200
NEXT_TIER = {Tier.BUILDING: (Tier.STEADY, STEADY_FROM), Tier.STEADY: (Tier.STRONG, STRONG_FROM)}

Local = Callable[[datetime], datetime]


class TierShown(NamedTuple):
    """One check, or all of them. `facts`: how often it counted, and from where on the next tier is."""

    name: str
    tier: str
    facts: str


class Entry(NamedTuple):
    """One encounter of the list: its title, and beneath it what it came to."""

    encounter_id: str
    words: str


class RecordShown(NamedTuple):
    """`checks` in the rubric's order; `days` newest first, each with its encounters; `listed`: what is left out."""

    overall: TierShown
    checks: tuple[TierShown, ...]
    days: tuple[tuple[str, tuple[Entry, ...]], ...]
    listed: str


class KeptShown(NamedTuple):
    """One encounter, read again."""

    title: str
    about: str
    talk: tuple[Spoken, ...]
    checks: tuple[CheckShown, ...]


def record_shown(start: Start, history: Sequence[Outcome], content: Content, texts: Texts, local: Local) -> RecordShown:
    """`history`: newest first; `local`: a moment by the shop's clock."""
    newest = history[:MOST_LISTED]
    left_out = texts.tr(say.LISTED).format(most=len(newest), all=len(history)) if len(newest) < len(history) else ""
    days = groupby(newest, lambda one: local(one.at).date())
    return RecordShown(
        _tier(texts.tr(say.ALL_CHECKS), start.mastery, texts),
        tuple(_tier(check_name(one, texts), start.checks.get(one, NOTHING_YET), texts) for one in Check),
        tuple((write_day(day, texts.language), _entries(ones, start.language, content, texts)) for day, ones in days),
        left_out if history else texts.tr(say.NOTHING_KEPT),
    )


def kept_shown(played: Played, content: Content, texts: Texts, local: Local) -> KeptShown:
    """With what its checks found, as it was kept: content that was changed since changes nothing."""
    state, score = played.state, played.score
    came_to = _came_to(score.percent if state.ended else None, state.ended, texts)
    day = write_day(local(played.at).date(), texts.language)
    return KeptShown(
        _title(state.setup.plot, state.setup.language, content),
        " · ".join((day, *came_to)),
        talk(state, texts, score if state.ended else None),
        tuple(check_shown(one, texts)._replace(line="") for one in score.checks) if state.ended else (),  # in the talk
    )


def _tier(name: str, one: Mastery, texts: Texts) -> TierShown:
    facts = [texts.tr(say.COUNTED, one.tries)]
    if one.share is None:
        rounds, days = min(one.sessions, LEAST_SESSIONS), min(one.days, LEAST_DAYS)
        told = texts.tr(say.TIER_LATER).format(rounds=rounds, least=LEAST_SESSIONS, days=days, least_days=LEAST_DAYS)
        facts.append(told)
    else:  # downwards: what is not quite the next tier must not read as if it were
        facts.append(per_cent(floor(round(one.share * 100, 4)), texts))
    if one.tier in NEXT_TIER:
        tier, begins = NEXT_TIER[one.tier]
        begins_at = per_cent(round(begins * 100), texts)
        facts.append(texts.tr(say.TIER_FROM).format(tier=texts.tr(names.TIERS[tier.value]), percent=begins_at))
    return TierShown(name, texts.tr(names.TIERS[one.tier.value]), " · ".join(facts))


def _entries(ones: Iterable[Outcome], language: str, content: Content, texts: Texts) -> tuple[Entry, ...]:
    return tuple(_entry(one, language, content, texts) for one in ones)


def _entry(one: Outcome, language: str, content: Content, texts: Texts) -> Entry:
    told = [
        *([texts.tr(say.ASSESSMENT)] if one.mode is Mode.ASSESSMENT else []),
        *_came_to(one.percent if one.end else None, one.end, texts),
        *([texts.tr(say.ANOTHER_TRY)] if one.attempt > 1 else []),
        *([texts.tr(say.SHARED)] if one.shared else []),
    ]
    return Entry(one.encounter_id, f"{_title(one.plot, language, content)}\n{' · '.join(told)}")


def _came_to(percent: int | None, end: End | None, texts: Texts) -> tuple[str, ...]:
    """Per cent and end; of one that was left neither: it failed nothing."""
    if percent is None or end is None:
        return (texts.tr(say.LEFT_OPEN),)
    return per_cent(percent, texts), texts.tr(names.ENDS[end.value]).rstrip(".")


def _title(plot: str, language: str, content: Content) -> str:
    """The scenario's, or the key of one that is gone."""
    told = content.plots.get(plot)
    return told.title.get(language, plot) if told else plot
