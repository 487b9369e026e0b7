"""Why an offer fell, one plain sentence for every guardrail; context 'manager_rules'."""

from __future__ import annotations

from collections.abc import Mapping

from pos_assist.engine.offers import OfferKind, Reason
from pos_assist.services.texts import translate

REASONS: Mapping[Reason, str] = {
    Reason.ALREADY_IN_BASKET: translate("manager_rules", "It is in the basket already."),
    Reason.EQUIVALENT_IN_BASKET: translate("manager_rules", "Something that does the same is in the basket already."),
    Reason.NOT_SELLABLE: translate("manager_rules", "The till does not sell it now."),
    Reason.NO_STOCK: translate("manager_rules", "There is none in stock."),
    Reason.NOT_ENOUGH_STOCK: translate("manager_rules", "Too few are left after open baskets and what is kept back."),
    Reason.STOCK_UNKNOWN: translate("manager_rules", "Nobody knows whether there is any in stock."),
    Reason.STOCK_TOO_OLD: translate("manager_rules", "Its stock figure is too old to promise anything."),
    Reason.NEVER_WITH: translate("manager_rules", "The shop never offers it with something in this basket."),
    Reason.MARGIN_BELOW_FLOOR: translate("manager_rules", "It earns too little."),
    Reason.PRICE_OUT_OF_PROPORTION: translate("manager_rules", "Its price is out of proportion to this basket."),
    Reason.EXCLUDED_CATEGORY: translate("manager_rules", "Its category is never offered."),
    Reason.DECLINED_BEFORE: translate("manager_rules", "The customer declined it a moment ago."),
    Reason.BASKET_SILENCED: translate("manager_rules", "The customer wants no more suggestions."),
    Reason.BASKET_CAP: translate("manager_rules", "This basket has had enough suggestions."),
    Reason.PRODUCT_CAP: translate("manager_rules", "It was shown at this till in one of the last baskets."),
    Reason.SHARE_CAP: translate("manager_rules", "Enough of the last baskets had a suggestion."),
    Reason.NOT_SELLING: translate("manager_rules", "The till is not selling: payment, return, staff or training."),
    Reason.BELOW_RELEVANCE_FLOOR: translate("manager_rules", "It is too unlikely, or earns too little, to be said."),
    Reason.SCRIPT_UNFILLED: translate("manager_rules", "There is no sentence to say it with."),
    Reason.NOT_CHOSEN: translate("manager_rules", "Other offers are worth more."),
    Reason.TRIGGER_GONE: translate("manager_rules", "What it goes with left the basket."),
    Reason.PRICE_CHANGED: translate("manager_rules", "Its price or quantity changed meanwhile."),
    Reason.QUEUE_MODE: translate("manager_rules", "People are waiting, so nothing is shown."),
    Reason.BASKET_GATE: translate(
        "manager_rules", "The basket is too small, or holds nothing but what is never offered."
    ),
    Reason.NOT_FIRST: translate("manager_rules", "A cover is never first while something else can be offered."),
    Reason.ON_REQUEST_ONLY: translate("manager_rules", "Something cheaper is shown only when it is asked for."),
    Reason.CUSTOMER_OWNS: translate("manager_rules", "The customer has one."),
    Reason.CUSTOMER_DECLINED: translate("manager_rules", "The customer declined it not long ago."),
    Reason.CUSTOMER_CAP: translate("manager_rules", "The customer was offered it not long ago."),
    Reason.CUSTOMER_MONTH_CAP: translate("manager_rules", "The customer has had enough suggestions this month."),
    Reason.NO_SAVING: translate("manager_rules", "The set saves nothing."),
    Reason.PRICE_MISMATCH: translate("manager_rules", "The till charges another price than the rule says."),
    Reason.NOT_APPROVED: translate("manager_rules", "It was learned from receipts, and nobody approved it yet."),
    Reason.REFUSED: translate("manager_rules", "It was learned from receipts, and the shop refused it."),
    Reason.CONDITIONS: translate("manager_rules", "Its rule does not hold now, here or for this customer."),
    Reason.RUN_TO_ZERO: translate("manager_rules", "What it would replace shall be sold to the last piece."),
    Reason.NOT_OUT: translate("manager_rules", "What it would stand in for is in stock."),
}

OFFER_KINDS: Mapping[OfferKind, str] = {
    OfferKind.ADDON: translate("manager_rules", "add-on"),
    OfferKind.UPGRADE: translate("manager_rules", "better version"),
    OfferKind.BUNDLE: translate("manager_rules", "set"),
    OfferKind.CHEAPER: translate("manager_rules", "cheaper one"),
    OfferKind.COVER: translate("manager_rules", "cover"),
    OfferKind.SUBSTITUTE: translate("manager_rules", "substitute"),
}
