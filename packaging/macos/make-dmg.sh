#!/bin/sh
# The disk image people open: make-dmg.sh Tessera.app tessera.dmg
set -eu
app=$1
image=$2
inside=$(mktemp -d)
trap 'rm -rf "$inside"' EXIT
ditto "$app" "$inside/Tessera.app"
ln -s /Applications "$inside/Applications"
hdiutil create -quiet -ov -volname Tessera -fs HFS+ -format UDZO -srcfolder "$inside" "$image"
