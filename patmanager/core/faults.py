"""What can go wrong.

Fault
├─ SignInFault      SignInNeeded (GuestSignInNeeded · PermissionNeeded) · SignInCancelled
│                   · SignInTimedOut · SignInRefused · ConsentNeeded · ApplicationUnknown
│                   · ApplicationUnset · PersonalAccount · WrongTenant · ConditionalAccess
│                   · BrowserMissing · DeviceCodeForbidden
│                   · AzureCliMissing · AzureCliSignedOut · SignInCacheBroken
├─ NetworkFault     Unreachable · TooSlow · CertificateRefused · ProxyRefused · HostRefused
├─ ServiceFault     PolicyRefused · DraftRefused · NotAllowed · NotMember · TokenGone · Throttled
│                   · ServiceBroken · AnswerUnreadable · OutcomeUnknown · OrganizationNotFound
│                   · ExpiredCannotRenew · GlobalRetired · TokenChangedElsewhere · AnswerLost
│                   · NotAdministrator
├─ KeychainFault    KeychainMissing · KeychainLocked · KeychainDismissed · KeychainTooSlow
│                   · KeychainRefused · KeychainMismatch
├─ LedgerFault      LedgerBroken · LedgerUnwritable · LedgerNewer
├─ ChangingElsewhere
├─ ClientFault      ClientMissing · ClientFileRefused · ClientFileChanged · ClientRefused
│                   · PlacesLeft
├─ SettingsFault    SettingsBroken · PolicyFileBroken · SettingRefused · EndpointsRefused
└─ InputFault       AddressNotUnderstood · NotHosted · TokenNotFound · TokenAmbiguous
                    · SecretNotKept · SecretUnwanted · DraftForbidden · MakingPending
                    · OperationNotFound · StillPending · MessageMissing · FileUnreadable
                    · FeedNotNamed · OrganizationNotNamed · PersonNotFound · FileUnwritable
                    · Interrupted

`ClientFault` and `FeedNotNamed` stand in `core/client_faults.py`, those of
administrators in `core/administration_faults.py`. Services translate foreign
exceptions into these once, with `raise … from`. The words for each leaf stand in `core/words.py`.
A fault never carries a secret.
"""

from patmanager.core.facts import Facts


class Fault(Exception):  # noqa: N818 - the field of this program calls these faults
    """Something the world refused; carries facts, never a secret."""

    def __init__(self, facts: Facts | None = None) -> None:
        """Keep what is known."""
        self.facts = facts or Facts()
        super().__init__(self.facts)

    def __str__(self) -> str:
        """Name the fault, its code and subject: for logs, not for people."""
        parts = (self.facts.code, self.facts.organization, self.facts.subject)
        return " ".join((type(self).__name__, *(part for part in parts if part)))


class SignInFault(Fault):
    """Signing in did not work."""


class SignInNeeded(SignInFault):
    """There is no valid session: the person must sign in (again)."""


class GuestSignInNeeded(SignInNeeded):
    """The organization belongs to another tenant, which wants a sign-in of its own."""


class SignInCancelled(SignInFault):
    """The person cancelled, here or on the sign-in page."""


class SignInTimedOut(SignInFault):
    """Nobody finished signing in within the time limit."""


class SignInRefused(SignInFault):
    """Microsoft Entra refused for a reason without a class of its own; `code` tells."""


class ConsentNeeded(SignInFault):
    """The application has no consent for what it asks (AADSTS65001, 90094, 65004)."""


class ApplicationUnknown(SignInFault):
    """The application id is not known in the tenant (AADSTS700016) or wrongly registered."""


class ApplicationUnset(SignInFault):
    """No application id is set: one must be registered once."""


class PersonalAccount(SignInFault):
    """A personal Microsoft account, or an organization of such accounts: not supported."""


class WrongTenant(SignInFault):
    """The account does not belong to the organization's tenant (AADSTS50020, 90002)."""


class ConditionalAccess(SignInFault):
    """A conditional access policy forbids it (AADSTS53003 and kin, VS403463)."""


class BrowserMissing(SignInFault):
    """No browser could be started."""


class DeviceCodeForbidden(SignInFault):
    """The organization's settings or tenant forbid the device code."""


class AzureCliMissing(SignInFault):
    """`az` is not installed."""


class AzureCliSignedOut(SignInFault):
    """`az` is installed but nobody is signed in with it."""


class SignInCacheBroken(SignInFault):
    """The kept session could not be read; it was put aside, sign in again."""


class NetworkFault(Fault):
    """The network did not carry the question or the answer."""


class Unreachable(NetworkFault):
    """No connection: offline, DNS, refused. Nothing was sent."""


class TooSlow(NetworkFault):
    """No answer in time to a question that changes nothing."""


