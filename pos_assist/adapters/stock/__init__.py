"""Stock from outside the till: folders where files are dropped, and other databases."""
