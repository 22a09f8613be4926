"""What every make of a port must do, as classes that each make's test inherits."""
