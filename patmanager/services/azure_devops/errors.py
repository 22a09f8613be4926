"""Which fault a refusal or a trouble is: the one place where foreign errors become ours."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from types import MappingProxyType

from patmanager.core import faults
from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import Fault
from patmanager.services.azure_devops.challenges import asks_to_sign_in
from patmanager.services.azure_devops.outcomes import Attempt, Outcome, Trouble, Verdict
from patmanager.services.azure_devops.questions import Question
from patmanager.services.azure_devops.refusals import Refusal
from patmanager.services.azure_devops.waiting import asked_wait
from patmanager.services.azure_devops.wire import activity_id

_NAMES: Mapping[str, type[Fault]] = MappingProxyType(
    {
        "displayNameRequired": faults.DraftRefused,
        "invalidDisplayName": faults.DraftRefused,
        "invalidValidTo": faults.DraftRefused,
        "invalidScope": faults.DraftRefused,
        "invalidTargetAccounts": faults.DraftRefused,
        "expiredPatCannotBeExtended": faults.ExpiredCannotRenew,
        "globalPATCreationBlocked": faults.GlobalRetired,
        "tokenNotFound": faults.TokenGone,
        "authorizationNotFound": faults.TokenGone,
        "hostAuthorizationNotFound": faults.TokenGone,
        "invalidAuthorizationId": faults.TokenGone,
        "invalidToken": faults.TokenGone,
    }
)
_CODES: Mapping[str, type[Fault]] = MappingProxyType(
    {
        "TF400813": faults.NotMember,
        "VS403463": faults.ConditionalAccess,
        "TF400733": faults.Throttled,
        "VS800075": faults.OrganizationNotFound,
    }
)
_TROUBLES: Mapping[Trouble, type[Fault]] = MappingProxyType(
    {
        Trouble.UNREACHABLE: faults.Unreachable,
        Trouble.TOO_SLOW: faults.TooSlow,
        Trouble.CERTIFICATE: faults.CertificateRefused,
        Trouble.PROXY: faults.ProxyRefused,
        Trouble.BROKEN: faults.AnswerUnreadable,
        Trouble.TOO_LARGE: faults.AnswerUnreadable,
    }
)
_SENTENCES: Mapping[Trouble, str] = MappingProxyType(
    {
        Trouble.BROKEN: "The connection broke before the answer was whole.",
        Trouble.TOO_LARGE: "The answer was larger than any true one.",
    }
)


def fault_of(
    question: Question, attempt: Attempt, verdict: Verdict, host: str, now: datetime
) -> Fault:
    """Return the fault that a try which is not OK comes to; `now` is aware UTC."""
    if attempt.trouble is not None and verdict.outcome is not Outcome.REFUSED:
        return _on_the_way(question, attempt, attempt.trouble, host)
    kind = _kind(question, attempt, verdict.refusal)
    if verdict.outcome is Outcome.AMBIGUOUS and question.changes:
        kind = faults.OutcomeUnknown
    return kind(_facts(question, attempt, verdict, now))


def unreadable(question: Question, attempt: Attempt, sentence: str) -> Fault:
    """Return the fault for an answer that is JSON, but not what the API promises."""
    kind = faults.OutcomeUnknown if question.changes else faults.AnswerUnreadable
    return kind(
        Facts(
            organization=question.organization,
            subject=question.subject,
            sentence=sentence,
            activity_id=activity_id(attempt),
            status=attempt.status,
            changed=Changed.UNKNOWN if question.changes else Changed.NOTHING,
        )
    )


def _on_the_way(question: Question, attempt: Attempt, trouble: Trouble, host: str) -> Fault:
    """Return the fault of a question or an answer that got lost."""
    unknown = attempt.sent and question.changes
    kind = faults.OutcomeUnknown if unknown else _TROUBLES[trouble]
    about_host = issubclass(kind, faults.NetworkFault)
    subject = (attempt.detail if trouble is Trouble.CERTIFICATE else "") or host
    return kind(
        Facts(
            organization=question.organization,
            subject=subject if about_host else question.subject,
            code=attempt.detail if trouble is Trouble.PROXY else "",
            sentence=_SENTENCES.get(trouble, ""),
            activity_id=activity_id(attempt),
            status=attempt.status,
            changed=Changed.UNKNOWN if unknown else Changed.NOTHING,
        )
    )


def _facts(question: Question, attempt: Attempt, verdict: Verdict, now: datetime) -> Facts:
    unknown = verdict.outcome is Outcome.AMBIGUOUS and question.changes
    refusal = verdict.refusal
    wait = asked_wait(attempt.headers, now)
    return Facts(
        organization=question.organization,
        subject=question.subject,
        code=refusal.name or refusal.code or refusal.kind,
        error=refusal.name,
        sentence=refusal.sentence,
        activity_id=activity_id(attempt),
        status=attempt.status,
        until=None if wait is None else now + timedelta(seconds=wait),
        changed=Changed.UNKNOWN if unknown else Changed.NOTHING,
    )


def _kind(question: Question, attempt: Attempt, refusal: Refusal) -> type[Fault]:
    """Return the class: by the error's name, then by a code, then by the status."""
    if refusal.name:
        return _by_name(refusal.name)
    if refusal.code in _CODES:
        return _CODES[refusal.code]
    if attempt.status == HTTPStatus.UNAUTHORIZED and asks_to_sign_in(
        attempt.headers.get("www-authenticate", "")
    ):
        return faults.SignInNeeded
    return _by_status(question, attempt)


def _by_name(name: str) -> type[Fault]:
    """Return the class of a `patTokenError`; one that no version knows is a plain refusal."""
    if name in _NAMES:
        return _NAMES[name]
    if "policy" in name.lower() and not name.startswith("failedTo"):
        return faults.PolicyRefused
    return faults.ServiceBroken if name.startswith("failedTo") else faults.NotAllowed


def _by_status(question: Question, attempt: Attempt) -> type[Fault]:
    status = attempt.status
    by_status: dict[int, type[Fault]] = {
        HTTPStatus.BAD_REQUEST: faults.DraftRefused if question.changes else faults.NotAllowed,
        HTTPStatus.UNAUTHORIZED: faults.NotAllowed,
        HTTPStatus.FORBIDDEN: faults.NotAllowed,
        HTTPStatus.NOT_FOUND: _missing(question),
        HTTPStatus.GONE: _missing(question),
        HTTPStatus.TOO_MANY_REQUESTS: faults.Throttled,
    }
    if status in by_status:
        return by_status[status]
    if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return faults.NotAllowed
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        throttled = status == HTTPStatus.SERVICE_UNAVAILABLE and "retry-after" in attempt.headers
        return faults.Throttled if throttled else faults.ServiceBroken
    redirected = HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST
    if attempt.is_page or redirected or status == HTTPStatus.NON_AUTHORITATIVE_INFORMATION:
        return faults.SignInNeeded
    return faults.AnswerUnreadable


def _missing(question: Question) -> type[Fault]:
    return faults.TokenGone if question.names_token else faults.OrganizationNotFound
