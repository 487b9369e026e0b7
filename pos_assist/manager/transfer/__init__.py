"""Everything the shop wrote, in from a file and out to one."""
