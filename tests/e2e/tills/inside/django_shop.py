"""Runs once in django-cash-register's own environment: stock the shop through the program's own models."""

from __future__ import annotations

import importlib
import json
import os
import sys
from typing import Any


def main() -> None:
    """Cashiers, units, categories and products; prints the product ids by key."""
    given = json.loads(sys.argv[1])
    sys.path.insert(0, given["project"])
    os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
    django: Any = importlib.import_module("django")
    django.setup()
    auth: Any = importlib.import_module("django.contrib.auth.models")
    models: Any = importlib.import_module("django_cash_register.models")
    for cashier in given["cashiers"]:
        auth.User.objects.create_superuser(cashier, password=given["password"])
    models.Currency.objects.get(value="€").save()  # saving one as active makes it the only active one
    unit = models.Unit.objects.create(name="pcs")
    ids = {}
    for good in given["goods"]:
        category, _ = models.Category.objects.get_or_create(name=good["category"])
        product = models.Product(
            name=f"{good['name']} {good['sku']}" if good["family"] else good["name"],
            barcode=good["barcode"],
            category=category,
            unit=unit,
            product_count=good["stock"],
            weight=1,
            purchase_price=float(good["cost"]),
            price=float(good["price"]),
        )
        product.save()
        ids[good["key"]] = product.pk
    print(json.dumps(ids))


if __name__ == "__main__":
    main()
