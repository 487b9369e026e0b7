"""The funnel: everybody by how many cards they were shown, between the limits of chance. No Qt."""

from __future__ import annotations

from functools import partial

from pos_assist.manager.parts.chart_values import Axis, ChartData, Look, Mark, Series
from pos_assist.manager.people import texts as say
from pos_assist.manager.people.words import by_name, count, is_told, name_of, share, standing, widened, with_interval
from pos_assist.services.people import People, Person
from pos_assist.services.texts import Texts


def funnel(people: People, texts: Texts, *, like_for_like: bool = True) -> ChartData:
    """Dots of one form and colour for all; what has no figure has no dot. `like_for_like` False: as recorded."""
    dots = [(person, height) for person in by_name(people) if (height := _height(person, like_for_like)) is not None]
    tr, limits = texts.tr, people.limits
    return ChartData(
        title=tr(say.FUNNEL),
        said=tr(say.FUNNEL_SAID).format(n=len(dots), rate=with_interval(people.centre, texts)),
        x=Axis(write=lambda n: count(round(n), texts), title=tr(say.CARDS_SHOWN), least=0),
        y=Axis(write=partial(share, texts=texts), title=tr(say.CONFIRMED), least=0.0),
        series=(
            *_limits(tr(say.LIMIT_998), Look.DOTTED, [(one.n, one.low998, one.high998) for one in limits]),
            *_limits(tr(say.LIMIT_95), Look.DASHED, [(one.n, one.low95, one.high95) for one in limits]),
            Series(tr(say.MIDDLE_LINE), _centre(people), Look.LINE, soft=True),
            Series(tr(say.ONE_PERSON), tuple(_dot(one, height, texts) for one, height in dots), Look.POINTS),
        ),
        columns=(tr(say.NAME), tr(say.SHOWN), tr(say.LIKE_FOR_LIKE if like_for_like else say.RECORDED), tr(say.STANDS)),
        rows=tuple(
            (name_of(one, texts), count(one.shown, texts), share(height, texts), standing(one, texts))
            for one, height in dots
        ),
        keys=tuple(one.staff_id for one, _ in dots),
        note=widened(people, texts),
    )


def _height(person: Person, like_for_like: bool) -> float | None:
    if not is_told(person) or not person.staff_id:
        return None
    return person.on_funnel if like_for_like and person.on_funnel is not None else person.raw.value


def _dot(person: Person, height: float, texts: Texts) -> Mark:
    told = f"{name_of(person, texts)}: {share(height, texts)}, n = {count(person.shown, texts)}"
    return Mark(person.shown, height, told=f"{told}, {standing(person, texts)}", key=person.staff_id)


def _limits(name: str, look: Look, limits: list[tuple[int, float, float]]) -> tuple[Series, Series]:
    low, high = (tuple(Mark(one[0], one[side]) for one in limits) for side in (1, 2))
    return Series(name, high, look, soft=True), Series("", low, look, soft=True)


def _centre(people: People) -> tuple[Mark, ...]:
    value = people.centre.value
    if value is None or not people.limits:
        return ()
    return tuple(Mark(one.n, value) for one in (people.limits[0], people.limits[-1]))
