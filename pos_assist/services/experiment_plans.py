"""Whether a plan can be carried out, and tells what it promises: checked before it is kept."""

from __future__ import annotations

import math
import re
from datetime import date

from pos_assist.engine.offers import OfferKind
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.experimenting import Element, Metric, Plan, Variant

ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
MOST_VARIANTS = 6
LEAST_SHARE = 0.01
LONGEST_PAUSE = 60.0  # seconds; a card later than that comes to nobody
CHANGES = {Element.SCRIPT: {"script"}, Element.OFFER: {"rule", "product"}, Element.MOMENT: {"delay_s", "at"}}


def check_plan(plan: Plan, today: date) -> None:
    """Raises UserError in one plain sentence for the first thing that is not right."""
    for wrong in (_named(plan), _measured(plan, today), _split(plan), _aimed(plan)):
        if wrong:
            raise UserError(wrong, hint="Change the plan and save it again.", code=ExitCode.BAD_DATA)
    for variant in plan.variants:
        wrong = _changing(plan, variant)
        if wrong:
            raise UserError(f"Variant '{variant.name}': {wrong}.", hint="Change the plan and save it again.")


def _named(plan: Plan) -> str:
    if not ID.fullmatch(plan.experiment_id):
        return f"'{plan.experiment_id}' is no key of a test: small letters, digits, '.', '-' and '_', at most 64."
    if not plan.title.strip():
        return "The test has no title."
    return "" if plan.hypothesis.strip() else "The test has no hypothesis: what is expected, and why."


def _measured(plan: Plan, today: date) -> str:
    if not (math.isfinite(plan.smallest_effect) and plan.smallest_effect > 0):
        return "The smallest effect worth finding is a number above 0."
    if plan.metric is not Metric.MARGIN and plan.smallest_effect >= 1:
        return "The smallest effect on a share is a share too: 0.02 is two percentage points."
    if plan.planned_n < 1:
        return "The plan does not say how many baskets or cards it takes."
    return "" if plan.planned_end > today else "The planned end is not in the future."


def _split(plan: Plan) -> str:
    names = [variant.name for variant in plan.variants]
    if not 2 <= len(names) <= MOST_VARIANTS:
        return f"A test has 2 to {MOST_VARIANTS} variants."
    if len(set(names)) < len(names) or not all(name.strip() for name in names):
        return "Every variant has a name of its own."
    if not math.isclose(math.fsum(variant.share for variant in plan.variants), 1.0, abs_tol=1e-6):
        return "The shares of the variants do not come to 100 %."
    if min(variant.share for variant in plan.variants) < LEAST_SHARE:
        return "Every variant gets at least 1 % of the baskets."
    if plan.adaptive and not 0 < plan.floor <= 1 / len(names):
        return "The least share of a variant is above 0, and all of them together are at most 100 %."
    return ""


def _aimed(plan: Plan) -> str:
    what, _, which = plan.target.partition(":")
    if plan.target != "all" and not (which and (what == "rule" or which in {kind.value for kind in OfferKind})):
        return f"'{plan.target}' is nothing a test can be about: all, kind:add-on or rule:my-rule."
    if plan.element is Element.MOMENT and (plan.target != "all" or plan.metric is not Metric.MARGIN):
        return "The moment is tested for all offers, and by the margin: it decides itself which cards are seen."
    if plan.element is Element.SCRIPT and plan.target == f"kind:{OfferKind.COVER.value}":
        return "The words of a cover are not tested: the law says what comes first."
    return ""


def _changing(plan: Plan, variant: Variant) -> str:
    """Why this variant cannot be; '' where it can. {} = what is done today."""
    what = variant.what
    if not what:
        return "" if variant is plan.variants[0] or _alone(plan, variant) else "it changes nothing, as another one does"
    if len(what) > 1 or not set(what) <= CHANGES[plan.element]:
        return f"a test of the {plan.element.value} changes one of: {', '.join(sorted(CHANGES[plan.element]))}"
    ((key, value),) = what.items()
    if key == "delay_s":
        return "" if _seconds(value) else f"a pause is 0 to {LONGEST_PAUSE:.0f} seconds"
    if key == "at":
        return "" if value == "total" else "'at' can be 'total' only"
    return "" if value.strip() else "what it prefers is not named"


def _alone(plan: Plan, variant: Variant) -> bool:
    return all(other is variant or other.what for other in plan.variants)


def _seconds(text: str) -> bool:
    try:
        return 0 <= float(text) <= LONGEST_PAUSE
    except ValueError:
        return False
