"""What an encounter and a session came to, in words; of the line, never of the person. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from pos_assist.engine.formatting import percent
from pos_assist.services.paper.numbers import write_day
from pos_assist.services.practice.sessions import Session, Summary, Told
from pos_assist.services.texts import Texts
from pos_assist.trainer import names
from pos_assist.trainer import texts as say
from pos_assist.trainer.encounter_words import talk
from pos_assist.trainer.shown import CheckShown, FeedbackShown, SummaryShown
from pos_assist.training.content import Content
from pos_assist.training.encounter import Advice, CheckResult, Score, State
from pos_assist.training.values import MOST_AFTER_HARD_FAIL, Check, Right

MOST_GOALS = 3
# Keys of feedback about something that was done; with `Right` behind it: an offer in spite of that.
DONE = ("respect.no", "one_offer.no.many", "fit.no.offered", *(f"timing.no.{one.value}" for one in Right))


def per_cent(number: int, texts: Texts) -> str:
    """'80 %' as the language writes it."""
    return percent(Decimal(number) / 100, texts.language)


def feedback_shown(
    state: State, score: Score, advice: Advice, content: Content, texts: Texts, *, more: bool, trouble: str = ""
) -> FeedbackShown:
    """`more`: another encounter follows; `trouble`: why it was not kept, or ''."""
    plot, language = content.plots[state.setup.plot], state.setup.language
    applied = len(score.passed) + len(score.failed)
    most = per_cent(MOST_AFTER_HARD_FAIL, texts)
    return FeedbackShown(
        title=plot.title.get(language, plot.key),
        lesson=plot.lesson.get(language, ""),
        end=texts.tr(names.ENDS[score.end.value]) if score.end else "",
        talk=talk(state, texts, score),
        percent=per_cent(score.percent, texts),
        checks_of=texts.tr(say.CHECKS_OF).format(right=len(score.passed), of=applied),
        checks=tuple(check_shown(one, texts) for one in score.checks),
        strength=advice.strength,
        tries=tuple((_label(one, content, language, texts), one) for one in advice.tries),
        again=texts.tr(say.ASKED_AGAIN).format(most=most) if score.hard_fail else "",
        next=texts.tr(say.NEXT if more else say.TO_SUMMARY),
        trouble=texts.tr(say.NOT_KEPT).format(why=trouble) if trouble else "",
    )


def summary_shown(
    summary: Summary,
    session: Session,
    texts: Texts,
    local: Callable[[datetime], datetime],
    *,
    now: datetime,
    goal: str = "",
) -> SummaryShown:
    """`goal`: what was chosen just now, or ''."""
    due = summary.next_due if summary.next_due and summary.next_due > now else None
    next_due = texts.tr(say.NEXT_DUE).format(day=write_day(local(due).date(), texts.language)) if due else ""
    return SummaryShown(
        heading=_heading(summary, texts),
        text=_text(summary, session, texts),
        strengths=tuple(_told(one, texts) for one in summary.strengths),
        tries=tuple(_told(one, texts) for one in summary.tries),
        next_due=next_due,
        goals=() if goal or summary.passed is not None else _goals(summary, texts),
        goal=texts.tr(say.GOAL_SET).format(goal=goal) if goal else "",
        tone="ok" if summary.passed else "plain",
        certificate=summary.certificate is not None,
    )


def check_name(check: Check, texts: Texts) -> str:
    """What a check is called."""
    return texts.tr(names.CHECKS[check.value])


def check_shown(one: CheckResult, texts: Texts) -> CheckShown:
    """Sign and word, what was said, and what could have been said."""
    name = check_name(one.check, texts)
    if one.passed is None:
        return CheckShown(name, "quiet", texts.tr(say.NOT_ASKED))
    if one.passed:
        return CheckShown(name, "check", texts.tr(say.PASSED))
    line = texts.tr(say.IN_LINE).format(line=one.line) if one.line else ""
    better = texts.tr(say.BETTER).format(line=one.better) if one.better else ""
    return CheckShown(name, "ring", texts.tr(say.FAILED), line, better)


def _label(sentence: str, content: Content, language: str, texts: Texts) -> str:
    """Whether it is about something that was done and is better left out, or about something to begin with (T06)."""
    keys = (key for key, words in content.feedback.items() if words.get(language) == sentence)
    return texts.tr(say.STOP if next(keys, "").startswith(DONE) else say.START)


def _heading(summary: Summary, texts: Texts) -> str:
    return texts.tr({None: say.SUMMARY, True: say.PASSED_IT, False: say.NOT_PASSED}[summary.passed])


def _text(summary: Summary, session: Session, texts: Texts) -> str:
    reached, mark = per_cent(summary.percent, texts), per_cent(session.pass_mark, texts)
    if summary.certificate is not None:
        day = write_day(summary.certificate.expires, texts.language)
        return texts.tr(say.PASSED_TEXT).format(percent=reached, mark=mark, day=day)
    if summary.passed is False:
        return texts.tr(say.NOT_PASSED_TEXT).format(percent=reached, mark=mark)
    if not summary.encounters:
        return texts.tr(say.NOTHING_PLAYED)
    return texts.tr(say.ROUND, summary.encounters).format(percent=reached)


def _told(one: Told, texts: Texts) -> str:
    """The sentence of a check, or its name alone."""
    return one.text or check_name(one.check, texts)


def _goals(summary: Summary, texts: Texts) -> tuple[str, ...]:
    """Goals to choose from: what was not right first, then what is always worth a thought."""
    first = [one.check for one in summary.tries]
    checks = [*first, *(one for one in Check if one not in first)]
    return tuple(texts.tr(names.GOALS[one.value]) for one in checks[:MOST_GOALS])
