"""The shop's own rules on screen: offers, ladders, sets and excluded categories. Presenters know no Qt."""
