"""Practice content: what is shipped, its files, and the command that checks and moves them."""
