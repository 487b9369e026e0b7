"""What the commands about scripts work with: the same as the editor, from the store and, where one is named, a till."""

from __future__ import annotations

from contextlib import closing

from pos_assist import paths
from pos_assist.adapters.lint_lists import load_word_lists
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.editing import editing_of
from pos_assist.bootstrap.shop import knowledge_of, phrases, rules_in
from pos_assist.engine.catalogue import Product
from pos_assist.manager.scripts.desk import Desk, Goods, desk_of
from pos_assist.paths import Home
from pos_assist.services.script_checking import KIND


def script_desk(home: Home, till: tuple[str, str], *, language: str, formats: str = "") -> Desk:
    """`till`: database and profile, '' where there is none: then there is nothing to try a sentence on.

    Raises:
        UserError: the profile, the till or the store is not right.
    """
    products: tuple[Product, ...] = ()
    currency = ""
    db, profile = till
    if db and profile:
        with closing(TillReader(db, load_profile(profile))) as reader:
            products, currency = reader.products(), reader.profile.currency
    rules, shipped = rules_in(home.store), phrases()
    documents = editing_of(home.store).documents() if home.store.exists() else {}
    own = {name: document for (kind, name), document in documents.items() if kind == KIND}
    goods = Goods(knowledge_of(products, rules, shipped), rules.book, currency, formats)
    lists = load_word_lists(paths.resources() / "lint")
    return desk_of(goods, own, lists, shipped, language=language)
