"""The right field for what is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pos_assist.manager.rules import field_texts as say
from pos_assist.manager.rules.chosen import Chosen
from pos_assist.manager.rules.entries import (
    DateEntry,
    Entry,
    LanguagesEntry,
    LineEntry,
    ProductsEntry,
    SwitchEntry,
    TicksEntry,
)
from pos_assist.manager.rules.forms import Asked, Way
from pos_assist.manager.rules.live import columns_of
from pos_assist.manager.rules.side_entry import SideEntry
from pos_assist.services.texts import Texts

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")  # as a rules file writes them
_PRODUCTS = (Way.PRODUCTS, Way.STEPS, Way.MEMBERS, Way.PRODUCT)


def entry_of(asked: Asked, kind: str, texts: Texts) -> Entry:
    """`kind`: of the rule, for what is shown beside its products."""
    if asked.way in _PRODUCTS:
        return _products(asked.way, kind, texts)
    make = _MAKERS.get(asked.way)
    return make(asked, texts) if make is not None else LineEntry(asked)


def _products(way: Way, kind: str, texts: Texts) -> Entry:
    listed = way in (Way.STEPS, Way.MEMBERS)
    chosen = Chosen(
        columns_of(kind if listed else "side", texts),
        texts,
        ordered=listed,
        counted=way is Way.MEMBERS,
        most=1 if way is Way.PRODUCT else 0,
    )
    return ProductsEntry(way, chosen)


def _side(_asked: Asked, texts: Texts) -> Entry:
    return SideEntry(Chosen(columns_of("side", texts), texts), texts)


def _days(_asked: Asked, texts: Texts) -> Entry:
    return TicksEntry([(day, texts.tr(name)) for day, name in zip(WEEKDAYS, say.DAYS, strict=True)], 4)


def _segments(_asked: Asked, texts: Texts) -> Entry:
    return TicksEntry([(value, texts.tr(name)) for value, name in say.SEGMENT_NAMES.items()], 2)


_MAKERS: Mapping[Way, Callable[[Asked, Texts], Entry]] = {
    Way.SIDE: _side,
    Way.DATE: lambda asked, texts: DateEntry(asked, texts.tr(say.NO_DATE), texts.tr(asked.label)),
    Way.DAYS: _days,
    Way.SEGMENTS: _segments,
    Way.SWITCH: lambda asked, texts: SwitchEntry(texts.tr(asked.hint)),
    Way.LANGUAGES: lambda asked, texts: LanguagesEntry(asked, texts.tr(asked.label)),
}
