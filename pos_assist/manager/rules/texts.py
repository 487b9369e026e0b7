"""What the screens of rules say, in English; translated by the context 'manager_rules'."""

from __future__ import annotations

from pos_assist.services.texts import translate

# The screens
OFFERS = translate("manager_rules", "Offers")
LADDERS = translate("manager_rules", "Ladders")
SETS = translate("manager_rules", "Sets")
EXCLUDED = translate("manager_rules", "Never offered")
HISTORY = translate("manager_rules", "History")
TRIAL = translate("manager_rules", "Test on a basket")

OFFERS_HELP = translate(
    "manager_rules",
    "Every rule the shop wrote, what it goes with, and whether it works now. Enter opens one; 'Test on a basket' shows "
    "what it does before it is saved.",
)
LADDERS_HELP = translate(
    "manager_rules",
    "Good, better, best: the cheapest first. Alt with the arrow keys moves a step; a step that is too dear is marked.",
)
SETS_HELP = translate(
    "manager_rules",
    "Several products at a price of their own. The price of the parts and the saving are reckoned as at the till.",
)
EXCLUDED_HELP = translate(
    "manager_rules",
    "Categories and families that are never offered. Those of the policy stand in the settings; the shop adds its own.",
)
HISTORY_HELP = translate(
    "manager_rules",
    "Every saved change with who, when and why. One can be taken back as long as nothing later changed the same rule.",
)
TRIAL_HELP = translate(
    "manager_rules",
    "Choose or type a basket: it shows what would be offered, what came next, and why everything else fell.",
)

# Kinds of rules
PAIR = translate("manager_rules", "Pair")
FITS = translate("manager_rules", "Fits by attribute")
NEVER = translate("manager_rules", "Never with")
LADDER = translate("manager_rules", "Ladder")
BUNDLE = translate("manager_rules", "Set")
COVER = translate("manager_rules", "Cover")
EXCLUDE = translate("manager_rules", "Excluded category")
PRODUCT = translate("manager_rules", "Product note")
SCRIPT = translate("manager_rules", "Sentence")
KINDS = {
    "pair": PAIR,
    "fits": FITS,
    "ladder": LADDER,
    "bundle": BUNDLE,
    "cover": COVER,
    "never": NEVER,
    "exclude": EXCLUDE,
    "product": PRODUCT,
    "script": SCRIPT,
}

# What a rule says
GOES_WITH = translate("manager_rules", "{when} → {offer}")
NEVER_GOES = translate("manager_rules", "with {when} never {offer}")
COVERS = translate("manager_rules", "{product} for {when}")
AT_PRICE = translate("manager_rules", "{members} for {price}")
PERCENT_OFF = translate("manager_rules", "{members}, {percent} off")
AS_CODED = translate("manager_rules", "{members} at the till's price of {product}")
IN_CATEGORY = translate("manager_rules", "category {name}")
IN_FAMILY = translate("manager_rules", "family {name}")
SAME_VALUE = translate("manager_rules", "of the same {name}")
SAME_VALUES = translate("manager_rules", "whose {name} is in its {other}")
ANYTHING = translate("manager_rules", "anything")
OR = translate("manager_rules", "{first} or {last}")
AND_MORE = translate("manager_rules", "{names} and %n more", "", 1)
NOT_IN_TILL = translate("manager_rules", "{name} (not in the till)")

# States
IN_FORCE = translate("manager_rules", "In force")
PAUSED = translate("manager_rules", "Paused")
NOT_YET = translate("manager_rules", "Not yet")
OVER = translate("manager_rules", "Over")
NOT_NOW = translate("manager_rules", "Not at this hour")
NO_EFFECT = translate("manager_rules", "Without effect")
STARTS = translate("manager_rules", "from {date}")
MISSING = translate("manager_rules", "{name} is not in the till.")
UNTIL = translate("manager_rules", "until {date}")
FROM_TO = translate("manager_rules", "{first} – {last}")

# Columns
KIND = translate("manager_rules", "Kind")
WHAT = translate("manager_rules", "What goes with what")
STATE = translate("manager_rules", "State")
DATES = translate("manager_rules", "Dates")
HOURS = translate("manager_rules", "Hours")
WHERE = translate("manager_rules", "Stores")
WHO = translate("manager_rules", "Customers")
PRIORITY = translate("manager_rules", "Priority")
FLOOR = translate("manager_rules", "Margin floor")
REMARK = translate("manager_rules", "Remark")

# Actions
NEW = translate("manager_rules", "New")
EDIT = translate("manager_rules", "Edit")
PAUSE = translate("manager_rules", "Pause")
RESUME = translate("manager_rules", "Resume")
DUPLICATE = translate("manager_rules", "Duplicate")
REMOVE = translate("manager_rules", "Remove")
UNDO = translate("manager_rules", "Undo")
BACK = translate("manager_rules", "Back")
TEST = translate("manager_rules", "Test on a basket")
ALL_KINDS = translate("manager_rules", "All kinds")
ALL_STATES = translate("manager_rules", "All states")

# Messages
EMPTY = translate("manager_rules", "There is nothing here yet. 'New' makes the first one.")
SAVED = translate("manager_rules", "Saved: {what}")
WAS_PAUSED = translate("manager_rules", "Paused: {what}")
WAS_RESUMED = translate("manager_rules", "In force again: {what}")
WAS_REMOVED = translate("manager_rules", "Removed: {what}")
WAS_UNDONE = translate("manager_rules", "Taken back: {what}")
NOT_THERE = translate("manager_rules", "This rule is not in force any more.")
