"""Real till programs, installed from the package index and driven through their own code."""
