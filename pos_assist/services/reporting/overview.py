"""The first screen: is it worth it, does it harm, what to change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from pos_assist.services.reporting import effects, guardrails
from pos_assist.services.reporting.computing import figures_of
from pos_assist.services.reporting.figures import (
    Figures,
    Freshness,
    Funnel,
    Harm,
    Overview,
    Point,
    Report,
    RuleFigure,
    Verdict,
)
from pos_assist.services.reporting.rows import rule_figures
from pos_assist.services.reporting.tally import Counted, Counts, Part

DAILY = 31  # days up to which a trend has a point a day; beyond, one a week
WITHOUT = tuple(Part)  # what trend and lists do without
OF_OFFERS = ("arms", "categories", "kinds", "rules", "scripts", "products")  # filters that keep receipts with a card
DOUBT = 0.05  # K34: a banner above


def overview_of(counted: Counted, counts: Counts, report: Report) -> Overview:
    """`counts`: of the whole period, as the report was made of."""
    figures, freshness = report.figures, report.freshness
    judged = verdict(counts, figures, freshness)
    asked = report.request.filters
    harm = guardrails.harm(figures, of_some_offers=any(getattr(asked, name) for name in OF_OFFERS))
    rules, scripts = (
        rule_figures(
            counted.counts(by, WITHOUT),
            figures,
            freshness,
            names=counted.names(by),
            out=counted.last_out_of_stock() if by == "rule" else {},
            without=WITHOUT,
        )
        for by in ("rule", "script")
    )
    by = "day" if report.request.period.days <= DAILY else "week"
    return Overview(
        report=report,
        verdict=judged,
        harm=harm,
        trend=trend(counted.counts(by, WITHOUT), freshness),
        funnel=funnel(counts),
        rules=rules,
        scripts=tuple(row for row in scripts if row.key),
        declines=tuple(sorted(counts.reasons.items(), key=lambda one: (-one[1], one[0]))),
        attention=tuple(attention(figures, freshness, judged, harm, rules)),
    )


def verdict(counts: Counts, figures: Figures, freshness: Freshness) -> Verdict:
    """K15 beside the naive sum; of revenue where the till knows no cost."""
    _, blocked = effects.ratio(counts)
    found = effects.margin_effect(counts, has_costs=freshness.has_costs, blocked=blocked)
    effect = found.figure
    if effect.value is None and figures["K15v"].value is not None:
        found = effects.revenue_effect(counts, blocked=blocked)
        effect = found.figure
    programme = effects.programme(effect, counts)
    said = "unclear"
    if blocked:
        said = "blocked"
    elif effect.interval is not None and not effect.interval.holds(0.0):
        said = "earns" if effect.interval.low > 0 else "costs"
    return Verdict(effect, programme, figures["K17"], found.relative, said)


def trend(steps: Mapping[str, Counts], freshness: Freshness) -> tuple[Point, ...]:
    """Keys are ISO days."""
    return tuple(Point(date.fromisoformat(key), figures_of(steps[key], freshness, WITHOUT)) for key in sorted(steps))


def funnel(counts: Counts) -> Funnel:
    """Receipts to confirmed offers."""
    number = {name: int(value) for name, value in counts.numbers.items()}
    return Funnel(
        receipts=number.get("receipts", 0),
        eligible=number.get("eligible", 0),
        treatment=number.get("treatment", 0),
        baskets_shown=number.get("baskets_shown", 0),
        cards_shown=number.get("shown", 0),
        offered=number.get("offered", 0),
        accepted=number.get("accepted", 0),
        confirmed=number.get("confirmed", 0),
    )


def attention(
    figures: Figures, freshness: Freshness, judged: Verdict, harm: tuple[Harm, ...], rules: tuple[RuleFigure, ...]
) -> Iterator[tuple[str, Mapping[str, str]]]:
    """What needs a person, the most urgent first: codes and what they are about."""
    if freshness.trouble:
        yield "trouble", {"text": freshness.trouble}
    if judged.verdict == "blocked":
        yield "sample_ratio", {}
    for one in harm:
        if one.state == "alarm":
            yield "harm", {"kpi": one.figure.kpi}
    doubt = figures["K34"]
    for part, share in sorted(doubt.parts.items(), key=lambda item: -item[1]):
        if share > DOUBT:
            yield "data", {"part": part}
    for row in rules:
        if row.advice == "review":
            yield "rule", {"key": row.key, "name": row.name}
