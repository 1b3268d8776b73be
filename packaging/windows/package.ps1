# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
<#
.SYNOPSIS
Makes a folder and a ZIP file with everything Oyako needs, from the release that packaging\run.ps1 built.
.PARAMETER Thumbprint
The certificate to sign the programs with; unsigned without it.
#>
[CmdletBinding()]
param([string]$Thumbprint = '')

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$top = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)
$libraries = "$top\build\vcpkg\x64-windows"
$folder = "$top\build\release\package\Oyako"

function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program failed with exit code $LASTEXITCODE" }
}

if (-not (Test-Path "$top\build\release\bin\oyako.exe")) { throw 'Build it first: packaging\run.ps1' }
if (Test-Path $folder) { Remove-Item -Recurse -Force $folder }
New-Item -ItemType Directory -Force $folder | Out-Null
Copy-Item "$top\build\release\bin\oyako.exe", "$top\build\release\bin\oyako-cli.exe", "$top\build\release\bin\oyako-reader.exe", "$top\LICENSE" $folder
Copy-Item "$libraries\bin\*.dll" $folder
Invoke-Checked "$libraries\tools\Qt6\bin\windeployqt.exe" @('--release', '--no-opengl-sw', "$folder\oyako.exe")
if ($Thumbprint) {
    Invoke-Checked 'signtool' @('sign', '/sha1', $Thumbprint, '/fd', 'SHA256', "$folder\oyako.exe", "$folder\oyako-cli.exe")
}
Compress-Archive -Force -Path $folder -DestinationPath "$folder.zip"
Write-Host "Made $folder.zip"
