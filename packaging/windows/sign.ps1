# Signs by Authenticode: before they are packed, both programs and every library among them that
# nobody has signed (Qt's and Python's are signed by their makers, most packages' are not); then, by
# Inno Setup while it packs, the installer and the uninstaller in it, which nobody can sign later.
# In a shell that has signtool on its path, such as the Developer PowerShell:
#   py packaging\tessera.py build --frozen
#   packaging\windows\sign.ps1 -Thumbprint <hash> -TimestampServer <address>
#   $env:TESSERA_SIGN = 'signtool sign /sha1 <hash> /fd SHA256 /tr <address> /td SHA256 /d Tessera $f'
#   py packaging\tessera.py build --pack
# The certificate lies in the person's store or on a token; its key never comes into a file here.
param(
    [Parameter(Mandatory = $true)][string]$Thumbprint,
    [Parameter(Mandatory = $true)][string]$TimestampServer,
    [string]$Folder = "dist\tessera"
)
$ErrorActionPreference = "Stop"
foreach ($name in "Tessera.exe", "tessera-cli.exe") {
    if (-not (Test-Path -LiteralPath (Join-Path $Folder $name))) { throw "There is no $name in $Folder" }
}
$unsigned = @(
    Get-ChildItem -LiteralPath $Folder -Recurse -File |
        Where-Object { $_.Extension -in ".exe", ".dll", ".pyd" } |
        Where-Object { (Get-AuthenticodeSignature -LiteralPath $_.FullName).Status -ne "Valid" } |
        ForEach-Object { $_.FullName }
)
Write-Output "$($unsigned.Count) files to sign"
$together = 40  # files a call, so that a command stays shorter than Windows allows
for ($first = 0; $first -lt $unsigned.Count; $first += $together) {
    $files = @($unsigned | Select-Object -Skip $first -First $together)
    & signtool sign /sha1 $Thumbprint /fd SHA256 /tr $TimestampServer /td SHA256 /d "Tessera" $files
    if ($LASTEXITCODE -ne 0) { throw "signtool could not sign; nothing was packed" }
    & signtool verify /pa /tw $files
    if ($LASTEXITCODE -ne 0) { throw "A signature does not hold, or has no time" }
}
