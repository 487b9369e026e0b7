"""How far the figures can be trusted, and what is kept of whom for how long."""
