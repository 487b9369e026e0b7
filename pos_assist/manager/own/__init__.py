"""What somebody may see of their own work: a window of its own behind their PIN, and nothing of anybody else (G06)."""
