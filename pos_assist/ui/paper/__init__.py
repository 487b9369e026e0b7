"""Documents on A4: laid out once, then drawn the same into a PDF, on a printer and on the screen."""
