"""What is practised next: assigned, due, or asked for by one's own declines; the rest is interleaved (T08, T16)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from random import Random

from pos_assist.services.practice.ports import Review, WeakSpot
from pos_assist.services.practice.records import Outcome, Skill
from pos_assist.services.practice.sessions import Due, Lesson
from pos_assist.training.content import Content, Plot
from pos_assist.training.scene import Scene
from pos_assist.training.values import PASS_MARK, Level, Objection, Right

LEAST_DECLINES, LEAST_SHARE = 5, 0.3  # of the declines with a reason: "many" (T16), and no accident of three customers
LESSON_RESTS = timedelta(days=7)  # after the lesson went well it is not proposed again
EASY_SESSIONS = 2  # a newcomer's first ones
LEAST_BASKETS = 3  # of a product group, or its assessment would show one basket again and again


def reviews_of(outcomes: Sequence[Outcome]) -> list[Review]:
    """Every check that applied in a first try, in the order of time."""
    return [
        Review(Skill(check, one.objection), one.at, passed)
        for one in outcomes
        if one.counts
        for check, passed in one.checks.items()
        if passed is not None
    ]


def due_of(moments: Mapping[Skill, datetime], content: Content, now: datetime) -> tuple[Due, ...]:
    """The families of which a check is due and a plot is there, the one that waits longest first."""
    families: dict[Objection | None, list[tuple[datetime, Skill]]] = {}
    for skill, moment in moments.items():
        if moment <= now and family(content, skill.objection):
            families.setdefault(skill.objection, []).append((moment, skill))
    told = []
    for objection, waiting in families.items():
        waiting.sort(key=lambda one: (one[0], one[1].key))
        told.append(Due(objection, tuple(skill.check for _, skill in waiting), waiting[0][0]))
    return tuple(sorted(told, key=lambda one: (one.since, one.objection.value if one.objection else "")))


def lesson_of(spots: Sequence[WeakSpot], outcomes: Sequence[Outcome], content: Content, now: datetime) -> Lesson | None:
    """The lesson that one's own customers ask for; None where nothing stands out, or it was practised well lately."""
    for spot in spots:
        plots = tuple(plot.key for plot in family(content, spot.objection))
        many = spot.declines >= LEAST_DECLINES and spot.declines >= LEAST_SHARE * spot.of
        if many and plots and not _lately_well(spot.objection, outcomes, now):
            return Lesson(spot.objection, spot.declines, spot.of, plots)
    return None


def _lately_well(objection: Objection, outcomes: Sequence[Outcome], now: datetime) -> bool:
    return any(
        one.objection is objection and one.counts and one.percent >= PASS_MARK and now - one.at < LESSON_RESTS
        for one in outcomes
    )


def family(content: Content, objection: Objection | None) -> list[Plot]:
    """The plots of an objection; of None those in which nothing is to be offered."""
    if objection is None:
        return [plot for plot in content.plots.values() if plot.right is not Right.OFFER]
    return [plot for plot in content.plots.values() if plot.objection is objection]


def wanted_plots(
    content: Content,
    rng: Random,
    *,
    assigned: str,
    due: Sequence[Due],
    lesson: Lesson | None,
    outcomes: Sequence[Outcome],
    most: int,
) -> tuple[str, ...]:
    """Keys of plots that must come: the assigned one, one of each family that is due, the lesson, what was never tried.

    Within a family those come first that were not played lately. At most `most`, so that others come between them.
    """
    chosen = [assigned] if assigned in content.plots else []
    families: list[Objection | None] = [one.objection for one in due]
    if lesson is not None and lesson.objection not in families[: most - 1]:
        families.insert(min(1, len(families)), lesson.objection)
    tried = {one.objection for one in outcomes if one.counts}
    new = [one for one in (None, *Objection) if one not in tried and one not in families]
    families += rng.sample(new, len(new))
    lately = {one.plot: at for at, one in enumerate(outcomes)}
    for objection in families:
        plots = [plot.key for plot in family(content, objection)]
        rng.shuffle(plots)
        plots.sort(key=lambda key: lately.get(key, -1))
        chosen += plots[:1]
    return tuple(dict.fromkeys(chosen))[:most]


def of_group(scenes: Sequence[Scene], group: str) -> list[Scene]:
    """Those whose idea is of this product group, and those without an idea; '' = all."""
    return [one for one in scenes if not group or one.idea is None or one.idea.group == group]


def groups_of(scenes: Sequence[Scene]) -> tuple[str, ...]:
    """Product groups with baskets enough for an assessment of their own, by name."""
    counts = Counter(one.idea.group for one in scenes if one.idea and one.idea.group)
    return tuple(sorted(group for group, count in counts.items() if count >= LEAST_BASKETS))


def level_of(finished: Collection[object]) -> Level | None:
    """Easy for newcomers; later every plot's own levels, mixed (None)."""
    return Level.EASY if len(finished) < EASY_SESSIONS else None
