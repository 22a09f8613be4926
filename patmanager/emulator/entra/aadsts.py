"""The AADSTS numbers, their OAuth errors and their words.

Numbers and OAuth names are those of Microsoft's public list of Entra error codes; the words are
near enough to the real ones for a program or a person to recognize them.
"""

# number -> (OAuth error, words); the words may name {user}, {app}, {client_id}, {tenant}, {what}
TEXTS: dict[int, tuple[str, str]] = {
    28000: (
        "invalid_request",
        (
            "Provided value for the input parameter scope is not valid because it contains more "
            "than one resource. Scope {what} is not valid."
        ),
    ),
    50011: (
        "invalid_request",
        (
            "The redirect URI '{what}' specified in the request does not match the redirect "
            "URIs configured for the application '{client_id}'."
        ),
    ),
    50020: (
        "invalid_grant",
        (
            "User account '{user}' does not exist in tenant '{tenant}' and cannot access the "
            "application '{client_id}'({app}) in that tenant. The account needs to be added as "
            "an external user in the tenant first."
        ),
    ),
    50034: (
        "invalid_grant",
        (
            "The user account {user} does not exist in the {tenant} directory. To sign into "
            "this application, the account must be added to the directory."
        ),
    ),
    50053: (
        "invalid_grant",
        (
            "The account is locked, you've tried to sign in too many times with an incorrect "
            "user ID or password."
        ),
    ),
    50057: ("invalid_grant", "The user account is disabled."),
    50058: ("login_required", "Session information is not sufficient for single-sign-on."),
    50076: (
        "interaction_required",
        (
            "Due to a configuration change made by your administrator, or because you moved to "
            "a new location, you must use multi-factor authentication to access '{what}'."
        ),
    ),
    50126: ("invalid_grant", "Error validating credentials due to invalid username or password."),
    50173: (
        "invalid_grant",
        (
            "The provided grant has expired due to it being revoked, a fresh auth token is "
            "needed. The user might have changed or reset their password."
        ),
    ),
    50196: ("invalid_grant", "The server terminated an operation because it is in a loop."),
    53003: (
        "access_denied",
        (
            "Access has been blocked by Conditional Access policies. The access policy does not "
            "allow token issuance."
        ),
    ),
    54005: (
        "invalid_grant",
        (
            "OAuth2 Authorization code was already redeemed, please retry with a new valid code "
            "or use an existing refresh token."
        ),
    ),
    65001: (
        "consent_required",
        (
            "The user or administrator has not consented to use the application with ID "
            "'{client_id}' named '{app}'. Send an interactive authorization request for this "
            "user and resource."
        ),
    ),
    65004: ("access_denied", "User declined to consent to access the app."),
    70000: ("invalid_grant", "Provided grant is invalid or malformed."),
    70003: ("unsupported_grant_type", "The app requested an unsupported grant type '{what}'."),
    70008: (
        "invalid_grant",
        (
            "The provided authorization code or refresh token has expired due to inactivity. "
            "Send a new interactive authorization request for this user and resource."
        ),
    ),
    70011: (
        "invalid_scope",
        (
            "The provided request must include a 'scope' input parameter. The provided value "
            "for the input parameter 'scope' is not valid. The scope {what} is not valid."
        ),
    ),
    70016: (
        "authorization_pending",
        "OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
    ),
    70018: ("bad_verification_code", "Invalid verification code: it is wrong or was used."),
    70019: ("expired_token", "Verification code expired. Have the user retry the sign-in."),
    70020: (
        "expired_token",
        (
            "The provided value for the input parameter 'device_code' is not valid. This device "
            "code has expired."
        ),
    ),
    70043: (
        "invalid_grant",
        (
            "The refresh token has expired or is invalid due to sign-in frequency checks by "
            "Conditional Access."
        ),
    ),
    90002: (
        "invalid_request",
        (
            "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and "
            "are signing into the correct cloud. Check with your subscription administrator, "
            "this may happen if there are no active subscriptions for the tenant."
        ),
    ),
    90014: (
        "invalid_request",
        (
            "The required field '{what}' is missing from the credential. Ensure that you have "
            "all the necessary parameters for the login request."
        ),
    ),
    90094: (
        "access_denied",
        (
            "An administrator of {tenant} has set a policy that prevents you from granting "
            "{app} the permissions it is requesting. Contact an administrator of {tenant}, who "
            "can grant permissions to this app on your behalf."
        ),
    ),
    90124: (
        "invalid_request",
        (
            "Resource is not supported over the /common or /organizations endpoints. Use the "
            "tenant specific endpoint."
        ),
    ),
    500011: (
        "invalid_resource",
        "The resource principal named {what} was not found in the tenant named {tenant}.",
    ),
    500121: ("access_denied", "Authentication failed during strong authentication request."),
    500200: (
        "invalid_request",
        (
            "User account '{user}' is a personal Microsoft account. Personal Microsoft accounts "
            "are not supported for this application unless explicitly invited to an "
            "organization. Try signing out and signing back in with an organizational account."
        ),
    ),
    501481: (
        "invalid_grant",
        (
            "The Code_Verifier does not match the code_challenge supplied in the authorization "
            "request."
        ),
    ),
    650053: (
        "invalid_client",
        (
            "The application '{app}' asked for scope '{what}' that doesn't exist on the "
            "resource '499b84ac-1321-427f-aa17-267ca6975798'. Contact the app vendor."
        ),
    ),
    700005: (
        "invalid_grant",
        ("Provided Authorization Code is intended to use against other tenant, thus rejected."),
    ),
    700016: (
        "unauthorized_client",
        (
            "Application with identifier '{client_id}' was not found in the directory "
            "'{tenant}'. This can happen if the application has not been installed by the "
            "administrator of the tenant or consented to by any user in the tenant. You may "
            "have sent your authentication request to the wrong tenant."
        ),
    ),
    700082: (
        "invalid_grant",
        (
            "The refresh token has expired due to inactivity. The token was issued on {what} "
            "and was inactive for 90.00:00:00."
        ),
    ),
    900144: ("invalid_request", "The request body must contain the following parameter: '{what}'."),
    7000014: (
        "invalid_request",
        "The provided value for the input parameter 'device_code' is not valid.",
    ),
    7000215: ("invalid_client", "Invalid client secret provided."),
    7000218: (
        "invalid_client",
        (
            "The request body must contain the following parameter: 'client_assertion' or "
            "'client_secret'."
        ),
    ),
    9002313: ("invalid_request", "Invalid request. Request is malformed or invalid."),
    9002325: (
        "invalid_request",
        ("Proof Key for Code Exchange is required for cross-origin authorization code redemption."),
    ),
}

# What RFC 6749 knows no name for stands in `suberror`, as Entra has it.
SUBERRORS = {
    50076: "basic_action",
    50173: "bad_token",
    53003: "message_only",
    65001: "consent_required",
    70043: "token_expired",
    700082: "bad_token",
}
