"""What the live parts of the forms say: ladders, sets, excluded categories; context 'manager_rules'."""

from __future__ import annotations

from pos_assist.services.texts import translate

# Products
COLUMN_PRODUCT = translate("manager_rules", "Product")
COLUMN_PRICE = translate("manager_rules", "Price")
COLUMN_PER_UNIT = translate("manager_rules", "Per unit")
COLUMN_STEP = translate("manager_rules", "Step")
COLUMN_STOCK = translate("manager_rules", "In stock")
COLUMN_PIECES = translate("manager_rules", "Pieces")
COLUMN_TOGETHER = translate("manager_rules", "Together")
NOT_IN_TILL = translate("manager_rules", "{name} is not in the till.")
NOT_SELLABLE = translate("manager_rules", "The till does not sell it now.")
NO_PRICE = translate("manager_rules", "It has no price in the till.")
OUT_OF_STOCK = translate("manager_rules", "There is none in stock.")
TOO_FEW = translate("manager_rules", "Too few in stock after the {kept} that are kept back.")

# Ladders
NOT_DEARER = translate("manager_rules", "It is not dearer than the step below: put the cheapest first.")
TOO_DEAR_A_STEP = translate("manager_rules", "More than {most} times the step below: it is not offered as one step.")
TOO_SMALL_A_STEP = translate("manager_rules", "Less than {least} times the step below: not worth a sentence.")

# Sets
PARTS_COST = translate("manager_rules", "One by one")
SET_COSTS = translate("manager_rules", "As a set")
SAVES = translate("manager_rules", "The customer saves")
EARNS = translate("manager_rules", "It earns at least")
UNKNOWN = translate("manager_rules", "not known: a cost price is missing in the till")
NO_SET_PRICE = translate("manager_rules", "not known yet: write a price, per cent, or choose the till's product")
NO_SAVING = translate("manager_rules", "The set saves nothing, so it is not offered.")
BELOW_FLOOR = translate("manager_rules", "It earns less than the least extra margin of {floor}, so it is not offered.")
WEIGHED = translate("manager_rules", "{name} is weighed, so the set cannot be offered.")
CODE_PRICE = translate("manager_rules", "The till sells {name} at {price}, another price, so the set is not offered.")
CODE_MEMBER = translate("manager_rules", "The set's own product cannot be one of its parts.")
TWO_PIECES = translate("manager_rules", "A set needs at least two pieces.")

# Excluded categories
BUILT_IN = translate("manager_rules", "the policy")
OWN = translate("manager_rules", "the shop")
BUILT_IN_WHERE = translate("manager_rules", "These stand under [policy] excluded_categories in {where}.")
SET_BY = translate("manager_rules", "Set by")
TAKES_OUT = translate("manager_rules", "Products")
TAKES = translate("manager_rules", "%n product(s) are never offered", "", 1)
CHOOSE_CATEGORY = translate("manager_rules", "Category or family of the till")
ADD = translate("manager_rules", "Exclude")

# How far a rule of attributes reaches
MEANS = translate("manager_rules", "{side}: %n product(s) of the till", "", 1)
