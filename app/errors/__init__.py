"""Every error a person may meet. They carry data, never sentences: app.wording has the words.

AppError
├── PhotoRefused            a file is no usable photo; the others go on
├── ModelError              the model's side
│   ├── NotConnected        no connection is set up
│   ├── BadAddress          the address can't be used
│   ├── Unreachable         no connection could be made
│   ├── ProxyRefused        407: the proxy on the way asks for a password
│   ├── ConnectionLost      it broke off in the middle
│   ├── TimedOut            nothing came in time
│   ├── KeyRefused          401, 403
│   ├── ModelNotFound       404
│   ├── TooLarge            413, or more than the model's window
│   ├── RequestRefused      400 and other 4xx
│   ├── ContentRefused      moderation
│   ├── RateLimited         429
│   ├── QuotaUsedUp         402, or a quota
│   ├── ServerFailed        5xx, or an error inside the stream
│   ├── Redirected          3xx: never followed
│   └── BadAnswer           what came is no answer of this dialect
├── StoreError              the case store
│   ├── StoreInUse          another Tessera has this folder open
│   ├── StoreTooNew         written by a newer Tessera
│   ├── StoreDamaged        the database can't be read
│   ├── StoreUnwritable     disk full, no rights, a network drive
│   └── NotInStore          a case, photo or finding that is not there
├── ReportNotWritten        the PDF could not be written
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
    ContentRefused,
    KeyRefused,
    ModelError,
    ModelNotFound,
    NotConnected,
    ProxyRefused,
    QuotaUsedUp,
    RateLimited,
    Redirected,
    RequestRefused,
    ServerFailed,
    TimedOut,
    TooLarge,
    Unreachable,
)
from app.errors.photo import PhotoRefused, Refusal

__all__ = [
    "AppError",
    "BadAddress",
    "BadAnswer",
    "BadSetting",
    "ConnectionLost",
    "ContentRefused",
    "KeyNotKept",
    "KeyRefused",
    "ModelError",
    "ModelNotFound",
    "NotConnected",
    "NotInStore",
    "PhotoRefused",
    "ProxyRefused",
    "QuotaUsedUp",
    "RateLimited",
    "Redirected",
    "Refusal",
    "ReportNotWritten",
    "RequestRefused",
    "ServerFailed",
    "SettingsError",
    "SettingsUnreadable",
    "StoreDamaged",
    "StoreError",
    "StoreInUse",
    "StoreTooNew",
    "StoreUnwritable",
    "TimedOut",
    "TooLarge",
    "UnknownConnection",
    "Unreachable",
]
