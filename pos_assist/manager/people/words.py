"""The team in words: rows by name, and the sentences above and beneath them. No Qt, no order but the alphabet's."""

from __future__ import annotations

from pos_assist.engine.letters import folded
from pos_assist.manager.parts.row_values import Row, row
from pos_assist.manager.people import texts as say
from pos_assist.services.paper.numbers import NOTHING, write, write_interval
from pos_assist.services.people import COMPARABLE, ENOUGH, People, Person
from pos_assist.services.reporting.figures import Unit
from pos_assist.services.texts import Texts
from pos_assist.statistics.values import Estimate

STANDINGS = {"within": say.WITHIN, "above": say.ABOVE, "below": say.BELOW}


def count(number: int, texts: Texts) -> str:
    """A whole number as the language groups it."""
    return write(number, Unit.COUNT, "", texts.language)


def share(value: float | None, texts: Texts) -> str:
    """'17.8%'; a dash where there is none."""
    return NOTHING if value is None else write(value, Unit.SHARE, "", texts.language)


def with_interval(estimate: Estimate, texts: Texts) -> str:
    """'17.8% (16.2–19.4%)'; too few in words, of nothing a dash."""
    if estimate.value is None:
        return texts.tr(say.TOO_FEW) if estimate.n else NOTHING
    told = share(estimate.value, texts)
    if estimate.interval is None:
        return told
    return f"{told} ({write_interval(estimate.interval, Unit.SHARE, '', texts.language)})"


def is_told(person: Person) -> bool:
    """Whether a figure of this person may be shown at all."""
    return person.shown >= ENOUGH


def name_of(person: Person, texts: Texts) -> str:
    """The till's name; its key where it has none; of nobody, that."""
    return person.name or person.staff_id or texts.tr(say.UNATTRIBUTED)


def standing(person: Person, texts: Texts) -> str:
    """Where the figure stands, in words that judge nobody; nothing below `COMPARABLE` cards."""
    if not is_told(person):
        return texts.tr(say.TOO_FEW)
    if person.shown < COMPARABLE or not person.staff_id:
        return texts.tr(say.UNTOLD) if person.staff_id else NOTHING
    return texts.tr(STANDINGS.get(person.standing, say.UNTOLD))


def by_name(people: People) -> list[Person]:
    """As the alphabet has them; what nobody is named for comes last."""
    return sorted(people.rows, key=lambda one: (not one.staff_id, folded(one.name or one.staff_id), one.staff_id))


def rows(people: People, texts: Texts) -> list[Row]:
    """Everybody; who has too few cards has no figure in any cell."""
    return [_row(person, texts) for person in by_name(people)]


def _row(person: Person, texts: Texts) -> Row:
    name, key = name_of(person, texts), person.staff_id
    if not is_told(person):
        return row(key, name, count(person.shown, texts), NOTHING, texts.tr(say.TOO_FEW), *[NOTHING] * 5)
    return row(
        key,
        name,
        count(person.shown, texts),
        standing(person, texts),
        with_interval(person.standardised, texts),
        share(person.expected, texts),
        with_interval(person.raw, texts),
        *(share(one.value, texts) for one in (person.offer_rate, person.skip_rate, person.expired_rate)),
    )


def summary(people: People, texts: Texts) -> str:
    """The whole team's figure, and what has to be known to read the others."""
    centre = people.centre
    lines = [texts.tr(say.CENTRE).format(rate=with_interval(centre, texts), n=count(centre.n, texts))]
    if people.hidden:
        lines[0] += f" · {texts.tr(say.HIDDEN, people.hidden)}"
    named = next((one for one in people.rows if one.staff_id == people.best), None) if people.best else None
    if named is not None:
        lines.append(texts.tr(say.BEST).format(name=name_of(named, texts)))
    return "\n".join(lines)


def widened(people: People, texts: Texts) -> str:
    """That the limits were widened, and how much (G05); '' where they were not."""
    if not people.widened:
        return ""
    times = write(round(people.phi**0.5, 1), Unit.RATIO, "", texts.language)
    return texts.tr(say.WIDENED).format(times=times)


def explained(texts: Texts) -> str:
    """What is counted, what the mix is made of, and what is not told."""
    said = texts.tr(say.COUNTED).format(enough=ENOUGH, comparable=COMPARABLE)
    return " ".join((said, texts.tr(say.MIX), texts.tr(say.LIMITS), texts.tr(say.CONTEXT)))


def context(person: Person, texts: Texts) -> str:
    """What was done with the cards of one person; where there are too few, only that."""
    tr, head = texts.tr, f"{name_of(person, texts)} – {texts.tr(say.SHOWN)}: {count(person.shown, texts)}"
    if not is_told(person):
        return f"{head}, {tr(say.TOO_FEW)}"
    told = (
        f"{tr(say.OFFERED)}: {count(person.offered, texts)} ({share(person.offer_rate.value, texts)})",
        f"{tr(say.ACCEPTED)}: {count(person.accepted, texts)}",
        f"{tr(say.CONFIRMED_COUNT)}: {count(person.confirmed, texts)}",
        f"{tr(say.SKIPPED)}: {share(person.skip_rate.value, texts)}",
        f"{tr(say.RAN_OUT)}: {share(person.expired_rate.value, texts)}",
    )
    return ", ".join((head, *told))
