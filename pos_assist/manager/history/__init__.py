"""Every version of the shop's rules: who, when, why, what changed, and the way back."""
