"""The names of the errors that the token API describes."""

PAT_ERRORS = (
    *("displayNameRequired", "invalidDisplayName", "invalidValidTo", "invalidScope"),
    *("userIdRequired", "invalidUserId", "invalidUserType", "accessDenied"),
    *("failedToIssueAccessToken", "invalidClient", "invalidClientType", "invalidClientId"),
    *("invalidTargetAccounts", "hostAuthorizationNotFound", "authorizationNotFound"),
    *("failedToUpdateAccessToken", "sourceNotSupported", "invalidSourceIP", "invalidSource"),
    *("duplicateHash", "sshPolicyDisabled", "invalidToken", "tokenNotFound"),
    *("invalidAuthorizationId", "failedToReadTenantPolicy", "globalPatPolicyViolation"),
    *("fullScopePatPolicyViolation", "patLifespanPolicyViolation", "invalidTokenType"),
    *("invalidAudience", "invalidSubject", "deploymentHostNotSupported"),
    *("disablePatCreationPolicyViolation", "failedToReadOrgPolicy"),
    *("globalPATCreationBlocked", "expiredPatCannotBeExtended"),
)
"""The values of `patTokenError` (7.2 specification of tokens), without `none`."""
