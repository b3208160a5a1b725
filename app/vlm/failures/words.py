"""What the words of a server's error mean; gathered from the servers named in error_shapes."""

import re

from app import errors as er

_Kind = type[er.ModelError]


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


# Code and message in lower case; the first that fits counts.
_MEANINGS: tuple[tuple[_Kind, re.Pattern[str]], ...] = (
    (er.FreeTierUsedUp, _any_of(r"freetieronly", r"free tier")),
    (er.PaymentOverdue, _any_of(r"arrearage", r"overdue", r"in good standing")),
    (
        er.QuotaUsedUp,
        _any_of(
            r"insufficient[_ ]?(quota|balance|credit|funds)",
            r"billing|payment|current quota|credits? (exhausted|used up)",
        ),
    ),
    (
        er.PictureFlagged,
        _any_of(
            r"inputimage(sensitive|risk)",
            r"\bimages?\b.{0,60}(sensitive|inappropriate|not allowed by our safety|flagged)",
            r"(sensitive|inappropriate|flagged|moderation).{0,40}\bimages?\b",
        ),
    ),
    (
        er.ContentRefused,
        _any_of(
            r"sensitive[_ ]?content|data_?inspection_?failed|content[_ ](filter|policy)",
            r"moderation|flagged|inappropriate content|responsibleaipolicy",
        ),
    ),
    (
        er.SeesNoPictures,
        _any_of(
            r"at most 0 image",
            r"(image|vision|multimodal)\b.{0,40}\bnot (supported|support)",
            r"(not|n't) support(ed)?( the)? (image|vision|multimodal|picture)",
            r"support image input|not a multimodal model|unknown variant `image_url`|mmproj",
        ),
    ),
    (er.TooManyImages, _any_of(r"too many images|at most \d+ image|maximum number of images")),
    (
        er.ImageTooLarge,
        _any_of(
            r"oversized?image",
            r"\b(image|picture)s?\b.{0,40}(too (large|big)|exceeds? (the )?(limit|maximum|\d))",
        ),
    ),
    (
        er.PictureUnreadable,
        _any_of(
            r"(failed|unable) to (load|decode|process|parse)( the)? (image|picture)",
            r"cannot identify image|(invalid|bad|incorrect|illegal|unsupported)[ _]?image",
            r"image.{0,40}(truncated|corrupt|could not be (read|decoded)|format is illegal)",
            r"(invalid|illegal|incorrect|bad|non).base64|base64.{0,30}(invalid|decod|incorrect|pad)",
            r"incorrect padding",
        ),
    ),
    (
        er.ContextTooLong,
        _any_of(
            r"exceed_context_size|context_length_exceeded|context (length|size|window)",
            r"range of input length|max(imum)?[ _](model|message|seq)\w*[ _](len|tokens)",
            r"(prompt|input|messages?) (is|are|was) too long|(prompt|input) \(.{0,40}too long",
            r"exceeds? the (model|maximum number of tokens)|(input|prompt)s? length \d* ?exceeds?",
        ),
    ),
    (
        er.TooLarge,
        _any_of(
            r"(request|payload|entity|body|file)s?( is| are)? too (large|long)",
            r"exceeds? the maximum (length|size|allowed)",
        ),
    ),
    (
        er.OutOfMemory,
        _any_of(
            r"out of memory|outofmemory|more system memory|(failed|unable) to allocate",
            r"not enough (\w+ )?memory|insufficient (\w+ )?memory",
        ),
    ),
    (
        er.ServerLoading,
        _any_of(r"loading (the )?model|(currently|still) loading|is loading\b|loading_model"),
    ),
    (
        er.ServerBusy,
        _any_of(r"server[_ ]busy|overloaded|maximum pending requests|queue is full|at capacity"),
    ),
    (er.ServerTimedOut, _any_of(r"request_?time_?d?[_ ]?out|timed out|gateway time-?out")),
    (
        er.KeyRefused,
        _any_of(
            r"no_db_connection|invalid[_ ]?(api[_ ]?key|authorization)",
            r"(incorrect|wrong|missing|no) api[ -]key|invalid_?authentication",
            r"authentication_?error",
        ),
    ),
    (
        er.ModelNotOpen,
        _any_of(
            r"modelnotopen|servicenotopen|not activated|unpurchased",
            r"model[._]?access_?denied|no access to model",
        ),
    ),
    (
        er.ModelNotFound,
        _any_of(
            r"model_?not_?found|invalidendpointormodel|closedendpoint",
            r"\bmodel\b.{0,120}?(not found|not exist\b|is not loaded)",
        ),
    ),
    (
        er.RateLimited,
        _any_of(r"rate_?limit|limit_(requests|burst)|throttling|too many requests"),
    ),
)
_OF_THE_FORM = re.compile(r"response_format|schema|json|structured|grammar|guided")
_OF_THINKING = re.compile(r"thinking|reasoning")
_OF_TIME = re.compile(r"expired|not yet valid|timestamp|skew|clock")

_BY_STATUS: dict[int, _Kind] = {
    401: er.KeyRefused,
    402: er.QuotaUsedUp,
    403: er.KeyRefused,
    404: er.ModelNotFound,
    407: er.ProxyRefused,
    408: er.ServerTimedOut,
    413: er.TooLarge,
    429: er.RateLimited,
    504: er.ServerTimedOut,
}
# What words may say otherwise, where the status says much already; classes below them too.
_REFINED: dict[int, tuple[_Kind, ...]] = {
    401: (),
    402: (er.QuotaUsedUp,),
    403: (er.QuotaUsedUp, er.ContentRefused, er.ModelNotOpen),
    404: (er.QuotaUsedUp, er.ContentRefused, er.ModelNotOpen, er.SeesNoPictures),
    407: (),
    413: (er.TooLarge,),
    429: (er.QuotaUsedUp, er.ContentRefused),
}
_OF_A_FAILURE = (er.ServerFailed, er.TooLarge, er.SeesNoPictures, er.PictureUnreadable)


def kind_of(status: int, words: str) -> _Kind:
    """The error that a status (200 where it came inside an answer) and an error's words mean."""
    words = words.lower()
    meant = next((kind for kind, pattern in _MEANINGS if pattern.search(words)), None)
    allowed = _REFINED.get(status, _OF_A_FAILURE if status >= 500 else None)
    if meant is not None and (allowed is None or issubclass(meant, allowed)):
        return meant
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status == 200 or status >= 500:
        return er.ServerFailed
    of_thinking = _OF_THINKING.search(words) and not of_the_form(words)
    return er.ThinkingRefused if of_thinking else er.RequestRefused


def of_the_form(words: str) -> bool:
    """They speak of the form that was asked for."""
    return _OF_THE_FORM.search(words.lower()) is not None


def of_time(words: str) -> bool:
    """They speak of something that is out of date."""
    return _OF_TIME.search(words.lower()) is not None
