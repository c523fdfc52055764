@echo off
setlocal DisableDelayedExpansion
rem Only signs that every code page has: a console may show others wrongly.
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
echo Luk dette vindue. Marker filen brobygger-windows-x64.zip, og brug Udpak alle i menuen for oven.
echo Dobbeltklik derefter START HER i den nye mappe.
echo.
pause
exit /b 1

:stopped
echo.
echo brobygger er stoppet. De svar, I har givet, er gemt.
echo.
pause
exit /b 1
