"""The team's practice in words: cells, tiles and lines. No Qt, no order but the alphabet's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from pos_assist.engine import formatting
from pos_assist.engine.formatting import NBSP
from pos_assist.engine.letters import folded
from pos_assist.manager.parts.tile_values import Span, TileData, TileLine, span_about
from pos_assist.manager.practice import texts as say
from pos_assist.services.paper.numbers import write, write_day
from pos_assist.services.paper.words import Words as Figures
from pos_assist.services.people import ENOUGH
from pos_assist.services.practice.at_the_till import AtTheTill, BesideTill
from pos_assist.services.practice.records import Assignment, Certificate, Outcome, Played
from pos_assist.services.practice.team import LEAST_TRIES, TeamPractice, Trainee
from pos_assist.services.practice.tiers import Tier
from pos_assist.services.reporting.figures import Unit
from pos_assist.services.texts import Texts
from pos_assist.statistics.values import Estimate
from pos_assist.training.content import Content
from pos_assist.training.values import Check

SIGN = f"{NBSP}%"  # with or without the space before it
MOST_ASSIGNED = 20  # lines on the screen
NO_TIER = "–"


class HeatCell(NamedTuple):
    """`share` None: nothing but n is told, and nothing is coloured."""

    number: str  # '87 %'; '' where there is none
    interval: str  # '76–94 %'
    n: str  # 'n = 54'
    share: float | None

    def lines(self) -> str:
        """As it stands in the table."""
        return "\n".join(filter(None, (self.number, self.interval, self.n)))

    def said(self) -> str:
        """In one line: '87 % (76–94 %), n = 54', or n alone."""
        return f"{self.number} ({self.interval}), {self.n}" if self.number else self.n


class HeatRow(NamedTuple):
    """One person, or everybody."""

    name: str
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True)
class Words:
    """One language. `local`: a UTC time by the shop's clock; `beside`: of the till, once it is read."""

    texts: Texts
    told: TeamPractice
    content: Content
    local: Callable[[datetime], datetime]
    beside: AtTheTill = field(default_factory=AtTheTill)

    def scenario(self, plot: str) -> str:
        """Its title; its key where it is gone or has none."""
        known = self.content.plots.get(plot)
        if known is None:
            return plot
        return known.title.get(self.texts.language) or known.title.get("en") or plot

    def scenarios(self) -> list[tuple[str, str]]:
        """Key and title of everything that can be assigned, by title."""
        titled = [(key, self.scenario(key)) for key in self.content.plots]
        return sorted(titled, key=lambda one: folded(one[1]))

    def summary(self) -> str:
        """How much was practised in the period."""
        tr = self.texts.tr
        practised = [one for one in self.told.trainees if one.encounters]
        if not practised:
            return tr(say.NOT_YET)
        encounters = tr(say.ENCOUNTERS, sum(one.encounters for one in practised))
        return tr(say.SUMMARY).format(encounters=encounters, people=tr(say.PEOPLE, len(practised)))

    def heat(self) -> tuple[HeatRow, ...]:
        """Everybody by name, then all together; cells in the rubric's order."""
        return tuple(
            HeatRow(name, tuple(self._cell(checks[check]) for check in Check)) for name, checks in self.checks()
        )

    def checks(self) -> Iterator[tuple[str, Mapping[Check, Estimate]]]:
        """By name; last of everybody, where more than one person is told of."""
        yield from ((one.name, one.checks) for one in self.told.trainees)
        if self.told.everybody:
            yield self.texts.tr(say.EVERYBODY), self.told.everybody

    def heat_lines(self) -> str:
        """The same without a table: for a narrow window."""
        tr = self.texts.tr
        lines = []
        for row in self.heat():
            told = (
                tr(say.LINE).format(check=tr(say.CHECKS[check]), told=cell.said())
                for check, cell in zip(Check, row.cells, strict=True)
            )
            lines += [row.name, *(f"   {one}" for one in told)]
        return "\n".join(lines)

    def heat_means(self) -> str:
        """What stands in a cell."""
        return self.texts.tr(say.HEAT_MEANS).format(least=LEAST_TRIES)

    def progress(self) -> Iterator[TileData]:
        """A tile a person: tier, what is done of what was due, certificates."""
        for one in self.told.trainees:
            told, early = self.texts.tr(say.TIERS[one.mastery.tier]), one.mastery.tier is Tier.NONE
            lines = (*((told,) if early else ()), *self._progress(one))  # a sentence has no room in large letters
            value = NO_TIER if early else told
            yield TileData("", one.name, value, tuple(map(TileLine, lines)), self.texts.tr(say.TIER_MEANS))

    def certificate(self, one: Certificate) -> str:
        """Until when it counts, or that it ran out."""
        over = one.expires < self.local(self.told.at).date()
        if one.group:
            source = say.CERTIFICATE_OF_OUT if over else say.CERTIFICATE_OF
        else:
            source = say.CERTIFICATE_OUT if over else say.CERTIFICATE
        return self.texts.tr(source).format(group=one.group, day=self.day(one.expires))

    def assigned(self) -> str:
        """The newest first, a line each: to whom, what, and what became of it."""
        tr, assignments = self.texts.tr, self.told.assignments
        if not assignments:
            return tr(say.NONE_ASSIGNED)
        lines = [self.assignment(one) for one in assignments[:MOST_ASSIGNED]]
        left = len(assignments) - len(lines)
        return "\n".join((*lines, *((tr(say.OLDER, left),) if left else ())))

    def assignment(self, one: Assignment) -> str:
        """'12.11.2026, Anna K.: The firm no (from marek); note: “…”; seen 13.11.2026; answer: “…”'."""
        tr = self.texts.tr
        said = [
            tr(say.GIVEN).format(
                day=self.moment(one.at), name=self.told.name(one.staff_id), scenario=self.scenario(one.plot), by=one.by
            )
        ]
        said += [tr(say.NOTED).format(text=one.note)] if one.note else []
        if one.seen_at is None and one.done_at is None:
            said.append(tr(say.NOT_SEEN))
        elif one.seen_at is not None:
            said.append(tr(say.SEEN_ON).format(day=self.moment(one.seen_at)))
        said += [tr(say.ANSWERED).format(text=one.answer)] if one.answer else []
        said += [tr(say.PLAYED_ON).format(day=self.moment(one.done_at))] if one.done_at else []
        return "; ".join(said)

    def shared(self, one: Outcome) -> str:
        """Which encounter it is."""
        percent = write(one.percent / 100, Unit.SHARE, "", self.texts.language)
        parts = {"day": self.moment(one.at), "name": self.told.name(one.staff_id), "percent": percent}
        return self.texts.tr(say.SHARED_ONE).format(scenario=self.scenario(one.plot), **parts)

    def transcript(self, played: Played) -> str:
        """Who said what, line by line."""
        tr, scene = self.texts.tr, played.state.setup.scene
        basket = ", ".join(f"{line.quantity} {line.name}".strip() for line in scene.lines)
        lines = [tr(say.BASKET).format(lines=basket, total=scene.total)]
        lines += [tr(say.IDEA).format(item=scene.idea.item, price=scene.idea.price)] if scene.idea is not None else []
        for turn in played.state.turns:
            lines += [f"{tr(say.SELLER)}: {turn.said.text}"] if turn.said is not None and turn.said.text else []
            lines += [f"{tr(say.CUSTOMER)}: {turn.customer}"] if turn.customer else []
        return "\n".join(lines)

    def at_the_till(self, figures: Figures) -> Iterator[TileData]:
        """A tile a person who practised, then those together: the difference, drawn against nought."""
        means = self.texts.tr(say.NO_PROOF).format(enough=ENOUGH)
        for name, one in self.beside_rows():
            lines = tuple(TileLine(line) for line in self._beside(one, figures))
            value = figures.told(one.difference, Unit.POINTS, plus=True)
            yield TileData("", name, value, lines, means, _span(one.difference))

    def beside_rows(self) -> Iterator[tuple[str, BesideTill]]:
        """By name; then all who practised, and those who did not."""
        tr, named = self.texts.tr, [(self.told.name(one.staff_id), one) for one in self.beside.people]
        yield from sorted(named, key=lambda one: (folded(one[0]), one[1].staff_id))
        for source, together in ((say.WITH, self.beside.together), (say.WITHOUT, self.beside.others)):
            if together is not None:
                yield tr(source), together

    def _beside(self, one: BesideTill, figures: Figures) -> Iterator[str]:
        tr = self.texts.tr
        sure = figures.sure(one.difference, Unit.POINTS, plus=True)
        yield tr(say.DIFFERENCE_SURE).format(interval=sure) if one.difference.value is not None else sure
        for source, side in ((say.BEFORE_OF, one.before), (say.AFTER_OF, one.after)):
            yield tr(source).format(
                share=figures.told(side, Unit.SHARE), n=write(side.n, Unit.COUNT, "", figures.language)
            )
        if one.first is not None:
            yield tr(say.FIRST_ON if one.staff_id else say.AROUND).format(day=self.day(one.first))

    def day(self, day: date) -> str:
        """As the language writes it."""
        return write_day(day, self.texts.language)

    def moment(self, at: datetime) -> str:
        """Its day by the shop's clock."""
        return self.day(self.local(at).date())

    def _progress(self, one: Trainee) -> Iterator[str]:
        tr, done = self.texts.tr, one.completion
        if one.last is None:
            yield tr(say.NEVER)
        else:
            encounters, days = tr(say.ENCOUNTERS, one.encounters), tr(say.SO_MANY_DAYS, one.days)
            if one.encounters:
                yield tr(say.ON_DAYS).format(encounters=encounters, days=days)
            yield tr(say.LAST_ON).format(day=self.moment(one.last))
        yield tr(say.FINISHED).format(finished=done.finished, due=done.due) if done.due else tr(say.NONE_DUE)
        yield from (self.certificate(held) for held in one.certificates)

    def _cell(self, one: Estimate) -> HeatCell:
        n = self.texts.tr(say.N).format(n=write(one.n, Unit.COUNT, "", self.texts.language))
        if one.value is None or one.interval is None:
            return HeatCell("", "", n, None)
        interval = f"{self._percent(one.interval.low).rstrip(SIGN)}–{self._percent(one.interval.high)}"
        return HeatCell(self._percent(one.value), interval, n, one.value)

    def _percent(self, share: float) -> str:
        """Whole ones: of some dozen tries a tenth of a per cent says nothing."""
        return formatting.percent(Decimal(repr(share)), self.texts.language)


def _span(one: Estimate) -> Span | None:
    if one.value is None or one.interval is None:
        return None
    return span_about(one.interval.low, one.value, one.interval.high, 0.0)
