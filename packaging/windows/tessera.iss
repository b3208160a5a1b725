; The installer for Windows, made by Inno Setup 6.3 or newer: iscc /DVersion=… /DSource=… tessera.iss
; Installs for the person alone, without an administrator, unless asked otherwise:
;   setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART            silent, for this person
;   setup.exe /ALLUSERS /VERYSILENT                               for everyone, as administrator
;   … /DATADIR="D:\Cases" /DIR="D:\Programs\Tessera" /TASKS="desktopicon,path" /LOG="setup.log"
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
; Not every Inno Setup brings Chinese along; what the file here has not is said in English.
Name: "zh"; MessagesFile: "compiler:Default.isl,ChineseSimplified.isl"

[Messages]
en.ConfirmUninstall=Remove %1? Your cases stay where they are.
de.ConfirmUninstall=%1 entfernen? Ihre Fälle bleiben, wo sie sind.

[CustomMessages]
en.CasesStay=Tessera was removed. Your cases stay where they are:%n%n%1
de.CasesStay=Tessera wurde entfernt. Ihre Fälle bleiben, wo sie sind:%n%n%1
zh.CasesStay=Tessera 已卸载。您的案件仍保留在原处：%n%n%1
en.OnPath=Make the command tessera-cli known to every command line
de.OnPath=Den Befehl tessera-cli jeder Kommandozeile bekannt machen
zh.OnPath=在任何命令行中都能使用 tessera-cli 命令
en.CaseFile=Tessera case
de.CaseFile=Tessera-Fall
zh.CaseFile=Tessera 案件

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:OnPath}"; Flags: unchecked

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
Root: HKA; Subkey: "Software\Classes\Tessera.Case"; ValueType: string; ValueData: "{cm:CaseFile}"; Flags: uninsdeletekey
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

{ Where Windows keeps the path: of the person, or of the computer. }
procedure FindPath(var Root: Integer; var Key: String);
begin
  if IsAdminInstallMode then begin
    Root := HKEY_LOCAL_MACHINE;
    Key := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment';
  end else begin
    Root := HKEY_CURRENT_USER;
    Key := 'Environment';
  end;
end;

{ The folders of a path without the program's own. }
function Others(Path: String): String;
var
  Folder: String;
  Stop: Integer;
begin
  Result := '';
  while Path <> '' do begin
    Stop := Pos(';', Path + ';');
    Folder := Copy(Path, 1, Stop - 1);
    Delete(Path, 1, Stop);
    if CompareText(RemoveBackslash(Folder), RemoveBackslash(ExpandConstant('{app}'))) <> 0 then begin
      if Result <> '' then
        Result := Result + ';';
      Result := Result + Folder;
    end;
  end;
end;

{ Puts the program's folder at the end of the path, once, or takes it out. }
procedure SetPath(Named: Boolean);
var
  Root: Integer;
  Key, Was, Path: String;
begin
  FindPath(Root, Key);
  Was := '';
  RegQueryStringValue(Root, Key, 'Path', Was);
  Path := Others(Was);
  if not Named and (Length(Was) - Length(Path) < 2) then
    exit; { a separator at an end at most }
  if Named then begin
    if (Path <> '') and (Path[Length(Path)] <> ';') then
      Path := Path + ';';
    Path := Path + ExpandConstant('{app}');
  end;
  if (Path = '') and (Was <> '') then
    RegDeleteValue(Root, Key, 'Path')
  else if Path <> Was then
    RegWriteExpandStringValue(Root, Key, 'Path', Path);
end;

procedure CurStepChanged(Step: TSetupStep);
begin
  if Step = ssPostInstall then
    SetPath(WizardIsTaskSelected('path'));
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Place: String;
begin
  if Step = usUninstall then
    SetPath(False);
  if (Step <> usPostUninstall) or UninstallSilent then
    exit;
  Place := GetEnv('TESSERA_DATA_DIR');
  if Place = '' then
    Place := '%LOCALAPPDATA%\Tessera';
  MsgBox(FmtMessage(CustomMessage('CasesStay'), [Place]), mbInformation, MB_OK);
end;
