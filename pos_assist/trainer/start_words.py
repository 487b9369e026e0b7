"""What stands at the beginning, in words: what is due, assigned and proposed, the week, the goal. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from pos_assist.services.paper.numbers import write_day
from pos_assist.services.practice.records import Assignment
from pos_assist.services.practice.sessions import Due, Start
from pos_assist.services.texts import Texts
from pos_assist.trainer import names
from pos_assist.trainer import texts as say
from pos_assist.trainer.outcome_words import check_name
from pos_assist.trainer.shown import Notice, StartShown, Task
from pos_assist.training.content import Content
from pos_assist.training.values import Objection

MOST_DUE = 4


def start_shown(
    start: Start,
    name: str,
    content: Content,
    texts: Texts,
    local: Callable[[datetime], datetime],
    *,
    minutes: float,
    encounters: int,
) -> StartShown:
    """`minutes`, `encounters`: of a session."""

    def day(moment: datetime) -> str:
        return _day(local(moment).date(), texts)

    return StartShown(
        name=name,
        heading=texts.tr(say.ALL_DONE if start.done_for_today else say.TODAY),
        says=_says(start, texts, day, minutes, encounters),
        due=tuple(_due(one, texts) for one in start.due[:MOST_DUE]),
        begin=texts.tr(say.PRACTISE_ANYWAY if start.done_for_today else say.BEGIN),
        week=_week(start, texts),
        goal=start.goal.text if start.goal else texts.tr(say.NO_GOAL),
        tasks=tuple(_task(one, content, start.language, texts, day) for one in start.assignments),
        lesson=_lesson(start, texts),
        certificates=tuple(
            texts.tr(say.CERTIFICATE).format(group=one.group or texts.tr(say.ALL_GROUPS), day=_day(one.expires, texts))
            for one in start.certificates
        ),
        tries=_tries(start, texts),
        may_assess=start.sessions > 0,
        trouble=texts.tr(say.SET_ASIDE) if content.trouble else "",
    )


def rules_shown(
    start: Start, texts: Texts, groups: tuple[str, ...], *, minutes: float, encounters: int, mark: str
) -> Notice:
    """What is told before an assessment, and the product groups it may be about."""
    time = texts.tr(say.RULE_TIME).format(minutes=f"{minutes:g}", encounters=encounters)
    lines = (texts.tr(say.RULE_HINTS), time, texts.tr(say.RULE_MARK).format(mark=mark))
    tries = texts.tr(say.TRIES_LEFT, start.tries_left)
    about = (texts.tr(say.ABOUT_GROUP),) if groups else ()
    press = texts.tr(say.ABOUT_ALL if groups else say.TAKE_ASSESSMENT)
    return Notice("shield", texts.tr(say.RULES), (*lines, tries, *about), press, texts.tr(say.BACK), groups)


def objection_name(objection: Objection | None, texts: Texts) -> str:
    """A family of plots; None: those in which nothing is to be offered."""
    return texts.tr(names.OBJECTIONS[objection.value] if objection else say.NOTHING_TO_OFFER)


def footer(start: Start, texts: Texts) -> str:
    """One line for the wide window's edge."""
    parts = [texts.tr(say.SHIFTS, start.week.practised)] if start.week.practised else []
    if start.due:
        due = ", ".join(objection_name(one.objection, texts) for one in start.due[:2])
        parts.append(texts.tr(say.DUE_TODAY).format(due=due))
    if start.goal:
        parts.append(f"{texts.tr(say.GOAL)}: {start.goal.text}")
    return "  ·  ".join(parts)


def _says(start: Start, texts: Texts, day: Callable[[datetime], str], minutes: float, encounters: int) -> str:
    if start.done_for_today:
        if start.next_due is None:
            return texts.tr(say.ALL_DONE_ALONE)
        return texts.tr(say.ALL_DONE_HELP).format(day=day(start.next_due))
    session = texts.tr(say.SESSION_IS).format(encounters=encounters, minutes=f"{minutes:g}")
    if start.due:
        return session
    return f"{texts.tr(say.NOTHING_DUE if start.sessions else say.FIRST_TIME)} {session}"


def _due(one: Due, texts: Texts) -> str:
    checks = ", ".join(check_name(check, texts) for check in one.checks[:2])
    return texts.tr(say.SKILL).format(check=checks, objection=objection_name(one.objection, texts))


def _week(start: Start, texts: Texts) -> tuple[str, ...]:
    week = [texts.tr(say.MASTERY).format(tier=texts.tr(names.TIERS[start.mastery.tier.value]))]
    if start.week.practised:
        week.append(texts.tr(say.SHIFTS, start.week.practised))
    if start.week.streak > 1:
        week.append(texts.tr(say.STREAK, start.week.streak))
    return tuple(week)


def _task(one: Assignment, content: Content, language: str, texts: Texts, day: Callable[[datetime], str]) -> Task:
    plot = content.plots.get(one.plot)
    by = texts.tr(say.ASSIGNED_BY).format(by=one.by, day=day(one.at))
    answer = texts.tr(say.ANSWERED).format(answer=one.answer) if one.answer else ""
    return Task(one.assignment_id, plot.title.get(language, plot.key) if plot else one.plot, by, one.note, answer)


def _lesson(start: Start, texts: Texts) -> tuple[str, ...]:
    lesson = start.lesson
    if lesson is None:
        return ()
    why = texts.tr(say.PROPOSED_WHY).format(
        declines=lesson.declines, of=lesson.of, objection=objection_name(lesson.objection, texts)
    )
    return why, texts.tr(say.PROPOSED_DO)


def _day(day: date, texts: Texts) -> str:
    return write_day(day, texts.language)


def _tries(start: Start, texts: Texts) -> str:
    """How many assessments are left, or why there is none to take yet."""
    if not start.sessions:
        return texts.tr(say.ROUND_FIRST)
    return texts.tr(say.TRIES_LEFT, start.tries_left) if start.tries_left else texts.tr(say.NO_TRIES)
