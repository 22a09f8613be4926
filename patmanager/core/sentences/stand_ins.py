"""What a template says where nothing is known."""

STAND_INS = {
    "organization": "the organization",
    "subject": "it",
    "code": "no code",
    "sentence": "The service gave no reason.",
    "until": "a few minutes from now",
}
"""By field."""
