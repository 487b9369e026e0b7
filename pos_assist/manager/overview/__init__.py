"""The first screen of figures: is it worth it, does it harm, what to change."""
