"""Faults of the service, the network and the sign-in."""

from tests.faults.row import Row

_DEVOPS = "services/azure_devops/"
_NETWORK = "end_to_end/test_bad_input_network.py::"
_WAYS = "services/test_entra_ways.py::"
_REFUSALS = "services/test_entra_refusals.py::"
_ERRORS = "contracts/test_pat_errors.py::"
_LEDGER = "services/test_ledger.py::TestSqliteLedger::"

NEIGHBORS = (
    Row(
        19,
        "a token is revoked elsewhere",
        "shown as it is after the next list; its secret stays until the person lets it go, and "
        "nothing is taken for gone while a list failed",
        (
            "ui/test_listing.py::test_a_list_that_fails_keeps_its_last_tokens",
            "services/test_ledger.py::test_a_list_that_did_not_come_replaces_nothing",
            _DEVOPS + "test_emulated_lists.py::test_every_token_is_listed_with_its_state",
        ),
    ),
    Row(
        20,
        "throttled, with a time to wait: seconds, a date, nonsense",
        "waited for up to a minute, can be interrupted; else the time is said",
        (
            _DEVOPS + "test_transport.py::test_a_wait_that_was_asked_for_is_kept",
            _DEVOPS + "test_transport.py::test_a_wait_beyond_a_minute_is_not_sat_out",
            _DEVOPS + "test_transport.py::test_a_wait_can_be_interrupted",
            _DEVOPS + "test_waiting.py::test_seconds_dates_and_garbage_are_read",
        ),
    ),
    Row(
        21,
        "a claims challenge in the middle",
        "met silently, else by the person; the third one is not",
        (
            _DEVOPS + "test_emulated_tokens.py::test_claims_in_the_middle_are_answered",
            _DEVOPS + "test_transport.py::test_the_third_challenge_is_the_persons_business",
        ),
    ),
    Row(
        22,
        "a sign-in page in the place of an answer: 401, 203, 302",
        "sign-in needed; never read as an answer, never shown",
        (
            _DEVOPS + "test_outcomes.py::test_an_answer_is_judged",
            _DEVOPS + "test_transport.py::test_no_redirect_is_followed",
            _NETWORK + "test_a_list_that_is_answered_otherwise",
        ),
    ),
    Row(
        23,
        "refused by a policy or for want of permission",
        "explained by its name; not repeated; the operation is closed",
        (
            _DEVOPS + "test_emulated_tokens.py::test_a_policy_is_told_in_every_shape",
            _ERRORS + "test_a_name_has_its_own_text_in_the_window_and_at_a_terminal",
            _NETWORK + "test_a_creation_that_is_refused",
        ),
    ),
    Row(
        24,
        "a list of broken records, double ids, pages that lead in a circle",
        "what is sound is shown, the rest counted and said; it comes to an end",
        (
            _DEVOPS + "test_inventory.py::test_records_that_make_no_sense_are_counted",
            _DEVOPS + "test_inventory.py::test_pages_that_lead_in_a_circle_end",
            _DEVOPS + "test_records.py::test_any_record_is_read_or_counted",
        ),
    ),
    Row(
        25,
        "a name or a field that nobody knows yet",
        "kept and shown as text",
        (_DEVOPS + "test_refusals.py::test_an_error_from_the_future_is_kept_with_its_sentence",),
    ),
    Row(
        26,
        "clocks that differ or jump, leap seconds, the ends of the calendar",
        "the service's own clock counts; all of it is read",
        (
            _DEVOPS + "test_moments.py::test_the_ends_of_the_calendar_and_leap_seconds_are_read",
            _DEVOPS + "test_waiting.py::test_a_date_counts_from_the_servers_own_clock",
        ),
    ),
    Row(
        27,
        "fractions of seven digits",
        "read",
        (_DEVOPS + "test_moments.py::test_any_number_of_digits_is_read",),
    ),
    Row(
        35,
        "signing in is cancelled, or the browser closed",
        "it ends at once, else at its time limit; the port is free again",
        (
            _WAYS + "test_cancelling_here_ends_it_at_once",
            _WAYS + "test_nobody_at_the_browser_is_a_time_limit",
            "services/test_loopback.py::test_the_port_is_released",
        ),
    ),
    Row(
        36,
        "no browser, or a port in use",
        "each sign-in has a port of its own; the address can be copied; another device may do it",
        (
            _WAYS + "test_a_browser_that_does_not_start_ends_nothing",
            _WAYS + "test_a_code_on_another_device_signs_in",
            "services/test_loopback.py::test_two_sign_ins_have_two_ports",
        ),
    ),
    Row(
        37,
        "the session was ended: password, second factor, revoked",
        "said so; the person is asked when they want something, never out of the blue",
        (
            _REFUSALS + "test_an_ended_session_needs_the_person",
            "ui/test_listing.py::test_a_session_that_ended_asks_to_sign_in",
        ),
    ),
    Row(
        38,
        "no consent, blocked by an administrator, the wrong tenant",
        "explained by its number, with the id for support",
        (
            _REFUSALS + "test_a_refusal_is_told_by_its_number",
            "services/test_sign_in_faults.py::test_a_number_has_its_fault",
        ),
    ),
    Row(
        39,
        "an organization got another name",
        "the old one is said not to be found, the new one comes with the next list of them",
        (
            _DEVOPS + "test_emulated_lists.py::test_an_organization_that_cannot_be_used_is_said",
            _LEDGER + "test_vanished_organizations_go_and_typed_ones_stay",
        ),
    ),
    Row(
        40,
        "an organization, or the person in it, is gone",
        "said in its own row; kept secrets stay",
        (
            "ui/test_listing.py::test_one_that_fails_says_why_and_spoils_no_other",
            _LEDGER + "test_slots_and_history_outlive_the_account",
        ),
    ),
    Row(
        41,
        "a hundred thousand tokens",
        "they fill in as they come, can be stopped, and a key is answered at once",
        (
            "ui/test_many_rows.py::test_a_keystroke_is_quick_among_a_hundred_thousand",
            _DEVOPS + "test_gathering.py::test_a_list_arrives_at_most_ten_times_a_second",
            _DEVOPS
            + "test_inventory.py::test_cancelling_returns_soon_and_nothing_arrives_any_more",
        ),
    ),
    Row(
        42,
        "names with markup, directions, line breaks, half surrogates, a thousand letters",
        "shown as text, harmless everywhere; no name is part of a place in the keychain",
        (
            "ui/test_create_answers.py::test_hostile_names_are_shown_and_do_no_harm",
            "cli/test_commands.py::test_hostile_names_cannot_steer_the_terminal",
            _DEVOPS + "test_records.py::test_a_lone_surrogate_in_a_name_is_replaced",
            "services/test_keychain.py::test_names_are_ascii_and_say_nothing",
        ),
    ),
    Row(
        52,
        "a proxy that wants a password, a page of a network in the place of the service",
        "nothing was sent; no page is read as an answer",
        (
            _DEVOPS + "test_http.py::test_a_proxy_that_wants_a_password_sends_nothing",
            _DEVOPS + "test_http.py::test_a_handshake_that_fails_sends_nothing",
            _NETWORK + "test_a_proxy_that_asks_for_a_password",
        ),
    ),
)
"""F19 to F27, F35 to F42, F52."""
