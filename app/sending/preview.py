"""What is sent, to be looked at before it is: pictures, words, where to, how large, how dear."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.case import Case
from app.domain.estimate import Estimate
from app.domain.inspection import Inspection
from app.domain.named import Named, named_in
from app.domain.place.region import Region
from app.domain.read.private_places import private_places
from app.domain.sent import Adjustment
from app.domain.template import Template
from app.sending.beside import Beside
from app.sending.pack import Packed, Packing, draft_of
from app.settings.connection import Connection
from app.settings.price import cost_of
from app.settings.providers import provider_of
from app.settings.settings import Settings
from app.vlm.request.asking import request_for
from app.vlm.request.plain import Request
from app.vlm.request.question import Picture
from app.vlm.request.size import message_tokens, picture_tokens, request_tokens


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture as it will be sent. number: of its photo in the case; part: from 1, of parts;
    place: the part of the photo it shows; blackouts: how many there are in the photo; private:
    how many faces and number plates were found in it that are not blacked out; example: the
    number of the closed case it is an example of, "" where it is of this case."""

    number: int
    part: int
    parts: int
    place: Region
    path: Path
    width: int
    height: int
    size_bytes: int
    tokens: int
    blackouts: int
    private: int = 0
    example: str = ""


@dataclass(frozen=True, slots=True)
class Room:
    """Tokens: of the words, of the pictures, of the longest answer, and of the window they have
    to fit in together. All but the window are estimates."""

    words: int
    pictures: int
    answer: int
    window: int


@dataclass(frozen=True, slots=True)
class Preview:
    """One request. system and said: the words exactly as they go out, with each picture in its
    place; asking: what it costs to ask, answering: what the longest answer does on top, exact
    decimals in the price's currency, "" where no price is set; named: whom the question names.
    estimate: what all looks at these photos take together, None where nobody reckoned; examples:
    numbers of the closed cases that go before it; examples_take: their tokens, in the room's."""

    connection: Connection
    system: str
    said: tuple[str | ShownPicture, ...]
    room: Room
    asking: str
    answering: str
    adjustments: tuple[Adjustment, ...]
    named: tuple[Named, ...]
    estimate: Estimate | None = None
    examples: tuple[str, ...] = ()
    examples_take: int = 0

    @property
    def pictures(self) -> tuple[ShownPicture, ...]:
        """The photos' pictures in the order they are sent."""
        return tuple(each for each in self._shown if not each.example)

    @property
    def of_examples(self) -> tuple[ShownPicture, ...]:
        """Those of the examples."""
        return tuple(each for each in self._shown if each.example)

    @property
    def _shown(self) -> tuple[ShownPicture, ...]:
        return tuple(part for part in self.said if isinstance(part, ShownPicture))


async def preview(
    packing: Packing,
    case: Case,
    inspection: Inspection,
    template: Template,
    settings: Settings,
    beside: tuple[Beside, ...] = (),
) -> Preview:
    """What an analysis of that inspection would send now, beside: examples before it. The pictures
    are made for it, and are not made again for the analysis. Raises like Packing.pack()."""
    connection = settings.in_use
    draft = replace(
        draft_of(case, template, connection, settings.reports_in),
        examples=tuple(each.example for each in beside),
    )
    packed = await packing.pack(draft, inspection.photos, connection, template.pixels)
    request = request_for(connection, packed.question)
    room = _room(request, packed, connection)
    sent = room.words + room.pictures
    return Preview(
        connection=connection,
        system=request.system,
        said=_said(request, packed, case, beside),
        room=room,
        asking=cost_of(connection.price, sent, 0),
        answering=cost_of(connection.price, 0, room.answer),
        adjustments=packed.question.adjustments,
        named=named_in(packed.question.text, case, settings.adjuster),
        examples=tuple(each.number for each in beside),
        examples_take=sum(map(message_tokens, request.messages[: 2 * len(beside)])),
    )


def _room(request: Request, packed: Packed, connection: Connection) -> Room:
    beside = (p for example in packed.question.examples for p in example.pictures)
    shown = (*packed.question.pictures, *beside)
    pictures = sum(picture_tokens(p.width, p.height) for p in shown)
    window = provider_of(connection).window_for(connection)
    words = request_tokens(request) - pictures
    return Room(words, pictures, request.max_new_tokens, window)


def _said(
    request: Request, packed: Packed, case: Case, beside: tuple[Beside, ...]
) -> tuple[str | ShownPicture, ...]:
    paths = dict(zip(map(id, packed.question.pictures), packed.paths, strict=True))
    photos = {photo[0].photo_id: photo for photo in packed.question.photos}
    seen = {photo.id: photo for photo in case.photos}
    others = {
        id(picture): _shown(picture, path, number, (picture,), example=each.number)
        for each in beside
        for number, (picture, path) in enumerate(
            zip(each.example.pictures, each.paths, strict=True), 1
        )
    }

    def shown(picture: Picture) -> ShownPicture:
        number, photo = case.photo_number(picture.photo_id), seen[picture.photo_id]
        private = len(private_places(photo, case.kind))
        parts = photos[picture.photo_id]
        return _shown(picture, paths[id(picture)], number, parts, private=private)

    every = (part for message in request.messages for part in message.parts)
    return tuple(
        part if isinstance(part, str) else others.get(id(part)) or shown(part) for part in every
    )


def _shown(
    picture: Picture,
    path: Path,
    number: int,
    parts: tuple[Picture, ...],
    private: int = 0,
    example: str = "",
) -> ShownPicture:
    return ShownPicture(
        number=number,
        part=parts.index(picture) + 1,
        parts=len(parts),
        place=picture.part,
        path=path,
        width=picture.width,
        height=picture.height,
        size_bytes=len(picture.jpeg),
        tokens=picture_tokens(picture.width, picture.height),
        blackouts=len(picture.blackouts),
        private=private,
        example=example,
    )
