"""What can be said of the health of a token: a heading, and a sentence for each."""

FINDINGS = {
    "full access": (
        "Full access",
        "It can do everything that you can do. A token with the scopes it needs is safer.",
    ),
    "global": (
        "Works in every organization",
        "It stops on 1 December 2026. Replace it by one for each organization.",
    ),
    "beyond policy": (
        "Lives longer than your company allows",
        "Made for {days} days, and {longest} are allowed now. It works until {end}.",
    ),
    "long": (
        "Lives longer than half a year",
        "Made for {days} days. One that lives shorter does less harm when it leaks.",
    ),
    "ends within 8 days": ("Ends within 8 days", "It ends on {end}."),
    "ends within 30 days": ("Ends within 30 days", "It ends on {end}."),
    "critical scopes": (
        "Can do what harms most",
        "It can give rights, delete, run pipelines or reach secrets: leave out what you can.",
    ),
    "no sign-in": (
        "No sign-in for long",
        "Last on {day}. The tokens of who does not sign in for 90 days stop working.",
    ),
    "unused": (
        "Not used from here for long",
        "Last on {day}. Other uses cannot be seen; unused for 90 days, it may stop working.",
    ),
    "not kept": (
        "Secret not kept here",
        "It cannot be copied or tested from here. Whoever needs it again has to make a new one.",
    ),
}
"""By the value of `findings.Check`."""
