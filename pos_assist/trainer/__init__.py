"""Practice beside the till: a window of its own that gives way to every real sale and leaves the keyboard alone."""
