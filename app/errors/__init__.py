"""Every error a person may meet. They carry data, never sentences: app.wording has the words.

AppError
├── PhotoRefused            a file is no usable photo; the others go on
│   └── PhotoNotPrepared    a photo of a case can't be made into what is sent
├── PhoneNotServed          photos from a phone can't be received at this address
├── ModelError              the model's side
│   ├── NotConnected        no connection is set up
│   ├── BadAddress          the address can't be used
│   ├── Unreachable         no connection could be made
│   │   ├── HostNotFound            nobody knows that name
│   │   ├── NothingListens          the machine is there, no server runs
│   │   ├── ProxyRefused            the network's proxy asks for a password
│   │   ├── ProxyBlocked            the network's proxy lets nobody through to it
│   │   ├── CertificateRefused      TLS: made by nobody who is trusted, as in companies
│   │   ├── CertificateOfAnother    TLS: for another host
│   │   ├── CertificateExpired      TLS: run out
│   │   ├── NoEncryption            no https there
│   │   └── ClockWrong              this computer's date or time
│   ├── ConnectionLost      it broke off in the middle
│   ├── TimedOut            nothing came in time
│   │   └── ConnectTimedOut         not even a connection
│   ├── KeyRefused          401, 403
│   │   └── KeyOfOtherRegion        keys hold in one region only
│   ├── ModelNotFound       404
│   │   └── ModelNotOpen            not opened for this account
│   ├── TooLarge            413
│   │   ├── ContextTooLong          more than the model's window
│   │   ├── TooManyImages
│   │   └── ImageTooLarge
│   ├── PictureUnreadable   a picture could not be decoded there
│   ├── SeesNoPictures      the model takes text only
│   ├── ThinkingRefused     its thinking can't be switched so
│   ├── TooManyPictures     more than the server takes; nothing was sent
│   ├── WindowTooSmall      more than the model's window however small; nothing was sent
│   ├── PhotoNotAsSent      a conversation's photo can't be made again as it was
│   │   └── PhotoHiddenSince        places in it were blacked out since
│   ├── RequestRefused      400 and other 4xx
│   ├── ContentRefused      moderation
│   │   └── PictureFlagged          of a photo
│   ├── RateLimited         429
│   ├── QuotaUsedUp         402, or a quota
│   │   ├── PaymentOverdue
│   │   └── FreeTierUsedUp
│   ├── ServerFailed        5xx, or an error inside the stream
│   │   ├── ServerLoading           the model is still being loaded
│   │   ├── ServerBusy              its queue is full
│   │   ├── ServerTimedOut          a time limit of its own
│   │   └── OutOfMemory
│   ├── Redirected          3xx: never followed
│   └── BadAnswer           what came is no answer of this dialect
├── StoreError              the case store
│   ├── StoreInUse          another Tessera has this folder open
│   ├── StoreTooNew         written by a newer Tessera
│   ├── StoreDamaged        the database can't be read
│   ├── StoreUnwritable     disk full, no rights, a network drive
│   └── NotInStore          a case, photo or finding that is not there
├── ReportNotWritten        the PDF could not be written
├── TableUnusable           an office's product table can't be read
├── TemplateError           a template can't be used
│   ├── NoTemplate          there is none of that name
│   ├── TemplateFlawed      it is not as a template has to be
│   └── TemplateNotSaved    its file could not be written
└── SettingsError
    ├── SettingsUnreadable  the settings file is damaged; defaults are used
    ├── KeyNotKept          the system's keyring took no key
    ├── BadSetting          a value that is not allowed
    └── UnknownConnection   no connection is saved under this name
"""

from app.errors.base import AppError
from app.errors.keeping import (
    BadSetting,
    KeyNotKept,
    NotInStore,
    ReportNotWritten,
    SettingsError,
    SettingsUnreadable,
    StoreDamaged,
    StoreError,
    StoreInUse,
    StoreTooNew,
    StoreUnwritable,
    UnknownConnection,
)
from app.errors.model import (
    BadAddress,
    BadAnswer,
    ConnectionLost,
    ConnectTimedOut,
    ContentRefused,
    ContextTooLong,
    FreeTierUsedUp,
    ImageTooLarge,
    KeyOfOtherRegion,
    KeyRefused,
    ModelError,
    ModelNotFound,
    ModelNotOpen,
    NotConnected,
    OutOfMemory,
    PaymentOverdue,
    PhotoHiddenSince,
    PhotoNotAsSent,
    PictureFlagged,
    PictureUnreadable,
    QuotaUsedUp,
    RateLimited,
    Redirected,
    RequestRefused,
    SeesNoPictures,
    ServerBusy,
    ServerFailed,
    ServerLoading,
    ServerTimedOut,
    ThinkingRefused,
    TimedOut,
    TooLarge,
    TooManyImages,
    TooManyPictures,
    WindowTooSmall,
)
from app.errors.photo import PhoneNotServed, PhotoNotPrepared, PhotoRefused, Refusal
from app.errors.product import TableFault, TableFlaw, TableUnusable
from app.errors.reaching import (
    CertificateExpired,
    CertificateOfAnother,
    CertificateRefused,
    ClockWrong,
    HostNotFound,
    NoEncryption,
    NothingListens,
    ProxyBlocked,
    ProxyRefused,
    Unreachable,
)
from app.errors.template import (
    Fault,
    Flaw,
    NoTemplate,
    TemplateError,
    TemplateFlawed,
    TemplateNotSaved,
)

__all__ = [
    "AppError",
    "BadAddress",
    "BadAnswer",
    "BadSetting",
    "CertificateExpired",
    "CertificateOfAnother",
    "CertificateRefused",
    "ClockWrong",
    "ConnectTimedOut",
    "ConnectionLost",
    "ContentRefused",
    "ContextTooLong",
    "Fault",
    "Flaw",
    "FreeTierUsedUp",
    "HostNotFound",
    "ImageTooLarge",
    "KeyNotKept",
    "KeyOfOtherRegion",
    "KeyRefused",
    "ModelError",
    "ModelNotFound",
    "ModelNotOpen",
    "NoEncryption",
    "NoTemplate",
    "NotConnected",
    "NotInStore",
    "NothingListens",
    "OutOfMemory",
    "PaymentOverdue",
    "PhoneNotServed",
    "PhotoHiddenSince",
    "PhotoNotAsSent",
    "PhotoNotPrepared",
    "PhotoRefused",
    "PictureFlagged",
    "PictureUnreadable",
    "ProxyBlocked",
    "ProxyRefused",
    "QuotaUsedUp",
    "RateLimited",
    "Redirected",
    "Refusal",
    "ReportNotWritten",
    "RequestRefused",
    "SeesNoPictures",
    "ServerBusy",
    "ServerFailed",
    "ServerLoading",
    "ServerTimedOut",
    "SettingsError",
    "SettingsUnreadable",
    "StoreDamaged",
    "StoreError",
    "StoreInUse",
    "StoreTooNew",
    "StoreUnwritable",
    "TableFault",
    "TableFlaw",
    "TableUnusable",
    "TemplateError",
    "TemplateFlawed",
    "TemplateNotSaved",
    "ThinkingRefused",
    "TimedOut",
    "TooLarge",
    "TooManyImages",
    "TooManyPictures",
    "UnknownConnection",
    "Unreachable",
    "WindowTooSmall",
]
