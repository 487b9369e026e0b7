"""The screen of customers over time: kinds of customers, what they will be worth, and whether asking keeps them."""
