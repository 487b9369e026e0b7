"""The demo shop: a till of its own, in a process and a database of its own, with customers of a hidden taste.

The panel reads it like any other till, through `db/profiles/demo.toml`; nothing else may know its tables.
"""
