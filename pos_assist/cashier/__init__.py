"""The cashier's panel: presenter (no Qt), view (Qt)."""
