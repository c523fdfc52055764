@echo off
setlocal DisableDelayedExpansion
set "NODE_OPTIONS="
set "NODE_PATH="
"%~dp0node.exe" "%~dp0bin\brobygger.js" %*
