"""A world whose truth is known: customers with hidden tastes, cashiers, stock; and who suggests best to them."""
