"""Keys that reach us while the till program has the keyboard, and nothing but these keys."""
