"""Every product, and what the shop wrote about it: `listing` and `drafting` without Qt, `form` and `page` with it."""
