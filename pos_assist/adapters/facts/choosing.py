"""What there is to filter by, and the names of keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from pos_assist.services.reporting.ports import Choices

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_RULES = """
WITH offered AS (
    SELECT rule_id, t.name AS first, p.name AS second, count(*) AS cards
    FROM card c JOIN product t ON t.product_id = c.trigger_product_id JOIN product p ON p.product_id = c.product_id
    WHERE rule_id <> '' GROUP BY ALL
)
SELECT rule_id, arg_max(first, (cards, first)) || ' → ' || arg_max(second, (cards, second))
    || CASE count(DISTINCT second) WHEN 1 THEN '' ELSE ', +' || (count(DISTINCT second) - 1) END
FROM offered GROUP BY rule_id
"""
_NAMES = {
    "rule": _RULES,  # what it offered most, and with what: a rule has no name of its own
    "employee": "SELECT staff_id, name FROM staff",
    "product": "SELECT product_id, name FROM product",
}
_CHOICES = {  # by field of `Filters`
    "stores": "SELECT store, store FROM receipt UNION SELECT store, store FROM basket",
    "tills": "SELECT till_id, till_id FROM receipt UNION SELECT till_id, till_id FROM basket",
    "employees": """SELECT staff_id, coalesce(any_value(s.name), staff_id) FROM (
        SELECT staff_id FROM receipt UNION SELECT staff_id FROM card
    ) LEFT JOIN staff s USING (staff_id) GROUP BY staff_id""",
    "segments": "SELECT DISTINCT segment, segment FROM basket",
    "arms": "SELECT DISTINCT arm, arm FROM basket",
    "categories": "SELECT DISTINCT category, category FROM card",
    "kinds": "SELECT DISTINCT kind, kind FROM card",
    "rules": "SELECT DISTINCT rule_id, rule_id FROM card",
    "scripts": "SELECT DISTINCT script, script FROM card",
    "products": """SELECT product_id, coalesce(any_value(p.name), product_id) FROM card
        LEFT JOIN product p USING (product_id) GROUP BY product_id""",
}


def names(connection: DuckDBPyConnection, by: str) -> Mapping[str, str]:
    """By key; none where keys are what people call them."""
    return dict(connection.execute(_NAMES[by]).fetchall()) if by in _NAMES else {}


def choices(connection: DuckDBPyConnection) -> Choices:
    """Keys with names, by name; '' (nobody, no rule) is no choice."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for field, sql in _CHOICES.items():
        rows = [(key, name) for key, name in connection.execute(sql).fetchall() if key]
        if field == "rules":
            rule_names = names(connection, "rule")
            rows = [(key, rule_names.get(key, name)) for key, name in rows]
        found[field] = tuple(sorted(rows, key=lambda row: (row[1].casefold(), row[0])))
    return found
