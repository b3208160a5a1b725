"""What is said where a model's server refused or failed."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import SAFE, Words

ANSWERING: dict[type[er.AppError], Words] = {
    er.KeyRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} does not accept the key."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Enter the key again in the settings."),
    ),
    er.KeyWanted: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} asks for a key, and none is kept for it."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Enter the key in the settings."),
    ),
    er.KeyOfOtherRegion: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} does not accept the key. Keys hold in one region; this may be another's.",
        ),
        SAFE,
        QT_TRANSLATE_NOOP(
            "Errors", "In the settings, choose the region in which the key was made."
        ),
    ),
    er.ModelNotFound: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} knows no model «{model}», or the address is wrong."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Check model and address in the settings."),
    ),
    er.ModelNotOpen: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The model «{model}» is not opened for your account at {host}."
        ),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Open it in the provider's console, then analyse again."),
    ),
    er.TooLarge: Words(
        QT_TRANSLATE_NOOP("Errors", "The photos are more than {host} takes in one request."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Ask whoever runs the server to allow larger requests."),
    ),
    er.ContextTooLong: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The photos and the question are more than the model at {host} holds at once{figures}.",
        ),
        SAFE,
        QT_TRANSLATE_NOOP(
            "Errors", "Give the server's model a larger context window, or leave out a photo."
        ),
    ),
    er.TooManyImages: Words(
        QT_TRANSLATE_NOOP("Errors", "The model at {host} takes fewer photos at once{most_told}."),
        SAFE,
        QT_TRANSLATE_NOOP(
            "Errors", "Leave out photos, or use a connection that takes more of them."
        ),
    ),
    er.ImageTooLarge: Words(
        QT_TRANSLATE_NOOP("Errors", "A photo is larger than {host} takes."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Leave out the largest photo, then analyse again."),
    ),
    er.PictureUnreadable: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} could not read a photo."),
        SAFE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Test the connection in the settings: it shows whether the model sees pictures.",
        ),
    ),
    er.SeesNoPictures: Words(
        QT_TRANSLATE_NOOP("Errors", "The model «{model}» at {host} takes no pictures."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Choose a model that sees in the settings."),
    ),
    er.ThinkingRefused: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The model at {host} does not take how this connection switches its thinking."
        ),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "In the settings, leave the model's thinking as it is."),
    ),
    er.RequestRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} refused the request ({status})."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Test the connection in the settings."),
    ),
    er.ContentRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} refused these photos or words by its own rules."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Leave out what it objects to, or use another model."),
    ),
    er.PictureFlagged: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} refused a photo by its own rules."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Leave out the photo it objects to, or use another model."),
    ),
    er.RateLimited: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} has too much to do. It asks to wait {wait}."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Ask again when the time is over."),
    ),
    er.QuotaUsedUp: Words(
        QT_TRANSLATE_NOOP("Errors", "The account at {host} has no credit left."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Top up the account, then analyse again."),
    ),
    er.PaymentOverdue: Words(
        QT_TRANSLATE_NOOP("Errors", "The account at {host} has a bill that is not paid."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Pay what is due there, then analyse again."),
    ),
    er.FreeTierUsedUp: Words(
        QT_TRANSLATE_NOOP("Errors", "The free part of the account at {host} is used up."),
        SAFE,
        QT_TRANSLATE_NOOP(
            "Errors", "Allow paid use in the provider's console, then analyse again."
        ),
    ),
    er.ServerFailed: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} reported a failure of its own ({status})."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Analyse again in a moment."),
    ),
    er.ServerLoading: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} is still loading its model, after {seconds} s."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Analyse again in a minute."),
    ),
    er.ServerBusy: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} has too many questions waiting."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Analyse again in a moment."),
    ),
    er.ServerTimedOut: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} gave the answer up after a time limit of its own."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Analyse again with fewer photos."),
    ),
    er.OutOfMemory: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The memory of {host} is too small for this model or these photos."
        ),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Have a smaller model run there, or one of fewer bits."),
    ),
}
