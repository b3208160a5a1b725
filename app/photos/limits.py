"""Every limit a photo has to keep, declared once."""

import sys
from dataclasses import dataclass

MAX_FILE_BYTES = 64 * 1024 * 1024
MAX_PIXELS = 120_000_000

# A vision model of the Qwen3-VL family cuts a picture into squares of 32 px, and servers refuse
# sides more unequal than 200 to 1: below these nothing can be shown to a model.
MIN_SIDE = 32
MAX_SIDE_RATIO = 200

SENT_PIXELS = 1_300_000
SENT_QUALITY = 90
# 12 Mpx and 48 Mpx JPEGs decode at 1/2 and 1/4 to just under this, with no further step.
SCREEN_PIXELS = 3_200_000
SCREEN_QUALITY = 88
# A JPEG is not decoded smaller than this (an 8 Mpx one at 1/2), so that the screen picture can
# be zoomed into.
LEAST_DECODED_PIXELS = 1_900_000
THUMB_SIDE = 256
THUMB_QUALITY = 85

# A photo is read at this size: of a 48 Mpx JPEG at 1/2, whose pixels hold no more, of a 12 Mpx one
# at its own.
READ_PIXELS = 16_777_216
LEAST_READ_PIXELS = 8_000_000
MAX_BARCODES = 64
# Writing is read at what the reader makes of a larger picture anyway: 2,000 px a side.
WRITING_PIXELS = 4_000_000
LEAST_WRITING_PIXELS = 2_900_000
FAINT_SIDE = 1280
MAX_LINES = 1000
# Faces are looked for in a picture no larger than this a side: larger ones only cost time.
FACES_SIDE = 1280
MAX_FACES = 200
# Of all that is read off one photo; a QR code holds 7,089 at most.
MAX_READ_CHARACTERS = 64 * 1024

# Of a progressive JPEG's pixels and coefficients, before another way is taken: 24 Mpx.
MOST_HELD_BYTES = 150_000_000

MAX_PROFILE_BYTES = 4 * 1024 * 1024
MAX_FACT_CHARACTERS = 120
MAX_NAME_CHARACTERS = 120
# A picture may be larger where a template asks for it: what Qwen3-VL takes at most.
MAX_CUT_PIXELS = 16_777_216
# Around a blackout: a picture made smaller carries what lay inside this far beyond its edge.
BLACKOUT_MARGIN = 4
# Three JPEGs and a few hundred bytes of facts, the largest seen being under 5 MB; or four parts
# of a photo at the size above; or one photo out of a file that holds several, and what it is.
MAX_ANSWER_BYTES = MAX_FILE_BYTES + 1024 * 1024

# A message, archive or document that holds photos: fifty of a phone.
MAX_HOLDER_BYTES = 256 * 1024 * 1024
MAX_UNPACKED_BYTES = 512 * 1024 * 1024
MAX_INSIDE = 200
# Signatures and letterheads of messages and documents are smaller, photos are not.
LEAST_SIDE_INSIDE = 200
# They come out in batches that end once one of these is reached.
BATCH_BYTES = 32 * 1024 * 1024
BATCH_SECONDS = 2.0
BATCH_COUNT = 40
# A table of cases, and what is read of it.
MAX_TABLE_BYTES = 32 * 1024 * 1024
MAX_TABLE_ROWS = 50_000
MAX_TABLE_COLUMNS = 200
MAX_TABLE_SPANS = 50_000  # merged cells that reach over rows
MAX_CELL_CHARACTERS = 4_000
# A page is drawn at the resolution of the pictures on it, at least this, in dots per inch.
PAGE_DPI = 150
# Address space that glibc sets aside for a thread: its stack, and memory of its own.
_A_THREADS_OWN = 76_000_000


@dataclass(frozen=True, slots=True)
class ChildLimits:
    """What a decoding child may use for one photo.

    seconds: wall clock. memory: bytes on top of what the child has at its start; a WebP of
    120 Mpx, the hungriest of what is allowed, needs 15 bytes a pixel, and a photo before it may
    have left what was set aside for a thread.
    by_system: the operating system holds the memory limit (RLIMIT_AS); elsewhere, macOS and
    Windows, the parent looks at the child's resident memory.
    behind: everything else on the machine goes first, where the system knows that.
    """

    seconds: float = 10.0
    memory: int = 2_000_000_000 + _A_THREADS_OWN
    by_system: bool = sys.platform == "linux"
    behind: bool = False


# Reading writing takes some 12 s of a processor for a 3 Mpx picture, and 0.8 GB.
WRITING_LIMITS = ChildLimits(seconds=120.0, memory=4_000_000_000)
