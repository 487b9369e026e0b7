"""The table of rules: one line a rule, in words, with what it holds for and whether it works now."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple

from pos_assist.engine.rules import Conditions
from pos_assist.manager.rules import field_texts, states
from pos_assist.manager.rules import texts as say
from pos_assist.manager.rules.naming import Naming
from pos_assist.manager.rules.reading import Reading
from pos_assist.manager.rules.states import State
from pos_assist.services.editing import Name
from pos_assist.services.texts import Texts


class OfferRow(NamedTuple):
    """A rule as the list shows it; every text finished."""

    name: Name
    state: State
    state_text: str
    kind: str
    what: str
    dates: str
    hours: str
    stores: str
    segments: str
    priority: int
    floor: str
    remark: str  # what keeps it from working, one sentence a line
    codes: str  # of every product it names, for the search
    accepted: str = ""  # the rate with its interval, once the log was read
    accepted_low: float = -2.0  # what it is sorted by: the interval's lower end, -1 not enough data, -2 never offered
    became: str = ""  # every figure of the log, one sentence a line


def offer_rows(reading: Reading, kinds: Collection[str], at: datetime, texts: Texts) -> list[OfferRow]:
    """The rules of these kinds, in the book's order. `at`: by the shop's own clock."""
    naming = Naming(reading, texts)
    return [_row(name, reading, at, naming, texts) for name in reading.documents if name[0] in kinds]


def _row(name: Name, reading: Reading, at: datetime, naming: Naming, texts: Texts) -> OfferRow:
    kind, rule_id = name
    document = reading.documents[name]
    held = reading.conditions_of(rule_id)
    state = states.state_of(held, at, effect=states.has_effect(kind, document, reading))
    floor = held.margin_floor_minor
    return OfferRow(
        name=name,
        state=state,
        state_text=f"{states.SIGNS[state]} {texts.tr(state.value)}",
        kind=texts.tr(say.KINDS[kind]),
        what=naming.rule(kind, document),
        dates=dates_text(held.first, held.last, texts),
        hours=", ".join(part for part in (days_text(held, texts), hours_text(held)) if part),
        stores=", ".join(held.stores),
        segments=", ".join(texts.tr(field_texts.SEGMENT_NAMES.get(one, one)) for one in held.segments),
        priority=int(document.get("priority", 0)),
        floor="" if floor is None else naming.money(floor),
        remark="\n".join(states.troubles(kind, document, reading, texts)),
        codes=" ".join((rule_id, *states.named_products(kind, document))),
    )


def dates_text(first: date | None, last: date | None, texts: Texts) -> str:
    """'from 2026-12-01', 'until 2026-12-31', both, or '' for always."""
    if first is not None and last is not None:
        return texts.tr(say.FROM_TO).replace("{first}", first.isoformat()).replace("{last}", last.isoformat())
    if first is not None:
        return texts.tr(say.STARTS).replace("{date}", first.isoformat())
    return "" if last is None else texts.tr(say.UNTIL).replace("{date}", last.isoformat())


def hours_text(held: Conditions) -> str:
    """'09:00-12:00, 14:00-18:00'."""
    return ", ".join(f"{_clock(start)}-{_clock(end)}" for start, end in held.hours)


def days_text(held: Conditions, texts: Texts) -> str:
    """'Mon Tue Sat'; '' for every day."""
    return " ".join(texts.tr(field_texts.DAYS[day - 1]) for day in sorted(held.weekdays))


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
