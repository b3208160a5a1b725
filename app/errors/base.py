"""What all errors have in common. They carry data, never sentences: app.wording has the words.

AppError
├── PhotoRefused            a file is no usable photo; the others go on
│   └── PhotoNotPrepared    a photo of a case can't be made into what is sent
├── PhotoLost               nothing is left of a case's photo in the data folder
│   └── PhotosDropped           as the office keeps its photos no longer
├── PhotoOnRecord           a photo a model was asked about stays in the case
│   └── OrderOnRecord           and keeps its place
├── PhoneNotServed          photos from a phone can't be received at this address
├── CameraError             a camera gives no picture
│   ├── CameraPartMissing   the optional part for cameras is not there, or does not load
│   ├── NoCamera            none is connected
│   ├── CameraDenied        the system keeps it from this program
│   ├── CameraUnplugged     it was there, and is gone
│   └── CameraNotStarted    no picture comes: another program may have it
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
│   │   ├── KeyWanted               and none was sent
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
├── BudgetReached           a batch has spent what it may
├── LaterError              a provider's cheaper interface, which may take a day
│   ├── NoLater             the connection has none
│   ├── PostingRefused      it takes none of the questions
│   ├── PostingExpired      its time was over
│   ├── PostingCancelled    it was called off there
│   ├── PostingLost         the provider knows nothing of it any more
│   └── LeftOut             its answer has nothing about the case
├── StoreError              the case store
│   ├── StoreInUse          another Tessera has this folder open
│   │   └── StoreElsewhere          on another computer
│   ├── StoreTooNew         written by a newer Tessera
│   ├── StoreDamaged        the database can't be read
│   │   └── StoreMissing            it is gone, and cases were there
│   ├── StoreUnwritable     a network drive, or something else the system says
│   │   ├── DiskFull
│   │   └── FolderReadOnly
│   ├── FolderNameUnreadable        the data folder's name is no text
│   ├── BackupUnusable      a backup can't be put in place
│   ├── BackupNotMade       no backup could be made
│   └── NotInStore          a case, photo or finding that is not there
├── CaseNotFree             the case stands in the way
│   ├── CaseHeld            a legal hold: nothing of it is deleted
│   ├── NotDecided          nobody stands for what its report would say
│   ├── CaseClosed          to be reopened first
│   └── CaseDeleted         to be put back first
├── CaseFileRefused         a case file is not taken in
├── CaseFileNotWritten      a case could not be written into a file
├── ReportNotWritten        the PDF could not be written
│   ├── ReportOpenElsewhere     another program has it open
│   └── NoRoomForReport         the disk is full
├── NotPrinted              a printer took no page
├── ReportNotKept           its bytes are not there, or not what they were
├── ExportNotWritten        nor another program's file
│   ├── ExportOpenElsewhere     another program has it open
│   └── NoRoomForExport         the disk is full
├── NoSuchName              what is to be erased is nobody's name
├── NotStamped              a time-stamp server gave no usable stamp
├── SigningError            a report can't be signed with the office's certificate
│   ├── SigningPartMissing      what signs is not there for this system
│   ├── SignerMissing           its file can't be read
│   ├── SignerUnreadable        it is no PKCS#12
│   ├── SignerLocked            the password is missing or wrong
│   ├── SignerWithoutKey        there is no private key in it
│   ├── SignerUnsupported       a kind of key that is not supported
│   ├── SignerNotForSigning     not meant for signatures
│   ├── SignerExpired           it ran out
│   ├── SignerNotYetValid       it holds only later
│   ├── PasswordNotKept         the system's keyring did not take its password
│   └── NotSigned               the signature could not be made, or does not hold
├── TableUnusable           an office's product table can't be read
│   ├── PricesUnusable      nor its price table
│   └── SourceUnusable      nor a table of cases
├── BadPattern              no pattern of file names
├── SetUnusable             a set of labelled photos can't be read
├── MeasuringNow            a measurement holds what is to be erased
├── RunsNotAlike            two measurements are not of the same photos
│   └── LabelledOtherwise       they are, and what people labelled in them is not the same
├── TemplateError           a template can't be used
│   ├── NoTemplate          there is none of that name
│   ├── TemplateFlawed      it is not as a template has to be
│   └── TemplateNotSaved    its file could not be written
│       └── TemplateNotDeleted      nor taken away
├── RuleError               a rule can't be used
│   ├── NoRule              there is none of that name
│   ├── RuleFlawed          it is not as a rule has to be
│   └── RuleNotSaved        its file could not be written
│       └── RuleNotDeleted          nor taken away
├── UpdateError             whether there is a newer version can't be told
│   ├── UpdateNotSigned         what was announced is not signed by the office's key
│   ├── UpdateUnreadable        it does not say what is wanted of it
│   └── UpdatePartMissing       what checks signatures is not there for this system
└── SettingsError
    ├── SettingsUnreadable  the settings file is damaged; defaults are used
    ├── KeyNotKept          the system's keyring took no key
    ├── BadSetting          a value that is not allowed
    └── UnknownConnection   no connection is saved under this name
"""

from dataclasses import dataclass, fields


@dataclass(eq=False)
class AppError(Exception):
    """Something in the user's world went wrong; its fields say what."""

    def data(self) -> dict[str, str]:
        """The fields as text, to keep on record and to fill sentences with."""
        return {f.name: str(getattr(self, f.name)) for f in fields(self)}

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.data().items())
        return f"{type(self).__name__}({told})"
