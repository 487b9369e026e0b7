"""The plan of a roll-out, the approval queue, the list after the purchase."""
