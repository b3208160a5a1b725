"""Examples for training that the command «export» writes."""

from collections.abc import Sequence

from app.cli.ending import BAD_INPUT, DONE, code_of, say, sentence
from app.cli.options import Options
from app.desk import Desk
from app.errors import AppError
from app.training.writing import closed, write_training
from app.wording.training import NO_EXAMPLE


async def training(desk: Desk, case_ids: Sequence[str], options: Options) -> int:
    """Of these cases, or of all that are closed where none is named; the exit code."""
    folder = options.training
    if folder is None:
        return DONE
    if folder.exists() and any(folder.iterdir()):
        say(f"{folder} is not empty. Nothing was written.")
        return BAD_INPUT
    ids = case_ids if options.cases else await closed(desk)
    try:
        told = await write_training(desk, ids, folder)
    except AppError as error:
        say(sentence(error))
        return code_of(error)
    counts = ", ".join(f"{count} {split}" for split, count in told.examples.items())
    say(f"Written: {folder} ({counts})")
    for why, count in sorted(told.why.items(), key=lambda pair: -pair[1]):
        say(f"Left out: {NO_EXAMPLE[why]}: {count}")
    if told.texts:
        say(f"Texts left out because a person wrote them or they may name somebody: {told.texts}")
    if told.hidden:
        say(f"Faces and number plates blacked out that nobody had: {told.hidden}")
    return DONE
