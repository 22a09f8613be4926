"""Faults of this computer: other programs, disk, keychain, the person's own hand."""

from tests.faults.row import Row

_LOCK = "services/test_account_lock.py::"
_DAMAGE = "services/test_damage.py::"
_DISK = "services/test_full_disk.py::"
_FILES = "services/test_ledger_file.py::"
_FOLDERS = "services/test_folders.py::"
_KEYRING = "services/test_keychain_under_fault.py::"
_RECOVERY = "core/test_recovery.py::"
_STATE = "end_to_end/test_damaged_state.py::"

COMPUTER = (
    Row(
        28,
        "two programs at once",
        "one changes an account at a time, the other is told that nothing was changed; a second "
        "window brings the first to the front; recovery leaves alone what is being changed",
        (
            _LOCK + "test_two_programs_do_not_change_at_once",
            _LOCK + "test_a_killed_program_holds_nothing",
            _LOCK + "test_many_programs_take_turns",
            "end_to_end/test_two_programs.py::test_one_changes_at_a_time",
            "end_to_end/test_two_programs.py::test_every_change_waits_for_its_turn",
            "end_to_end/test_second_start.py::test_it_brings_the_first_window_to_the_front",
            _RECOVERY + "test_an_account_that_is_being_changed_is_left_alone",
        ),
    ),
    Row(
        29,
        "two accounts with the same organization and names",
        "kept apart; an operation goes on when its own account is signed in, else it is pending",
        (
            _RECOVERY + "test_the_operations_of_others_are_left_alone",
            "kill/test_kill.py::test_another_account_s_operations_are_left_alone",
            "services/test_ledger.py::TestSqliteLedger::test_accounts_do_not_mix",
            "ui/test_rows.py::test_the_same_id_of_two_accounts_is_two_tokens",
        ),
    ),
    Row(
        30,
        "the ledger cannot be written: disk full, read-only, somebody else's",
        "before the request: it is not sent; after it: the secret is kept all the same, that it "
        "was not noted is said, and the next look notes it",
        (
            _DISK + "test_no_file_may_grow",
            _DISK + "test_the_disk_is_full",
            _FOLDERS + "test_a_read_only_disk",
            _FOLDERS + "test_somebody_elses_folder_is_refused",
            _FOLDERS + "test_a_link_to_a_folder_of_ones_own_is_followed",
            _STATE + "test_a_disk_that_runs_full_in_the_middle",
            "core/test_lifecycle.py::test_an_unwritable_ledger_stops_before_the_call",
        ),
    ),
    Row(
        31,
        "the disk is full while settings are saved",
        "the old ones stay whole; it is said",
        (
            _DISK + "test_settings_stay_whole",
            _DISK + "test_settings_stay_whole_on_a_full_disk",
        ),
    ),
    Row(
        32,
        "the ledger is damaged: empty, cut off at any byte, bits turned",
        "kept aside, said, made anew; never a crash",
        (
            _DAMAGE + "test_a_ledger_that_was_cut_off",
            _DAMAGE + "test_a_ledger_that_was_cut_off_anywhere",
            _DAMAGE + "test_a_ledger_with_turned_bits",
            _FILES + "test_what_was_written_ahead_goes_aside_too",
        ),
    ),
    Row(
        33,
        "the ledger or the settings are lost",
        "tokens come back from the service, secrets from the keychain; settings are the built-in "
        "ones and the old file is kept",
        (
            _STATE + "test_a_lost_ledger_is_made_anew",
            _STATE + "test_the_first_token_after_a_loss_is_kept",
            "ui/test_signing_in.py::test_a_lost_ledger_finds_the_secrets_again",
            _DAMAGE + "test_settings_that_were_cut_off",
            _DAMAGE + "test_settings_with_turned_bits",
        ),
    ),
    Row(
        34,
        "the kept session cannot be read or decrypted",
        "put aside, said once, signed out; no circle of crashes",
        (
            "services/test_session_cache.py::test_a_broken_session_is_put_aside_and_told_once",
            "services/test_session_cache.py::test_another_users_file_is_a_broken_session",
        ),
    ),
    Row(
        43,
        "the keychain is locked",
        "never read as absent: nothing is deleted, nothing given out again",
        (
            _KEYRING + "test_a_locked_keychain_answers_nothing",
            "kill/test_kill.py::test_a_locked_keychain_is_no_empty_one",
            "services/test_session_cache.py::test_a_locked_keychain_is_no_empty_session",
            "ui/test_changes.py::test_a_locked_keychain_is_a_fault_and_no_absence",
        ),
    ),
    Row(
        44,
        "the keychain is killed, or started again",
        "a fault at once, never absent; started again it has it all",
        (
            _KEYRING + "test_a_keychain_that_dies_in_the_middle_of_a_call",
            _KEYRING + "test_a_keychain_that_was_started_again_has_it_all",
        ),
    ),
    Row(
        45,
        "the keychain is frozen",
        "given up in time, in a thread of its own; the window stays live",
        (
            _KEYRING + "test_no_call_outlasts_a_frozen_keychain",
            "end_to_end/test_frozen_keychain.py::test_the_window_stays_live",
            "end_to_end/test_frozen_keychain.py::test_it_is_given_up_after_a_minute",
            "end_to_end/test_bad_input_keychain.py::test_frozen",
        ),
    ),
    Row(
        46,
        "the screen is locked, or the computer sleeps, in the middle",
        "secrets are masked and the clipboard is cleared; the change goes on",
        (
            "ui/test_session_watch.py::test_a_locked_screen_masks_and_clears",
            "ui/test_session_watch.py::test_the_login_manager_masks_and_clears",
            "ui/test_clipboard.py::test_sleeping_counts",
        ),
    ),
    Row(
        47,
        "quitting while a change is under way",
        "waited for five seconds, then left to the ledger, and that is said",
        (
            "ui/test_leaving.py::test_a_change_is_waited_for_in_a_window_that_is_seen",
            "ui/test_leaving.py::test_after_the_patience_it_closes_all_the_same",
            _RECOVERY + "test_a_making_cut_off_before_its_answer_is_undone_at_the_next_start",
        ),
    ),
    Row(
        48,
        "the power fails",
        "each write of the ledger is synced before the next step",
        (
            "services/test_ledger.py::test_changes_are_synced_to_the_disk",
            "services/test_ledger.py::test_an_intent_outlives_a_killed_program",
        ),
    ),
    Row(
        49,
        "an older program meets a newer ledger",
        "it reads what it can, changes nothing, deletes nothing",
        (
            _FILES + "test_a_newer_ledger_is_read_and_never_written",
            _FILES + "test_a_newer_ledger_that_cannot_be_read_is_not_put_aside",
            _STATE + "test_an_older_program_changes_nothing",
        ),
    ),
    Row(
        50,
        "a person deletes a secret from the keychain by hand",
        "it is said not to be kept; the token can be looked after as before",
        (
            _KEYRING + "test_what_somebody_deleted_by_hand_is_absent",
            "core/test_lifecycle.py::test_a_secret_that_is_not_kept_is_said_to_be_so",
        ),
    ),
    Row(
        51,
        "an old copy of the ledger comes back",
        "what lies in the keychain since is found and in nobody's way; nothing is revoked for an "
        "old intent without asking",
        (
            _STATE + "test_a_ledger_that_came_back_from_an_old_copy",
            _RECOVERY + "test_an_old_revocation_is_asked_about",
        ),
    ),
)
"""F28 to F34, F43 to F51."""
