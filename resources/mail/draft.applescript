-- Opens a draft with a report attached in the person's own mail program: Apple Mail or Outlook.
-- Arguments: subject, text, path of the report, a mailto address for any other program. They are
-- handed over as they are and never read as orders.

use AppleScript version "2.4"
use framework "AppKit"
use scripting additions

on run argv
	set {theSubject, theText, thePath, theAddress} to argv
	try
		set theProgram to mailProgram()
		if theProgram ends with "/Mail.app" then
			draftInMail(theSubject, theText, thePath)
		else if theProgram ends with "/Microsoft Outlook.app" then
			draftInOutlook(theSubject, theText, thePath)
		else
			error "it has no orders of its own"
		end if
	on error
		-- Without the report, which lies where it was written.
		open location theAddress
	end try
end run

on mailProgram()
	set anyAddress to current application's NSURL's URLWithString:"mailto:a@example.com"
	set theWorkspace to current application's NSWorkspace's sharedWorkspace()
	return (theWorkspace's URLForApplicationToOpenURL:anyAddress)'s |path|() as text
end mailProgram

on draftInMail(theSubject, theText, thePath)
	tell application "Mail"
		set theDraft to make new outgoing message with properties {subject:theSubject, content:theText & return, visible:true}
		tell content of theDraft
			make new attachment with properties {file name:(POSIX file thePath)} at after the last paragraph
		end tell
		activate
	end tell
end draftInMail

on draftInOutlook(theSubject, theText, thePath)
	-- By its name at run time: compiling needs no Outlook.
	set theOrder to "on run {theSubject, theText, thePath}
	tell application \"Microsoft Outlook\"
		set theDraft to make new outgoing message with properties {subject:theSubject, plain text content:theText}
		make new attachment at theDraft with properties {file:(POSIX file thePath)}
		open theDraft
		activate
	end tell
end run"
	run script theOrder with parameters {theSubject, theText, thePath}
end draftInOutlook
