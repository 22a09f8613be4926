"""Faults in the middle of creating, rotating, renewing and revoking."""

from tests.faults.row import Row

_LIFE = "core/test_lifecycle.py::"
_RECOVERY = "core/test_recovery.py::"
_BROKEN = "end_to_end/test_broken_service.py::"
_EMULATED = "services/azure_devops/test_emulated_tokens.py::"
_WIRE = "services/azure_devops/test_http.py::"
_KEYRING = "services/test_keychain_under_fault.py::"
_KILL = "kill/test_kill.py::"
_ROTATE = "ui/test_rotate_dialog.py::"

CHANGES = (
    Row(
        1,
        "the request to create never leaves: offline, no such name, proxy",
        "no token; the operation is closed; the reason is said and can be tried again",
        (
            _WIRE + "test_a_refused_connection_sends_nothing",
            _WIRE + "test_a_name_that_does_not_exist_sends_nothing",
            _LIFE + "test_a_fault_closes_the_operation_by_what_is_known",
            "end_to_end/test_bad_input_network.py::test_no_network",
        ),
    ),
    Row(
        2,
        "a token is made and the answer with its secret is lost",
        "the one new token like the draft is revoked at once and that is said; one that is not "
        "surely ours is asked about",
        (
            _RECOVERY + "test_an_answer_that_is_lost_leaves_no_token_behind",
            _RECOVERY + "test_what_is_not_surely_ours_is_asked",
            "core/test_matching.py::test_anything_less_is_not_sure",
            _BROKEN + "test_the_answer_to_a_change_that_happened_is_lost",
            _KILL + "test_an_uncertain_match_is_left_alone",
        ),
    ),
    Row(
        3,
        "as F2, and the list cannot be had either",
        "pending, seen and looked at again; no second token of that name meanwhile",
        (
            _RECOVERY + "test_no_second_token_of_that_name_meanwhile",
            _RECOVERY + "test_who_does_not_answer_is_asked_again_later",
            _KILL + "test_nothing_is_lost_orphaned_or_leaked",
        ),
    ),
    Row(
        4,
        "as F2, and the token appears late",
        "looked for again for a day before it counts as never made; revoked when it appears",
        (
            _RECOVERY + "test_a_token_that_appears_late_is_revoked",
            _RECOVERY + "test_a_making_that_never_reached_the_service_waits_a_day",
        ),
    ),
    Row(
        5,
        "the keychain is locked, absent or dismissed before the request",
        "refused before the service is asked; where there is none, shown once",
        (
            _LIFE + "test_a_locked_keychain_is_found_out_before_the_call",
            _LIFE + "test_without_a_keychain_the_token_is_made_and_shown_once",
            "end_to_end/test_bad_input_keychain.py::test_locked",
            "services/test_keychain_question.py::test_closing_the_question_is_told",
        ),
    ),
    Row(
        6,
        "the keychain refuses after the token is made",
        "try again, copy once or revoke; a copy ticked as taken ends as held; unanswered it stays "
        "pending and is never revoked silently",
        (
            _LIFE + "test_a_refusing_keychain_does_not_lose_the_secret",
            _RECOVERY + "test_an_unkept_secret_is_never_revoked_silently",
            _RECOVERY + "test_an_unkept_token_can_be_revoked_or_held",
            "ui/test_create_answers.py::test_an_unkept_secret_offers_three_ways_out",
        ),
    ),
    Row(
        7,
        "the keychain says it was kept and kept nothing, or something else",
        "read back through a new backend and compared; then as F6",
        (
            "services/test_keychain_vault.py::test_what_cannot_be_read_back_is_not_kept",
            "services/test_keychain_vault.py::test_reading_back_uses_a_new_backend",
        ),
    ),
    Row(
        8,
        "the keychain is slow, or waits for a person",
        "the window stays live; given up after a minute; what it took too late is believed",
        (
            "end_to_end/test_frozen_keychain.py::test_the_window_stays_live",
            "services/test_keychain_question.py::test_a_question_that_nobody_answers_ends",
            _KEYRING + "test_the_program_waits_as_long_as_promised",
            _RECOVERY + "test_a_keychain_that_took_the_secret_too_late_is_believed",
        ),
    ),
    Row(
        9,
        "killed between any two steps of creating",
        "each token that is active is kept, held, or pending and seen",
        (
            _RECOVERY + "test_a_making_cut_off_before_its_answer_is_undone_at_the_next_start",
            _RECOVERY + "test_a_kept_secret_is_found_again",
            _KILL + "test_nothing_is_lost_orphaned_or_leaked",
            _KILL + "test_the_same_with_a_real_keychain",
        ),
    ),
    Row(
        10,
        "a rotation makes the new token and cannot revoke the old one",
        "the new one is kept; revoking the old one stays to do, and is seen",
        (
            _RECOVERY + "test_a_refused_revocation_of_the_old_one_stays_to_do",
            _BROKEN + "test_a_rotation_whose_second_half_is_refused_says_what_exists",
        ),
    ),
    Row(
        11,
        "killed anywhere in a rotation",
        "at every instant one active token whose secret is in the keychain",
        (
            _RECOVERY + "test_a_rotation_cut_off_anywhere_has_a_working_secret",
            _KILL + "test_nothing_is_lost_orphaned_or_leaked",
            _KILL + "test_the_old_one_stays_without_the_new_secret",
        ),
    ),
    Row(
        12,
        "the old token of a rotation is revoked already, or gone",
        "counts as done",
        (_LIFE + "test_revoking_a_token_that_is_gone_is_done",),
    ),
    Row(
        13,
        "the program that uses the token does not get the new secret",
        "the old one is not revoked before the person says so",
        (
            _RECOVERY + "test_a_rotation_leaves_the_revocation_to_do",
            _ROTATE + "test_the_old_token_is_not_revoked_before_the_new_secret_is_safe",
        ),
    ),
    Row(
        14,
        "the answer to a renewal is lost",
        "the token is looked at: done, or not done and not repeated silently",
        (
            _RECOVERY + "test_a_renewal_is_looked_up_and_not_repeated",
            _EMULATED + "test_a_renewal_whose_answer_is_lost_is_finished",
        ),
    ),
    Row(
        15,
        "a policy grants less life than asked for",
        "the granted end is shown with the reason; no fault",
        (
            _LIFE + "test_renewal_compares_asked_with_granted",
            _EMULATED + "test_a_shortened_life_is_returned_as_granted",
        ),
    ),
    Row(
        16,
        "an expired token is to be renewed",
        "a rotation is offered",
        (
            _EMULATED + "test_an_expired_token_cannot_be_renewed",
            "ui/test_renew_dialog.py::test_ended_tokens_can_be_rotated_instead",
        ),
    ),
    Row(
        17,
        "the answer to a revocation is lost",
        "the list decides; the secret is deleted after that alone",
        (
            _RECOVERY + "test_a_lost_answer_to_a_revocation_is_looked_up",
            _LIFE + "test_a_revocation_that_was_not_confirmed_keeps_the_secret",
            _BROKEN + "test_a_revocation_whose_answer_is_lost_is_done",
        ),
    ),
    Row(
        18,
        "killed after the revocation and before its secret is deleted",
        "the next look deletes the secret of the token that is gone",
        (
            _RECOVERY + "test_a_revocation_that_was_cut_off_is_asked_for_again",
            _KILL + "test_nothing_is_lost_orphaned_or_leaked",
        ),
    ),
)
"""F1 to F18."""
