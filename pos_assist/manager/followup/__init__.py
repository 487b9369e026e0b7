"""The list of customers to be written to after a purchase."""
