"""A file is no usable photo."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors.base import AppError


class Refusal(StrEnum):
    """Why a file is not taken as a photo."""

    NOT_A_FILE = "not_a_file"  # a folder, device, pipe or link
    MISSING = "missing"
    NO_ACCESS = "no_access"
    EMPTY = "empty"
    TOO_LARGE = "too_large"  # bytes
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_SMALL = "too_small"  # sides in pixels
    NO_READER = "no_reader"  # the optional part that reads writing is not installed
    TOO_NARROW = "too_narrow"  # sides too unequal to be shown to a model
    UNKNOWN_FORMAT = "unknown_format"
    BROKEN = "broken"
    TOOK_TOO_LONG = "took_too_long"
    TOO_MUCH_MEMORY = "too_much_memory"
    DECODER_DIED = "decoder_died"
    DUPLICATE = "duplicate"  # already in this case
    # Of files that hold photos: messages, archives, documents.
    NO_PHOTO_INSIDE = "no_photo_inside"
    LOCKED = "locked"  # by a password
    NESTED = "nested"  # inside one that was itself inside another
    TOO_MANY_INSIDE = "too_many_inside"
    UNPACKS_TOO_LARGE = "unpacks_too_large"
    PAST_THE_MOST = "past_the_most"  # photos of a batch's case
    PUT_AWAY = "put_away"  # what it is a copy of is gone: nobody may be shown it any more


@dataclass(eq=False)
class PhotoRefused(AppError):
    """name: the file's name for display; detail: a figure or format, where one helps."""

    name: str
    refusal: Refusal
    detail: str = ""


@dataclass(eq=False)
class PhoneNotServed(AppError):
    """address: the private one that can't be listened at; said: what the system reported."""

    address: str = ""
    said: str = ""


@dataclass(eq=False)
class PhotoOnRecord(AppError):
    """A model was asked about the photo: it stays in the case for good."""


@dataclass(eq=False)
class OrderOnRecord(PhotoOnRecord):
    """A model was asked about photos in the order they are in."""


@dataclass(eq=False)
class PhotoLost(AppError):
    """Nothing is left of a case's photo in the data folder; name: the file's, for display."""

    name: str = ""


@dataclass(eq=False)
class PhotosDropped(PhotoLost):
    """The case's photos were deleted, as the office keeps them no longer; name: of one of them."""


@dataclass(eq=False)
class PhotoNotPrepared(PhotoRefused):
    """A photo of a case can't be made into what a model is to be sent."""
