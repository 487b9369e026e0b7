"""What the check finds, in the words of a shop: what is wrong, and what to do. `{about}` is filled in."""

from __future__ import annotations

from pos_assist.engine.linting import Finding
from pos_assist.services.texts import Texts, translate

FINDINGS = {
    # words
    "scarcity": translate(
        "manager_scripts",
        "“{about}” says that there are few left. Say the number with the placeholder for stock, or leave it out.",
    ),
    "deadline": translate(
        "manager_scripts",
        "“{about}” says that time runs out. Name the date on which the promotion ends, or leave it out.",
    ),
    "pressure": translate("manager_scripts", "“{about}” hurries the customer. Leave it out."),
    "superlative": translate(
        "manager_scripts", "“{about}” is a superlative without proof. Say what the goods do, or name the test."
    ),
    "reduction": translate(
        "manager_scripts",
        "“{about}” claims a reduced price, and the lowest price of the last 30 days is not known. "
        "Say the price that is charged.",
    ),
    "statutory": translate(
        "manager_scripts",
        "“{about}” sells a right that the law gives anyway. State the period of the law plainly, "
        "and sell only what goes beyond it.",
    ),
    "guilt": translate("manager_scripts", "“{about}” makes the customer feel bad about a no. Leave it out."),
    "second_ask": translate("manager_scripts", "“{about}” asks again after a no. Leave it out; a no is final."),
    "everybody": translate("manager_scripts", "“{about}” speaks for everybody without figures. Leave it out."),
    "gender": translate(
        "manager_scripts", "“{about}” addresses a man or a woman. Say it without a gender: “Add it?” needs none."
    ),
    "exclamation": translate(
        "manager_scripts", "It has an exclamation mark. End it with a full stop or a question mark."
    ),
    "questions": translate("manager_scripts", "It asks {about} questions. Ask once, with two equal ways out."),
    "case": translate(
        "manager_scripts",
        "At “{about}” the name would need a case ending. Put it after a colon or a dash, or at the start.",
    ),
    "cover_order": translate("manager_scripts", "What the law gives must be said first: {about} before the cover."),
    # placeholders
    "form": translate(
        "manager_scripts", "A brace stands alone or holds something that is no placeholder. Use the buttons below."
    ),
    "unknown": translate("manager_scripts", "{about} is no placeholder. Use the buttons below."),
    "not_here": translate("manager_scripts", "{about} is not known for this kind of offer. Use the buttons below."),
    "needs": translate(
        "manager_scripts", "{about} is missing, so the sentence would be the same for everything. Put it in."
    ),
    "missing": translate(
        "manager_scripts", "{about} is missing, and another language has it. Say it here too, or leave it out there."
    ),
    "reason": translate(
        "manager_scripts",
        "It gives no reason, so it is said only for better versions that were found in receipts. Put in {about}.",
    ),
    "capital": translate("manager_scripts", "Small or capital letter: write {about} here."),
    # signs
    "letters": translate(
        "manager_scripts",
        "The sign “{about}” is invisible, of another alphabet, or a picture. Delete it, or type it anew.",
    ),
    "long_word": translate(
        "manager_scripts", "“{about}” is too long for one word on the panel. Write it as two words."
    ),
    "glued": translate(
        "manager_scripts",
        "At “{about}” something is joined to a placeholder. Put a space there; names take no endings.",
    ),
    "number_form": translate(
        "manager_scripts",
        "In “{about}” the word would have to change with the number. Write the number behind a colon, "
        "or use an abbreviation.",
    ),
    "twice": translate("manager_scripts", "In “{about}” the same would be said twice. Leave out the second word."),
    # length
    "chars": translate(
        "manager_scripts", "It can become {about} characters long; at most 100 are said. Say it in fewer words."
    ),
    "words": translate(
        "manager_scripts", "It can become {about} words long; at most 16 are said. Say it in fewer words."
    ),
    "aim": translate(
        "manager_scripts", "It can take {about} s to say; 5 s are the aim. Shorten it where that loses nothing."
    ),
    # the whole
    "language": translate(
        "manager_scripts", "There is no word list for this language. Let somebody read it who speaks it."
    ),
    "language_missing": translate("manager_scripts", "Nothing is written here, so it is not said in this language."),
    "id": translate(
        "manager_scripts", "“{about}” cannot be its name. Use letters without accents, figures, '.', '-' and '_'."
    ),
    "kind": translate("manager_scripts", "“{about}” is not its kind of offer."),
    "no_text": translate("manager_scripts", "It says nothing in any language. Write it in one."),
}


def told(finding: Finding, texts: Texts) -> str:
    """One finding in the language of the window."""
    sentence = FINDINGS.get(finding.rule)
    if sentence is None:
        return f"{finding.what} {finding.todo}"
    return texts.tr(sentence).replace("{about}", finding.about)
