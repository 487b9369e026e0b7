"""One person's own figures in words; nobody else is in them. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from pos_assist.manager.own import texts as say
from pos_assist.manager.people.words import count, is_told, share, with_interval
from pos_assist.services.paper.numbers import write_day
from pos_assist.services.people import COMPARABLE, ENOUGH, OwnView, Person
from pos_assist.services.texts import Texts
from pos_assist.statistics.values import Estimate

SAYS = {"within": say.SAYS_WITHIN, "above": say.SAYS_ABOVE, "below": say.SAYS_BELOW}


class Shown(NamedTuple):
    """Finished texts. `figures`: label and text; `line`: own low, value, high and the team's middle, None = none."""

    name: str
    mine: str
    says: str
    figures: tuple[tuple[str, str], ...]
    until: str
    line: tuple[float, float, float, float | None] | None
    line_said: str


def shown(view: OwnView, texts: Texts, local: Callable[[datetime], datetime], *, with_middle: bool = True) -> Shown:
    """What the window shows of it. `with_middle` False: nothing of the team at all."""
    own = view.own
    cards = (texts.tr(say.CARDS), count(own.shown, texts))
    if not is_told(own):
        return Shown(own.name or own.staff_id, _too_few(own, texts), "", (cards,), _until(view, texts, local), None, "")
    middle = _middle(view.team_middle, texts)
    mine = with_interval(own.standardised, texts)
    line = _line(own.standardised, view.team_middle.value if with_middle else None)
    compared = [(texts.tr(say.USUAL), share(own.expected, texts))]
    said = mine
    if with_middle:
        compared.append((texts.tr(say.MIDDLE), middle))
        said = texts.tr(say.LINE).format(own=mine, middle=middle)
    return Shown(
        name=own.name or own.staff_id,
        mine=mine,
        says=_says(own, texts),
        figures=(*compared, cards, *_counts(own, texts)),
        until=_until(view, texts, local),
        line=line,
        line_said=said if line else "",
    )


def _counts(own: Person, texts: Texts) -> list[tuple[str, str]]:
    """What was done with the cards."""
    return [
        (texts.tr(say.OFFERED), _of(own.offered, own.offer_rate, texts)),
        (texts.tr(say.ACCEPTED), count(own.accepted, texts)),
        (texts.tr(say.CONFIRMED), _of(own.confirmed, own.raw, texts)),
        (texts.tr(say.NOT_OFFERED), share(own.skip_rate.value, texts)),
        (texts.tr(say.RAN_OUT), share(own.expired_rate.value, texts)),
    ]


def _of(number: int, rate: Estimate, texts: Texts) -> str:
    if rate.value is None:
        return count(number, texts)
    return texts.tr(say.OF_SHOWN).format(n=count(number, texts), share=share(rate.value, texts))


def _too_few(own: Person, texts: Texts) -> str:
    return texts.tr(say.NOT_ENOUGH).format(enough=ENOUGH, n=count(own.shown, texts))


def _says(own: Person, texts: Texts) -> str:
    if own.shown < COMPARABLE or own.standing not in SAYS:
        return texts.tr(say.SAYS_FEW).format(comparable=COMPARABLE, n=count(own.shown, texts))
    return texts.tr(SAYS[own.standing])


def _middle(middle: Estimate, texts: Texts) -> str:
    return texts.tr(say.NO_MIDDLE) if middle.value is None else share(middle.value, texts)


def _line(own: Estimate, middle: float | None) -> tuple[float, float, float, float | None] | None:
    if own.value is None or own.interval is None:
        return None
    return own.interval.low, own.value, own.interval.high, middle


def _until(view: OwnView, texts: Texts, local: Callable[[datetime], datetime]) -> str:
    until = view.freshness.events_until
    if until is None:
        return view.freshness.trouble or texts.tr(say.NEVER_READ)
    here = local(until)
    told = texts.tr(say.UNTIL).format(time=f"{write_day(here.date(), texts.language)} {here:%H:%M}")
    return " · ".join(filter(None, (told, view.freshness.trouble)))
