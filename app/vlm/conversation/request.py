"""A question asked on as a request: what was said, as it was said, and the new message."""

from dataclasses import replace

from app.settings.connection import Connection
from app.vlm.conversation.prompt import left_out_words
from app.vlm.conversation.question import TurnQuestion
from app.vlm.request.asking import request_for
from app.vlm.request.plain import Message, Request
from app.vlm.request.prompt import most_parts
from app.vlm.request.question import MAX_REPLY_TOKENS
from app.vlm.request.schema import reply_schema


def request_to_go_on(connection: Connection, turn: TurnQuestion) -> Request:
    """The assessment's own message and answer, the earlier turns, the new question. A longer
    conversation begins with the same bytes, so that a server's prefix cache saves their cost."""
    about = turn.talk.about
    begun = request_for(connection, about)
    said = [*begun.messages, Message("assistant", (turn.talk.answered,))]
    for earlier in turn.earlier:
        said += [Message("user", earlier.asked), Message("assistant", (earlier.answered,))]
    said.append(Message("user", turn.asked))
    findings, parts = list(turn.talk.findings), most_parts(about)
    return replace(
        begun,
        messages=tuple(replace(m, parts=turn.as_sent(m.parts, left_out_words())) for m in said),
        schema=reply_schema(about.template, turn.sent, findings, about.coordinates, parts),
        max_new_tokens=MAX_REPLY_TOKENS,
    )
