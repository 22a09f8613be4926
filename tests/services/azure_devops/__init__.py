"""The Azure DevOps client: pure parts, dummy servers on sockets, and the emulator."""
