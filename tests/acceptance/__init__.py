"""Which test shows which row of the acceptance list; the list itself is `cashier.toml`."""
