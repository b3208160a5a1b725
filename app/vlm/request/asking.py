"""A question as a request, before a dialect gives it its shape."""

from app.settings.connection import Connection
from app.settings.providers import provider_of
from app.vlm.request.plain import TOP_P, Message, Request, one_message
from app.vlm.request.prompt import example_parts, most_parts, prompt
from app.vlm.request.question import MAX_NEW_TOKENS, Question
from app.vlm.request.schema import schema


def request_for(connection: Connection, question: Question) -> Request:
    """What goes out for a question."""
    words, provider = prompt(question), provider_of(connection)
    return Request(
        model=connection.model,
        system=words.system,
        messages=(*_examples(question), *one_message(*words.parts)),
        schema=schema(
            question.template, len(question.photos), question.coordinates, most_parts(question)
        ),
        temperature=question.template.temperature,
        top_p=TOP_P,
        max_new_tokens=MAX_NEW_TOKENS,
        extra=provider.body_for(connection),
        context_window=provider.window_for(connection),
        stream=connection.switches.streams is not False,
    )


def _examples(question: Question) -> tuple[Message, ...]:
    """Each as if it had been asked and answered before."""
    return tuple(
        message
        for example in question.examples
        for message in (
            Message("user", example_parts(example)),
            Message("assistant", (example.answer,)),
        )
    )
