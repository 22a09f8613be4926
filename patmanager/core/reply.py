"""The reply to the person who asked, in plain words."""

from patmanager.core.explain import Explanation
from patmanager.core.explained import changed_sentence
from patmanager.core.letters import Request, who_can_fix
from patmanager.core.sentence import ENGLISH, Sentence, Voice
from patmanager.core.sentences.letters import REPLY


def reply_for(explained: Explanation, request: Request, voice: Voice = ENGLISH) -> str:
    """Write the answer to the person who asked."""
    cause = explained.cause
    steps = (f"{number}. {voice.causes(step)}" for number, step in enumerate(cause.steps, 1))
    fields = (
        ("happened", voice.causes(cause.happened)),
        ("why", voice.causes(cause.why)),
        ("steps", "\n".join(steps)),
        ("who", who_can_fix(cause, request, voice)),
        ("changed", changed_sentence(cause).text(voice.words)),
    )
    return Sentence(REPLY, fields).text(voice.words)
