"""'Test on a basket': what would be shown, and why everything else fell."""
