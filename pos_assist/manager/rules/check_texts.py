"""What is wrong in a form, in plain words; context 'manager_rules'."""

from __future__ import annotations

from pos_assist.services.texts import translate

CHOOSE = translate("manager_rules", "Choose at least one product, or say which ones.")
FILL_IN = translate("manager_rules", "Fill this in.")
TOO_LONG = translate("manager_rules", "{language}: at most {most} characters fit.")
NO_PERCENT = translate("manager_rules", "Write per cent above 0 and below 100, such as 12.5.")
NO_AMOUNT = translate("manager_rules", "Write an amount such as 19.99.")
NO_DAY = translate("manager_rules", "This is no day; write it as 2026-12-31.")
NO_HOURS = translate("manager_rules", "Write hours such as 09:00-12:30.")
NO_WHOLE = translate("manager_rules", "Write a whole number from -1000 to 1000.")
NO_PAIRS = translate("manager_rules", "Write pairs such as model = fits_model.")
TWO_PRICES = translate("manager_rules", "Price or per cent: leave one of them empty.")
NO_PRICE = translate("manager_rules", "Write a price or per cent, or choose the product the till sells it as.")
TWO_STEPS = translate("manager_rules", "A ladder needs at least two products.")
TWO_PIECES = translate("manager_rules", "A set needs at least two pieces.")
ENDS_FIRST = translate("manager_rules", "It ends before it begins.")
