"""The figures a guardrail compared, in words; context 'manager_rules'.

Each is found by what the engine writes beside a rejection. A name that begins with 'm_' is money in minor units,
'p_' a product's key, 'c_' a chance, 'd_' an amount of money in the currency's unit.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pos_assist.services.texts import translate

_SAID: Mapping[str, str] = {
    r"(?P<m_margin>-?\d+), at least (?P<m_floor>-?\d+)": translate(
        "manager_rules", "{margin}; at least {floor} is wanted"
    ),
    r"(?P<m_price>-?\d+) over (?P<m_limit>[\d.]+) minor units": translate(
        "manager_rules", "{price} more, and {limit} is the most"
    ),
    r"(?P<ratio>[\d.]+|no) times the price.*": translate("manager_rules", "{ratio} times the price"),
    r"(?P<m_set>\d+) instead of (?P<m_sum>\d+)": translate("manager_rules", "{set} instead of {sum}"),
    r"(?P<m_rule>\d+), the till says (?P<m_till>\d+)": translate(
        "manager_rules", "{rule} in the rule, {till} at the till"
    ),
    r"(?P<have>\S+) available less (?P<kept>\S+) kept back, (?P<wanted>\S+) wanted": translate(
        "manager_rules", "{have} there, {kept} kept back, {wanted} wanted"
    ),
    r"(?P<have>\S+) on hand": translate("manager_rules", "{have} there"),
    r"(?P<age>.+) old, at most (?P<most>.+)": translate("manager_rules", "{age} old; at most {most}"),
    r"there is no stock figure for it": translate("manager_rules", "no stock figure"),
    r"the policy demands a stock figure": translate("manager_rules", "the policy demands a stock figure"),
    r"a substitute must be known to be there": translate("manager_rules", "a substitute must be known to be there"),
    r"no price": translate("manager_rules", "no price"),
    r"the till does not sell it": translate("manager_rules", "not in the till, or blocked there"),
    r"the till does not sell (?P<p_product>.+)": translate("manager_rules", "the till does not sell {product}"),
    r"family (?P<family>.+)": translate("manager_rules", "of the family {family}"),
    r"variant of (?P<p_product>.+)": translate("manager_rules", "a variant of {product}"),
    r"covered by (?P<p_product>.+)": translate("manager_rules", "covered by {product}"),
    r"the whole set": translate("manager_rules", "the whole set"),
    r"score (?P<d_score>-?[\d.]+), not among the best (?P<most>\d+)": translate(
        "manager_rules", "worth {score}, not among the best {most}"
    ),
    r"a nearer one is there": translate("manager_rules", "one that is nearer is there"),
    r"P\(accept\) (?P<c_chance>[\d.]+) ± (?P<c_spread>[\d.]+), at least (?P<c_least>[\d.]+)": translate(
        "manager_rules", "chance of a yes {chance} ± {spread}; at least {least} is wanted"
    ),
    r"expected extra margin (?P<d_best>-?[\d.]+) = .*, at least (?P<d_least>[\d.]+)": translate(
        "manager_rules", "worth {best}; at least {least} is wanted"
    ),
    r"expected extra margin (?P<d_best>-?[\d.]+); the baskets .* have (?P<d_least>[\d.]+)": translate(
        "manager_rules", "worth {best}; baskets that get a card have {least}"
    ),
    r"the surest addition .* chance of (?P<c_chance>[\d.]+);.* at least (?P<c_least>[\d.]+)": translate(
        "manager_rules", "the surest addition has a chance of {chance}; at least {least} is wanted"
    ),
    r"the basket's state is (?P<state>.+)": translate("manager_rules", "the basket: {state}"),
    r"only excluded categories": translate("manager_rules", "only excluded categories"),
    r"after (?P<trigger>.+)": translate("manager_rules", "with {trigger}"),
    r"rejected": translate("manager_rules", "refused"),
    r"snoozed": translate("manager_rules", "put off"),
    r"paused": translate("manager_rules", "paused"),
    r"store: (?P<stores>.+)": translate("manager_rules", "only in {stores}"),
    r"segment: (?P<segments>.+); this is nobody the shop knows": translate(
        "manager_rules", "only for {segments}; this is a stranger"
    ),
    r"segment: (?P<segments>.+); this is (?P<segment>.+)": translate(
        "manager_rules", "only for {segments}; this customer is {segment}"
    ),
    r"hours: (?P<hours>.+), now (?P<now>\S+)": translate("manager_rules", "only {hours}; it is {now}"),
    r"not yet: from (?P<day>.+)": translate("manager_rules", "only from {day}"),
    r"over: until (?P<day>.+)": translate("manager_rules", "over since {day}"),
    r"weekday: (?P<days>.+)": translate("manager_rules", "only on {days}"),
    r"\{(?P<name>\w+)\} is unknown or out of date": translate("manager_rules", "'{name}' is not known"),
    r"no sentence in '(?P<language>\w+)'": translate("manager_rules", "no sentence in the language '{language}'"),
    r"(?P<many>\d+) characters, at most (?P<most>\d+)": translate(
        "manager_rules", "{many} characters, at most {most} fit"
    ),
    r"(?P<many>\d+) words, at most (?P<most>\d+)": translate("manager_rules", "{many} words, at most {most} fit"),
}
PATTERNS = tuple((re.compile(pattern), source) for pattern, source in _SAID.items())

BASKET_STATES: Mapping[str, str] = {
    "parked": translate("manager_rules", "parked"),
    "payment": translate("manager_rules", "being paid"),
    "return": translate("manager_rules", "goods come back"),
    "exchange": translate("manager_rules", "an exchange"),
    "staff": translate("manager_rules", "a staff purchase"),
    "training": translate("manager_rules", "training"),
}
