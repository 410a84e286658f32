; Ieum for one user of a PC: no administrator, no question that has to be answered.
;   Ieum-Setup-VERSION.exe /S installs silently; Uninstall.exe /S removes silently and keeps the shop's records.
; Exit codes of the silent ones: 0 done, 2 Ieum is running, 3 the backup could not be made (nothing was changed).

Target amd64-unicode
Unicode true
!ifdef QUICK
    SetCompressor zlib
!else
    SetCompressor /SOLID lzma
    SetCompressorDictSize 64
!endif
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Ieum"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define DATA "$LOCALAPPDATA\ieum"

Name "$(PROGRAM_NAME)"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Ieum"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "Ieum ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Ieum"
VIAddVersionKey "FileDescription" "Ieum Setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\ieum.exe"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "English"
!include texts.nsh

Var Backup

; The program's own file cannot be written while it runs.
!macro STOP_WHILE_RUNNING EXE
    ${If} ${FileExists} "${EXE}"
        ClearErrors
        FileOpen $0 "${EXE}" a
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(IS_RUNNING)" /SD IDOK
            SetErrorLevel 2
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_64_BIT)" /SD IDOK
        Quit
    ${EndIf}
    !insertmacro STOP_WHILE_RUNNING "$INSTDIR\ieum.exe"
FunctionEnd

; Another version comes: the shop as it is now, before that version touches it. Nothing runs, so the files are whole
; together. addresses.db is public data and can be had again.
Function backUpShop
    ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
    ${If} $1 == ""
    ${OrIf} $1 == "${VERSION}"
    ${OrIfNot} ${FileExists} "${DATA}\shop.db"
        Return
    ${EndIf}
    ${GetTime} "" "L" $2 $3 $4 $5 $6 $7 $8
    StrCpy $Backup "${DATA}\backups\$4$3$2-$6$7$8-from-$1"
    ClearErrors
    CreateDirectory "$Backup"
    CopyFiles /SILENT "${DATA}\shop.*" "$Backup"
    ${If} ${FileExists} "${DATA}\files\*.*"
        CopyFiles /SILENT "${DATA}\files" "$Backup"
    ${EndIf}
    ${If} ${Errors}
    ${OrIfNot} ${FileExists} "$Backup\shop.db"
    ${OrIfNot} ${FileExists} "$Backup\shop.keys"
        MessageBox MB_OK|MB_ICONSTOP "$(NO_BACKUP)" /SD IDOK
        SetErrorLevel 3
        Quit
    ${EndIf}
    DetailPrint "$(BACKED_UP) $Backup"
FunctionEnd

Section "$(SECTION_PROGRAM)" sectionProgram
    SectionIn RO
    Call backUpShop
    SetOutPath "$INSTDIR"
    Delete "$INSTDIR\*.dll"
    RMDir /r "$INSTDIR\platforms"
    RMDir /r "$INSTDIR\imageformats"
    RMDir /r "$INSTDIR\licences"
    File /r "${BUNDLE}/*.*"
    WriteUninstaller "$INSTDIR\Uninstall.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(PROGRAM_NAME)"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\ieum.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Ieum"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${INSTALLED_KB}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "$(SECTION_MENU)" sectionMenu
    CreateShortcut "$SMPROGRAMS\$(PROGRAM_NAME).lnk" "$INSTDIR\ieum.exe"
SectionEnd

Section "$(SECTION_DESKTOP)" sectionDesktop
    CreateShortcut "$DESKTOP\$(PROGRAM_NAME).lnk" "$INSTDIR\ieum.exe"
SectionEnd

Section /o "$(SECTION_START)" sectionStart
    WriteRegStr HKCU "${RUN_KEY}" "Ieum" '"$INSTDIR\ieum.exe"'
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${sectionProgram} "$(ABOUT_PROGRAM)"
    !insertmacro MUI_DESCRIPTION_TEXT ${sectionStart} "$(ABOUT_START)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function un.onInit
    !insertmacro STOP_WHILE_RUNNING "$INSTDIR\ieum.exe"
FunctionEnd

Section "un.$(SECTION_PROGRAM)" unsectionProgram
    SectionIn RO
    Delete "$INSTDIR\*.dll"
    Delete "$INSTDIR\ieum.exe"
    Delete "$INSTDIR\ieumctl.exe"
    Delete "$INSTDIR\Uninstall.exe"
    RMDir /r "$INSTDIR\platforms"
    RMDir /r "$INSTDIR\imageformats"
    RMDir /r "$INSTDIR\licences"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\$(PROGRAM_NAME).lnk"
    Delete "$DESKTOP\$(PROGRAM_NAME).lnk"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegValue HKCU "${RUN_KEY}" "Ieum"
SectionEnd

; Not ticked, and so never in a silent run.
Section /o "un.$(SECTION_DATA)" unsectionData
    RMDir /r "${DATA}"
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${unsectionData} "$(ABOUT_DATA)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
