"""What goes with what: `axes`, `knowing`, `cells` and `wishes` without Qt, `model`, `strip` and `page` with it."""
