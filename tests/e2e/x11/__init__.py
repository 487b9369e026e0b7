"""A real X server with a window manager, and programs to look at each other on it."""
