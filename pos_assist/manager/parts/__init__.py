"""What every page of the manager's window is put together from: table, form rows, states, save bar, picker, looks."""
