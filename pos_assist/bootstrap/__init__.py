"""The only place that knows concrete classes: builds the program out of adapters, services and windows."""
