; The installer for Windows, made by Inno Setup 6.3 or newer: iscc /DVersion=… /DSource=… tessera.iss
; Installs for the person alone, without an administrator, unless asked otherwise:
;   setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART            silent, for this person
;   setup.exe /ALLUSERS /VERYSILENT                               for everyone, as administrator
;   … /DATADIR="D:\Cases" /DIR="D:\Programs\Tessera" /TASKS="desktopicon" /LOG="setup.log"
; Roll-out: /SAVEINF=tessera.inf writes what was chosen, /LOADINF=tessera.inf takes it elsewhere.

#ifndef Version
  #error Version is not said
#endif
#ifndef Source
  #error Source is not said
#endif

[Setup]
AppId={{7C1B7A52-9B6E-4C0C-8C4B-0D9A6C4F2E11}
AppName=Tessera
AppVersion={#Version}
VersionInfoVersion={#Version}.0
DefaultDirName={autopf}\Tessera
DefaultGroupName=Tessera
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
UninstallDisplayIcon={app}\Tessera.exe
WizardStyle=modern
#ifdef Signed
SignTool=tessera
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.CasesStay=Tessera was removed. Your cases stay where they are:%n%n%1
de.CasesStay=Tessera wurde entfernt. Ihre Fälle bleiben, wo sie sind:%n%n%1

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Libraries of the version before; cases never lie here.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Tessera"; Filename: "{app}\Tessera.exe"
Name: "{autodesktop}\Tessera"; Filename: "{app}\Tessera.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.tessera"; ValueType: string; ValueData: "Tessera.Case"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Tessera.Case"; ValueType: string; ValueData: "Tessera case"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Tessera.Case\DefaultIcon"; ValueType: string; ValueData: "{app}\Tessera.exe,0"
Root: HKA; Subkey: "Software\Classes\Tessera.Case\shell\open\command"; ValueType: string; ValueData: """{app}\Tessera.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "TESSERA_DATA_DIR"; ValueData: "{param:DATADIR}"; Check: HasDataDir and not IsAdminInstallMode
Root: HKLM; Subkey: "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"; ValueType: expandsz; ValueName: "TESSERA_DATA_DIR"; ValueData: "{param:DATADIR}"; Check: HasDataDir and IsAdminInstallMode

[Run]
Filename: "{app}\Tessera.exe"; Description: "{cm:LaunchProgram,Tessera}"; Flags: nowait postinstall skipifsilent

[Code]
function HasDataDir: Boolean;
begin
  Result := ExpandConstant('{param:DATADIR}') <> '';
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Place: String;
begin
  if (Step <> usPostUninstall) or UninstallSilent then
    exit;
  Place := GetEnv('TESSERA_DATA_DIR');
  if Place = '' then
    Place := '%LOCALAPPDATA%\Tessera';
  MsgBox(FmtMessage(CustomMessage('CasesStay'), [Place]), mbInformation, MB_OK);
end;
