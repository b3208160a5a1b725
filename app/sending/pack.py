"""A question with its pictures as they will be sent, made ready and not sent yet."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.sent import Adjustment
from app.domain.template import Template
from app.domain.words import Language
from app.errors import ModelError, PhotoNotPrepared, Refusal
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.photos.pictures import pictures
from app.sending.plan import Plan, Planned, Tokens, Views, plan, smaller
from app.settings.connection import Connection
from app.settings.providers import provider_of
from app.vlm.request.asking import request_for
from app.vlm.request.prompt import MAX_CAME_WITH
from app.vlm.request.question import Picture, Question
from app.vlm.request.size import request_tokens
from app.vlm.wire.address import endpoint


@dataclass(frozen=True, slots=True)
class Packed:
    """question: complete; paths: where each of its pictures lies, in order."""

    question: Question
    paths: tuple[Path, ...]


class Packing:
    """Makes the pictures of a question, as large as its template wants and its model takes."""

    def __init__(self, files: PhotoFiles, decoder: Decoder) -> None:
        self._files, self._decoder = files, decoder

    async def pack(
        self,
        draft: Question,
        photos: Sequence[Photo],
        connection: Connection,
        pixels: int,
        views: Views = (),
    ) -> Packed:
        """The draft, a question without pictures, with those of the photos, of at most so many
        pixels each; views: parts of them that are shown instead, each as a photo of its own.
        Pictures that were made before are not made again.

        Raises TooManyImages, WindowTooSmall, PhotoNotPrepared and StoreUnwritable.
        """
        try:
            planned = plan(
                photos, pixels, connection, measured(draft, connection), views, draft.beside
            )
        except ModelError as error:
            error.host = endpoint(connection).host
            raise
        return await self._made(draft, planned, provider_of(connection).picture_bytes)

    async def _made(self, draft: Question, wanted: Plan, most_bytes: int) -> Packed:
        ready, adjustments = [], list(wanted.adjustments)
        for photo in dict.fromkeys(planned.photo for planned in wanted.pictures):
            of_photo = [planned for planned in wanted.pictures if planned.photo is photo]
            for planned, jpeg in zip(of_photo, await self.jpegs(of_photo), strict=True):
                fitting, small = await self._within(planned, jpeg, most_bytes)
                if fitting is not planned:
                    adjustments.append(Adjustment.SMALLER_FOR_BYTES)
                ready.append((fitting, small))
        return Packed(
            replace(
                draft,
                pictures=tuple(planned.picture(jpeg) for planned, jpeg in ready),
                adjustments=tuple(dict.fromkeys(adjustments)),
            ),
            tuple(self._path(planned) for planned, _ in ready),
        )

    async def _within(
        self, planned: Planned, jpeg: bytes, most_bytes: int
    ) -> tuple[Planned, bytes]:
        """The picture a step smaller each time, until the server takes as large a file."""
        while most_bytes and len(jpeg) > most_bytes and (less := smaller(planned)):
            planned = less
            (jpeg,) = await self.jpegs([planned])
        return planned, jpeg

    async def jpegs(self, planned: Sequence[Planned]) -> list[bytes]:
        """Pictures of one photo, all of them cuts or none. Raises PhotoNotPrepared."""
        photo = planned[0].photo
        cuts = [each.cut for each in planned if each.cut is not None]
        if cuts:
            return await pictures(photo, cuts, self._files, self._decoder)
        try:
            return [await asyncio.to_thread(self._files.prepared(photo.sha256).read_bytes)]
        except OSError as error:
            raise PhotoNotPrepared(photo.name, Refusal.MISSING) from error

    def _path(self, planned: Planned) -> Path:
        sha256 = planned.photo.sha256
        return self._files.cut(sha256, planned.cut) if planned.cut else self._files.prepared(sha256)


def draft_of(
    case: Case, template: Template, connection: Connection, language: Language
) -> Question:
    """What is asked about photos of the case, still without them: the person's question, or the
    template's usual one. Nothing else of the case goes into it."""
    return Question(
        template=template,
        text=case.question.strip() or template.question(language),
        language=language,
        pictures=(),
        run_id=uuid4().hex,
        coordinates=provider_of(connection).coordinates_for(connection),
        came_with=case.text.strip()[:MAX_CAME_WITH] if template.takes_text else "",
    )


def measured(draft: Question, connection: Connection) -> Tokens:
    """How many tokens the draft takes with such pictures and its longest answer."""

    def tokens(shown: Sequence[Picture]) -> int:
        request = request_for(connection, replace(draft, pictures=tuple(shown)))
        return request_tokens(request) + request.max_new_tokens

    return tokens
