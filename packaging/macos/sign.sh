#!/bin/sh
# Signs the application and has Apple notarise the image:
#   sign.sh "Developer ID Application: …" keychain-profile dist/Tessera.app dist/tessera-….dmg
# The profile was made once by: xcrun notarytool store-credentials
set -eu
identity=$1
profile=$2
app=$3
image=$4
here=$(dirname "$0")
rights="$here/entitlements.plist"
# From the inside out: what is around is sealed over what is within.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$identity"
find "$app/Contents/Frameworks" -type d -name '*.framework' -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$identity"
codesign --force --timestamp --options runtime --entitlements "$rights" --sign "$identity" "$app"
codesign --verify --strict --deep "$app"
sh "$here/make-dmg.sh" "$app" "$image"
codesign --force --timestamp --sign "$identity" "$image"
xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature "$image"
