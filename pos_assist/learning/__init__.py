"""Numbers in, numbers out: what goes together on the shop's own receipts."""
