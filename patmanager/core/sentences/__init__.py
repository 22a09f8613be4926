"""English templates by what they are about: sentences of faults, objections, findings and more."""
