"""The roll-out, step by step, out of the shop's own figures."""
