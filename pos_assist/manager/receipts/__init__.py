"""The receipts behind a mark: where every figure ends. Never a customer's identity."""
