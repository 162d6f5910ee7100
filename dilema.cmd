@echo off
rem Starts Dilema: finds a JDK and Maven, builds what is not built yet, and runs the program.
rem
rem set DILEMA_HEAP=4g   before it sets the memory that the program may use.
setlocal EnableExtensions DisableDelayedExpansion
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul 2>&1

for %%d in ("%~dp0.") do set "home=%%~fd"
set "app=%home%\pipeline\app\target"
set "engine=%home%\pipeline\engine\target"
set "mirror=%app%\built"

set "jdk="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined jdk for /f "delims=" %%j in ('where javac 2^>nul') do if not defined jdk call :consider "%%~dpj.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do if not defined jdk call :among "%%~r"
if not defined jdk goto nojdk
set "JAVA_HOME=%jdk%"

call :stale
if not errorlevel 1 goto start
where mvn >nul 2>&1
if errorlevel 1 goto nomaven
>&2 echo dilema: building, which happens once; the first time Maven downloads the libraries and 474 MB of English language models
if not exist "%app%" mkdir "%app%"
pushd "%home%"
call mvn "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn" "-Dmaven.test.skip=true" -pl pipeline/app -am package 1>&2
set "status=%errorlevel%"
popd
if not "%status%"=="0" goto nobuild
for %%m in (engine app) do xcopy /D /S /Y /Q /I "%home%\pipeline\%%m\src\main" "%mirror%\%%m" >nul
for %%m in (engine app) do xcopy /D /Y /Q /I "%home%\pipeline\%%m\pom.xml" "%mirror%\poms\%%m\" >nul

:start
set "heap=%DILEMA_HEAP%"
if not defined heap set "heap=3g"
rem The site and runs over named archives earn the optimising compiler; see the script dilema.
set "tuning=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set "long=-XX:+UseParallelGC -XX:-DontCompileHugeMethods -XX:InitialRAMPercentage=12.5 -XX:MetaspaceSize=256m"
for %%c in (run check plan validate) do if "%~1"=="%%c" set "tuning=%long% -XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "tuning=%long%"
if "%~1"=="run" if not "%~2"=="" set "tuning=%long%"

rem Newer JDKs warn of what Lucene and protobuf do with memory; both are known and meant.
if %version% GEQ 24 set "tuning=%tuning% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

rem The list of libraries goes by the environment, which takes any letter and more of them.
for /f "usebackq delims=" %%l in ("%app%\classpath.txt") do set "CLASSPATH=%app%\dilema-app.jar;%engine%\dilema-engine.jar;%%l"
"%JAVA_HOME%\bin\java.exe" -Xmx%heap% %tuning% -Xshare:auto -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Ddilema.home=%home%" org.dilema.cli.Main %*
set "status=%errorlevel%"
if defined codepage chcp %codepage% >nul 2>&1
exit /b %status%

rem No nested blocks above and below: they read alike in every version of the interpreter.
:nojdk
>&2 echo dilema: needs a JDK of version 17 or newer and found none; install one (winget install EclipseAdoptium.Temurin.17.JDK, or adoptium.net) or set JAVA_HOME to its folder
exit /b 2

:nomaven
>&2 echo dilema: needs Maven 3.8 or newer to build itself and found none; install it (maven.apache.org/download.cgi) and put its bin folder on PATH
exit /b 2

:nobuild
>&2 echo dilema: the build failed; see above
exit /b 2

rem Considers each folder of a folder.
:among
if not exist "%~1\" exit /b
for /d %%j in ("%~1\*") do if not defined jdk call :consider "%%~fj"
exit /b

rem Sets jdk to a folder that holds a JDK of version 17 or newer.
:consider
if not exist "%~f1\bin\javac.exe" exit /b
if not exist "%~f1\release" exit /b
set "release="
for /f "usebackq tokens=1,2 delims==" %%k in ("%~f1\release") do if "%%k"=="JAVA_VERSION" set "release=%%~l"
if not defined release exit /b
for /f "delims=." %%m in ("%release%") do set "major=%%m"
if %major% LSS 17 exit /b
set "jdk=%~f1"
set "version=%major%"
exit /b

rem Sets errorlevel to 1 where something is missing or newer than at the last build.
:stale
if not exist "%app%\classpath.txt" exit /b 1
if not exist "%app%\dilema-app.jar" exit /b 1
if not exist "%engine%\dilema-engine.jar" exit /b 1
if not exist "%mirror%\engine\" exit /b 1
if not exist "%mirror%\poms\app\" exit /b 1
call :older engine
if errorlevel 1 exit /b 1
call :older app
if errorlevel 1 exit /b 1
exit /b 0

rem Sets errorlevel to 1 where a source or the pom of a module is newer than its mirror.
:older
set "newer="
for /f "tokens=1" %%n in ('xcopy /L /D /S /Y /I "%home%\pipeline\%~1\src\main" "%mirror%\%~1"') do if not defined newer set "newer=%%n"
if not "%newer%"=="0" exit /b 1
set "newer="
for /f "tokens=1" %%n in ('xcopy /L /D /Y /I "%home%\pipeline\%~1\pom.xml" "%mirror%\poms\%~1\"') do if not defined newer set "newer=%%n"
if not "%newer%"=="0" exit /b 1
exit /b 0
