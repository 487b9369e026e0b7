"""Doubt, behaviour and privacy in words. No Qt widgets: tiles are values."""

from __future__ import annotations

from collections.abc import Mapping

from pos_assist.manager.data_quality import texts as say
from pos_assist.manager.parts.tile_values import TileData, TileLine
from pos_assist.services.paper.numbers import NOTHING, write, write_days, write_interval
from pos_assist.services.people import ENOUGH
from pos_assist.services.reporting.figures import Figure, Report, Unit
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.reporting.wording import METHODS, PARTS, WHY_NOT
from pos_assist.services.texts import Texts

ALARM_SHARE = 0.05  # ux.md K34: a banner above it
DOUBTS: Mapping[str, str] = {
    "unattributed": say.UNATTRIBUTED_MEANS,
    "unmatched": say.UNMATCHED_MEANS,
    "late": say.LATE_MEANS,
    "clock": say.CLOCK_MEANS,
    "unknown_product": say.UNKNOWN_MEANS,
}
BEHAVIOUR = ("K20", "K21", "K22", "K28")


class Wording:
    """`texts`: manager_people; `figures`: the words of figures."""

    def __init__(self, texts: Texts, figures: Texts) -> None:
        self._texts, self._figures = texts, figures

    def banner(self, report: Report) -> tuple[str, str]:
        """(kind of label, sentence): the worst there is to say, in words and with a sign."""
        tr, figures = self._texts.tr, report.figures
        repeated = figures.get("K20")
        if repeated is not None and repeated.value:
            return "error", tr(say.VIOLATED).format(n=self._write(repeated.value, Unit.COUNT))
        doubt = self._parts(report)
        over = [f"{self._part(name)} {self._write(share, Unit.SHARE)}" for name, share in doubt if share > ALARM_SHARE]
        if over:
            bound = self._write(ALARM_SHARE, Unit.SHARE)
            return "warning", tr(say.ALARM).format(bound=bound, what=", ".join(over))
        return ("ok", tr(say.FINE)) if doubt else ("", "")

    def doubts(self, report: Report) -> list[TileData]:
        """A card for each thing that can be in doubt; what cannot be told says why."""
        known = dict(self._parts(report))
        return [self._doubt(name, known.get(name), means) for name, means in DOUBTS.items()]

    def behaviour(self, report: Report) -> list[TileData]:
        """Repeats after a no, empty shelves, wrong totals, speed."""
        return [self._tile(report.figures[kpi], report) for kpi in BEHAVIOUR if kpi in report.figures]

    def privacy(self, person_days: int, months: int) -> list[str]:
        """What is kept of whom, a sentence or two each."""
        tr = self._texts.tr
        return [
            tr(say.PURPOSE),
            " ".join((tr(say.STAFF_KEPT, person_days), tr(say.AGGREGATES, months), tr(say.STAFF_RIGHTS))),
            tr(say.STAFF_SEEN).format(enough=ENOUGH),
            tr(say.CUSTOMERS_KEPT),
        ]

    def _parts(self, report: Report) -> list[tuple[str, float]]:
        figure = report.figures.get("K34")
        return [(name, figure.parts[name]) for name in DOUBTS if name in figure.parts] if figure is not None else []

    def _doubt(self, name: str, share: float | None, means: str) -> TileData:
        over = share is not None and share > ALARM_SHARE
        value = NOTHING if share is None else self._write(share, Unit.SHARE)
        lines = (TileLine(self._texts.tr(means), "warning" if over else "fine"),)
        return TileData("", self._part(name), f"▲ {value}" if over else value, lines)

    def _tile(self, figure: Figure, report: Report) -> TileData:
        kpi, tr = CATALOGUE[figure.kpi], self._texts.tr
        lines = [TileLine(line) for line in self._lines(figure)]
        if figure.kpi == "K20":
            lines.append(TileLine(tr(say.MUST_BE_NONE)))
        definition = tr(say.DEFINITION).format(
            definition=self._figures.tr(kpi.definition),
            numerator=self._figures.tr(kpi.numerator),
            denominator=self._figures.tr(kpi.denominator) if kpi.denominator else NOTHING,
            method=self._figures.tr(METHODS[kpi.method]),
            period=write_days(report.request.period.first, report.request.period.last, self._texts.language),
        )
        value = NOTHING if figure.value is None else self._write(figure.value, figure.unit)
        return TileData("", self._figures.tr(kpi.name), value, tuple(lines), definition)

    def _lines(self, figure: Figure) -> list[str]:
        tr = self._texts.tr
        if figure.value is None:
            return [self._figures.tr(WHY_NOT[figure.why_not])] if figure.why_not is not None else []
        if {"p50", "p95"} <= figure.parts.keys():
            times = {name: self._write(figure.parts[name], Unit.MILLISECONDS) for name in ("p50", "p95")}
            return [tr(say.P50_P95).format(**times), tr(say.N).format(n=self._write(figure.n, Unit.COUNT))]
        told = [write_interval(figure.interval, figure.unit, "", self._texts.language)]
        if figure.denominator and figure.numerator is not None:
            a, b = (self._write(one, Unit.COUNT) for one in (figure.numerator, figure.denominator))
            told.append(tr(say.OF).format(a=a, b=b))
        return [line for line in told if line]

    def _part(self, name: str) -> str:
        return self._figures.tr(PARTS[name])

    def _write(self, value: float, unit: Unit) -> str:
        return write(value, unit, "", self._texts.language)
