"""The team as trainers and managers see it: counts without words, the till beside it, statements."""
