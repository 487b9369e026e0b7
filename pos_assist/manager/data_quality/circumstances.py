"""How often cards were not offered or ran out, per till and per hour, beside acceptance: context, not blame (G18)."""

from __future__ import annotations

from collections.abc import Sequence

from pos_assist.manager.data_quality import texts as say
from pos_assist.manager.people.texts import ACCEPTED
from pos_assist.services.paper import texts as common
from pos_assist.services.paper.document import Cell, Column, Table
from pos_assist.services.paper.words import Words
from pos_assist.services.reporting.figures import Figure, Group, Report
from pos_assist.services.reporting.request import Dimension
from pos_assist.services.texts import Texts

BESIDE = ("K08", "K08x", "K05")  # not offered, ran out, accepted
SPLITS = (Dimension.TILL, Dimension.HOUR)
TITLES = {Dimension.TILL: say.TILL, Dimension.HOUR: say.HOUR}


def table_of(report: Report, by: Dimension, texts: Texts, words: Words) -> Table:
    """A row a till or an hour in which cards were shown, in that order; each share with its interval and its n.

    `report`: split by `by`; `texts`: of manager_people.
    """
    title, paper = texts.tr(TITLES[by]), words.texts.tr
    columns = [Column(title, 1.0)]
    for kpi in BESIDE:
        name = texts.tr(ACCEPTED) if kpi == "K05" else words.name(kpi)  # short: the table shall fit
        columns += [Column(name, figures=True), Column(paper(common.SURE), 1.4)]
        columns.append(Column(paper(common.N), figures=True))
    return Table(title, tuple(columns), tuple(_row(one, by, words) for one in _with_cards(report.groups, by)))


def _with_cards(groups: Sequence[Group], by: Dimension) -> list[Group]:
    """Hours by the clock, tills as they are named."""
    known = [one for one in groups if (card := one.figures.get("K08")) is not None and card.n]
    return sorted(known, key=_hour) if by is Dimension.HOUR else known


def _hour(group: Group) -> int:
    return int(group.key) if group.key.isdigit() else -1


def _row(group: Group, by: Dimension, words: Words) -> tuple[Cell, ...]:
    cells: list[Cell] = [_name(group, by, words)]
    for kpi in BESIDE:
        cells += _cells(group.figures.get(kpi), words)
    return tuple(cells)


def _name(group: Group, by: Dimension, words: Words) -> str:
    if by is Dimension.HOUR and group.key.isdigit():
        return f"{int(group.key)}:00"
    return group.name or group.key or words.texts.tr(common.UNATTRIBUTED)


def _cells(figure: Figure | None, words: Words) -> tuple[Cell, Cell, Cell]:
    if figure is None:
        return None, None, None
    sure = words.interval(figure) or words.why_not(figure)
    return words.number(figure) or "–", sure, words.size(figure)
