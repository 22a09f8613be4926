"""Sentences about what was typed or pasted."""

from patmanager.core import faults
from patmanager.core.sentences.wording import YOU, Wording

INPUT: dict[type[faults.Fault], Wording] = {
    faults.AddressNotUnderstood: Wording(
        "That is no address of an organization",
        "What was given is no name and no address of an organization.",
        "An organization's name has letters, digits and hyphens, 50 characters at most.",
        ("Paste an address such as https://dev.azure.com/contoso, from a browser, git or a feed.",),
        YOU,
    ),
    faults.NotHosted: Wording(
        "That is an Azure DevOps Server",
        "{subject} is not one of Microsoft's own addresses.",
        "Tokens can be looked after by programs on Azure DevOps Services only.",
        ("Open the server's own token page: {subject}",),
        "Nobody: the server does not offer it.",
    ),
    faults.TokenNotFound: Wording(
        "No token matches",
        "No token has the name or id {subject}.",
        "It is spelt otherwise, revoked, or in another organization.",
        ("List the tokens and copy the name or id.",),
        YOU,
    ),
    faults.TokenAmbiguous: Wording(
        "Several tokens match",
        "More than one token has the name {subject}.",
        "Names need not be unique.",
        ("Name the token by its id, as the list shows it.",),
        YOU,
    ),
    faults.SecretNotKept: Wording(
        "The secret is not kept on this computer",
        "The secret of {subject} is not in the keychain.",
        "The service shows a secret once, when the token is made.",
        ("Rotate the token to get a new secret.", "Or keep the secret, if you have it."),
        YOU,
    ),
    faults.SecretUnwanted: Wording(
        "Azure DevOps does not accept this secret",
        "The secret was tried in {organization} and refused; it was not kept.",
        "It is incomplete, expired, revoked, or for another organization.",
        ("Copy the secret again, whole, and try once more.",),
        YOU,
    ),
    faults.DraftForbidden: Wording(
        "This is not allowed here",
        "{sentence}",
        "patmanager checks what it knows of the rules before it asks Azure DevOps.",
        ("Change that, then try again.",),
        YOU,
    ),
    faults.MakingPending: Wording(
        "A token named {subject} may be on its way already",
        "An earlier try got no answer that can be relied on, and it is not settled yet.",
        "Two tokens with the same name could not be told apart.",
        ("Wait a minute and try again.", "Or give the new token another name."),
        YOU,
    ),
    faults.OperationNotFound: Wording(
        "No pending change is called {subject}",
        "Nothing that is pending begins with that id, or several changes do.",
        "It may be over by now.",
        ("Look at what is pending, and copy the id from there.",),
        YOU,
    ),
    faults.StillPending: Wording(
        "That does not lead on",
        "{sentence}",
        "It is not a question that you can decide now.",
        ("Do what it says, then look again.",),
        YOU,
    ),
    faults.MessageMissing: Wording(
        "There is nothing to explain",
        "The text is empty.",
        "Nothing was pasted, or nothing arrived.",
        ("Paste the message, or name a file that holds it.",),
        YOU,
    ),
    faults.FileUnreadable: Wording(
        "The file could not be read",
        "Nothing was read from {subject}. {sentence}",
        "It is not there, is a folder, or you may not read it.",
        ("Check the name of the file.",),
        YOU,
    ),
    faults.Interrupted: Wording(
        "You stopped this",
        "The command ended before its work was done.",
        "It was interrupted at the keyboard or by another program.",
        ("Start it again when you are ready.",),
        YOU,
    ),
    faults.Fault: Wording(
        "This did not work",
        "{sentence}",
        "The reason has no name yet.",
        ("Try again.", "If it stays, send the details to your help desk."),
        YOU,
    ),
}
"""By class; the root stands in for any class without words of its own."""
