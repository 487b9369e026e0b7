"""The shop's own sentences: written in four languages, tried on real goods, checked while they are typed."""
