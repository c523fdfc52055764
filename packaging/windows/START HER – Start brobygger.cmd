@echo off
setlocal DisableDelayedExpansion
chcp 65001 >nul
title brobygger
rem What somebody has set for another Node is not for this one.
set "NODE_OPTIONS="
set "NODE_PATH="
if not exist "%~dp0program\node.exe" goto not_unpacked
"%~dp0program\node.exe" "%~dp0program\bin\brobygger.js" web %*
if errorlevel 130 exit /b 0
if errorlevel 1 goto stopped
exit /b 0

:not_unpacked
echo.
echo Mappen er ikke pakket ud endnu.
echo.
echo Luk dette vindue. Højreklik på filen brobygger-windows-x64.zip, vælg Udpak alle,
echo og dobbeltklik på START HER i den mappe, der kommer frem.
echo.
pause
exit /b 1

:stopped
echo.
echo brobygger er stoppet. De svar, I har givet, er gemt.
echo.
pause
exit /b 1
