"""What moves, checks, moods and the like are called: English sources by their values, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

MOODS = {
    "calm": translate("practice", "calm"),
    "cheerful": translate("practice", "cheerful"),
    "hurried": translate("practice", "in a hurry"),
    "annoyed": translate("practice", "annoyed"),
}
KINDS = {
    "add-on": translate("practice", "Add-on"),
    "upgrade": translate("practice", "Better version"),
    "bundle": translate("practice", "Set"),
    "cheaper": translate("practice", "Cheaper option"),
    "cover": translate("practice", "Extra cover"),
    "substitute": translate("practice", "In its place"),
}
MOVES = {
    "ask": translate("practice", "A question about the need"),
    "offer": translate("practice", "An offer"),
    "swap": translate("practice", "The better version"),
    "set": translate("practice", "The set"),
    "benefit": translate("practice", "What it does"),
    "proof": translate("practice", "Why that is true"),
    "price": translate("practice", "Price and total"),
    "answer": translate("practice", "An answer to the doubt"),
    "cheaper": translate("practice", "The cheaper option"),
    "accept_no": translate("practice", "Taking the no"),
    "skip": translate("practice", "No offer: total and goodbye"),
    "repeat": translate("practice", "Asking again"),
    "press": translate("practice", "Pressing"),
}
CONTAINS = {
    "benefit": translate("practice", "what it does"),
    "proof": translate("practice", "why that is true"),
    "price": translate("practice", "the price"),
    "total": translate("practice", "the total"),
    "question": translate("practice", "a question with two ways out"),
    "vague": translate("practice", "no item by name"),
    "thanks": translate("practice", "thanks"),
}
CHECKS = {
    "fit": translate("practice", "Need and fit"),
    "timing": translate("practice", "Moment and queue"),
    "one_offer": translate("practice", "One clear offer"),
    "benefit_proof": translate("practice", "Benefit, then proof"),
    "price_total": translate("practice", "Price and total"),
    "respect": translate("practice", "Takes a no"),
}
TIERS = {
    "none": translate("practice", "too early to tell"),
    "building": translate("practice", "building up"),
    "steady": translate("practice", "steady"),
    "strong": translate("practice", "strong"),
}
OBJECTIONS = {
    "has_one": translate("practice", "Has one already"),
    "price": translate("practice", "The price"),
    "need": translate("practice", "No need"),
    "trust": translate("practice", "Trust"),
    "time": translate("practice", "No time"),
    "compatibility": translate("practice", "Does it fit?"),
    "just_this": translate("practice", "Just this"),
    "elsewhere": translate("practice", "Costs less elsewhere"),
}
ENDS = {
    "sold": translate("practice", "The customer took it."),
    "cheaper_sold": translate("practice", "The customer took the cheaper option."),
    "declined": translate("practice", "The customer went without it, content."),
    "served": translate("practice", "The customer was served; nothing was offered."),
    "left": translate("practice", "The customer had enough and left."),
}
GOALS = {
    "fit": translate("practice", "Ask what it is for before I offer."),
    "timing": translate("practice", "Offer nothing while three or more wait."),
    "one_offer": translate("practice", "One clear offer, then wait."),
    "benefit_proof": translate("practice", "Say one benefit, then why it is true."),
    "price_total": translate("practice", "Name the price and the total."),
    "respect": translate("practice", "Take the first no with a friendly word."),
}
