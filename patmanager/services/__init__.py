"""The neighbours: one file each, foreign errors turned into faults in one place."""
