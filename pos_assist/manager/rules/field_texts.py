"""The names of what stands in a rule, and what a person may write there; context 'manager_rules'."""

from __future__ import annotations

from pos_assist.services.texts import translate

WHEN = translate("manager_rules", "When this is in the basket")
OFFER = translate("manager_rules", "Offer this")
NEVER_OFFER = translate("manager_rules", "Never offer this")
SAME = translate("manager_rules", "Attributes that must agree")
SAME_HINT = translate("manager_rules", "The basket product's attribute = the offered one's: model = fits_model")
BENEFIT = translate("manager_rules", "What the customer gains")
BENEFIT_HINT = translate("manager_rules", "End of a sentence, at most 30 characters")
PRIORITY = translate("manager_rules", "Priority")
PRIORITY_HINT = translate("manager_rules", "Higher goes first where two offers are worth the same")
STEPS = translate("manager_rules", "Steps, the cheapest first")
MEMBERS = translate("manager_rules", "What is in the set")
PRICE = translate("manager_rules", "Price")
PERCENT = translate("manager_rules", "Per cent off")
COVER_PERCENT = translate("manager_rules", "Per cent of the item's price")
CODE = translate("manager_rules", "Product the till sells it as")
COVER_PRODUCT = translate("manager_rules", "Cover, as the till sells it")
NAME = translate("manager_rules", "Name")
LEGAL = translate("manager_rules", "What the law gives anyway")
YEARS = translate("manager_rules", "Years in all")
TERMS = translate("manager_rules", "What is and is not covered")
WHY = translate("manager_rules", "Why, for the record")
CATEGORY = translate("manager_rules", "Category or family")
CATEGORY_ONLY = translate("manager_rules", "Category")
FAMILY = translate("manager_rules", "Family")
ATTRIBUTES = translate("manager_rules", "Attributes")
ATTRIBUTES_HINT = translate("manager_rules", "name = value; several with a semicolon: port = usb-c; colour = black")
PRODUCTS = translate("manager_rules", "Products")
FROM = translate("manager_rules", "From")
UNTIL = translate("manager_rules", "Until (that day too)")
HOURS = translate("manager_rules", "Hours")
HOURS_HINT = translate("manager_rules", "09:00-12:00, several with a comma; empty = all day")
WEEKDAYS = translate("manager_rules", "Days of the week")
STORES = translate("manager_rules", "Stores or tills")
STORES_HINT = translate("manager_rules", "Names with a comma between; empty = everywhere")
SEGMENTS = translate("manager_rules", "Customers")
SEGMENTS_HINT = translate("manager_rules", "None ticked = everybody; a stranger belongs to none")
MARGIN_FLOOR = translate("manager_rules", "Least extra margin")
MARGIN_FLOOR_HINT = translate("manager_rules", "Empty = as the policy says")
PAUSED = translate("manager_rules", "Paused")
PAUSED_HINT = translate("manager_rules", "Kept, but not offered")
NO_DATE = translate("manager_rules", "no limit")

# What else may stand in a version of the history
PRODUCT = translate("manager_rules", "Product")
SHELF = translate("manager_rules", "Shelf")
CONTENT = translate("manager_rules", "What one piece holds")
SHORT = translate("manager_rules", "Short name")
SAFETY_STOCK = translate("manager_rules", "Kept back")
PLAN = translate("manager_rules", "Stock plan")
OFFER_KIND = translate("manager_rules", "Kind of offer")
SENTENCES = translate("manager_rules", "Sentences")
VARIANT = translate("manager_rules", "Variant")

# Customers
NEW_ONES = translate("manager_rules", "new")
ACTIVE = translate("manager_rules", "active")
LOYAL = translate("manager_rules", "loyal")
LAPSED = translate("manager_rules", "not seen for long")
HIGH_VALUE = translate("manager_rules", "high value")
SEGMENT_NAMES = {"new": NEW_ONES, "active": ACTIVE, "loyal": LOYAL, "lapsed": LAPSED, "high value": HIGH_VALUE}

# Days, Monday first
DAYS = (
    translate("manager_rules", "Mon"),
    translate("manager_rules", "Tue"),
    translate("manager_rules", "Wed"),
    translate("manager_rules", "Thu"),
    translate("manager_rules", "Fri"),
    translate("manager_rules", "Sat"),
    translate("manager_rules", "Sun"),
)

# Finding a product
FIND_PRODUCT = translate("manager_rules", "Find a product by name, code or barcode")
PIECES = translate("manager_rules", "Pieces")
UP = translate("manager_rules", "Up")
DOWN = translate("manager_rules", "Down")
TAKE_OUT = translate("manager_rules", "Take out")
