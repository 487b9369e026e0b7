"""Sentences of the roll-out: English sources, marked for lupdate; the command prints the same ones."""

from __future__ import annotations

from pos_assist.services.rollout_terms import Missing, State, Step
from pos_assist.services.texts import translate

TITLE = translate("manager_growth", "Roll-out")
HELP = translate(
    "manager_growth",
    "Ten best sellers, what goes with them, sets worth trying, what is missing, then test, measure, scale. "
    "Everything is worked out from this shop's own receipts and rules; every step leads to its screen.",
)

STEPS = translate("manager_growth", "Steps")
SELLERS = translate("manager_growth", "Ten best sellers")
SETS = translate("manager_growth", "Sets worth trying")
GAPS = translate("manager_growth", "What is missing")
DO_IT = translate("manager_growth", "Open")
BY_RECEIPTS = translate("manager_growth", "By receipts")
BY_MARGIN = translate("manager_growth", "By margin")
PERIOD = translate("manager_growth", "%n receipt(s)", "", 1)
PERIOD_DAYS = translate("manager_growth", "{first} to {last}")
NO_RECEIPTS = translate("manager_growth", "No receipts in this period.")
NO_TILL = translate("manager_growth", "No till is connected: sales are not known. Name one in the settings.")
NO_SETS = translate("manager_growth", "None found: it takes two things bought together often, with known costs.")
NO_GAPS = translate("manager_growth", "Nothing is missing.")

ON_RECEIPTS = translate("manager_growth", "on %n receipt(s)", "", 1)
MARGIN = translate("manager_growth", "margin {amount}")
NO_COST = translate("manager_growth", "margin unknown")
GOES_WITH = translate("manager_growth", "With it: {products}")
NOTHING_GOES = translate("manager_growth", "With it: nothing is known yet")
OFFERED = translate("manager_growth", "offered")
WAITS = translate("manager_growth", "waits for approval")
REFUSED = translate("manager_growth", "refused")
ASKED_LATER = translate("manager_growth", "asked again later")
YOUR_RULE = translate("manager_growth", "your rule")
TOGETHER = translate("manager_growth", "{n} of {of} receipts")

SET_PRICE = translate("manager_growth", "{price} instead of {sum}, saves {saving}")
SET_MARGIN = translate("manager_growth", "Margin {after} a set, {given} less than without the saving")
SET_SEEN = translate("manager_growth", "Bought together on {n} receipts without any saving")

STATES = {
    State.DONE: translate("manager_growth", "Done"),
    State.TO_DO: translate("manager_growth", "To do"),
    State.BLOCKED: translate("manager_growth", "Not possible yet"),
}
STEP_TEXTS = {
    Step.TILL: translate("manager_growth", "Connect the till and its receipts"),
    Step.LEARN: translate("manager_growth", "Learn from the receipts"),
    Step.DATA: translate("manager_growth", "Complete the products' data"),
    Step.COMPLEMENTS: translate("manager_growth", "Offer something with each of the ten best sellers"),
    Step.APPROVE: translate("manager_growth", "Go through the proposals"),
    Step.SETS: translate("manager_growth", "Write a set"),
    Step.TEST: translate("manager_growth", "Test: on a basket, then at one till"),
    Step.MEASURE: translate("manager_growth", "Measure against baskets without offers"),
    Step.SCALE: translate("manager_growth", "Scale: every till"),
    Step.FOLLOW_UP: translate("manager_growth", "Write to customers after the purchase"),
}
PROGRESS = {
    Step.LEARN: translate("manager_growth", "{n} receipts"),
    Step.DATA: translate("manager_growth", "{n} of {of} kinds of data complete"),
    Step.COMPLEMENTS: translate("manager_growth", "{n} of {of} have one"),
    Step.APPROVE: translate("manager_growth", "{n} wait"),
    Step.SETS: translate("manager_growth", "{n} sets in force"),
    Step.TEST: translate("manager_growth", "{n} of {of} cards shown"),
    Step.MEASURE: translate("manager_growth", "{n} of {of} baskets without offers"),
    Step.SCALE: translate("manager_growth", "{n} of {of} tills"),
    Step.FOLLOW_UP: translate("manager_growth", "{n} customers may be written to"),
}
WHY = {
    "till": translate("manager_growth", "No till is connected, or it keeps no receipts."),
    "receipts": translate("manager_growth", "Nothing was sold or learned yet."),
    "offers": translate("manager_growth", "There is nothing to offer yet: no rule, nothing approved."),
    "shown": translate("manager_growth", "No card was shown yet."),
    "holdout": translate("manager_growth", "The setting holdout_share is 0: there is nothing to compare with."),
    "consent": translate("manager_growth", "The till tells of nobody who may be written to."),
    "measure": translate("manager_growth", "Measure first."),
}
GAP_TEXTS = {
    Missing.COST: translate("manager_growth", "Cost is missing: {n} of {of} products"),
    Missing.STOCK: translate("manager_growth", "No stock figure: {n} of {of} products"),
    Missing.CATEGORY: translate("manager_growth", "No category: {n} of {of} products"),
    Missing.BENEFIT: translate("manager_growth", "No benefit text: {n} of {of} products that go with best sellers"),
    Missing.FAMILY: translate("manager_growth", "On no ladder and in no family: {n} of {of} best sellers"),
    Missing.LEARNED: translate("manager_growth", "Nothing was learned from receipts yet"),
    Missing.CUSTOMERS: translate("manager_growth", "No customer consented to be recognised"),
    Missing.RULES: translate("manager_growth", "No rule of your own offers anything"),
    Missing.LANGUAGE: translate("manager_growth", "The language spoken to customers is not chosen"),
}
BRINGS = {
    Missing.COST: translate(
        "manager_growth",
        "Offers are chosen by what they really earn; now a quarter of the price is assumed. Enter it at the till.",
    ),
    Missing.STOCK: translate("manager_growth", "Only what can be handed over is offered."),
    Missing.CATEGORY: translate("manager_growth", "Rules for a whole category, and categories that are never offered."),
    Missing.BENEFIT: translate("manager_growth", "The line to say names a reason, not only a price."),
    Missing.FAMILY: translate("manager_growth", "A better version can be offered, and a substitute when it is out."),
    Missing.LEARNED: translate("manager_growth", "What your customers buy together, found in your receipts."),
    Missing.CUSTOMERS: translate("manager_growth", "Nothing is offered twice, and nothing that somebody has."),
    Missing.RULES: translate("manager_growth", "What you know and receipts do not show: what fits, what never goes."),
    Missing.LANGUAGE: translate("manager_growth", "Set script_language; until then it is that of the panel."),
}
