"""Sentences of the approval queue: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_growth", "Proposals")
HELP = translate(
    "manager_growth",
    "What receipts show to be bought together, and better versions. Nothing of it is offered before you approve it. "
    "In the list: A approves, R rejects, S asks again in 30 days, U takes the last decision back.",
)

WHEN = translate("manager_growth", "Who buys")
OFFER = translate("manager_growth", "Is offered")
SEEN = translate("manager_growth", "Receipts")
TIMES = translate("manager_growth", "Times usual")
WORTH = translate("manager_growth", "Worth")
WORTH_HELP = translate(
    "manager_growth",
    "What was sold of it on those receipts; of a better version, how much more it costs on its receipts",
)
STATE = translate("manager_growth", "State")

SHOW = translate("manager_growth", "Show")
WAITING = translate("manager_growth", "Waiting")
STRONG = translate("manager_growth", "Strong evidence")
APPROVED = translate("manager_growth", "Approved")
REJECTED = translate("manager_growth", "Rejected")
SNOOZED = translate("manager_growth", "Later")
WRITTEN = translate("manager_growth", "You wrote it")
FORBIDDEN = translate("manager_growth", "You said never")
LEFT_OUT = translate("manager_growth", "Left out")
ALL = translate("manager_growth", "All")
BOTH_KINDS = translate("manager_growth", "Pairs and better versions")
PAIRS = translate("manager_growth", "Pairs only")
STEPS = translate("manager_growth", "Better versions only")
CHANCE = translate("manager_growth", "Chance")
NOISE = translate("manager_growth", "Noise")

COUNTS = translate("manager_growth", "{waiting} wait. Left out: {chance} that may be mere chance, {noise} noise.")
MOST_VALUABLE = translate("manager_growth", "Listed: the {n} most valuable.")
LEARNED_FROM = translate("manager_growth", "Learned from %n receipt(s)", "", 1)
SPAN = translate("manager_growth", "{first} to {last}")
NOTHING = translate("manager_growth", "Nothing was learned yet.")
NOTHING_HINT = translate(
    "manager_growth",
    "The panel learns by itself once a day while the till rests; 'pos-assist learn' does it now. It needs the till's "
    "receipts.",
)

SHARE = translate("manager_growth", "{share} of {of} receipts (95 % range: {low} to {high})")
SHARE_CUSTOMERS = translate("manager_growth", "{share} of {of} customers (95 % range: {low} to {high})")
LIFT = translate("manager_growth", "{lift} times as often as usual (95 % range: {low} to {high})")
RATIO = translate("manager_growth", "At {ratio} times the price")
NO_CUSTOMERS = translate("manager_growth", "Too few customers are known to tell who stepped up")
TOGETHER_WORTH = translate("manager_growth", "Worth {amount}: sold of it on these receipts, at today's price")
STEP_WORTH = translate("manager_growth", "Worth {amount}: the difference in price on the receipts with the better one")
MAY_BE_CHANCE = translate("manager_growth", "This may be mere chance: few receipts, or no more than usual.")
NOT_LEARNED_NOW = translate("manager_growth", "This is not among what was learned last; your decision stays.")
NOISE_EXCLUDED = translate("manager_growth", "Noise: a category that is never offered")
NOISE_SERVICE = translate("manager_growth", "Noise: a service or a deposit")
NOISE_NOT_SOLD = translate("manager_growth", "Noise: no longer sold")
NOISE_EVERYWHERE = translate("manager_growth", "Noise: bought with everything")
YOU_WROTE = translate("manager_growth", "You wrote this already, as rule {rule}. Your rule counts, it is not changed.")
YOU_FORBADE = translate("manager_growth", "Your rule {rule} says never. It counts, whatever is approved here.")
DECIDED = translate("manager_growth", "{state} on {day} by {who}")
DECIDED_NOBODY = translate("manager_growth", "{state} on {day}")
UNTIL = translate("manager_growth", "Asked again on {day}")
EXAMPLES = translate("manager_growth", "Receipts like that")
EXAMPLE = translate("manager_growth", "{day}: {products}")
NO_EXAMPLES = translate("manager_growth", "None among the last receipts.")
NO_EXAMPLES_STEP = translate("manager_growth", "A step up is seen across visits, not on one receipt.")
NO_EXAMPLES_TILL = translate("manager_growth", "Receipts are shown where a till is connected.")
UNKNOWN_DAY = translate("manager_growth", "Unknown day")

APPROVE = translate("manager_growth", "&Approve")
REJECT = translate("manager_growth", "&Reject")
SNOOZE = translate("manager_growth", "In 30 days")
FORGET = translate("manager_growth", "Undecided again")
WRITE = translate("manager_growth", "Write as a rule of your own")
OPEN_RULE = translate("manager_growth", "Open your rule")
NOTE = translate("manager_growth", "Why (for the record)")
UNDO = translate("manager_growth", "Take back")
CHOSEN = translate("manager_growth", "%n proposal(s) chosen", "", 1)
CHOOSE = translate("manager_growth", "Choose a proposal in the list to see its evidence.")
DONE_APPROVED = translate("manager_growth", "Approved: %n proposal(s)", "", 1)
DONE_REJECTED = translate("manager_growth", "Rejected: %n proposal(s)", "", 1)
DONE_SNOOZED = translate("manager_growth", "Asked again in 30 days: %n proposal(s)", "", 1)
DONE_FORGOTTEN = translate("manager_growth", "Waiting again: %n proposal(s)", "", 1)
TAKEN_BACK = translate("manager_growth", "Taken back: %n decision(s)", "", 1)
