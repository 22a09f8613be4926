"""What the window shows beside the organizations."""
