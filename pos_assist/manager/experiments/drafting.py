"""A plan while it is being written: what is wrong with it yet, and the `Plan` it makes. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pos_assist.manager.experiments import form_texts as say
from pos_assist.manager.experiments.desk import Choice
from pos_assist.services.experimenting import Element, Metric, Plan, Variant
from pos_assist.services.texts import Texts

LETTERS = "ABCD"
FLOOR = 0.1  # each variant keeps at least so much of an adaptive test (statistics.md 3d)
TARGET_ALL = "all"


@dataclass(frozen=True)
class Draft:
    """`others`: the chosen variants beside today's way, with their shares in per cent; `first_share` is its own.

    `smallest`: money in whole currency, else percentage points.
    """

    experiment_id: str
    title: str
    hypothesis: str
    element: Element
    target: str
    first_share: int
    others: tuple[tuple[Choice, int], ...]
    metric: Metric
    smallest: float
    planned_n: int
    planned_end: date
    adaptive: bool = False


def mistake(draft: Draft, today: date, texts: Texts, *, reckoned: bool = True) -> str:
    """The first thing that is wrong, in a sentence; '' = none. `reckoned` False: how many is still to be found out."""
    shares = draft.first_share + sum(share for _, share in draft.others)
    checks = (
        (not draft.title.strip(), say.NO_NAME),
        (not draft.hypothesis.strip(), say.NO_HYPOTHESIS),
        (not draft.others, say.ONE_VARIANT),
        (len({choice.key for choice, _ in draft.others}) < len(draft.others), say.TWICE),
        (shares != 100, say.SHARES),
        (draft.smallest <= 0, say.NO_SMALLEST),
        (draft.planned_end <= today, say.PAST_END),
        (reckoned and draft.planned_n <= 0, say.NO_NUMBER),
    )
    wrong = next((source for is_wrong, source in checks if is_wrong), "")
    return texts.tr(wrong).replace("{sum}", str(shares)) if wrong else ""


def plan_of(draft: Draft, texts: Texts) -> Plan:
    """What was written, as it is declared."""
    first = Variant(texts.tr(say.VARIANT_FIRST), draft.first_share / 100)
    others = (Variant(choice.name, share / 100, what_of(choice.key)) for choice, share in draft.others)
    return Plan(
        experiment_id=draft.experiment_id,
        title=draft.title.strip(),
        hypothesis=draft.hypothesis.strip(),
        element=draft.element,
        target=draft.target,
        variants=(first, *others),
        metric=draft.metric,
        smallest_effect=draft.smallest * 100 if draft.metric is Metric.MARGIN else draft.smallest / 100,
        planned_n=draft.planned_n,
        planned_end=draft.planned_end,
        adaptive=draft.adaptive,
        floor=FLOOR,
    )


def draft_of(plan: Plan) -> Draft:
    """A saved plan, to be changed."""
    return Draft(
        experiment_id=plan.experiment_id,
        title=plan.title,
        hypothesis=plan.hypothesis,
        element=plan.element,
        target=plan.target,
        first_share=round(plan.variants[0].share * 100) if plan.variants else 50,
        others=tuple((Choice(key_of(one), one.name), round(one.share * 100)) for one in plan.variants[1:]),
        metric=plan.metric,
        smallest=plan.smallest_effect / 100 if plan.metric is Metric.MARGIN else plan.smallest_effect * 100,
        planned_n=plan.planned_n,
        planned_end=plan.planned_end,
        adaptive=plan.adaptive,
    )


def what_of(key: str) -> dict[str, str]:
    """{'script': 'addon.A2'} of 'script:addon.A2'."""
    name, _, value = key.partition(":")
    return {name: value} if value else {}


def key_of(variant: Variant) -> str:
    """The other way round."""
    return next((f"{name}:{value}" for name, value in variant.what.items()), "")


def even_shares(variants: int) -> list[int]:
    """100 in equal parts; what is left over goes to the first."""
    part = 100 // max(1, variants)
    return [100 - part * (variants - 1), *[part] * (variants - 1)]
