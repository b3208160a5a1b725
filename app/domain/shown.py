"""What the run that counts was shown of a photo."""

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.run import Run
from app.domain.sent import Sent


def shown(case: Case, photo: Photo) -> tuple[Sent, ...]:
    """The pictures of that photo the run that counts was shown: several where it went in parts,
    none where no run has seen it, as where its answer was taken."""
    runs = (i.run for i in case.inspections if any(p.id == photo.id for p in i.photos))
    run = next(runs, None)
    return sent_in(run, photo) if run and run.taken is None else ()


def sent_in(run: Run, photo: Photo) -> tuple[Sent, ...]:
    """The same of any one run. Runs from before this was recorded were shown the photo as it was
    prepared when it came in."""
    if photo.id not in run.asked.photo_ids:
        return ()
    told = tuple(sent for sent in run.asked.sent if sent.photo_id == photo.id)
    return told or (Sent(photo.id, photo.sent),)
