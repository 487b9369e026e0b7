"""What a screen of rules reads on the worker: the rules first, then what the log says of them."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from pos_assist.errors import UserError
from pos_assist.manager.office import Office
from pos_assist.manager.parts.rows import Row
from pos_assist.manager.rules.became import with_figures
from pos_assist.manager.rules.desk import Desk
from pos_assist.manager.rules.earned import with_earned
from pos_assist.manager.rules.list_pane import table_row
from pos_assist.manager.rules.offer_rows import OfferRow, offer_rows
from pos_assist.manager.rules.reading import Reading
from pos_assist.services.rule_figures import Figures
from pos_assist.services.texts import Texts


class Loaded(NamedTuple):
    """One look, everything finished for the screen."""

    reading: Reading
    rules: list[OfferRow]
    rows: list[Row]
    things: list[tuple[str, str, str]]  # products, for the picker
    figures: Figures | None  # of the log, as it was read last


def load(kinds: Collection[str], desk: Desk, office: Office, texts: Texts, figures: Figures | None) -> Loaded:
    """The rules of these kinds as they are now, with figures that are known already.

    Raises:
        UserError: the store or the till cannot be read.
    """
    reading = desk.readings.read(office)
    rules = with_figures(offer_rows(reading, kinds, desk.now(), texts), figures, reading, desk.local, texts)
    return Loaded(reading, rules, list(map(table_row, rules)), desk.findable.of(reading, texts), figures)


def with_log(loaded: Loaded, desk: Desk, texts: Texts) -> Loaded:
    """The same with the figures of now; the first time a long log takes seconds.

    Raises:
        UserError: the store cannot be read.
    """
    figures = desk.figures()
    rules = with_figures(loaded.rules, figures, loaded.reading, desk.local, texts)
    return loaded._replace(rules=rules, rows=list(map(table_row, rules)), figures=figures)


def with_facts(loaded: Loaded, desk: Desk, office: Office) -> Loaded:
    """The same with what every rule earned, where figures can be read; where not, the overview says why."""
    since = None if loaded.figures is None else loaded.figures.since
    try:
        rules = with_earned(loaded.rules, since, desk, office)
    except UserError:
        return loaded
    return loaded._replace(rules=rules, rows=list(map(table_row, rules)))
