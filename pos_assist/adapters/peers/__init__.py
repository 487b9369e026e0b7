"""What others do: the methods that `pos-assist evaluate` compares ours with. Nothing here is used when selling."""
