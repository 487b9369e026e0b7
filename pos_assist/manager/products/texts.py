"""Sentences of the products page."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_shell", "Products")
HELP = translate(
    "manager_shell",
    "Name, codes, price and stock are the till's own. The rest is what the shop adds: choose one product or several, "
    "write at the right, then save everything at once with a reason.",
)
NAME = translate("manager_shell", "Name")
CODE = translate("manager_shell", "Code")
CATEGORY = translate("manager_shell", "Category")
PRICE = translate("manager_shell", "Price")
COST = translate("manager_shell", "Cost")
AVAILABLE = translate("manager_shell", "Available")
FAMILY = translate("manager_shell", "Family")
PLAN = translate("manager_shell", "Plan")
SHELF = translate("manager_shell", "Shelf")
CONTENT = translate("manager_shell", "Content of one piece")
ATTRIBUTES = translate("manager_shell", "Attributes")
SHORT_NAMES = translate("manager_shell", "Short names on the card")
BENEFITS = translate("manager_shell", "Benefits, as the end of a sentence")
SAFETY = translate("manager_shell", "Kept back from the stock")

FAMILY_HELP = translate("manager_shell", "Versions of one thing share a family")
CONTENT_HELP = translate("manager_shell", "For the price per unit: 0.5 l, 250 g, 12 pcs")
ATTRIBUTE_HELP = translate("manager_shell", "Write name=value, for example port=usb-c, and press Enter")
ADD = translate("manager_shell", "Add")
REMOVE = translate("manager_shell", "Remove")
SEVERAL = translate("manager_shell", "several values")
PART_OF = translate("manager_shell", "{text} ({count} of {of})")

PRODUCTS = translate("manager_shell", "All products")
SHOW = translate("manager_shell", "Show")
NO_FAMILY = translate("manager_shell", "Without a family")
NO_BENEFIT = translate("manager_shell", "Without a benefit")
NO_SHORT_NAME = translate("manager_shell", "Without a short name")
NO_ATTRIBUTES = translate("manager_shell", "Without attributes")
NO_CATEGORY = translate("manager_shell", "Without a category")
NO_COST = translate("manager_shell", "Without a cost")
OUT_OF_STOCK = translate("manager_shell", "Nothing available")
UNSAVED = translate("manager_shell", "Not saved yet")

PLAN_NORMAL = translate("manager_shell", "Normal")
PLAN_CLEARANCE = translate("manager_shell", "Clearance")
PLAN_NEAR_DATE = translate("manager_shell", "Near its date")
PLAN_RUN_TO_ZERO = translate("manager_shell", "Run to zero")

NOBODY = translate("manager_shell", "Choose a product to see and to write what the shop knows about it.")
MANY = translate("manager_shell", "%n products chosen", "", 1)
MANY_HELP = translate("manager_shell", "What you write here is written for all of them; the rest stays as it is.")
TOO_MANY = translate("manager_shell", "At most {most} products can be changed at once.")
COMPATIBLE = translate("manager_shell", "What goes with it")
NO_PRODUCTS = translate("manager_shell", "There are no products yet.")
NO_PRODUCTS_TILL = translate("manager_shell", "The till has none that it sells.")
NO_PRODUCTS_ALONE = translate(
    "manager_shell", "Connect a till in the settings, or import rules: what they name is shown here."
)
BAD_ATTRIBUTE = translate("manager_shell", "Write it as name=value; the name holds letters, digits, - and _ only.")
CHANGED = translate("manager_shell", "{product}: {what} {before} → {after}")
NOTHING = translate("manager_shell", "nothing")
NOTE_GONE = translate("manager_shell", "{product}: everything that was written is removed")
