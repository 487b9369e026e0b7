"""What the page of the team's practice says: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.practice.tiers import Tier
from pos_assist.services.texts import translate
from pos_assist.training.values import Check

TITLE = translate("manager_practice", "Team practice")
HELP = translate(
    "manager_practice",
    "How often each check of the role-play was met, by person, with how sure that is. Sorted by name; nobody is "
    "ranked. What somebody said stays with them, unless they share it. Practice is never a figure of selling.",
)
CHECKS = {
    Check.FIT: translate("manager_practice", "Need and fit"),
    Check.TIMING: translate("manager_practice", "Moment and queue"),
    Check.ONE_OFFER: translate("manager_practice", "One clear offer"),
    Check.BENEFIT_PROOF: translate("manager_practice", "Benefit, then proof"),
    Check.PRICE_TOTAL: translate("manager_practice", "Price and total"),
    Check.RESPECT: translate("manager_practice", "Takes a no"),
}
TIERS = {
    Tier.NONE: translate("manager_practice", "too early to tell"),
    Tier.BUILDING: translate("manager_practice", "building up"),
    Tier.STEADY: translate("manager_practice", "steady"),
    Tier.STRONG: translate("manager_practice", "strong"),
}
NOBODY = translate("manager_practice", "Nobody is known who could practise.")
NOBODY_HINT = translate("manager_practice", "Connect a till: it tells who sells here.")
SET_ASIDE = translate(
    "manager_practice",
    "This shop's own customers and sentences are not played; those that come with the program are. {why} "
    "'pos-assist practice lint' tells every mistake.",
)

# the heat map
PERSON = translate("manager_practice", "Person")
EVERYBODY = translate("manager_practice", "Everybody")
CHECK = translate("manager_practice", "Check")
MET = translate("manager_practice", "Met")
TRIES = translate("manager_practice", "Tries")
SUMMARY = translate("manager_practice", "{encounters} by {people} in this period.")
ENCOUNTERS = translate("manager_practice", "%n encounter(s)", "", 1)
PEOPLE = translate("manager_practice", "%n person(s)", "", 1)
NOT_YET = translate("manager_practice", "Nobody practised in this period.")
HEAT = translate("manager_practice", "How often each check was met")
HEAT_MEANS = translate(
    "manager_practice",
    "Share of first tries in which the check was met, its 95% interval, and n, the tries. The fuller the colour, the "
    "more often. Below {least} tries only n is told.",
)
N = translate("manager_practice", "n = {n}")
LINE = translate("manager_practice", "{check}: {told}")

# completion and tiers
PROGRESS = translate("manager_practice", "Done, and how sure")
TIER = translate("manager_practice", "Tier")
DONE = translate("manager_practice", "Sessions finished")
DUE = translate("manager_practice", "Sessions due")
DAYS = translate("manager_practice", "Days")
ENCOUNTERS_COLUMN = translate("manager_practice", "Encounters")
LAST = translate("manager_practice", "Last practised")
FINISHED = translate("manager_practice", "Sessions finished: {finished} of {due} due")
NONE_DUE = translate("manager_practice", "No session was due")
ON_DAYS = translate("manager_practice", "{encounters} on {days}")
SO_MANY_DAYS = translate("manager_practice", "%n day(s)", "", 1)
LAST_ON = translate("manager_practice", "Last practised: {day}")
NEVER = translate("manager_practice", "Has not practised yet")
TIER_MEANS = translate(
    "manager_practice",
    "A tier needs three sessions on two days; what is two weeks older weighs half. It is no condition for working at "
    "a till.",
)
CERTIFICATE = translate("manager_practice", "Certificate until {day}")
CERTIFICATE_OF = translate("manager_practice", "Certificate “{group}” until {day}")
CERTIFICATE_OUT = translate("manager_practice", "Certificate ran out: {day}")
CERTIFICATE_OF_OUT = translate("manager_practice", "Certificate “{group}” ran out: {day}")
CERTIFICATES = translate("manager_practice", "Certificates")
GROUP = translate("manager_practice", "Product group")
ALL_GROUPS = translate("manager_practice", "all")
SINCE = translate("manager_practice", "Passed")
UNTIL = translate("manager_practice", "Valid until")
RESULT = translate("manager_practice", "Result")

# assigning
ASSIGNING = translate("manager_practice", "Assign a scenario")
SCENARIO = translate("manager_practice", "Scenario")
NOTE = translate("manager_practice", "Note")
NOTE_HELP = translate("manager_practice", "Why this one? It is read before playing.")
ASSIGN = translate("manager_practice", "Assign")
CHOOSE = translate("manager_practice", "Choose a person and a scenario.")
ASSIGNED = translate("manager_practice", "Assigned to {name}: {scenario}.")
ASSIGNMENTS = translate("manager_practice", "Assigned scenarios")
NONE_ASSIGNED = translate("manager_practice", "Nothing is assigned.")
GIVEN = translate("manager_practice", "{day}, {name}: {scenario} (from {by})")
BY = translate("manager_practice", "From")
WHEN = translate("manager_practice", "Assigned")
SEEN = translate("manager_practice", "Seen")
ANSWER = translate("manager_practice", "Answer")
PLAYED = translate("manager_practice", "Played")
NOT_SEEN = translate("manager_practice", "not seen yet")
SEEN_ON = translate("manager_practice", "seen {day}")
PLAYED_ON = translate("manager_practice", "played {day}")
ANSWERED = translate("manager_practice", "answer: “{text}”")
NOTED = translate("manager_practice", "note: “{text}”")
OLDER = translate("manager_practice", "… and %n older one(s): they are in the export.", "", 1)

# beside the till
BESIDE = translate("manager_practice", "At the till, before and after the first practice")
NO_PROOF = translate(
    "manager_practice",
    "This is no proof that practice did it: who practises, when, and which customers came then, nobody drew by lot. "
    "Offers on the paid receipt, of all cards shown, four weeks before and after; below {enough} cards on a side "
    "nothing is told.",
)
FIRST = translate("manager_practice", "First practice")
BEFORE = translate("manager_practice", "Before")
AFTER = translate("manager_practice", "After")
DIFFERENCE = translate("manager_practice", "Difference")
DIFFERENCE_SURE = translate("manager_practice", "95%: {interval}")
BEFORE_OF = translate("manager_practice", "before: {share} of {n} cards")
AFTER_OF = translate("manager_practice", "after: {share} of {n} cards")
FIRST_ON = translate("manager_practice", "first practice: {day}")
AROUND = translate("manager_practice", "before and after {day}")
WITH = translate("manager_practice", "All who practised")
WITHOUT = translate("manager_practice", "Who has not practised")
READING_TILL = translate("manager_practice", "Reading the figures of the till…")
NO_TILL = translate("manager_practice", "Nothing of the till can be laid beside practice yet.")

# what is shared
SHARED = translate("manager_practice", "Shared encounters")
NOTHING_SHARED = translate("manager_practice", "Nobody shares an encounter. What somebody said stays with them.")
READ_IT = translate("manager_practice", "Encounter to read")
SHARED_ONE = translate("manager_practice", "{day}, {name}: {scenario}, {percent}")
NOT_SHARED = translate("manager_practice", "This encounter is not shared any more.")
BASKET = translate("manager_practice", "Basket: {lines}; total {total}")
IDEA = translate("manager_practice", "Idea: {item}, {price}")
CUSTOMER = translate("manager_practice", "Customer")
SELLER = translate("manager_practice", "Seller")

# export
XAPI = translate("manager_practice", "Statements (xAPI, JSON)")
