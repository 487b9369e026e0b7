"""Reading another program's live SQLite database without ever being in its way.

`profile` says how one till program keeps its data; `reader.TillReader` gives baskets, products and receipts from it.
"""
