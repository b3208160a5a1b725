# Signs by Authenticode: the programs before they are packed, then, by Inno Setup while it packs,
# the installer and the uninstaller in it, which nobody can sign later:
#   py packaging\tessera.py build --frozen
#   packaging\windows\sign.ps1 -Thumbprint … -TimestampServer …
#   $env:TESSERA_SIGN = 'signtool sign /sha1 … /fd SHA256 /tr … /td SHA256 /d Tessera $f'
#   py packaging\tessera.py build --pack
# The certificate lies in the person's store or on a token; its key never comes into a file here.
param(
    [Parameter(Mandatory = $true)][string]$Thumbprint,
    [Parameter(Mandatory = $true)][string]$TimestampServer,
    [string[]]$Files = @("dist\tessera\Tessera.exe", "dist\tessera\tessera-cli.exe")
)
$ErrorActionPreference = "Stop"
$found = Get-ChildItem -Path $Files
if (-not $found) { throw "There is nothing to sign at $Files" }
foreach ($file in $found) {
    & signtool sign /sha1 $Thumbprint /fd SHA256 /tr $TimestampServer /td SHA256 /d "Tessera" $file.FullName
    if ($LASTEXITCODE -ne 0) { throw "signtool failed for $file" }
    & signtool verify /pa /tw $file.FullName
    if ($LASTEXITCODE -ne 0) { throw "The signature of $file does not hold" }
}
