"""What a person does with the window, one file a deed: dialogs, calls, and the state they leave."""
