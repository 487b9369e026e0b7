"""The one place for the shop's figures: what is asked, what is answered, and how each figure is defined."""
