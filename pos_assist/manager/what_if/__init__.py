"""The screen of what would be if: aiming, other offers, another holdout; from randomised data only."""
