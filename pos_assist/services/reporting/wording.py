"""Words around the figures: why there is none, how an interval is made, what the parts are; context 'figures'."""

from __future__ import annotations

from collections.abc import Mapping

from pos_assist.services.reporting.kpi import Method
from pos_assist.services.texts import translate
from pos_assist.statistics.values import WhyNot

WHY_NOT: Mapping[WhyNot, str] = {
    WhyNot.NOTHING: translate("figures", "nothing to count yet"),
    WhyNot.TOO_FEW: translate("figures", "not enough data"),
    WhyNot.NO_HOLDOUT: translate("figures", "no baskets without offers to compare with"),
    WhyNot.SAMPLE_RATIO: translate("figures", "baskets are missing on one side, so no effect can be told"),
    WhyNot.NOT_YET: translate("figures", "not yet: more baskets or days are needed"),
    WhyNot.NO_COST: translate("figures", "the till does not know what the goods cost"),
    WhyNot.NO_RECEIPTS: translate("figures", "the till keeps no receipts"),
    WhyNot.NO_CUSTOMERS: translate("figures", "no customer is known"),
    WhyNot.TOO_FEW_TILLS: translate("figures", "too few tills to tell"),
    WhyNot.NO_VARIATION: translate("figures", "everybody got the same"),
    WhyNot.NOT_RECORDED: translate("figures", "not recorded"),
}

METHODS: Mapping[Method, str] = {
    Method.NONE: translate("figures", "no interval: this is what happened, nothing is estimated"),
    Method.WILSON: translate("figures", "95 % interval (Wilson)"),
    Method.MEAN: translate("figures", "95 % interval of a mean"),
    Method.ALWAYS_VALID: translate("figures", "95 % interval that holds however often one looks"),
    Method.RANKS: translate("figures", "95 % interval of a percentile (from ranks)"),
    Method.MEDIANS: translate("figures", "95 % interval of a difference of medians (from ranks)"),
    Method.MIXED: translate("figures", "95 % interval of the figure at the common mix (mixed model)"),
}

PARTS: Mapping[str, str] = {  # labels of `Figure.parts`
    "none": translate("figures", "no reason"),
    "has_one": translate("figures", "has one"),
    "price": translate("figures", "price"),
    "no_time": translate("figures", "no time"),
    "not_suitable": translate("figures", "not suitable"),
    "dont_ask": translate("figures", "do not ask"),
    "other": translate("figures", "other"),
    "p50": translate("figures", "median"),
    "p95": translate("figures", "95th percentile"),
    "median": translate("figures", "median"),
    "p90": translate("figures", "90th percentile of baskets with a card"),
    "treatment": translate("figures", "with offers"),
    "holdout": translate("figures", "without offers"),
    "queue": translate("figures", "in a queue"),
    "no_queue": translate("figures", "without a queue"),
    "elsewhere": translate("figures", "the same products without an offer"),
    "immature": translate("figures", "sales that may still come back"),
    "e": translate("figures", "evidence against the draw"),
    "days": translate("figures", "days that look wrong"),
    "expected_holdout": translate("figures", "without offers, as drawn"),
    "relative": translate("figures", "share of baskets without offers"),
    "unadjusted": translate("figures", "without the adjustment"),
    "given": translate("figures", "savings given"),
    "anyway": translate("figures", "share bought anyway"),
    "unattributed": translate("figures", "cards of nobody"),
    "unmatched": translate("figures", "returns without their sale"),
    "late": translate("figures", "late events"),
    "clock": translate("figures", "clocks that are off"),
    "unknown_product": translate("figures", "unknown products"),
    "fit": translate("figures", "need and fit"),
    "timing": translate("figures", "moment and queue"),
    "one_offer": translate("figures", "one clear offer"),
    "benefit_proof": translate("figures", "benefit, then proof"),
    "price_total": translate("figures", "price and total"),
    "respect": translate("figures", "takes a no"),
    "centre": translate("figures", "the shop"),
    "expected": translate("figures", "what the same mix yields here"),
    "recorded": translate("figures", "as recorded"),
    "place": translate("figures", "place among the limits"),
    "widened": translate("figures", "limits of chance widened, times"),
    "low95": translate("figures", "lower 95 % limit"),
    "high95": translate("figures", "upper 95 % limit"),
    "low998": translate("figures", "lower 99.8 % limit"),
    "high998": translate("figures", "upper 99.8 % limit"),
}