class CertificateRefused(NetworkFault):
    """The server's certificate comes from an authority this computer does not trust."""


class ProxyRefused(NetworkFault):
    """The proxy refused or asks for a password (407)."""


class HostRefused(NetworkFault):
    """The address is not one patmanager talks to: no credential is sent there."""


class ServiceFault(Fault):
    """Azure DevOps answered, but not with what was asked for."""


class PolicyRefused(ServiceFault):
    """A policy forbids it; `code` is the policy's error name."""


class DraftRefused(ServiceFault):
    """Name, scopes or end date were refused; `code` tells which."""


class NotAllowed(ServiceFault):
    """The person or the application may not do this (401, 403 without a policy's name)."""


class NotMember(ServiceFault):
    """The person is not a member of the organization (TF400813)."""


class TokenGone(ServiceFault):
    """There is no such token any more: revoked elsewhere, or never there."""


class TokenChangedElsewhere(ServiceFault):
    """The token is no longer as it was shown: it was renewed or changed in another place.

    `until` is its end now.
    """


class Throttled(ServiceFault):
    """Too many requests (429, TF400733); `until` tells when to try again."""


class ServiceBroken(ServiceFault):
    """Azure DevOps failed by itself (5xx, failedTo… errors)."""


class AnswerUnreadable(ServiceFault):
    """The answer was not what the API promises: HTML, half a body, too large, wrong shape."""


class OutcomeUnknown(ServiceFault):
    """A change may or may not have happened: the answer never came."""


class AnswerLost(ServiceFault):
    """A token was made, but the answer with its secret was lost: the token is revoked again."""


class OrganizationNotFound(ServiceFault):
    """There is no organization of that name, or it is not visible."""


class ExpiredCannotRenew(ServiceFault):
    """An expired token cannot be renewed; rotate it."""


class GlobalRetired(ServiceFault):
    """Global tokens can no longer be created, and stop working on 1 December 2026."""


class KeychainFault(Fault):
    """The keychain did not do what was asked; never to be read as "absent"."""


class KeychainMissing(KeychainFault):
    """This computer offers no keychain patmanager trusts."""


class KeychainLocked(KeychainFault):
    """The keychain is locked and could not ask for its password."""


class KeychainDismissed(KeychainFault):
    """The person closed the keychain's question."""


class KeychainTooSlow(KeychainFault):
    """The keychain did not answer in time."""


class KeychainRefused(KeychainFault):
    """The keychain refused for another reason."""


class KeychainMismatch(KeychainFault):
    """What was written could not be read back the same."""


class LedgerFault(Fault):
    """The ledger (the local record without secrets) did not work."""


class LedgerBroken(LedgerFault):
    """The ledger could not be read; it was put aside and is rebuilt."""


class LedgerUnwritable(LedgerFault):
    """Nothing can be written: disk full, read-only. The change was not begun."""


class LedgerNewer(LedgerFault):
    """A newer patmanager wrote the ledger; this one leaves it alone."""


class ChangingElsewhere(Fault):
    """Another patmanager is changing tokens of this account right now."""


class SettingsFault(Fault):
    """Settings could not be used as they stand."""


class SettingsBroken(SettingsFault):
    """The person's settings file cannot be read; it was put aside."""


class PolicyFileBroken(SettingsFault):
    """The organization's settings file cannot be read: creation stops until it can."""


class SettingRefused(SettingsFault):
    """A value does not fit its setting, or the organization enforces another."""


class EndpointsRefused(SettingsFault):
    """An endpoints file is broken, or mixes Microsoft's sign-in with other hosts."""


class InputFault(Fault):
    """What was typed or pasted cannot be used."""


class AddressNotUnderstood(InputFault):
    """The text is no address of an Azure DevOps organization."""


class NotHosted(InputFault):
    """The address is an Azure DevOps Server: its tokens are managed on its own page."""


class TokenNotFound(InputFault):
    """No token matches what was typed."""


class TokenAmbiguous(InputFault):
    """Several tokens match what was typed."""


class SecretNotKept(InputFault):
    """The token's secret is not kept on this computer, and the service shows it once only."""


class SecretUnwanted(InputFault):
    """The pasted secret is not accepted by the service, or belongs to another token."""


class DraftForbidden(InputFault):
    """The draft is not allowed here; found before any call. `sentence` holds the first reason."""


class MakingPending(InputFault):
    """A token of that name may have been made before, with no answer: that is settled first."""


class OperationNotFound(InputFault):
    """No pending change has the id that was typed."""


class StillPending(InputFault):
    """What was asked does not lead on with a pending change; `sentence` tells why."""


class MessageMissing(InputFault):
    """There is no message to explain."""


class FileUnreadable(InputFault):
    """A file that was named cannot be read; `subject` is its path."""


class Interrupted(InputFault):
    """The person stopped the command before it asked for any change."""
