"""The approval queue: what receipts taught, its evidence, and what the shop says of it."""
