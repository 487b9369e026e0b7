"""Sentences of the weekly digest: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("paper", "The week {week}")
WHAT_HAPPENED = translate("paper", "What happened")
HOW_SURE = translate("paper", "How sure we are")
WHAT_TO_DO = translate("paper", "What to do")

HAPPENED = translate(
    "paper",
    "{cards} offers were shown to the cashier on {receipts} receipts; {confirmed} of them ended on the paid receipt.",
)
BEFORE = translate("paper", "The week before it was {before}.")
NO_CARDS = translate("paper", "No offer was shown this week.")

EARNS = translate(
    "paper",
    "Offering earns: over {weeks} weeks an eligible basket brought {effect} compared with baskets without offers, "
    "with 95 % certainty {interval}.",
)
COSTS = translate(
    "paper",
    "Offering costs more than it brings: over {weeks} weeks an eligible basket brought {effect} compared with baskets "
    "without offers, with 95 % certainty {interval}.",
)
UNCLEAR = translate(
    "paper",
    "It cannot be told yet whether offering earns: over {weeks} weeks the effect on an eligible basket lies anywhere "
    "in {interval} compared with baskets without offers.",
)
NO_EFFECT = translate("paper", "What offering earned cannot be told: {why}.")
BLOCKED = translate(
    "paper",
    "What offering earned cannot be told: baskets with and without offers are not in the numbers that were drawn. "
    "First find out where baskets are lost.",
)
NAIVE = translate(
    "paper",
    "Accepted items were worth {naive} without VAT this week. That is no effect: much of it would have been bought "
    "anyway.",
)

NOTHING_TO_DO = translate("paper", "Nothing needs to be changed this week. Keep offering.")
NOTHING_OFFERED = translate(
    "paper", "Look whether the panel runs at every till and has rules to offer from: there is nothing to judge yet."
)
TO_DO = {  # codes of the overview's attention list
    "trouble": translate("paper", "Put the data right first: {text}"),
    "sample_ratio": translate("paper", "Find out where baskets are lost: they are missing on one side of the draw."),
    "harm": translate("paper", "Look at a harm that is over its bound: {kpi}."),
    "data": translate("paper", "Data in doubt are over 5 %: {part}."),
    "rule": translate("paper", "Look at the rule {name}: it brings little, or harms."),
}
TO_DO_OTHER = translate("paper", "Look at the manager's window: something there needs attention.")
HARM_TOLD = translate("paper", "{kpi} {value}, bound {bound}")
REASON = translate("paper", "Most customers who said no said: {reason} ({count} of {of}).")

TABLE = translate("paper", "The week in figures")
TREND = translate("paper", "{kpi}, by week")
HARM = translate("paper", "Does it harm?")
BOUND = translate("paper", "Bound")
STATE = translate("paper", "State")
STATES = {
    "ok": translate("paper", "within the bound"),
    "alarm": translate("paper", "over the bound"),
    "unknown": translate("paper", "cannot be told yet"),
}
RULES = translate("paper", "Rules, over the weeks that the effect is told of")
RULE = translate("paper", "Rule")
ADVICE = translate("paper", "Advice")
ADVICES = {
    "keep": translate("paper", "worth keeping"),
    "review": translate("paper", "to be looked at"),
}
WAITING = translate("paper", "Of %n more rule(s) not enough is known yet.", "", 1)
LEARNED = translate("paper", "what was learned")
DECLINES = translate("paper", "Why customers said no")
EFFECT_OVER = translate("paper", "Effect from")
