"""What leaves on paper or as a file: documents made of figures, before they are drawn or written. No Qt, no files."""
