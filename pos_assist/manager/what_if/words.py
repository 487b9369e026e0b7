"""What would be if, in words: sentences, and the tables of the screen and of paper. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from pos_assist.engine import formatting
from pos_assist.engine.formatting import NBSP
from pos_assist.manager.customers import texts as customers
from pos_assist.manager.parts.figure_texts import VALUES
from pos_assist.manager.what_if import texts as say
from pos_assist.manager.what_if.links import of_cell, of_instead
from pos_assist.services.paper.document import Cell as PaperCell
from pos_assist.services.paper.document import Column, Number, Table
from pos_assist.services.paper.numbers import write
from pos_assist.services.paper.words import Words as Figures
from pos_assist.services.reporting.figures import Unit
from pos_assist.services.reporting.wording import WHY_NOT
from pos_assist.services.texts import Texts
from pos_assist.services.uplift import Cell, Instead, UpliftTable, WhatIf
from pos_assist.statistics.values import WhyNot

PRICE_WHY_NOT = {WhyNot.NO_VARIATION: say.NO_PRICES}


@dataclass(frozen=True)
class Words:
    """One language. `texts`: of the page; `overview`: names of kinds of offers; `figures`: numbers and reasons."""

    texts: Texts
    overview: Texts
    figures: Figures
    table: UpliftTable
    what_if: WhatIf

    def who(self) -> tuple[str, ...]:
        """What the table says, in sentences: whole shop, whether cells differ, what the panel does."""
        tr, table = self.texts.tr, self.table
        if table.why_not is not None:
            return (tr(say.NO_TABLE).format(why=self.figures.figures.tr(WHY_NOT[table.why_not])),)
        value, sure = self._money(table.overall.value), self.figures.sure(table.overall, Unit.MONEY, plus=True)
        said = [tr(say.OVERALL_TOLD).format(value=value, sure=sure)]
        said.append(
            tr(say.DIFFER).format(spread=self._money(table.spread, plus=False)) if table.spread else tr(say.SAME)
        )
        if table.model == "baskets" and table.qini.value is not None:
            parts = {"value": self._money(table.qini.value), "sure": self.figures.sure(table.qini, Unit.MONEY)}
            said.append(tr(say.BASKETS_MODEL).format(**parts))
        said.append(tr(say.IN_FORCE if table.in_force else say.NOT_IN_FORCE))
        if not table.is_margin:
            said.append(tr(say.IS_NET))
        return tuple(said)

    def cells(self) -> Table:
        """A row a kind of customer and time of day; the drawn-in figure first."""
        titles = (say.SEGMENT, say.DAYPART, say.EXTRA, say.SURE, say.BASKETS, say.GAIN, say.MEASURED, say.FACTOR)
        figures = (say.EXTRA, say.BASKETS, say.GAIN, say.MEASURED, say.FACTOR)
        return self._table(say.WHO, titles, figures, tuple(map(self._cell, sorted(self.table.cells, key=_place))))

    def others(self) -> Table:
        """A row an offer that enough is known of, by name."""
        titles = (say.OFFER, say.DIFFERENCE, say.SURE, say.DECISIONS, say.WOULD, say.WAS, say.SHOWN, say.EFFECTIVE)
        figures = tuple(one for one in titles if one not in (say.OFFER, say.SURE))
        return self._table(say.OTHER, titles, figures, tuple(map(self._instead, self._known())))

    def cell_links(self) -> tuple[str, ...]:
        """The receipts behind each row of `cells`."""
        return tuple(of_cell(one, self.table.request) for one in sorted(self.table.cells, key=_place))

    def other_links(self) -> tuple[str, ...]:
        """The receipts behind each row of `others`."""
        return tuple(of_instead(one, self.what_if.request) for one in self._known())

    def seldom(self) -> str:
        """What the table of offers leaves out; '' = nothing."""
        told, known = len(self.what_if.instead), len(self._known())
        if not told:
            return self.texts.tr(say.NO_OTHER)
        return self.texts.tr(say.SELDOM, told - known) if known < told else ""

    def holdouts(self) -> Table:
        """A row a size of the holdout."""
        titles, tr = (say.SHARE, say.DAYS, say.COST), self.texts.tr
        rows: list[tuple[PaperCell, ...]] = []
        for one in self.what_if.holdout:
            share = formatting.percent(Decimal(repr(one.share)), self.texts.language)
            name = f"{share} ({tr(say.NOW)})" if one.now else share
            days: PaperCell = tr(say.NEVER) if one.days is None else Number(one.days, Unit.COUNT)
            rows.append((name, days, None if one.cost_minor is None else Number(one.cost_minor, Unit.MONEY)))
        return self._table(say.HOLDOUT, titles, (say.DAYS, say.COST), tuple(rows))

    def holdout(self) -> tuple[str, ...]:
        """What the sizes are about, or why nothing can be reckoned."""
        tr, told = self.texts.tr, self.what_if
        if told.holdout_why_not is not None:
            return (tr(say.NO_HOLDOUT).format(why=self.figures.figures.tr(WHY_NOT[told.holdout_why_not])),)
        baskets = write(told.baskets_a_day, Unit.COUNT, "", self.texts.language)
        said = [tr(say.HOLDOUT_MEANS).format(baskets=baskets, smallest=self._money(told.smallest, plus=False))]
        if all(one.cost_minor is None for one in told.holdout):
            said.append(tr(say.COST_UNKNOWN))
        return tuple(said)

    def price(self) -> str:
        """Why nothing is told of other prices (`WhatIf.price_why_not`)."""
        return self.texts.tr(PRICE_WHY_NOT[self.what_if.price_why_not])

    def _name(self, one: Instead) -> str:
        """Name and kind; without a product it is about all offers of the kind."""
        kind = self._kind(one.kind)
        return f"{one.name} ({kind})" if one.name else self.texts.tr(say.ANY_PRODUCT).format(kind=kind)

    def _kind(self, kind: str) -> str:
        known = VALUES.get(("kinds", kind))
        return self.overview.tr(known) if known else kind

    def _known(self) -> tuple[Instead, ...]:
        return tuple(one for one in self.what_if.instead if one.difference.value is not None)

    def _cell(self, one: Cell) -> tuple[PaperCell, ...]:
        tr, figures = self.texts.tr, self.figures
        both = (write(count, Unit.COUNT, "", self.texts.language) for count in (one.n, one.n_holdout))
        return (
            tr(customers.SEGMENTS[one.segment]),
            tr(say.DAYPARTS[one.daypart]),
            figures.cell(one.shrunk, Unit.MONEY, plus=True),
            figures.sure(one.shrunk, Unit.MONEY, plus=True),
            f"{NBSP}/{NBSP}".join(both),
            None if one.p_gain is None else Number(one.p_gain, Unit.SHARE),
            figures.cell(one.raw, Unit.MONEY, plus=True),
            Number(one.factor, Unit.RATIO),
        )

    def _instead(self, one: Instead) -> tuple[PaperCell, ...]:
        figures = self.figures
        return (
            self._name(one),
            figures.cell(one.difference, Unit.MONEY, plus=True),
            figures.sure(one.difference, Unit.MONEY, plus=True),
            Number(one.decisions, Unit.COUNT),
            figures.cell(one.value, Unit.MONEY),
            figures.cell(one.shown, Unit.MONEY),
            Number(one.times_shown, Unit.COUNT),
            Number(one.effective, Unit.COUNT),
        )

    def _table(
        self, name: str, titles: tuple[str, ...], figures: tuple[str, ...], rows: tuple[tuple[PaperCell, ...], ...]
    ) -> Table:
        tr = self.texts.tr
        columns = tuple(Column(tr(one), 1.5, figures=one in figures) for one in titles)
        return Table(tr(name), columns, rows)

    def _money(self, value: float | None, *, plus: bool = True) -> str:
        if value is None:
            return self.figures.why_not(self.table.overall)
        return write(value, Unit.MONEY, self.table.currency, self.texts.language, signed=plus)


def _place(one: Cell) -> tuple[int, int]:
    """Kinds of customers as everywhere, nobody known last; then the day from its morning."""
    return list(customers.SEGMENTS).index(one.segment), list(say.DAYPARTS).index(one.daypart)
