"""What the form of a plan says: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

NEW_PLAN = translate("manager_people", "A new test")
NAME = translate("manager_people", "Name")
HYPOTHESIS = translate("manager_people", "What do you suppose, and why?")
ELEMENT = translate("manager_people", "The one thing that differs")
ABOUT = translate("manager_people", "Which offers it is about")
ALL_OFFERS = translate("manager_people", "all offers")
ALL_OF_KIND = translate("manager_people", "{kind}: all of these")
VARIANT_FIRST = translate("manager_people", "as today")
VARIANT = translate("manager_people", "Variant {letter}")
GETS = translate("manager_people", "Baskets for variant {letter}, per cent")
NO_VARIANT = translate("manager_people", "none")
METRIC = translate("manager_people", "What decides")
SMALLEST_MONEY = translate("manager_people", "Smallest difference worth finding, {currency} a basket")
SMALLEST_POINTS = translate("manager_people", "Smallest difference worth finding, percentage points")
END = translate("manager_people", "Until")
NEEDED = translate("manager_people", "Baskets or cards to count")
NEEDED_HELP = translate(
    "manager_people", "So many are needed to find that difference in 8 of 10 tests if it is there (80% power)."
)
RECKON = translate("manager_people", "Reckon from the shop's figures")
RECKONING = translate("manager_people", "Reckoning…")
ADAPTIVE = translate("manager_people", "Shares follow the figures")
ADAPTIVE_HELP = translate(
    "manager_people", "The better one gets more baskets as figures come in; each keeps at least {floor}."
)
SAVE = translate("manager_people", "Save the plan")
DISCARD = translate("manager_people", "Discard")
SAVED = translate("manager_people", "The plan is saved; it does nothing before it is started.")
UNSAVED = translate("manager_people", "This plan is not saved: save or discard it first.")

AT_TOTAL = translate("manager_people", "when the total is asked for")
AFTER = translate("manager_people", "after a pause of {seconds} s")

NO_NAME = translate("manager_people", "Give it a name.")
NO_HYPOTHESIS = translate("manager_people", "Write down what you suppose: it cannot be added later.")
ONE_VARIANT = translate("manager_people", "Choose at least one variant beside what is done today.")
TWICE = translate("manager_people", "Two variants are the same.")
SHARES = translate("manager_people", "The variants' shares make {sum}% together; it must be 100.")
NO_SMALLEST = translate("manager_people", "Say how large a difference is worth finding.")
NO_NUMBER = translate("manager_people", "Say how many are to be counted, or have it reckoned.")
PAST_END = translate("manager_people", "It ends before it begins.")
