#!/bin/sh
# The disk image people open: make-dmg.sh dist/Tessera.app dist/tessera-….dmg
# Notices and the list of parts were written into the folder beside the application.
set -eu
app=$1
image=$2
inside=$(mktemp -d)
trap 'rm -rf "$inside"' EXIT
ditto "$app" "$inside/Tessera.app"
beside=$(dirname "$app")/tessera
cp "$beside/THIRD-PARTY-NOTICES.txt" "$beside/sbom.cdx.json" "$inside/"
ln -s /Applications "$inside/Applications"
hdiutil create -quiet -ov -volname Tessera -fs HFS+ -format UDZO -srcfolder "$inside" "$image"
