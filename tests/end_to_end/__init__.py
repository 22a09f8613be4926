"""The real program, browser, keychain and window, on a stage of their own."""
