"""What tokens, scopes and policies are, and what a person may ask for: standard library only."""
