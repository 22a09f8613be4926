"""When Python looks for garbage: it goes through all that was made, and everything waits meanwhile.

With 100,000 tokens that takes up to 160 ms, a dozen times while they come in. Tokens are never
garbage of the kind that has to be looked for: they go when nobody refers to them.
"""

import gc


def begin() -> None:
    """Look for it from now on; what was made until now is left out."""
    gc.freeze()
    gc.enable()


def pause() -> None:
    """Look for none while very many tokens come in."""
    gc.disable()


def resume() -> None:
    """Go on looking, and leave out what came in; nothing happens without a pause."""
    if not gc.isenabled():
        begin()
