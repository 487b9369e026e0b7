"""The overview in words: answers to its three questions, and what its tiles, bars and charts show. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from pos_assist.engine import formatting
from pos_assist.manager.overview import texts as say
from pos_assist.manager.overview.marks import GUARDS
from pos_assist.manager.parts import figure_texts
from pos_assist.manager.parts.figure_words import FigureWords
from pos_assist.manager.parts.tile_values import Bar, Span, TileData, TileLine
from pos_assist.services.reporting.figures import Figure, Funnel, Harm, Overview, RuleFigure
from pos_assist.services.reporting.wording import PARTS

TILES = ("K05", "K14", "K10")  # acceptance, extra attach, receipt value: beside the effect
ALWAYS_SHOWN = 4  # guardrails; the others only where they are not within their bounds
MOST_RULES = 5  # to keep and to review together
MOST_REASONS = 5
SIGNS = {"ok": "✓", "alarm": "▲", "unknown": "?"}
LOOKS = {"ok": "body", "alarm": "alarm", "unknown": "body"}
STAGES = ("receipts", "eligible", "cards_shown", "offered", "accepted", "confirmed")


class Guard(NamedTuple):
    """One guardrail: a sign, its name, its value with the bound, how it is drawn, what it means."""

    sign: str
    name: str
    value: str
    bound: str
    look: str
    definition: str
    state: str
    more: str = ""  # beneath: how much of it is not settled yet
    key: str = ""  # what a press tells; '' = it cannot be pressed


class RuleLine(NamedTuple):
    """One rule or script: its name, its share, and its interval on a scale that its neighbours share."""

    key: str
    name: str
    value: str
    told: str
    span: Span | None


@dataclass(frozen=True)
class Words:
    """One overview in one language."""

    overview: Overview
    words: FigureWords

    def worth(self) -> str:
        """Is it worth it?"""
        verdict, tr = self.overview.verdict, self.words.texts.tr
        effect = verdict.effect
        if verdict.verdict == "blocked" or effect.value is None or effect.interval is None:
            source = say.BLOCKED if verdict.verdict == "blocked" else say.UNKNOWN
            return tr(source).format(why=self.words.why(effect))
        source = {"earns": say.EARNS, "costs": say.COSTS}.get(verdict.verdict, say.UNCLEAR)
        low, high = (self.words.number(effect, end) for end in effect.interval[:2])
        return tr(source).format(value=self.words.value(effect), low=low, high=high)

    def effect(self) -> TileData:
        """The tile that matters most: a basket's effect, what it comes to, and the naive sum beside it."""
        verdict, tr, words = self.overview.verdict, self.words.texts.tr, self.words
        tile = words.tile(verdict.effect, self.overview.report.request.period, key="effect")
        aside = []
        if verdict.programme.value is not None:
            rough = words.rough(verdict.programme)
            aside = [
                TileLine(tr(say.IN_PERIOD)),
                TileLine(words.without_cents(words.value(rough)), "strong"),
                TileLine(words.without_cents(words.sure(rough))),
            ]
        if verdict.naive.value:
            aside.append(TileLine(tr(say.NAIVE).format(value=words.value(verdict.naive))))
        return replace(tile, aside=tuple(aside))

    def tiles(self) -> tuple[TileData, ...]:
        """The figures beside it."""
        report = self.overview.report
        return tuple(
            self._tile(report.figures[kpi], report.compared.get(kpi)) for kpi in TILES if kpi in report.figures
        )

    def _tile(self, figure: Figure, before: Figure | None) -> TileData:
        tile = self.words.tile(figure, self.overview.report.request.period, before, key=figure.kpi)
        if figure.value is None or not {"treatment", "holdout"} <= set(figure.parts):
            return tile
        shares = {arm: self.share(figure.parts[arm]) for arm in ("treatment", "holdout")}
        line = TileLine(self.words.texts.tr(say.PARTS).format(**shares))
        return replace(tile, lines=(tile.lines[0], line))

    def harm(self) -> tuple[str, tuple[Guard, ...]]:
        """Does it harm? and the guardrails to look at."""
        tr, states = self.words.texts.tr, [one.state for one in self.overview.harm]
        alarms = states.count("alarm")
        said = tr(say.SOME_HARM, alarms) if alarms else tr(say.NO_HARM if "ok" in states else say.HARM_UNKNOWN)
        shown = [one for place, one in enumerate(self.overview.harm) if place < ALWAYS_SHOWN or one.state == "alarm"]
        return said, tuple(map(self._guard, shown))

    def _guard(self, one: Harm) -> Guard:
        words, tr = self.words, self.words.texts.tr
        known = one.bound is not None and one.figure.value is not None
        bound = tr(say.AT_MOST).format(bound=words.bound(one.figure, one.bound or 0.0)) if known else ""
        value = words.value(one.figure) if one.figure.value is not None else words.why(one.figure)
        definition = words.definition(one.figure, self.overview.report.request.period)
        sure = words.sure(one.figure)
        kpi, more = one.figure.kpi, words.maturing(one.figure)
        key = f"guard:{kpi}" if kpi in GUARDS and one.figure.value is not None else ""
        leads = words.texts.tr(figure_texts.RECEIPTS_BEHIND if key else figure_texts.NO_RECEIPTS_BEHIND)
        told = "\n".join(filter(None, (definition, sure, more, leads)))
        look = "soft" if more and one.state != "alarm" else LOOKS[one.state]  # returns can only become more
        said = tr(say.STATES[one.state])
        return Guard(SIGNS[one.state], words.name(kpi), value, bound, look, told, said, more, key)

    def attention(self) -> str:
        """What to change? and what needs a look; rules have their place beneath."""
        tr = self.words.texts.tr
        lines = [self._about(code, dict(what)) for code, what in self.overview.attention if code != "rule"]
        count = len(self.overview.attention)
        said = tr(say.ATTENTION, count) if count else tr(say.NOTHING_PRESSES)
        return " ".join((said, *lines))

    def _about(self, code: str, what: Mapping[str, str]) -> str:
        tr = self.words.texts.tr
        if code == "harm":
            return tr(say.ABOUT_HARM).format(name=self.words.name(what["kpi"]))
        if code == "data":
            return tr(say.ABOUT_DATA).format(part=self.words.figures.tr(PARTS[what["part"]]))
        return tr(say.ABOUT_SAMPLE_RATIO) if code == "sample_ratio" else what.get("text", code)

    def rules(self, rows: tuple[RuleFigure, ...]) -> tuple[tuple[RuleLine, ...], tuple[RuleLine, ...]]:
        """Those to keep and those to review, those with the most cards first, all on one scale."""
        keep, review = ([one for one in rows if one.advice == advice] for advice in ("keep", "review"))
        ends = [end for one in (*keep, *review) for end in (one.figures["K06"].interval or (0.0, 0.0))[:2]]
        most = max(ends, default=1.0)
        kept = max(MOST_RULES // 2, MOST_RULES - len(review))
        reviewed = MOST_RULES - min(kept, len(keep))
        return (
            tuple(self._rule(one, most) for one in keep[:kept]),
            tuple(self._rule(one, most) for one in review[:reviewed]),
        )

    def _rule(self, one: RuleFigure, most: float) -> RuleLine:
        words, confirmed = self.words, one.figures["K06"]
        name = one.name or words.texts.tr(say.LEARNED)
        told = "\n".join(
            "  ".join(
                filter(None, (f"{words.name(kpi)}: {words.value(figure)}", words.sure(figure), words.maturing(figure)))
            )
            for kpi in ("K06", "K05", "K14", "K24")
            if (figure := one.figures.get(kpi)) is not None
        )
        shop = self.overview.report.figures["K06"].value
        span = None
        if confirmed.interval is not None and confirmed.value is not None:
            span = Span(confirmed.interval.low, confirmed.value, confirmed.interval.high, 0.0, most, shop)
        return RuleLine(one.key, name, f"{words.value(confirmed)}", told, span)

    def waiting(self, rows: tuple[RuleFigure, ...]) -> str:
        """How many wait for more offers; '' = none."""
        count = sum(one.advice == "wait" for one in rows)
        return self.words.texts.tr(say.WAITING).format(count=self.words.count(count)) if count else ""

    def declines(self) -> tuple[Bar, ...]:
        """Reasons, the most frequent first."""
        total, tr = sum(count for _, count in self.overview.declines), self.words.figures.tr
        most = max((count for _, count in self.overview.declines), default=1)
        return tuple(
            Bar(
                tr(PARTS.get(reason or "none", reason)),
                count / most,
                self.words.count(count),
                self.share(count / total, 0),
                key=f"reason:{reason}",
            )
            for reason, count in self.overview.declines[:MOST_REASONS]
        )

    def funnel(self) -> tuple[Bar, ...]:
        """Step by step, each with its share of the step before."""
        funnel, found, before = self.overview.funnel, list[Bar](), 0
        for stage in STAGES:
            count = _stage(funnel, stage)
            share = self.share(count / before, 0) if before and stage not in ("receipts", "cards_shown") else ""
            told = self.words.texts.tr(say.OF_STEP).format(share=share) if share else ""
            name = self.words.texts.tr(say.STAGES[stage])
            most = max(funnel.receipts, funnel.eligible, funnel.cards_shown, 1)
            found.append(Bar(name, count / most, self.words.count(count), share, told, f"stage:{stage}"))
            before = count
        return tuple(found)

    def share(self, value: float, decimals: int = 1) -> str:
        """A share in per cent."""
        return formatting.percent(Decimal(repr(value)), self.words.texts.language, decimals)


def _stage(funnel: Funnel, stage: str) -> int:
    return int(getattr(funnel, stage))
