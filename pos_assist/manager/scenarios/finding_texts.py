"""What the check finds, each in a sentence: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate
from pos_assist.training.linting import Fault

FINDINGS = {
    Fault.NO_START: translate("manager_scenarios", "the first stage is missing"),
    Fault.ENDS_AT_ONCE: translate("manager_scenarios", "it ends before the seller can say anything"),
    Fault.UNKNOWN_STAGE: translate("manager_scenarios", "leads to the stage “{detail}”, which is not there"),
    Fault.DEAD_END: translate("manager_scenarios", "a dead end: it does not end here, and nothing follows"),
    Fault.NO_END: translate("manager_scenarios", "whatever is said, no end is reached from here"),
    Fault.UNREACHABLE: translate("manager_scenarios", "nothing leads here"),
    Fault.NO_WORDS: translate("manager_scenarios", "nothing is written here in any language"),
    Fault.UNKNOWN_PLACEHOLDER: translate("manager_scenarios", "“{detail}” is nothing that can be filled in"),
    Fault.UNFILLED: translate("manager_scenarios", "write one sentence that every basket can fill: {detail}"),
    Fault.NO_OBJECTION: translate("manager_scenarios", "choose what the customer says against it"),
    Fault.UNKNOWN_PERSONA: translate("manager_scenarios", "there is no customer “{detail}”"),
    Fault.BAD_ANSWERS: translate("manager_scenarios", "a sentence to be left alone counts as an answer"),
    Fault.FEW_CARDS: translate("manager_scenarios", "too few sentences for the seller: {detail}"),
    Fault.STICKS: translate("manager_scenarios", "nothing follows when the seller does this: {detail}"),
    Fault.LEADS_ON: translate("manager_scenarios", "it ends here, and yet something follows"),
    Fault.MISSING_LANGUAGE: translate("manager_scenarios", "not written in this language: {detail}"),
    Fault.EXCLAMATION: translate("manager_scenarios", "an exclamation mark: “{detail}”"),
    Fault.TOO_LONG: translate("manager_scenarios", "longer than 100 characters: “{detail}”"),
    Fault.UNKNOWN_SENTENCE: translate(
        "manager_scenarios", "the model dialogue names a sentence that is not there: {detail}"
    ),
    Fault.MISSING_FEEDBACK: translate("manager_scenarios", "a sentence of feedback is missing"),
}
