"""Every screen, drawn from written-down values, in every look: for pictures and for tests."""
