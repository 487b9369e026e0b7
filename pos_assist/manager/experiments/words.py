"""Tests in words: rows of the list, a card a variant with what is watched, and why nothing is told yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from pos_assist.engine import formatting
from pos_assist.manager.experiments import form_texts
from pos_assist.manager.experiments import texts as say
from pos_assist.manager.experiments.desk import Choices
from pos_assist.manager.experiments.drafting import TARGET_ALL, key_of
from pos_assist.manager.parts.row_values import Row, row
from pos_assist.manager.parts.tile_values import Span, TileData, TileLine, span_about
from pos_assist.services.experimenting import ArmResult, Element, Metric, Plan, Result, State
from pos_assist.services.paper.numbers import NOTHING, write, write_day, write_interval
from pos_assist.services.reporting.figures import Figure, Harm, Unit
from pos_assist.services.texts import Texts
from pos_assist.statistics.values import Estimate

STATES = {
    State.DRAFT: say.DRAFT,
    State.RUNNING: say.RUNNING,
    State.STOPPED: say.STOPPED,
    State.CONCLUDED: say.CONCLUDED,
}
ELEMENTS = {Element.SCRIPT: say.SCRIPT, Element.OFFER: say.OFFER, Element.MOMENT: say.MOMENT}
METRICS = {Metric.MARGIN: say.MARGIN, Metric.CONFIRMED: say.CONFIRMED, Metric.ACCEPTED: say.ACCEPTED}
HARMS = {"ok": say.HARM_OK, "alarm": say.HARM_ALARM}
NO_CHOICES = Choices()
LEAST_P = 0.001  # below it p is told as that: more digits say nothing


Names = Callable[[str], str]


class Wording:
    """One shop's money in one language. `names`: what a kpi is called in it; `choices`: what the shop can test."""

    def __init__(self, texts: Texts, currency: str, names: Names, choices: Choices = NO_CHOICES) -> None:
        """`texts`: manager_people."""
        self.texts, self._currency, self._names = texts, currency, names
        every = (choices.targets, *choices.variants.values())
        self._known = {one.key: one.name for some in every for one in some}

    def list_rows(self, results: Sequence[Result]) -> list[Row]:
        """Every test, in the order it came."""
        return [row(one.plan.experiment_id, one.plan.title, self.texts.tr(STATES[one.state])) for one in results]

    def counted(self, result: Result) -> str:
        """'3 120 of 8 000'."""
        n, planned = (self._count(one) for one in (result.n, result.plan.planned_n))
        return self.texts.tr(say.COUNTED).format(n=n, planned=planned)

    def progress(self, result: Result) -> str:
        """How much is counted and how long it still takes."""
        told = [self.counted(result)]
        if result.state is State.RUNNING and result.days_left is not None:
            told.append(self.texts.tr(say.DAYS_LEFT, result.days_left))
        return ", ".join(told)

    def since(self, result: Result) -> str:
        """When it began and who began it; when and why it ended."""
        told, tr, language = [], self.texts.tr, self.texts.language
        if result.started_at is not None:
            told.append(tr(say.SINCE).format(day=write_day(result.started_at.date(), language), by=result.by))
        if result.ended_at is not None:
            day = write_day(result.ended_at.date(), language)
            told.append(tr(say.ENDED).format(day=day, reason=result.reason).strip())
        return ". ".join(told)

    def plan_lines(self, plan: Plan) -> list[tuple[str, str]]:
        """What was declared before the start: label and text."""
        tr = self.texts.tr
        planned = tr(say.PLANNED_TO).format(
            n=self._count(plan.planned_n), day=write_day(plan.planned_end, self.texts.language)
        )
        lines = [
            (tr(say.HYPOTHESIS), plan.hypothesis),
            (tr(say.CHANGES), tr(ELEMENTS[plan.element])),
            (tr(form_texts.ABOUT), self._about(plan)),
            (tr(say.DECIDES), tr(METRICS[plan.metric])),
            (tr(say.SMALLEST), self._difference(plan.smallest_effect, plan.metric)),
            (tr(say.PLANNED), planned),
        ]
        if plan.adaptive:
            lines.append(
                ("", tr(say.ADAPTIVE).format(floor=formatting.percent(Decimal(repr(plan.floor)), self.texts.language)))
            )
        return [(label, text) for label, text in lines if text]

    def locked(self, result: Result) -> tuple[str, str]:
        """(kind of label, sentence): why nothing is told, or what is."""
        tr = self.texts.tr
        if result.locked == "sample_ratio":
            return "error", tr(say.SAMPLE_RATIO).format(p=self._p(result.ratio_p))
        if result.locked == "harm":
            return "warning", tr(say.HARM_LOCKED)
        if result.state is State.DRAFT:
            return "", ""
        if result.locked:
            early = result.state is State.STOPPED
            return ("ok", tr(say.STOPPED_EARLY)) if early else ("warning", tr(say.NOT_YET))
        if result.verdict:
            won = any(result.verdict == arm.variant for arm in result.arms)
            return "ok", tr(say.WON).format(name=result.verdict) if won else tr(say.NO_DIFFERENCE)
        return "ok", tr(say.MAY_CONCLUDE)

    def ratio(self, result: Result) -> str:
        """That the shares are as drawn; '' where it is not known, or they are not."""
        if result.ratio_p is None or result.locked == "sample_ratio":
            return ""
        return self.texts.tr(say.RATIO_FINE).format(p=self._p(result.ratio_p))

    def tiles(self, result: Result) -> list[TileData]:
        """A card a variant: effect, figure, and what is watched beside them. Locked: neither effect nor figure."""
        return [self._tile(arm, result, first=place == 0) for place, arm in enumerate(result.arms)]

    def instead(self, result: Result) -> list[str]:
        """What if every basket had got a variant, a sentence each; none while the conclusion is locked."""
        if result.locked:
            return []
        return [
            f"{arm.variant}: {self._figure(figure)}" for arm, figure in zip(result.arms, result.instead, strict=False)
        ]

    def watched(self, arm: ArmResult) -> list[str]:
        """What is watched of a variant, a sentence each."""
        return [self._harm(one).text for one in arm.harm]

    def _tile(self, arm: ArmResult, result: Result, *, first: bool) -> TileData:
        tr, metric = self.texts.tr, result.plan.metric
        unit = Unit.MONEY if metric is Metric.MARGIN else Unit.SHARE
        effect = arm.effect if not result.locked and not first else None
        if effect is not None and effect.value is not None:
            value, interval = self._parts(effect, Unit.MONEY if unit is Unit.MONEY else Unit.POINTS, signed=True)
            told = [interval, tr(say.EFFECT).format(first=result.arms[0].variant)]
            told.append(f"{tr(METRICS[metric])}: {self._estimate(arm.value, unit)}")
        else:
            value, interval = (self._untold(result), "") if result.locked else self._parts(arm.value, unit)
            told = [interval, tr(METRICS[metric]), tr(say.FIRST) if first else ""]
        share = formatting.percent(Decimal(repr(arm.share)), self.texts.language)
        told.append(tr(say.GETS).format(share=share, n=self._count(arm.n)))
        what = self._what(arm.variant, result.plan)
        lines = (*(TileLine(line) for line in (*told, what) if line), *map(self._harm, arm.harm))
        return TileData("", arm.variant, value, lines, span=_span(effect))

    def _about(self, plan: Plan) -> str:
        """Which offers; '' where that goes without saying, for the variants are offers, or moments of every basket."""
        if plan.element is not Element.SCRIPT:
            return ""
        return self.texts.tr(form_texts.ALL_OFFERS) if plan.target == TARGET_ALL else self._known.get(plan.target, "")

    def _what(self, name: str, plan: Plan) -> str:
        """What a variant does, where its name is another: the sentence, the offer, the moment."""
        key = next((key_of(one) for one in plan.variants if one.name == name), "")
        what = self._known.get(key, key)
        return "" if what == name else what

    def _untold(self, result: Result) -> str:
        """In place of a number: it comes, or it never does."""
        later = result.locked == "not_yet" and result.state is State.RUNNING
        return self.texts.tr(say.LATER if later else say.NOT_TOLD)

    def _harm(self, harm: Harm) -> TileLine:
        """A sign, the figure's name, where it is and where it may be at most; never by colour alone."""
        figure = harm.figure
        value = NOTHING if figure.value is None else self._write(figure.value, figure.unit)
        bound = "" if harm.bound is None else self._write(harm.bound, figure.unit)
        source = HARMS.get(harm.state, say.HARM_UNKNOWN)
        told = self.texts.tr(source if bound or harm.state not in HARMS else say.HARM_BOUNDLESS)
        line = told.format(name=self._names(figure.kpi), value=value, bound=bound)
        return TileLine(line, "warning" if harm.state == "alarm" else "fine")

    def _estimate(self, estimate: Estimate, unit: Unit, *, signed: bool = False) -> str:
        told, interval = self._parts(estimate, unit, signed=signed)
        return f"{told} ({interval})" if interval else told

    def _parts(self, estimate: Estimate, unit: Unit, *, signed: bool = False) -> tuple[str, str]:
        """The number and its interval; why there is none, and ''."""
        if estimate.value is None:
            return (self.texts.tr(say.NOT_KNOWN) if estimate.why_not is not None else NOTHING), ""
        interval = write_interval(estimate.interval, unit, self._currency, self.texts.language, signed=signed)
        return self._write(estimate.value, unit, signed=signed), interval

    def _difference(self, value: float, metric: Metric) -> str:
        return self._write(value, Unit.MONEY if metric is Metric.MARGIN else Unit.POINTS)

    def _figure(self, figure: Figure) -> str:
        estimate = Estimate(figure.value, figure.interval, figure.n, figure.why_not)
        return f"{self._estimate(estimate, figure.unit)}, n = {self._count(figure.n)}"

    def _p(self, p: float | None) -> str:
        if p is None:
            return NOTHING
        told = formatting.number(Decimal(repr(max(p, LEAST_P))), self.texts.language, 3)
        return f"p < {told}" if p < LEAST_P else f"p = {told}"

    def _write(self, value: float, unit: Unit, *, signed: bool = False) -> str:
        return write(value, unit, self._currency, self.texts.language, signed=signed)

    def _count(self, number: int) -> str:
        return self._write(number, Unit.COUNT)


def _span(effect: Estimate | None) -> Span | None:
    if effect is None or effect.value is None or effect.interval is None:
        return None
    return span_about(effect.interval.low, effect.value, effect.interval.high, against=0.0)
