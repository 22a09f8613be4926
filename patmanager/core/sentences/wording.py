"""The shape of a fault's sentences."""

from dataclasses import dataclass

FieldsOf = tuple[tuple[str, str], ...]
"""Names and values of a template's fields."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The English templates of one fault.

    Fields are `{organization}`, `{subject}`, `{code}`, `{sentence}` and `{until}`. Each template
    is a whole sentence or more, so that it can be translated by itself.
    """

    title: str
    what_happened: str
    why: str
    what_to_do: tuple[str, ...]
    who_can_fix: str


YOU = "You, with the steps above."
YOU_OR_HELP_DESK = "You, with the steps above; else your help desk."
COLLECTION_ADMINISTRATOR = (
    "A Project Collection Administrator of {organization}: Organization settings, Policies."
)
DEVOPS_ADMINISTRATOR = (
    "An Azure DevOps Administrator of your company (a role in Microsoft Entra): "
    "Organization settings, Microsoft Entra."
)
ENTRA_ADMINISTRATOR = "An administrator of Microsoft Entra in your company."
MICROSOFT = "Microsoft. The state of the service stands at status.dev.azure.com."
