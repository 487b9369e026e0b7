"""Reading a live till: real files, and a second process that writes them."""
