# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
<#
.SYNOPSIS
Sets up what Oyako needs on Windows, builds it, and opens the window. With -Test: builds and runs all tests.
.DESCRIPTION
Needs Visual Studio 2022 (or its Build Tools) with "Desktop development with C++", which brings CMake, Ninja and vcpkg.
The libraries are built by vcpkg from packaging\vcpkg.json; the first time takes an hour or more. A second run does no harm.
.PARAMETER Test
Build with tests and run them instead of opening the window.
#>
[CmdletBinding()]
param([switch]$Test)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$top = Split-Path -Parent $PSScriptRoot

function Write-Step([string]$Text) { Write-Host "`n==> [$(Get-Date -Format HH:mm:ss)] $Text" }

function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program failed with exit code $LASTEXITCODE" }
}

function Find-VisualStudio {
    $vswhere = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    if (-not (Test-Path $vswhere)) { throw 'Visual Studio 2022 or its Build Tools were not found; install them with "Desktop development with C++".' }
    $path = & $vswhere -latest -products '*' -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
    if (-not $path) { throw 'Visual Studio has no C++ tools; add "Desktop development with C++" in its installer.' }
    return $path
}

# Puts the compiler, CMake and Ninja of Visual Studio on the path of this process alone.
function Enter-BuildEnvironment([string]$VisualStudio) {
    Import-Module (Join-Path $VisualStudio 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $VisualStudio -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' | Out-Null
}

function Find-Vcpkg([string]$VisualStudio) {
    foreach ($root in @($env:VCPKG_ROOT, (Join-Path $VisualStudio 'VC\vcpkg'))) {
        if ($root -and (Test-Path (Join-Path $root 'vcpkg.exe'))) { return $root }
    }
    throw 'vcpkg was not found; install it and set VCPKG_ROOT to its folder.'
}

function Install-Libraries([string]$Vcpkg) {
    Write-Step 'Building the libraries with vcpkg (the first time takes an hour or more: Qt is among them)'
    $arguments = @('install', '--triplet=x64-windows', "--x-manifest-root=$top\packaging", "--x-install-root=$top\build\vcpkg")
    if ($Test) { $arguments += '--x-feature=tests' }
    Invoke-Checked (Join-Path $Vcpkg 'vcpkg.exe') $arguments
}

function Build-Oyako([string]$Vcpkg, [string]$Preset) {
    Write-Step "Configuring and building ($Preset)"
    $testing = if ($Test) { 'ON' } else { 'OFF' }
    Invoke-Checked 'cmake' @('-S', $top, '--preset', $Preset, "-DBUILD_TESTING=$testing",
        "-DCMAKE_TOOLCHAIN_FILE=$Vcpkg\scripts\buildsystems\vcpkg.cmake", '-DVCPKG_MANIFEST_MODE=OFF',
        '-DVCPKG_TARGET_TRIPLET=x64-windows', "-DVCPKG_INSTALLED_DIR=$top\build\vcpkg")
    Invoke-Checked 'cmake' @('--build', "$top\build\$Preset", '--parallel')
}

$visualStudio = Find-VisualStudio
Enter-BuildEnvironment $visualStudio
$vcpkg = Find-Vcpkg $visualStudio
Install-Libraries $vcpkg
$preset = if ($Test) { 'dev' } else { 'release' }
Build-Oyako $vcpkg $preset
$env:PATH = "$top\build\vcpkg\x64-windows\bin;$env:PATH"

if ($Test) {
    Write-Step 'Testing'
    Invoke-Checked 'ctest' @('--test-dir', "$top\build\dev", '--output-on-failure', '--no-tests=error')
} else {
    Write-Step 'Opening Oyako'
    Start-Process "$top\build\release\bin\oyako.exe"
}
